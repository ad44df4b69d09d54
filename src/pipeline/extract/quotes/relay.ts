// The one who speaks is kept apart from the one who reports it: "Xinhua reported that Chen said".
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import type { Phrase } from './phrase.ts';
import { COMMA, is, isMark, type Token } from './token.ts';

/** How many cues on either side of one may frame it. */
const NEIGHBOURS = 3;

/** Who reports what the cue says, where the line names one; "Chen said …, according to the report". */
export function maybeRelay(line: Line, cue: Cue, cues: readonly Cue[]): Phrase | null {
  const index = cues.findIndex((each) => each.at === cue.at);
  for (const other of cues.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)) {
    if (other.at === cue.at || !other.own || other.subject.first === cue.subject.first) continue;
    if (
      other.manner === 'source' ||
      ((reports(other.subject) || isLast(line, other, cue)) && frames(line, other, cue))
    )
      return other.subject;
  }
  return null;
}

/** "Chen said that …, the Herald reports": whoever has the last word of a line that another speaks in. */
function isLast(line: Line, outside: Cue, inside: Cue): boolean {
  return outside.from > inside.to && inside.own && inside.manner !== 'names' && endsLine(line, outside);
}

/** Whether the phrase is one for a body or text that reports. */
export function reports({ line, first, last }: Phrase): boolean {
  return line.tokens.slice(first, last).some((token) => is(token, 'agencies', 'reports'));
}

/** Whether the outside clause stands right before the inside one, or is the last of the line. */
function frames(line: Line, outside: Cue, inside: Cue): boolean {
  const { tokens } = line;
  if (outside.to <= inside.from) {
    const between = tokens.slice(outside.to, inside.from);
    const comma = line.lexis.commaBeforeClause ? COMMA : '';
    return between.every((token) => is(token, 'that', 'times', 'prepositions') || isMark(token, comma));
  }
  const before = tokens[outside.from - 1];
  return (isMark(before, COMMA) || before?.kind === 'run') && endsLine(line, outside);
}

/** Whether nothing but time and place comes after the cue. */
export function endsLine(line: Line, cue: Cue, cues: readonly Cue[] = []): boolean {
  const tail = tailOf(line);
  if (cue.to >= tail) return true;
  // "…, Chen said, according to Xinhua": the source at the end is no more than that.
  const last = cues.at(-1);
  if (last === undefined || last.manner !== 'source' || last.to < tail || last.from < cue.to) return false;
  return line.tokens.slice(cue.to, last.from).every(isTail);
}

const tails = new WeakMap<Line, number>();

/** Where the last words of a line begin that are only time and place. */
function tailOf(line: Line): number {
  let tail = tails.get(line);
  if (tail === undefined) {
    tail = line.tokens.findLastIndex((token) => !isTail(token)) + 1;
    tails.set(line, tail);
  }
  return tail;
}

function isTail(token: Token): boolean {
  return token.kind === 'mark' || is(token, 'times', 'prepositions', 'adverbs');
}
