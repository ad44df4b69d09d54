// The office that stands behind a name: after a comma, in brackets, in a clause with "who", or as a statement.
import type { Line } from './lines.ts';
import {
  beginsNamedOffice,
  complementEnd,
  headingFrom,
  maybeOfficeFrom,
  sameSentence,
  type Range,
} from './offices.ts';

/** An office behind a name. `apposition` is false where it is a statement ("Chen is minister of …"). */
export type After = Range & {
  /** Behind the comma or bracket that closes it. */
  extentEnd: number;
  apposition: boolean;
  loose: boolean;
  voice: boolean;
};

const MOST_IN_BRACKETS = 14;

/** The office that begins right behind a name that ends at a token. */
export function officeAfter(line: Line, at: number): After | undefined {
  const { tokens, starts } = line;
  const sentence = Math.max(0, at - 1);
  if (!sameSentence(line, sentence, at)) return undefined;
  if (tokens[at]?.lower === '(') return inBrackets(line, at);
  const comma = tokens[at]?.lower === ',' ? 1 : 0;
  const next = at + comma;
  if (starts.relatives(next) > 0) {
    const clause = clauseFrom(line, next + starts.relatives(next), true);
    if (clause !== undefined)
      return { ...clause, extentEnd: closed(line, clause.end, comma), apposition: true };
    if (comma === 0) return undefined;
  }
  if (comma === 1) return afterComma(line, next);
  const body = endOfBody(line, at);
  if (body > at) {
    // "Ando of the Defense Policy Bureau, where he is Deputy Director-General"
    const where = starts.relatives(body + 1);
    if (tokens[body]?.lower !== ',' || where === 0) return undefined;
    const clause = clauseFrom(line, body + 1 + where, true);
    return clause && { ...clause, extentEnd: closed(line, clause.end, 1), apposition: true };
  }
  const statement = clauseFrom(line, at, false);
  return statement && { ...statement, extentEnd: at, apposition: false };
}

/** Behind "of the Defense Policy Bureau" after a name; the index itself where no body follows. */
export function endOfBody(line: Line, at: number): number {
  const { is } = line;
  if (!is.links(at) || is.and(at) || is.by(at) || !sameSentence(line, at - 1, at)) return at;
  const end = complementEnd(line, at, 'free');
  for (let i = at + 1; i < end; i += 1) {
    if (is.bodies(i) || line.organisations(i).length > 0) return end;
  }
  return at;
}

/** Behind ", her Jordanian counterpart" after a name; the index itself without such words. */
export function endOfCounterpart(line: Line, at: number): number {
  const { is, tokens } = line;
  if (tokens[at]?.lower !== ',' || !sameSentence(line, at - 1, at)) return at;
  let i = at + 1;
  while (is.articles(i) || line.country(i) !== null) i += 1;
  if (!is.counterparts(i)) return at;
  while (is.counterparts(i) || line.country(i) !== null) i += 1;
  return closed(line, i, 1);
}

function afterComma(line: Line, next: number): After | undefined {
  if (!sameSentence(line, next - 1, next) || beginsNamedOffice(line, skipArticles(line, next)))
    return undefined;
  const office = maybeOfficeFrom(line, next, 'free');
  return office && { ...office, extentEnd: closed(line, office.end, 1), apposition: true };
}

/** "is also minister of justice", "heads its Commission": the office that a verb brings. */
function clauseFrom(
  line: Line,
  from: number,
  relative: boolean,
): (Range & { loose: boolean; voice: boolean }) | undefined {
  const { is, starts } = line;
  let verb = from;
  while (is.between(verb) && starts.copulas(verb) === 0 && verb - from < 3) verb += 1;
  const copula = starts.copulas(verb);
  if (copula > 0 && sameSentence(line, Math.max(0, from - 1), verb)) {
    if (beginsNamedOffice(line, skipArticles(line, verb + copula))) return undefined;
    const office = maybeOfficeFrom(line, verb + copula, 'free');
    if (office !== undefined) return office;
  }
  const heading = headingFrom(line, from, relative);
  return heading && { ...heading, loose: false, voice: false };
}

/** "(Foreign Affairs)", "(deputy minister of justice)" */
function inBrackets(line: Line, open: number): After | undefined {
  const { tokens, is } = line;
  let close = open + 1;
  while (close < open + MOST_IN_BRACKETS && tokens[close] !== undefined && tokens[close]?.lower !== ')')
    close += 1;
  if (tokens[close]?.lower !== ')' || close === open + 1) return undefined;
  const office = maybeOfficeFrom(line, open + 1, 'free');
  if (office !== undefined && office.end <= close)
    return { ...office, extentEnd: close + 1, apposition: true };
  for (let i = open + 1; i < close; i += 1) if (!is.fields(i) && !is.and(i) && !is.links(i)) return undefined;
  return { start: open + 1, end: close, extentEnd: close + 1, apposition: true, loose: true, voice: false };
}

/** Behind the comma that closes an apposition. */
function closed(line: Line, end: number, opened: number): number {
  return opened === 1 && line.tokens[end]?.lower === ',' && sameSentence(line, end - 1, end) ? end + 1 : end;
}

function skipArticles(line: Line, from: number): number {
  let i = from;
  while (line.is.articles(i)) i += 1;
  return i;
}
