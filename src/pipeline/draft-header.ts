// What can be known of a page without asking: from its text, and from the articles that are there already.
import type { Article, TextKind } from '../domain/article.ts';
import type { DraftHeader } from './draft.ts';
import { textOf } from './extract/blocks.ts';

/**
 * The header as far as it is certain: from the source, and from articles of the same address. A digest will be in
 * English, whatever the source is in.
 */
export function draftHeaderOf(source: Article, known: readonly Article[], text: TextKind): DraftHeader {
  const { url, published, licence, archived, retrieved, translatedFrom } = source;
  const header: DraftHeader = { language: text === 'digest' ? 'en' : source.language, text };
  const publisher = source.publisher ?? maybePublisherOf(url, known);
  const original = ['und', header.language].includes(source.language) ? null : source.language;
  const from = translatedFrom ?? original;
  if (publisher !== null) header.publisher = publisher;
  if (url !== null) header.url = url;
  if (source.title !== null) header.title = source.title;
  if (published !== null) header.published = published;
  if (licence !== null) header.licence = licence;
  if (archived !== null) header.archived = archived;
  if (retrieved !== null) header.retrieved = retrieved;
  if (from !== null) header.translatedFrom = from;
  return header;
}

/** The publisher that most articles from the same address name. */
export function maybePublisherOf(url: string | null, known: readonly Article[]): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const names = known
    .filter((article) => hostOf(article.url) === host)
    .map(({ publisher }) => publisher ?? '');
  const counts = [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length);
  return counts[0]?.[0] ?? null;
}

/** The line before the report that reads most like its headline: to be offered, never to be taken unasked. */
export function maybeTitleOf(source: Article): string | null {
  const { blocks } = textOf(source);
  const begin = blocks.findIndex(({ furniture }) => furniture === null);
  const titles = blocks.slice(0, Math.max(0, begin)).filter(({ furniture }) => furniture === 'title');
  return titles.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '') || null;
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}
