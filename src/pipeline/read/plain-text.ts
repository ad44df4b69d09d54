// Text as people paste it: maybe a few lines that say where it is from, then lines as they stand.
import type { Block } from '../../domain/article.ts';

/** One line of a header: what it says, and where. */
export type HeaderLine = { key: string; value: string; keyAt: number; valueAt: number };

/** A raw text: its header, if it has one, and a block for each line that is not empty. */
export type PlainText = { header: HeaderLine[]; blocks: Block[] };

/** Keys that make the first lines of a text a header. */
const KEYS = new Set(['url', 'date', 'lang', 'publisher', 'title', 'published', 'language']);

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/gu;
const KEY_LINE = /^\s*([A-Za-z]+)\s*:\s*/u;
const LEADING_DATE = /^\s*date\s+(\d{4}(?:-\d{2}){0,2})\s+/u;

/** Reads a text from `start` on. Nothing in it is markup: "#", "{" and "import" are words like others. */
export function readPlainText(raw: string, start: number): PlainText {
  const lines = linesOf(raw, start);
  const first = lines.findIndex(({ text }) => text !== '');
  const header = first === -1 ? [] : headerOf(raw, lines.slice(first));
  if (header.length > 0) return { header, blocks: lines.slice(first + header.length).flatMap(blockOf) };
  const date = LEADING_DATE.exec(raw.slice(start, start + 64));
  if (date === null) return { header: [], blocks: lines.flatMap(blockOf) };
  const body = start + date[0].length;
  const keyAt = start + date[0].indexOf('date');
  const value = date[1] ?? '';
  const valueAt = start + date[0].lastIndexOf(value);
  return { header: [{ key: 'date', value, keyAt, valueAt }], blocks: linesOf(raw, body).flatMap(blockOf) };
}

type Line = { text: string; at: number };

/** The lines of a text without the white space around them. */
function linesOf(raw: string, start: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  const close = (to: number): void => {
    const line = raw.slice(from, to);
    const text = line.trim();
    lines.push({ text, at: from + line.indexOf(text) });
  };
  LINE_BREAK.lastIndex = start;
  for (let end = LINE_BREAK.exec(raw); end !== null; end = LINE_BREAK.exec(raw)) {
    close(end.index);
    from = LINE_BREAK.lastIndex;
  }
  close(raw.length);
  return lines;
}

/** The header at the beginning of some lines: all of them are "key: value", and one key at least is known. */
function headerOf(raw: string, lines: readonly Line[]): HeaderLine[] {
  const end = lines.findIndex(({ text }) => text === '');
  const block = end === -1 ? lines : lines.slice(0, end);
  const header = block.flatMap(({ text, at }): HeaderLine[] => {
    const match = KEY_LINE.exec(text);
    if (match === null) return [];
    const key = (match[1] ?? '').toLowerCase();
    return [{ key, value: text.slice(match[0].length), keyAt: at, valueAt: at + match[0].length }];
  });
  const known = header.filter(({ key }) => KEYS.has(key));
  const isHeader = header.length === block.length && (known.length > 1 || isPlainValue(known[0]));
  return isHeader && raw.length > 0 ? header : [];
}

/** One line alone is a header only if it holds an address or a date, not a sentence. */
function isPlainValue(line: HeaderLine | undefined): boolean {
  return line !== undefined && ['url', 'date', 'published'].includes(line.key) && !/\s/u.test(line.value);
}

function blockOf({ text, at }: Line): Block[] {
  if (text === '') return [];
  const offsets: number[] = [];
  for (let unit = 0; unit <= text.length; unit += 1) offsets.push(at + unit);
  return [{ kind: 'paragraph', text, offsets }];
}
