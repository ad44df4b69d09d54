// Every way in which an article may arrive ends here in one form, with every offset true to the file.
import type { Article, Block, SourceFile } from '../../domain/article.ts';
import { idFrom } from '../../domain/id.ts';
import { problemsOf, type ProblemList } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import { readBody } from './body.ts';
import { readBytes } from './bytes.ts';
import { readCharacters, type PlacedText } from './characters.ts';
import { formatOf, isInArticles } from './format.ts';
import { frontMatterOf } from './front-matter.ts';
import { readHeaderLines } from './header-lines.ts';
import { readHeader, type Header } from './header.ts';
import { tellLanguage } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { readMixedScripts } from './mixed-scripts.ts';
import { PAGE_LIMIT, readPage } from './page.ts';
import { readPlainText } from './plain-text.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';

export type ReadArticle = {
  /** Null where nothing can be read; with problems of level error it is there all the same, to be shown. */
  article: Article | null;
  problems: Problem[];
};

/** The largest text that is read, in bytes. */
export const TEXT_LIMIT = 256 * 1024;

/**
 * Reads one file: an article of `content/articles` (or any Markdown that `finished` says is one), other Markdown,
 * a text with or without a header, a saved page. In all but the first, what is missing is only noted.
 */
export function readArticle(file: SourceFile, options: { finished?: boolean } = {}): ReadArticle {
  const isLarge = file.bytes.length > TEXT_LIMIT;
  const text = readBytes(file, isLarge && looksLikePage(file) ? PAGE_LIMIT : TEXT_LIMIT);
  if (text.raw === null) return { article: null, problems: [text.problem] };
  const { raw } = text;
  const problems = problemsOf(file.path, raw);
  const format = formatOf(file.path, raw);
  const isMarkdown = format === 'article' || format === 'markdown';
  const finished = isMarkdown && (options.finished ?? format === 'article');
  const parts = isMarkdown
    ? readMarkdownFile(raw, finished, problems)
    : format === 'page'
      ? readPage(raw, problems)
      : readText(raw, problems);
  const { header } = parts;
  const blocks = parts.blocks.map(withoutSoftHyphens);
  const read = format === 'page' ? blocks.map(placedText) : [{ text: raw, offsetOf: (at: number) => at }];
  readCharacters(read, finished, problems);
  readMixedScripts(read, problems);
  if (format !== 'article' && isInArticles(file.path)) tellFormat(problems);
  const article = header === null ? null : articleOf(file.path, raw, finished, header, blocks);
  if (article === null) readBody(raw, blocks, null, problems);
  else readBody(raw, blocks, article, problems);
  const found = [...problems.found].sort((a, b) => a.line - b.line || a.column - b.column);
  return { article, problems: found };
}

type Parts = { header: Header | null; blocks: Block[] };

function readMarkdownFile(raw: string, finished: boolean, problems: ProblemList): Parts {
  const matter = frontMatterOf(raw);
  if (matter === 'open') {
    problems.add(0, {
      rule: 'header-open',
      severity: 'error',
      message: 'The header begins here and does not end: its last line has to be "---" alone.',
      fix: 'Put a line of three hyphens between the header and the text.',
    });
    return { header: null, blocks: [] };
  }
  if (matter === null) {
    problems.add(0, {
      rule: 'header-missing',
      severity: finished ? 'error' : 'note',
      message: 'The file has no header, so nothing says where the article was published.',
      expected: ['publisher', 'url', 'language', 'text'],
      fix: 'Begin it with a line "---", lines of "key: value", and a line "---".',
    });
    const start = raw.startsWith('\uFEFF') ? 1 : 0;
    return { header: finished ? null : {}, blocks: readMarkdown(raw, start, finished, problems) };
  }
  const header = readHeader(raw, matter, finished, problems);
  return { header, blocks: readMarkdown(raw, matter.bodyStart, finished, problems) };
}

function readText(raw: string, problems: ProblemList): Parts {
  const { header, blocks } = readPlainText(raw, raw.startsWith('\uFEFF') ? 1 : 0);
  return { header: readHeaderLines(header, problems), blocks };
}

function articleOf(
  path: string,
  raw: string,
  finished: boolean,
  header: Header,
  blocks: readonly Block[],
): Article {
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return {
    id: idFrom(name.replace(/\.\w+$/u, '')) || 'text',
    path,
    raw,
    finished,
    title: header.title ?? null,
    publisher: header.publisher ?? null,
    url: header.url ?? null,
    published: header.published ?? null,
    language: header.language ?? tellLanguage(blocks.map(({ text }) => text).join('\n')),
    text: header.text ?? 'original',
    licence: header.licence ?? null,
    archived: header.archived ?? null,
    retrieved: header.retrieved ?? null,
    translatedFrom: header.translatedFrom ?? null,
    about: header.about ?? [],
    says: header.says ?? [],
    blocks,
  };
}

function placedText({ text, offsets }: Block): PlacedText {
  return { text, offsetOf: (index) => offsets[index] ?? 0 };
}

/** A page may be larger than a text. */
function looksLikePage({ path, bytes }: SourceFile): boolean {
  return formatOf(path, new TextDecoder().decode(bytes.subarray(0, 2000))) === 'page';
}

function tellFormat(problems: ProblemList): void {
  problems.add(0, {
    rule: 'article-format',
    severity: 'error',
    message: 'Only finished articles lie in content/articles; this is a text or a page as somebody found it.',
    expected: ['.md'],
    fix: 'Move it elsewhere and make an article of it with "npm run article:new -- FILE".',
  });
}
