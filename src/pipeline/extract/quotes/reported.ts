// Reported speech: the clause that "Chen said that" stands before or "Chen said" after. Never verbatim.
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { COMMA, is, isFinite, isMark, isPronoun } from './phrase.ts';
import { by, endOf, maybeRelay, outer, type Said } from './sieve.ts';

/** A clause that is reported, in code units of its block. */
export type Reported = Said & { start: number; end: number };

/** A clause of fewer words says nothing by itself. */
const SHORTEST = 3;

/** The reported clauses of a line. One with quotation marks inside is reported as a whole, beside its quotations. */
export function reportedIn(line: Line, cues: readonly Cue[]): Reported[] {
  const relays = cues.map((cue) => maybeRelay(line, cue, cues));
  return cues.flatMap((cue, index) => {
    // "According to the report, Chen said that …": reported once, with the report as its relay.
    if (relays.includes(cue.subject)) return [];
    const found = clauseAfter(line, cue, cues, index) ?? clauseBefore(line, cue, cues);
    return found === null ? [] : [found];
  });
}

/** "Chen said that both sides agreed", "according to Xinhua, both sides agreed". */
function clauseAfter(line: Line, cue: Cue, cues: readonly Cue[], index: number): Reported | null {
  const { tokens } = line;
  if (cue.manner === 'utters' || cue.manner === 'names') return null;
  let first = cue.manner === 'source' || cue.subject.first >= cue.last ? endOf(cue) : cue.last;
  if (cue.manner === 'source') {
    if (!isMark(tokens[first], COMMA) || cue.first > 2) return null;
    first += 1;
  }
  const last = endOfClause(line, cues, index, first);
  const that = thatWithin(line, first, Math.min(last, first + 12));
  if (that >= 0) first = that + 1;
  else if (cue.manner === 'tells' || !beginsClause(line, cue, first, last)) return null;
  return reported(line, first, last, cue.own ? 'clause-after-verb' : 'clause-after-participle', cue, cues);
}

/** "… to reporters on Tuesday that": the conjunction, with nothing but hearer, time and place before it. */
function thatWithin(line: Line, first: number, last: number): number {
  for (let at = first; at < last; at += 1) {
    const token = line.tokens[at];
    if (is(token, 'that') && !isPronoun(token)) return at;
    if (token?.kind !== 'word' || isFinite(line, at)) return -1;
  }
  return -1;
}

/** Without "that": a clause has a subject and a verb, unless the verb of saying asks for no more than a noun. */
function beginsClause(line: Line, cue: Cue, first: number, last: number): boolean {
  const { tokens } = line;
  const head = tokens[first];
  const asks = is(tokens[cue.last - 1], 'asks') || is(tokens[cue.first], 'asks');
  if (head?.kind !== 'word' || is(head, 'prepositions', 'times', 'by', 'openers')) return asks && is(head, 'prepositions');
  if (asks || cue.manner === 'source') return true;
  for (let at = first + 1; at < last; at += 1) {
    if (tokens[at]?.kind === 'mark' && !isMark(tokens[at], COMMA)) return false;
    if (tokens[at]?.kind === 'run' || isFinite(line, at)) return true;
  }
  return false;
}

/** Where the reported clause stops: at the next verb of saying for the same speaker, at "according to", at the end. */
function endOfClause(line: Line, cues: readonly Cue[], index: number, first: number): number {
  const { tokens } = line;
  for (const next of cues.slice(index + 1)) {
    const start = Math.min(next.first, next.subject.first);
    const head = next.own ? start : next.first;
    if (head <= first) continue;
    if (isMark(tokens[head - 1], COMMA) && (!next.own || next.manner === 'source' || endsLine(line, next))) return head - 1;
    if (next.manner === 'source' && endsLine(line, next)) return head;
  }
  return tokens.length;
}

function endsLine(line: Line, cue: Cue): boolean {
  return line.tokens
    .slice(endOf(cue))
    .every((token) => token.kind === 'mark' || is(token, 'times', 'prepositions', 'adverbs'));
}

/** "Both sides agreed, Chen said." */
function clauseBefore(line: Line, cue: Cue, cues: readonly Cue[]): Reported | null {
  const { tokens } = line;
  const start = Math.min(cue.first, cue.subject.first);
  if (!cue.own || cue.manner === 'names' || start < SHORTEST || !endsLine(line, cue)) return null;
  const comma = isMark(tokens[start - 1], COMMA);
  if (!comma && (cue.manner !== 'source' || tokens[start - 1]?.kind === 'run')) return null;
  if (tokens[start - 1]?.kind === 'run') return null;
  return reported(line, 0, comma ? start - 1 : start, 'clause-before-verb', cue, cues);
}

function reported(
  line: Line,
  first: number,
  last: number,
  rule: string,
  cue: Cue,
  cues: readonly Cue[],
): Reported | null {
  const { tokens } = line;
  let end = last;
  while (end > first && tokens[end - 1]?.kind === 'mark') end -= 1;
  const words = tokens.slice(first, end);
  if (words.length < SHORTEST || words.every((token) => token.kind !== 'word')) return null;
  const from = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? from;
  return { ...by(rule, line, outer(line, cue, cues), cues), start: from, end: to };
}
