// Quotation marks are paired before anything is read into them: what stands between them is verbatim.
import { allMatches } from '../all-matches.ts';
import type { TextBlock } from '../text.ts';

/** A stretch between quotation marks, in code units of its block. */
export type Run = {
  /** The words without the marks. */
  start: number;
  end: number;
  /** The words with their marks. */
  from: number;
  to: number;
  /** False where the paragraph ends before the quotation does and the next one takes it up. */
  closed: boolean;
};

/** For each mark that opens, the marks that close it. „…“ and “…”, «…» and »…« live side by side. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"”'],
  ["''", "''"],
  ['``', "''"],
  ['＂', '＂'],
]);

const SINGLES: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'’"],
]);

const MARKS = /[“”„«»‹›「」『』"＂]|''|``/gu;
const SINGLE_MARKS = /[‘’‚]|(?<!')'(?!')/gu;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /^$|[\s([{（—–:：-]/u;
const CLOSES_BEFORE = /^$|[^\p{L}\p{N}]/u;

/** The outermost quotations of a block, in order. */
export function runsOf(blocks: readonly TextBlock[], block: number): Run[] {
  const text = blocks[block]?.text ?? '';
  const doubles = paired(text, MARKS, PAIRS, isOpener, () => true);
  const singles = paired(text, SINGLE_MARKS, SINGLES, isSingleOpener, isSingleCloser).runs;
  const runs = outermost(doubles.runs, singles);
  const from = doubles.open;
  if (from >= 0 && from >= (runs.at(-1)?.to ?? 0) && goesOn(blocks, block)) {
    const start = from + (/^(?:''|``)/u.test(text.slice(from)) ? 2 : 1);
    runs.push(...run(text, { from, start, end: text.length, to: text.length, closed: false }));
  }
  return runs;
}

type Judge = (text: string, at: number) => boolean;

/**
 * Pairs in one pass. A second opening mark before the first is closed makes the first a stray one, so a text of
 * nothing but opening marks costs no more than any other. `open` is the mark left open at the end, or -1.
 */
function paired(
  text: string,
  marks: RegExp,
  pairs: ReadonlyMap<string, string>,
  opens: Judge,
  closes: Judge,
): { runs: Run[]; open: number } {
  const runs: Run[] = [];
  let open = -1;
  let closers = '';
  let opener = '';
  /** Whether a straight mark has opened a quotation inside a curly one. */
  let inner = false;
  for (const { 0: mark, index: at } of allMatches(marks, text)) {
    const fits = closers.includes(mark) || (opener === '“' && !inner && isSlip(text, at, mark));
    if (opener === '“' && mark === '"') inner = !inner && reopens(text, at, mark);
    if (open >= 0 && fits && closes(text, at) && !reopens(text, at, mark)) {
      runs.push(
        ...run(text, {
          from: open,
          start: open + opener.length,
          end: at,
          to: at + mark.length,
          closed: true,
        }),
      );
      open = -1;
    } else if (pairs.has(mark) && opens(text, at) && (open < 0 || opener === mark)) {
      open = at;
      opener = mark;
      inner = false;
      closers = pairs.get(mark) ?? '';
    }
  }
  return { runs, open };
}

/** `“We agree," she said`, `“We agree,“ she said`: after a stop and before a space any mark closes. */
function isSlip(text: string, at: number, mark: string): boolean {
  return /["“]/u.test(mark) && /[,.?!…]/u.test(text.charAt(at - 1)) && /^\s?$/u.test(text.charAt(at + 1));
}

/** A straight mark between a space and a word, while one is open: the open one was a stray. */
function reopens(text: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== "''") return false;
  return /\s/u.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + mark.length));
}

function isOpener(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === "'") return !/^\s?$/u.test(text.charAt(at + 2));
  if (mark === '"') return !/^\s?$/u.test(after) || before === '';
  if (mark === '“') return !/^\s?$/u.test(after);
  if (mark === '»') return OPENS_AFTER.test(before) && !/\s/u.test(after);
  return true;
}

function isSingleOpener(text: string, at: number): boolean {
  return OPENS_AFTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
}

/** An apostrophe is no closing mark: one inside a word, or after a plural while a better one follows. */
function isSingleCloser(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/\s/u.test(before) || !CLOSES_BEFORE.test(text.charAt(at + 1))) return false;
  if (before !== 's' || /^$|[^\s]/u.test(text.charAt(at + 1))) return true;
  const rest = text.slice(at + 1, at + 200);
  const next = /[‘“„"]|[’'](?![\p{L}\p{N}])/u.exec(rest);
  return next === null || !/[’']/u.test(next[0]);
}

/** The run without the spaces inside its marks, unless nothing is left of it. */
function run(text: string, whole: Run): Run[] {
  let { start, end } = whole;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return LETTER.test(text.slice(start, end)) ? [{ ...whole, start, end }] : [];
}

/** Both kinds, in order, without those that stand inside another. */
function outermost(doubles: readonly Run[], singles: readonly Run[]): Run[] {
  const all = [...doubles, ...singles].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Run[] = [];
  for (const each of all) if (each.from >= (kept.at(-1)?.to ?? 0)) kept.push(each);
  return kept;
}

/** Whether the next paragraph of the report begins with an opening mark. */
function goesOn(blocks: readonly TextBlock[], block: number): boolean {
  let next = block + 1;
  while (blocks[next]?.furniture !== null && next < blocks.length) next += 1;
  return /^\s*(?:[“„«»「『"]|''|``)/u.test(blocks[next]?.text ?? '');
}
