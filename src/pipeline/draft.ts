// From what somebody has of a page to a file of content/articles.
import { stringify } from 'yaml';
import type { Article, ArticleHeader } from '../domain/article.ts';
import { idFrom } from '../domain/id.ts';
import { ordinal } from './draft-digest.ts';
import type { Explained } from './explain.ts';

/** What is known for the header of a new article. */
export type DraftHeader = Partial<ArticleHeader>;

/** A file to be written: its path below content/articles, its text, and the required keys that it lacks. */
export type Draft = { path: string; text: string; missing: string[] };

/** The keys in the order of the header. */
const KEYS = [
  ...['publisher', 'url', 'title', 'published', 'language', 'text', 'licence'],
  ...['archived', 'retrieved', 'translatedFrom', 'about', 'says'],
] as const;

const REQUIRED = ['publisher', 'url', 'language', 'text'] as const;

/** The file of an article with this header and these paragraphs; `words` end its name ("fourth-round"). */
export function draftOf(header: DraftHeader, paragraphs: readonly string[], words: string): Draft {
  const given = KEYS.flatMap((key): [string, unknown][] => {
    const value = (header as Record<string, unknown>)[key];
    return value === undefined ? [] : [[key, value]];
  });
  const yaml = stringify(Object.fromEntries(given), { lineWidth: 0, defaultStringType: 'PLAIN' });
  const body = paragraphs.map(escapedMarkdown).join('\n\n');
  return {
    path: pathOf(header, words),
    text: `---\n${given.length === 0 ? '' : yaml}---\n\n${body}${body === '' ? '' : '\n'}`,
    missing: REQUIRED.filter((key) => header[key] === undefined),
  };
}

/** The words that end the name of an article: the round that it reports, else its headline or the city. */
export function wordsForName(explained: Explained | null, title: string | undefined): string {
  const focus = explained?.meetings[0];
  if (focus !== undefined && focus.number !== null) return `${ordinal(focus.number)}-round`;
  const words = idFrom(title ?? '');
  if (words !== '') return words.split('-').slice(0, 6).join('-');
  const city = idFrom(focus?.place?.city ?? '');
  return city === '' ? 'report' : `meeting-in-${city}`;
}

/** The sentences of a source that state facts, "[…]" between those that do not follow each other. */
export function excerptOf(article: Article, sentences: readonly string[]): string[] {
  const parts: string[] = [];
  const whole = article.blocks.map(({ text }) => text).join(' ');
  let end = 0;
  for (const sentence of sentences) {
    const at = whole.indexOf(sentence, end);
    const isNext = at !== -1 && whole.slice(end, at).trim() === '';
    if (parts.length > 0) parts.push(isNext ? ' ' : ' […] ');
    parts.push(sentence);
    if (at !== -1) end = at + sentence.length;
  }
  return parts.length === 0 ? [] : [parts.join('')];
}

/** `2023/2023-09-28-daily-fourth-round.md`; without a date, `undated/daily-fourth-round.md`. */
function pathOf({ published, publisher, url }: DraftHeader, words: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url ?? '')?.[1] ?? '';
  const from = idFrom(publisher ?? '') || idFrom(host) || 'unknown';
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=[~?%]?$)/u.exec(published ?? '')?.[0];
  const name = `${/^[a-z]/u.test(from) ? from : `page-${from}`}-${words}.md`;
  return date === undefined ? `undated/${name}` : `${date.slice(0, 4)}/${date}-${name}`;
}

/** A text as one Markdown paragraph that reads as exactly this text. */
export function escapedMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim()
    .replace(/[\\`*_[\]<>&|~]/gu, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
