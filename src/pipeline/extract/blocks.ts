// Page furniture is labelled and sentences are found here, once, so that every recogniser sees the same text.
import type { Article, Block, Furniture } from '../../domain/article.ts';
import { lowerCase } from './caseless.ts';
import { blocks as de } from './languages/de/blocks.ts';
import { blocks as en } from './languages/en/blocks.ts';
import { blocks as fr } from './languages/fr/blocks.ts';
import { blocks as it } from './languages/it/blocks.ts';
import { blocks as zh } from './languages/zh/blocks.ts';
import type { Sentence, Text, TextBlock } from './text.ts';
import { plainWordsOf } from './words.ts';

/** What a language knows of pages: words after which a full stop ends nothing, and lines that are no report. */
export type BlockWords = {
  abbreviations: readonly string[];
  byline: RegExp;
  /** "By" and a name: here a capital counts. */
  author?: RegExp;
  caption: RegExp;
  menu: RegExp;
  slug: RegExp;
};

const LANGUAGES: Readonly<Record<string, BlockWords>> = { en, de, zh, fr, it };

/** The text of an article as the recognisers see it: blocks with their labels and sentences. Nothing is cut. */
export function textOf(article: Article): Text {
  const language = article.language.split('-')[0] ?? 'en';
  const words = LANGUAGES[language] ?? en;
  const blocks = article.blocks.map((block, index): TextBlock => ({
    text: block.text,
    lower: lowerCase(block.text),
    furniture: article.finished ? headingLabel(block) : labelOf(block, index, article.blocks, words),
    sentences: sentencesOf(block.text, index, words),
    plain: plainWordsOf(block.text),
  }));
  return { article, language, blocks };
}

function headingLabel(block: Block): Furniture | null {
  return block.kind === 'heading' ? 'title' : null;
}

