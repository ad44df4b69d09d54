import type { Block } from '../../domain/article.ts';
import type { ProblemList } from '../../domain/place.ts';
import type { Header } from './header.ts';

/** The largest saved page that is read, in bytes; its text is a small part of it. */
export const PAGE_LIMIT = 2 * 1024 * 1024;

/** The report on a saved page: its text, and what the page says of itself. */
export function readPage(raw: string, problems: ProblemList): { header: Header; blocks: Block[] } {
  void raw;
  void problems;
  return { header: {}, blocks: [] };
}
