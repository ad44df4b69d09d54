// Articles are a small Markdown: what a reader of statements needs, and nothing that could run in a page.
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from '../../domain/article.ts';
import type { ProblemList } from '../../domain/place.ts';
import type { Severity } from '../../domain/problem.ts';
import { maybeExcess, type Excess } from './markdown-budget.ts';
import { markdownPlaces, type Deviation } from './markdown-places.ts';
import { textOfParagraph } from './markdown-text.ts';

type Refusal = { rule: string; message: string; fix: string };

const SUBSET = 'an article has paragraphs, quotations, emphasis, links and lists';

/** Constructs that an article does not have, and what to do instead. */
const REFUSED: Readonly<Record<string, Refusal>> = {
  heading: {
    rule: 'markdown-heading',
    message: `A heading stands here; ${SUBSET}.`,
    fix: 'Make it a paragraph, or leave it out. (A line of "---" or "===" under a text makes it a heading too.)',
  },
  image: {
    rule: 'markdown-image',
    message: `A picture stands here; ${SUBSET}.`,
    fix: 'Leave the picture out; put into words what it shows if it matters.',
  },
  code: {
    rule: 'markdown-code',
    message: `Code stands here; ${SUBSET}.`,
    fix: 'Remove the backticks. (Four spaces at the beginning of a line make it code too.)',
  },
  table: {
    rule: 'markdown-table',
    message: `A table stands here; ${SUBSET}.`,
    fix: 'Write its rows as sentences or as a list.',
  },
  thematicBreak: {
    rule: 'markdown-rule',
    message: `A dividing line stands here; ${SUBSET}.`,
    fix: 'Remove the line.',
  },
};

const TABLE_RULE = /^[ \t>]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*\|[-:| \t]*$/mu;

/** The blocks of the Markdown that stands in `raw` from `base` on, with a problem for each thing outside the subset. */
export function readMarkdown(raw: string, base: number, finished: boolean, problems: ProblemList): Block[] {
  const deviations: Deviation[] = [];
  // The library gives wrong places after a NUL; the sign that it shows for one has the same length.
  const source = raw.slice(base).replaceAll('\0', '\uFFFD');
  const excess = maybeExcess(source);
  if (excess !== null) {
    tellExcess(excess, base, problems);
    return [];
  }
  const root: Root = unified().use(remarkParse).use(markdownPlaces, deviations).parse(source);
  deviations.sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  const refuse = (node: Nodes, kind: string, severity: Severity): void => {
    const refusal = REFUSED[kind];
    if (refusal === undefined) throw new Error(`unknown markdown node: ${kind}`);
    problems.add(base + startOf(node), { severity, actual: firstLine(source, node), ...refusal });
  };
  const strict = finished ? 'error' : 'note';
  const place = (node: Nodes & Parents, kind: Block['kind'], marker = 0): void => {
    const { text, offsets } = textOfParagraph(node as never, source, base, deviations);
    const lead = Array.from({ length: marker }, (_, at) => base + startOf(node) - marker + at);
    const words = raw.slice(base + startOf(node) - marker, base + startOf(node)) + text;
    if (words.trim() !== '') blocks.push({ kind, text: words, offsets: [...lead, ...offsets] });
  };
  const walk = (node: RootContent, kind: Block['kind'], marker = 0): void => {
    switch (node.type) {
      case 'paragraph':
        place(node, kind, marker);
        if (TABLE_RULE.test(source.slice(startOf(node), endOf(node)))) refuse(node, 'table', strict);
        break;
      case 'heading':
        place(node, 'heading');
        if (finished) refuse(node, 'heading', 'error');
        break;
      case 'blockquote':
        node.children.forEach((child) => walk(child, 'quotation'));
        break;
      case 'list':
        node.children.forEach((item) => {
          // "26. September 2023 …" at the beginning of a line is a list for Markdown, and a date for a reader.
          const lead = node.ordered === true && (node.start ?? 1) > 1 ? markerOf(source, item) : 0;
          item.children.forEach((child, at) =>
            walk(child, kind === 'quotation' ? kind : 'item', at === 0 ? lead : 0),
          );
        });
        break;
      case 'code':
      case 'thematicBreak':
        refuse(node, node.type, strict);
        break;
      default:
        break;
    }
    if (node.type === 'paragraph' || node.type === 'heading') node.children.forEach(inline);
    if (node.type === 'html' || node.type === 'definition') inline(node);
  };
  const inline = (node: RootContent): void => {
    if (node.type === 'html') tellHtml(node, node.value, base, problems);
    else if (node.type === 'link' || node.type === 'definition') tellLink(node, node.url, base, problems);
    else if (node.type === 'image' || node.type === 'imageReference') refuse(node, 'image', strict);
    else if (node.type === 'inlineCode') refuse(node, 'code', strict);
    if ('children' in node) node.children.forEach(inline);
  };
  root.children.forEach((node) => walk(node, 'paragraph'));
  return blocks;
}

function tellExcess({ offset, what, most }: Excess, base: number, problems: ProblemList): void {
  problems.add(base + offset, {
    rule: 'markdown-excess',
    severity: 'error',
    message: `The text has more than ${most} ${what}, so it is not read.`,
    expected: [String(most)],
    fix: 'Keep the sentences that report the meeting.',
  });
}

/** One problem for each opening tag or comment; a closing tag belongs to its opening one. */
function tellHtml(node: Nodes, value: string, base: number, problems: ProblemList): void {
  if (value.startsWith('</')) return;
  const tag = /^<[^\s>]*/u.exec(value)?.[0] ?? '<';
  problems.add(base + startOf(node), {
    rule: 'markdown-html',
    severity: 'error',
    message: `HTML stands here ("${tag}${tag.startsWith('<!') ? '' : '>'}"), which could run in a reader's browser; ${SUBSET}.`,
    actual: value.split('\n', 1)[0]?.slice(0, 80) ?? '',
    fix: 'Remove the tags and keep the words; write "\\<" for a sign that is meant as such.',
  });
}

function tellLink(node: Nodes, url: string, base: number, problems: ProblemList): void {
  if (/^https?:\/\//iu.test(url)) return;
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(url)?.[0];
  problems.add(base + startOf(node), {
    rule: 'markdown-link',
    severity: 'error',
    message:
      scheme === undefined
        ? 'A link leads to no address of the web.'
        : `A link begins with "${scheme}"; links lead to https:// or http:// addresses only.`,
    actual: url,
    expected: ['https://…', 'http://…'],
    fix: 'Give the whole address, or keep the words without the link.',
  });
}

/** How many code units the marker of a list item has, with the space after it; 0 where the item's text is elsewhere. */
function markerOf(source: string, item: Nodes & Parents): number {
  const first = item.children[0];
  if (first === undefined) return 0;
  const marker = source.slice(startOf(item), startOf(first));
  return /^\d+[.)][ \t]+$/u.test(marker) ? marker.length : 0;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function firstLine(source: string, node: Nodes): string {
  return source.slice(startOf(node), endOf(node)).split('\n', 1)[0]?.trim().slice(0, 80) ?? '';
}
