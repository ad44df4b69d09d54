// Reported speech: the clause that "Chen said that" stands before or "Chen said" after. Never verbatim.
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { endsLine, maybeRelay } from './relay.ts';
import { saidBy, type Said } from './sieve.ts';
import { COMMA, DASH, is, isMark, isNounLike, isPronoun } from './token.ts';
import { isFinite } from './verb.ts';

/** A clause that is reported, in code units of its block. */
export type Reported = Said & { start: number; end: number };

/** A clause of fewer words says nothing by itself. */
const SHORTEST = 3;

/** The name of a source is at most this many words long, with all that is added to it. */
const LONGEST_SOURCE = 20;

/** The reported clauses of a line. One with quotation marks inside is reported as a whole, beside its quotations. */
export function reportedIn(line: Line, cues: readonly Cue[]): Reported[] {
  const found: Reported[] = [];
  let inside = -1;
  cues.forEach((cue, index) => {
    // "Chen said that Xi believed …": what is inside a reported clause is reported with it.
    const start = line.tokens[cue.from]?.start ?? 0;
    if (start < inside) return;
    const clause = clauseAfter(line, cue, cues, index) ?? clauseBefore(line, cue, cues);
    if (clause === null) return;
    found.push(clause);
    if (clause.start > start) inside = clause.end;
  });
  const relays = new Set(found.map(({ relay }) => relay));
  // "According to the report, Chen said that …": reported once, with the report as its relay.
  return found.filter(({ speaker }) => !relays.has(speaker));
}

/** "Chen said that both sides agreed", "according to Xinhua, both sides agreed". */
function clauseAfter(line: Line, cue: Cue, cues: readonly Cue[], index: number): Reported | null {
  const { tokens, lexis } = line;
  // "Noting …, Chen called for …": what the participle opens with is over at the comma.
  if (!cue.own && cue.at === 0) return null;
  if (cue.manner === 'utters' || cue.manner === 'names' || is(tokens[cue.from - 1], 'relatives')) return null;
  let first = cue.subject.line === line && cue.subject.first >= cue.after ? cue.to : cue.after;
  // "…, so die Mitteilung, …": put in between, it has no clause of its own.
  const opened = cues[index - 1]?.manner === 'source' && cues[index - 1]?.to === cue.from - 1;
  const between = first === cue.to && isMark(tokens[cue.from - 1], COMMA) && isMark(tokens[first], COMMA);
  if (between && !opened) return null;
  const object = is(tokens[cue.at], 'asks') && is(tokens[first], 'prepositions');
  if (lexis.commaBeforeClause && lexis.spaced && cue.manner !== 'source' && !object) {
    first = beforeClause(line, first, cue.subject.first >= cue.after);
  }
  const comma = isMark(tokens[first], COMMA);
  if (cue.manner === 'source') {
    if (cue.from > 1) return null;
    const bare = lexis.verbSecond || is(tokens[first], 'determiners');
    if (!comma && !bare) first = nextComma(line, first);
    if (first < 0) return null;
    // "According to Xinhua, Chen said …": the clause is Chen's.
    const inner = cues[index + 1];
    if (inner?.own === true && inner.inside === null && maybeRelay(line, inner, cues) === cue.subject) {
      const clause = clauseAfter(line, inner, cues, index + 1);
      // "…, Chen said: “…”": his words are all that is said.
      const quotes = tokens.slice(inner.to, inner.to + 3).some((token) => token.kind === 'run');
      if (clause !== null || quotes) return null;
    }
  }
  if (isMark(tokens[first], COMMA) && (cue.manner === 'source' || lexis.commaBeforeClause)) first += 1;
  first = afterTime(line, first);
  const last = endOfClause(line, cues, index, first);
  const that = thatWithin(line, cue, first, Math.min(last, first + 12));
  if (that >= 0) first = that + 1;
  else if (cue.manner === 'tells' || followsQuotation(line, cue)) return null;
  else if (!beginsClause(line, cue, first, last, comma)) return null;
  return reported(line, first, last, cue.own ? 'clause-after-verb' : 'clause-after-participle', cue, cues);
}

/** "„…“, sagte Chen, nach dem Treffen": what stands after is no clause of his. */
function followsQuotation({ tokens }: Line, { from }: Cue): boolean {
  const before = isMark(tokens[from - 1], COMMA) ? from - 2 : from - 1;
  return tokens[before]?.kind === 'run';
}

/** "… to reporters on Tuesday that": the conjunction, with nothing but hearer, time and place before it. */
function thatWithin(line: Line, cue: Cue, first: number, last: number): number {
  const head = line.tokens[first];
  const hearer = cue.manner !== 'says' || cue.subject.first >= cue.after;
  if (
    !hearer &&
    line.lexis.spaced &&
    head?.kind === 'word' &&
    isNounLike(head) &&
    !is(head, 'that', 'adverbs')
  )
    return -1;
  for (let at = first; at < last; at += 1) {
    const token = line.tokens[at];
    // "said, according to Xinhua, that"
    if (isMark(token, COMMA) && is(line.tokens[at + 1], 'sources')) {
      while (at + 1 < last && !isMark(line.tokens[at + 1], COMMA)) at += 1;
      at += 1;
      continue;
    }
    if (is(token, 'that') && !isPronoun(token)) return at;
    const comma = line.lexis.commaBeforeClause && isMark(token, COMMA);
    if (!comma && (token?.kind !== 'word' || isFinite(line, at))) return -1;
  }
  return -1;
}

