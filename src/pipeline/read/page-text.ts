// Where each text of a page stands in its source: libraries that understand pages forget it.

/** A run of text between tags, with what its characters stand for. */
export type SourceText = { start: number; end: number };

/** The attribute that carries the number of a text through a library that rebuilds pages. */
export const TEXT_NUMBER = 'data-parley-text';

/** Elements whose content is no text of the page, or no markup. */
const OPAQUE = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
]);

const TAG_NAME = /<\/?([a-z][a-z0-9:-]*)/iuy;

/** Elements that end without saying so, or hold nothing. */
const OPEN_ENDED = new Set(
  (
    'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rt rp area base br col embed hr img ' +
    'input link meta param source track wbr html head body'
  ).split(' '),
);

/** Pages of newspapers have some thousand tags, and elements some dozen deep. */
const MOST_TAGS = 20_000;
const DEEPEST = 200;

/**
 * The texts of a page in order, and the page with each of them in an element that bears its number. Null for a
 * page with more tags, or elements deeper inside each other, than the libraries read in good time.
 */
export function numberTexts(raw: string): { texts: SourceText[]; numbered: string } | null {
  const texts: SourceText[] = [];
  const parts: string[] = [];
  let tags = 0;
  let depth = 0;
  let at = 0;
  while (at < raw.length) {
    const open = raw.indexOf('<', at);
    const end = open === -1 ? raw.length : open;
    if (end > at) parts.push(numberedText(raw, at, end, texts));
    if (open === -1) break;
    at = endOfMarkup(raw, open);
    parts.push(raw.slice(open, at));
    tags += 1;
    depth = Math.max(0, depth + deeperBy(raw, open));
    if (tags > MOST_TAGS || depth > DEEPEST) return null;
  }
  return { texts, numbered: parts.join('') };
}

function numberedText(raw: string, start: number, end: number, texts: SourceText[]): string {
  const text = raw.slice(start, end);
  if (text.trim() === '') return text;
  texts.push({ start, end });
  return `<span ${TEXT_NUMBER}="${texts.length - 1}">${text}</span>`;
}

/** The end of a tag, a comment, a declaration, or of an element whose content is no text. */
function endOfMarkup(raw: string, open: number): number {
  if (raw.startsWith('<!--', open)) return endAfter(raw, '-->', open + 4);
  if (raw.startsWith('<!', open) || raw.startsWith('<?', open)) return endAfter(raw, '>', open);
  TAG_NAME.lastIndex = open;
  const name = TAG_NAME.exec(raw)?.[1]?.toLowerCase();
  if (name === undefined) return open + 1;
  const end = endOfTag(raw, TAG_NAME.lastIndex);
  if (raw.charAt(open + 1) === '/' || !OPAQUE.has(name) || raw.charAt(end - 2) === '/') return end;
  return endOfElement(raw, name, end);
}

/** The end of a tag; a ">" in a quoted value does not count. */
function endOfTag(raw: string, from: number): number {
  for (let at = from; at < raw.length; at += 1) {
    const sign = raw.charAt(at);
    if (sign === '>') return at + 1;
    const isQuote = (sign === '"' || sign === "'") && /=\s*$/u.test(raw.slice(Math.max(from, at - 8), at));
    if (!isQuote) continue;
    const close = raw.indexOf(sign, at + 1);
    if (close === -1) return raw.length;
    at = close;
  }
  return raw.length;
}

/** 1 for a tag that opens something, -1 for one that closes it. */
function deeperBy(raw: string, open: number): -1 | 0 | 1 {
  TAG_NAME.lastIndex = open;
  const name = TAG_NAME.exec(raw)?.[1]?.toLowerCase();
  if (name === undefined || OPEN_ENDED.has(name) || OPAQUE.has(name)) return 0;
  return raw.charAt(open + 1) === '/' ? -1 : 1;
}

function endOfElement(raw: string, name: string, from: number): number {
  for (let at = raw.indexOf('</', from); at !== -1; at = raw.indexOf('</', at + 2)) {
    if (raw.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return endAfter(raw, '>', at);
  }
  return raw.length;
}

function endAfter(raw: string, sign: string, from: number): number {
  const at = raw.indexOf(sign, from);
  return at === -1 ? raw.length : at + sign.length;
}
