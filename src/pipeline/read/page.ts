// A page that somebody saved: its report without menus and scripts, and what it says of itself.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block } from '../../domain/article.ts';
import type { ProblemList } from '../../domain/place.ts';
import { articleHeader } from '../../schema/article.ts';
import { tellMissing } from './header-lines.ts';
import type { Header } from './header.ts';
import { blocksOfPage, type PageNode } from './page-blocks.ts';
import { pageHeader } from './page-header.ts';
import { numberTexts } from './page-text.ts';
import { isPlainDay } from './publication-day.ts';

/** The largest saved page that is read, in bytes; its text is a small part of it. */
export const PAGE_LIMIT = 2 * 1024 * 1024;

/** The report on a saved page. Its offsets are those of the page's source, character by character. */
export function readPage(raw: string, problems: ProblemList): { header: Header; blocks: Block[] } {
  const page = numberTexts(raw);
  if (page === null) {
    tellExcess(problems);
    return { header: {}, blocks: [] };
  }
  const { texts, numbered } = page;
  const { document } = parseHTML(withBody(numbered));
  const header = checkedHeader(pageHeader(document));
  // Readability rebuilds the document, so what is wanted of it has to be taken first.
  const whole = document.body as unknown as PageNode;
  const everything = blocksOfPage(whole, raw, texts);
  const report = new Readability<PageNode>(document as never, {
    serializer: (node) => node as unknown as PageNode,
    charThreshold: 200,
  }).parse();
  const content = report?.content ?? null;
  const found = content === null ? [] : blocksOfPage(content, raw, texts);
  if (found.length === 0) tellWhole(problems);
  tellMissing(header, problems, new Set());
  return { header, blocks: found.length === 0 ? everything : found };
}

/** A page may leave out the tags of its body, which the libraries need. */
function withBody(page: string): string {
  if (/<body[\s>]/iu.test(page)) return page;
  const head = /<\/head\s*>/iu.exec(page) ?? /<html[^<>]*>/iu.exec(page);
  if (head === null) return `<!doctype html><html><head></head><body>${page}</body></html>`;
  const end = head.index + head[0].length;
  return `${page.slice(0, end)}<body>${page.slice(end)}`;
}

/** What the page says, as far as it has the form of a header. */
function checkedHeader(found: Partial<Record<keyof Header, string>>): Header {
  const header: Header = {};
  for (const key of ['title', 'publisher', 'url', 'published', 'language'] as const) {
    const result = articleHeader.shape[key].safeParse(found[key]);
    if (!result.success || result.data === undefined) continue;
    if (key !== 'published' || isPlainDay(result.data)) header[key] = result.data;
  }
  return header;
}

function tellWhole(problems: ProblemList): void {
  problems.add(0, {
    rule: 'page-whole',
    severity: 'warning',
    message: 'No report stands out on the page, so all its words are read, menus and notes too.',
    fix: 'Copy the text of the report into a text file if something wrong is found.',
  });
}

function tellExcess(problems: ProblemList): void {
  problems.add(0, {
    rule: 'page-excess',
    severity: 'error',
    message: 'The page has more tags, or elements deeper inside each other, than is read.',
    fix: 'Copy the text of the report into a text file.',
  });
}
