// The office that stands behind a name: after a comma, in brackets, in a clause with "who", or as a statement.
import { endOfBody } from './body-behind.ts';
import { type Line, sameSentence, type Range } from './lines.ts';
import { beginsNamedOffice, headingFrom } from './office-ends.ts';
import { maybeOfficeFrom } from './offices.ts';
import { isNameWord } from './names.ts';

/** An office behind a name. `apposition` is false where it is a statement ("Chen is minister of …"). */
export type After = Range & {
  /** Behind the comma or bracket that closes it. */
  extentEnd: number;
  apposition: boolean;
  loose: boolean;
  voice: boolean;
};

const MOST_IN_BRACKETS = 14;
const MOST_OFFICES = 3;

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

/** ", Vorsteher des Departements für Verteidigung,": a description between commas whose noun no list knows. */
export function appositionFrom(line: Line, at: number): (Range & { extentEnd: number }) | undefined {
  const { is, tokens } = line;
  if (tokens[at]?.lower !== ',' || !sameSentence(line, at, at + 1)) return undefined;
  let start = at + 1;
  while (is.articles(start)) start += 1;
  const noun = tokens[start];
  if (noun === undefined || (noun.shape !== 'lower' && noun.shape !== 'name')) return undefined;
  const opens =
    is.links(start) || is.and(start) || is.relatives(start) || is.pronouns(start) || is.speech(start);
  if (opens || (is.notNames(start) && !is.fields(start)) || line.isPlace(start) || line.isPerson(start))
    return undefined;
  let named = false;
  for (let i = start; i < at + MOST_IN_BRACKETS; i += 1) {
    if (!sameSentence(line, at, i)) return undefined;
    const token = tokens[i];
    if (token?.lower === ',') {
      return named && i - start > 1 ? { start, end: i, extentEnd: i + 1 } : undefined;
    }
    const verb = is.stops(i) || is.speech(i) || is.acts(i) || is.copulas(i) || is.sides(i);
    if (line.isPerson(i) || token?.shape === 'number' || token?.shape === 'mark') return undefined;
    if (verb && !is.fields(i) && !is.ranks(i) && token?.shape === 'lower') return undefined;
    if (i > start && (is.bodies(i) || is.fields(i) || line.organisations(i).length > 0)) named = true;
  }
  return undefined;
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

/** "…, M. A, le directeur de la police, M. B": an office behind a name that is the next one's. */
export function isNextOnes(line: Line, end: number): boolean {
  const { is, tokens } = line;
  if (tokens[end]?.lower !== ',' || !sameSentence(line, end, end + 1)) return false;
  let i = end + 1;
  while (is.articles(i)) i += 1;
  return is.honorifics(i) || (isNameWord(line, i) && !is.articles(i));
}

function afterComma(line: Line, next: number): After | undefined {
  if (!sameSentence(line, next - 1, next) || beginsNamedOffice(line, skipArticles(line, next)))
    return undefined;
  const office = maybeOfficeFrom(line, next, 'free');
  if (office === undefined) return undefined;
  const end = endOfOffices(line, office.end);
  return { ...office, end, extentEnd: closed(line, end, 1), apposition: true };
}

/** "member of the Political Bureau, State Councilor and Foreign Minister": all offices up to the next person are one's. */
function endOfOffices(line: Line, from: number): number {
  const { is, tokens } = line;
  let end = from;
  for (let more = 0; more < MOST_OFFICES; more += 1) {
    let start = end;
    if (tokens[start]?.lower === ',') start += 1;
    // ", and a state secretary": somebody else, who is not named.
    if (is.and(start) && is.articles(start + 1)) return end;
    if (is.and(start)) start += 1;
    if (start === end || !sameSentence(line, end - 1, start)) return end;
    while (is.articles(start)) start += 1;
    const opens = is.offices(start) || is.ranks(start) || is.fields(start) || line.country(start) !== null;
    if (!opens || beginsNamedOffice(line, start)) return end;
    const office = maybeOfficeFrom(line, start, 'free');
    if (office === undefined || office.voice || isNextOnes(line, office.end)) return end;
    end = office.end;
  }
  return end;
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
