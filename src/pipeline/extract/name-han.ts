// The name of a meeting in Chinese: what stands before its noun, as far as no other part of the sentence begins there.
import { allMatches } from './all-matches.ts';
import type { Clause } from './clauses.ts';
import { names } from './languages/zh/names.ts';
import type { At } from './mention.ts';

/** What Chinese must say before the name of a meeting can be read. */
export type HanNameWords = {
  /** What a name does not reach over to its left: verbs, counters, particles. Global. */
  cuts: RegExp;
  /** The rest of the noun: "2+2" goes on in "”部长级会议". Begins with `^`. */
  head: RegExp;
  /** What no name begins with. Begins with `^`. */
  lead: RegExp;
  /** Words that say nothing of what is met about. Global. */
  plain: RegExp;
  /** What is founded and not met in, the end of the text before the run. */
  founding: RegExp;
};

// No name is as long as that, and a longer look back would take its time.
const LONGEST = 40;

/** The run of characters that names a meeting, around its noun. */
export function hanNameAround(line: string, clause: Clause, noun: At): { start: number; end: number } {
  const end = noun.end + (names.head.exec(line.slice(noun.end, clause.at.end))?.[0].length ?? 0);
  const start = startBefore(line, clause, noun.start, end);
  if (start < noun.start) return balanced(line, start, end);
  // 执法安全合作机制第十一轮磋商: the count stands between the name and the bare noun.
  const before = line.slice(Math.max(clause.at.start, noun.start - LONGEST), noun.start);
  const count = /第[^第]{1,4}(?:轮|輪|次|届|屆)$/u.exec(before);
  if (count === null) return { start: noun.start, end };
  const stop = noun.start - count[0].length;
  const from = startBefore(line, clause, stop, stop);
  return stop - from < 4 ? { start: noun.start, end } : balanced(line, from, stop);
}

/** Where the run that ends at a place begins: behind a cut, a date, a person or anything that is no word. */
function startBefore(line: string, clause: Clause, stop: number, end: number): number {
  const floor = Math.max(clause.at.start, stop - LONGEST);
  let first = stop;
  while (first > floor && WORD.test(line.charAt(first - 1))) first -= 1;
  const behind = allMatches(names.cuts, line.slice(first, stop)).map(
    (match) => first + match.index + match[0].length,
  );
  const told = clause.mentions.flatMap(({ kind, at }) =>
    (kind === 'person' || kind === 'date') && at.end > first && at.end <= stop ? [at.end] : [],
  );
  const start = Math.max(first, ...behind, ...told);
  return start + (names.lead.exec(line.slice(start, end))?.[0].length ?? 0);
}

const WORD = /[\p{sc=Han}A-Za-z0-9+“”「」（）、]/u;
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['（', '）'],
];

/** "2+2”对话" takes the mark that opens before it, "「2+2」會談" keeps its own; one that opens and does not close is none of it. */
function balanced(line: string, start: number, end: number): { start: number; end: number } {
  for (const [open, close] of PAIRS) {
    const words = line.slice(start, end);
    const opens = words.indexOf(open);
    const closes = words.indexOf(close);
    if (closes !== -1 && (opens === -1 || opens > closes))
      return line.charAt(start - 1) === open
        ? { start: start - 1, end }
        : balanced(line, start + closes + 1, end);
    if (opens !== -1 && closes === -1)
      return line.charAt(end) === close ? { start, end: end + 1 } : { start: start + opens + 1, end };
  }
  return { start, end };
}
