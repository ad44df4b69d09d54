import type { Block } from '../../domain/article.ts';
import { decodeReference } from './page-references.ts';
import { TEXT_NUMBER, type SourceText } from './page-text.ts';

/** As much of a page's nodes as is needed, whichever library made them. */
export type PageNode = {
  nodeType: number;
  nodeName: string;
  childNodes: Iterable<PageNode>;
  getAttribute?: (name: string) => string | null;
};

/** Elements that stand in a line with what is around them. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr output q s ' +
    'samp small span strike strong sub sup time tt u var wbr ruby'
  ).split(' '),
);

/** Words that no reader of the page sees as part of its text. */
const PASSED_OVER = new Set(['button', 'select', 'input', 'rt', 'rp']);

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/uy;

/** The blocks of the elements below a node: white space is one space, and every character knows its place. */
export function blocksOfPage(root: PageNode, raw: string, texts: readonly SourceText[]): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let offsets: number[] = [];
  let end = 0;
  const close = (kind: Block['kind']): void => {
    if (text.endsWith(' ')) {
      text = text.slice(0, -1);
      end = offsets.pop() ?? end;
    }
    if (text !== '') blocks.push({ kind, text, offsets: [...offsets, end] });
    text = '';
    offsets = [];
  };
  const put = (words: string, start: number, stop: number): void => {
    for (let unit = 0; unit < words.length; unit += 1) {
      const sign = words.charAt(unit);
      const isSpace = /[\s\u00A0]/u.test(sign);
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      text += isSpace ? ' ' : sign;
      offsets.push(start);
    }
    end = stop;
  };
  const putSource = ({ start, end: stop }: SourceText): void => {
    for (let at = start; at < stop;) {
      REFERENCE.lastIndex = at;
      const reference = raw.charAt(at) === '&' ? REFERENCE.exec(raw)?.[0] : undefined;
      const length = reference !== undefined && at + reference.length <= stop ? reference.length : 1;
      put(length === 1 ? raw.charAt(at) : decodeReference(raw.slice(at, at + length)), at, at + length);
      at += length;
    }
  };
  const walk = (node: PageNode, kind: Block['kind']): void => {
    const name = node.nodeName.toLowerCase();
    if (PASSED_OVER.has(name) || isFootnoteSign(node)) return;
    const number = node.getAttribute?.(TEXT_NUMBER) ?? null;
    const source = number === null ? undefined : texts[Number(number)];
    if (source !== undefined) {
      putSource(source);
      return;
    }
    // White space between elements parts words; the texts themselves all bear numbers.
    if (node.nodeType === 3 && text !== '' && !text.endsWith(' ')) {
      text += ' ';
      offsets.push(end);
    }
    if (node.nodeType !== 1) return;
    const isInline = INLINE.has(name);
    const own = kindOf(name, kind);
    if (!isInline) close(kind);
    for (const child of node.childNodes) walk(child, own);
    if (!isInline) close(own);
  };
  walk(root, 'paragraph');
  close('paragraph');
  return blocks;
}

/** "Inneres.<sup><a href="#f1">1</a></sup>": leads to a footnote, and is no part of the sentence. */
function isFootnoteSign(node: PageNode): boolean {
  const isRaised = node.nodeName.toLowerCase() === 'sup';
  return isRaised && [...node.childNodes].some((child) => child.nodeName.toLowerCase() === 'a');
}

function kindOf(name: string, around: Block['kind']): Block['kind'] {
  if (/^h[1-6]$/u.test(name)) return 'heading';
  if (name === 'li') return 'item';
  return name === 'blockquote' ? 'quotation' : around;
}