/** A page's line number, file code or time code: `MENAFN03072025`, `010020071360000`, `403`. */
const CODE = /^[A-Z]{0,8}\d{3,}$/u;
const TIME_CODE = /^\d{1,2}:\d{2}\b/u;
const ENDS_A_SENTENCE = /[.!?。！？…:：;；]["'”’»“‘«」』)\]）]*\s*$/u;
/** "… were discussed. (end)": a sentence that ends before the line does. */
const HOLDS_A_SENTENCE = /\p{Ll}{2}[.!?][”"“«]?\s+[\p{Lu}(]|[。！？][^。！？]/u;
const DATE_LINE = /^[\p{L}\p{N}\s.,:()|/-]{0,60}\d{4}[\p{L}\p{N}\s.,:()|/-]{0,30}$/u;

/** What a block is when it is not part of the report, judged as a reader would: by its form and its first words. */
function labelOf(block: Block, index: number, all: readonly Block[], words: BlockWords): Furniture | null {
  const line = block.text.trim();
  if (line === '' || CODE.test(line) || words.slug.test(line)) return 'slug';
  if (TIME_CODE.test(line) || repeatsItself(line)) return 'teaser';
  const again = all.some((other, at) => Math.abs(at - index) === 1 && other.text.trim() === line);
  if (again && line.length > 20) return 'caption';
  if (words.menu.test(line) && line.length < 160) return 'menu';
  // "By Tuesday the two had met in Oslo for the third round of their talks." is a sentence.
  const isLong = line.length >= (ENDS_A_SENTENCE.test(line) ? 60 : 160);
  if (!isLong && (words.byline.test(line) || words.author?.test(line) === true)) return 'byline';
  if (isList(line)) return 'menu';
  if (words.caption.test(line) && (line.length < 300 || !ENDS_A_SENTENCE.test(line))) return 'caption';
  if (ENDS_A_SENTENCE.test(line) || HOLDS_A_SENTENCE.test(line)) return null;
  if (line.length < 60 && /\d{4}/u.test(line) && DATE_LINE.test(line)) return 'dateline';
  if (block.kind === 'heading') return 'title';
  // A short line without an end, before the report begins, is its headline; later ones are sub-headings or menus.
  const begun = all
    .slice(0, index)
    .some((other) => ENDS_A_SENTENCE.test(other.text.trim()) && other.text.length > 80);
  if (line.length < 240 && block.kind !== 'item')
    return begun ? (line.length < 40 ? 'menu' : 'title') : 'title';
  return null;
}

/** "China offers visions China offers visions": a teaser whose title was scraped twice. */
function repeatsItself(line: string): boolean {
  const bare = line.replace(/^\d{1,2}:\d{2}\s*/u, '');
  const half = (bare.length - 1) / 2;
  return half > 10 && Number.isInteger(half) && bare.slice(0, half) === bare.slice(half + 1);
}

/** "Photos | Most read | Languages": pieces between bars, none of them a sentence. */
function isList(line: string): boolean {
  if (line.length >= 200 || !/[|｜]|>>/u.test(line) || /[.!?。！？]\s/u.test(line)) return false;
  return line.split(/[|｜>›»]/u).filter((piece) => piece.trim() !== '').length >= 2;
}

const CLOSERS = '"\'”’»›」』)]）】';

/** Marks that close in German and open elsewhere: „… geht.“, »… geht.« They close before a space. */
const CLOSERS_BEFORE_SPACE = '“‘«‹';

const MAYBE_END = /[\n.!?…。！？]/gu;

/** The sentences of a block: ends are . ! ? and their Chinese sisters, not after an abbreviation or a number. */
function sentencesOf(text: string, block: number, words: BlockWords): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const part = text.slice(start, end).trimEnd();
    const words = part.trimStart();
    const from = start + part.length - words.length;
    if (words !== '') sentences.push({ at: { block, start: from, end: from + words.length }, text: words });
    start = end;
  };
  MAYBE_END.lastIndex = 0;
  for (let match = MAYBE_END.exec(text); match !== null; match = MAYBE_END.exec(text)) {
    const { 0: mark, index: i } = match;
    if (mark === '\n') {
      close(i);
      continue;
    }
    let end = i + 1;
    while (end < text.length && ('.!?'.includes(text.charAt(end)) || isCloser(text, end))) end += 1;
    if ('。！？'.includes(mark) || endsSentence(text, i, end, words)) {
      close(end);
      MAYBE_END.lastIndex = end;
    }
  }
  close(text.length);
  return sentences;
}

function isCloser(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (CLOSERS.includes(mark)) return true;
  return (
    CLOSERS_BEFORE_SPACE.includes(mark) &&
    /^(?:\s|$)/u.test(text.slice(at + 1, at + 2)) &&
    !/\s/u.test(text.charAt(at - 1))
  );
}

function endsSentence(text: string, mark: number, end: number, words: BlockWords): boolean {
  if (end >= text.length) return true;
  // "… last year.—Xinhua" ends a sentence, "U.S.–China" and "3.14" do not.
  if (!/\s/u.test(text.charAt(end)))
    return text.charAt(end) === '—' && /\p{Ll}{2}$/u.test(text.slice(Math.max(0, mark - 2), mark));
  const next = text.slice(end, end + 12).trimStart();
  if (next !== '' && /^\p{Ll}/u.test(next)) return false;
  if (text.charAt(mark) !== '.') return true;
  const before = text.slice(Math.max(0, mark - 16), mark);
  const word = /[\p{L}\p{N}.’']{1,16}$/u.exec(before)?.[0] ?? '';
  if (words.abbreviations.includes(word)) return false;
  if (/^(?:\p{Lu}|[IVX]{2,5})$/u.test(word) && /^\p{Lu}/u.test(next)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return /^(?:The|It|He|She|They|In|On|At|This|That|But|And|A)\b/u.test(next);
  // "13. Juni", "No. 4", an item's number.
  if (/^\d{1,3}$/u.test(word) && words !== en) return false;
  return !/^\d{1,2}$/u.test(word) || text.slice(0, mark).trim() !== word;
}