/** "sagte Chen, Sekretär der Kommission, am Montag, China habe": the comma before the clause with a verb. */
function beforeClause(line: Line, first: number, aside: boolean): number {
  const { tokens } = line;
  let comma = nextComma(line, first);
  if (comma < 0 || tokens.slice(first, comma).some((token) => token.kind === 'run' || is(token, 'that')))
    return first;
  for (let next = nextComma(line, comma + 1); aside && next > 0; next = nextComma(line, next + 1)) {
    if (is(tokens[next + 1], 'and')) break;
    const words = tokens.slice(comma + 1, next);
    if (
      words.some((token, at) => token.kind === 'run' || isFinite(line, comma + 1 + at) || is(token, 'that'))
    )
      break;
    comma = next;
  }
  return comma;
}

/** "According to a report on Monday by two papers,": where the long name of a source is over; or -1. */
function nextComma({ tokens }: Line, first: number): number {
  for (let at = first; at < tokens.length && at - first < LONGEST_SOURCE; at += 1) {
    if (isMark(tokens[at], COMMA)) return at;
  }
  return -1;
}

/** "said on Friday he had met": past the words of time. */
function afterTime({ tokens }: Line, first: number): number {
  let at = first;
  while (is(tokens[at], 'times') || (is(tokens[at], 'prepositions') && is(tokens[at + 1], 'times'))) at += 1;
  return at;
}

/** Without "that": a clause has a subject and a verb, unless the verb of saying asks for no more than a noun. */
function beginsClause(line: Line, cue: Cue, first: number, last: number, comma: boolean): boolean {
  const { tokens, lexis } = line;
  const head = tokens[first];
  const asks = is(tokens[cue.at], 'asks');
  if (head?.kind === 'run') return last - first >= SHORTEST;
  if (comma && lexis.commaBeforeClause) return head?.kind === 'word';
  if (head?.kind !== 'word' || is(head, 'prepositions', 'times', 'by', 'openers')) {
    return asks && is(head, 'prepositions');
  }
  if (is(head, 'negations') || (asks && isPronoun(head) && !isFinite(line, first + 1))) return false;
  if (asks || cue.manner === 'source' || !lexis.spaced) return true;
  if (lexis.commaBeforeClause) return false;
  const says = cue.manner === 'says' && !isMark(tokens[first + 1], COMMA);
  if (says && last - first > SHORTEST) return true;
  for (let at = first + 1; at < last; at += 1) {
    if (tokens[at]?.kind === 'mark' && !isMark(tokens[at], COMMA)) return false;
    if (tokens[at]?.kind === 'run' || isFinite(line, at)) return true;
  }
  return false;
}

/** Where the reported clause stops: at the next verb of saying for the same speaker, at "according to", at the end. */
function endOfClause(line: Line, cues: readonly Cue[], index: number, first: number): number {
  const { tokens } = line;
  const turn = turnOf(line, first, is(tokens[cues[index]?.at ?? 0], 'asks'));
  for (const next of cues.slice(index + 1)) {
    if (next.from > turn) break;
    // What is right after the verb is put in between: "said, according to Xinhua, that".
    if (next.from <= first + 1) continue;
    const before = tokens[next.from - 1];
    const frames = !next.own || next.manner === 'source' || endsLine(line, next, cues);
    if (isMark(before, COMMA) && frames) return next.from - 1;
    if (!next.own && is(before, 'and')) return next.from - (isMark(tokens[next.from - 2], COMMA) ? 2 : 1);
    if (next.manner === 'source' && endsLine(line, next, cues)) return next.from;
  }
  return turn;
}

/** Where the sentence turns from what was said to something else: ", but", ", while", a dash. */
function turnOf({ tokens }: Line, first: number, asks: boolean): number {
  const dashes = tokens.filter((token) => isMark(token, DASH)).length;
  for (let at = first + 1; at < tokens.length; at += 1) {
    // One dash turns; two hold something between them.
    if (
      (dashes === 1 && isMark(tokens[at], DASH)) ||
      (isMark(tokens[at], COMMA) && (is(tokens[at + 1], 'turns') || (asks && is(tokens[at + 1], 'and'))))
    )
      return at;
  }
  return tokens.length;
}

/** "Both sides agreed, Chen said." */
function clauseBefore(line: Line, cue: Cue, cues: readonly Cue[]): Reported | null {
  const { tokens } = line;
  const start = cue.from;
  if (!cue.own || cue.manner === 'names' || start < SHORTEST) return null;
  if (!endsLine(line, cue, cues) && !(cue.manner === 'source' && isLastSource(line, cue))) return null;
  // "Chen asked for “…”, according to the report": the clause is Chen's.
  if (cues.some((each) => each.own && each.to <= start && maybeRelay(line, each, cues) === cue.subject))
    return null;
  const before = tokens[start - 1];
  const comma = isMark(before, COMMA);
  if (before?.kind === 'run' || (!comma && cue.manner !== 'source')) return null;
  return reported(line, 0, comma ? start - 1 : start, 'clause-before-verb', cue, cues);
}

/** "… were open, according to officials who had been in the room": a long name after a clause with a verb. */
function isLastSource(line: Line, cue: Cue): boolean {
  const { tokens } = line;
  if (tokens.length - cue.to > LONGEST_SOURCE) return false;
  if (tokens.slice(cue.to).some((token) => token.kind === 'run')) return false;
  return tokens.slice(0, cue.from).some((_, at) => isFinite(line, at));
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
  const start = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? start;
  const long = line.lexis.spaced ? words.length >= SHORTEST : to - start > SHORTEST;
  if (!long || words.every((token) => token.kind !== 'word')) return null;
  return { ...saidBy(rule, line, cue, cues), start, end: to };
}
