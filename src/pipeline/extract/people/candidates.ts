// People in languages that write spaces: a name beside an office, a form of address, a verb of speech, or another name.
import { countryBehind } from './countries.ts';
import { isChineseName } from './family-names.ts';
import type { Line } from './lines.ts';
import { isLikely, stretchesOf, wordsIn, type Stretch } from './names.ts';
import {
  beginsNamedOffice,
  complementEnd,
  headingFrom,
  isOfficeWord,
  maybeOfficeFrom,
  officeAround,
  sameSentence,
  type Office,
  type Range,
} from './offices.ts';

/** A name in a line with what stands around it. */
export type Candidate = {
  line: Line;
  name: Range;
  /** The name with its office, form of address and apposition: what a list of people is made of. */
  extent: Range;
  office: Range | null;
  voice: boolean;
  /** Ids of the registry's people of this name. */
  ids: readonly string[];
  /** Why it is taken for a person; null while nothing says so. */
  rule: string | null;
};

/** Every name of the lines that something around it makes a person, and the rest with `rule: null`. */
export function candidatesOf(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line) => {
    const offices = officesByEnd(line);
    const shouting = isTitleCase(line);
    const found = stretchesOf(line).map((stretch) => candidateOf(line, stretch, offices, shouting));
    joinNeighbours(line, found, shouting);
    return found;
  });
}

function officesByEnd(line: Line): Map<number, Office> {
  const byEnd = new Map<number, Office>();
  for (let i = 0; i < line.tokens.length; i += 1) {
    if (line.starts.offices(i) === 0 && line.starts.voices(i) === 0) continue;
    const office = officeAround(line, i);
    const known = byEnd.get(office.end);
    if (known === undefined || office.start < known.start) byEnd.set(office.end, office);
    i = Math.max(i, office.head);
  }
  return byEnd;
}

function candidateOf(
  line: Line,
  stretch: Stretch,
  offices: ReadonlyMap<number, Office>,
  shouting: boolean,
): Candidate {
  const ids = line.people(stretch.start)?.ids ?? [];
  const words = wordsIn(line, stretch);
  const address = addressBefore(line, stretch.start);
  const before = offices.get(address ?? stretch.start);
  const after = officeAfter(line, stretch.end);
  const extent = {
    start: before === undefined ? (address ?? stretch.start) : before.start,
    end: after?.extentEnd ?? endOfCountry(line, stretch.end),
  };
  const base = { line, name: stretch, extent, ids, voice: before?.voice ?? after?.voice ?? false };
  const office = chooseOffice(line, before, after);
  const likely = isLikely(line, stretch);
  const rule = (): string | null => {
    if (ids.length > 0) return before || after ? 'registered-person-with-office' : 'registered-person';
    if (!likely) return null;
    if (before && (words >= 2 || !before.loose)) return 'office-and-name';
    if (shouting) return null;
    if (after && (words >= 2 || (after.apposition && !after.loose))) return 'name-and-office';
    if (address !== undefined) return 'address-and-name';
    if (isByline(line, stretch)) return null;
    if (isChineseName(line, stretch)) return 'chinese-name';
    if (words >= 2 && words <= 3 && speaks(line, stretch)) return 'name-and-verb';
    return null;
  };
  return { ...base, office, rule: rule() };
}

/** Behind "of China" in "Foreign Minister Wang Yi of China". */
function endOfCountry(line: Line, end: number): number {
  if (countryBehind(line, end) === null) return end;
  let i = end + 1;
  while (line.is.articles(i)) i += 1;
  const country = line.country(i);
  while (line.country(i) === country && sameSentence(line, end, i)) i += 1;
  return i;
}

type After = Range & { extentEnd: number; apposition: boolean; loose: boolean; voice: boolean };

/** The office that stands behind a name: after a comma, in brackets, in a clause with "who", or as a statement. */
function officeAfter(line: Line, at: number): After | undefined {
  const { tokens, is, starts } = line;
  const sign = tokens[at]?.lower;
  const sentence = Math.max(0, at - 1);
  if (!sameSentence(line, sentence, at)) return undefined;
  if (sign === '(') return inBrackets(line, at);
  const comma = sign === ',' ? 1 : 0;
  let next = at + comma;
  if (is.relatives(next) || starts.relatives(next) > 0) {
    const clause = relativeClause(line, next + Math.max(1, starts.relatives(next)), true);
    if (clause !== undefined)
      return { ...clause, extentEnd: closed(line, clause.end, comma), apposition: true };
    if (comma === 0) return undefined;
  }
  if (comma === 1) {
    if (!sameSentence(line, sentence, next) || beginsNamedOffice(line, skipArticles(line, next)))
      return undefined;
    const office = maybeOfficeFrom(line, next, 'free');
    if (office === undefined) return undefined;
    return { ...office, extentEnd: closed(line, office.end, 1), apposition: true };
  }
  if (is.links(at) && !is.by(at)) {
    // "Ando of the Defense Policy Bureau, where he is Deputy Director-General"
    const body = complementEnd(line, at, 'free');
    if (body === at || tokens[body]?.lower !== ',' || starts.relatives(body + 1) === 0) return undefined;
    const clause = relativeClause(line, body + 1 + starts.relatives(body + 1), true);
    return clause && { ...clause, extentEnd: closed(line, clause.end, 1), apposition: true };
  }
  next = at;
  const statement = relativeClause(line, next, false);
  return statement && { ...statement, extentEnd: at, apposition: false };
}

/** "is also minister of justice", "heads its Commission": the office that a verb brings. */
function relativeClause(
  line: Line,
  from: number,
  relative: boolean,
): (Range & { loose: boolean; voice: boolean }) | undefined {
  const { is, starts } = line;
  let verb = from;
  while (is.between(verb) && starts.copulas(verb) === 0 && verb - from < 3) verb += 1;
  const copula = starts.copulas(verb);
  if (copula > 0) {
    if (beginsNamedOffice(line, skipArticles(line, verb + copula))) return undefined;
    const office = maybeOfficeFrom(line, verb + copula, 'free');
    if (office !== undefined) return office;
  }
  const heading = headingFrom(line, from, relative);
  return heading && { ...heading, loose: false, voice: false };
}

function inBrackets(line: Line, open: number): After | undefined {
  const { tokens } = line;
  const close = tokens.findIndex((token, i) => i > open && i < open + 14 && token.lower === ')');
  if (close < 0) return undefined;
  const office = maybeOfficeFrom(line, open + 1, 'free');
  if (office !== undefined && office.end <= close)
    return { ...office, end: Math.max(office.end, office.start), extentEnd: close + 1, apposition: true };
  for (let i = open + 1; i < close; i += 1) {
    if (!line.is.fields(i) && !line.is.and(i) && !line.is.links(i)) return undefined;
  }
  if (close === open + 1) return undefined;
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

/** A bare "Minister" before the name says less than the office behind it. */
function chooseOffice(line: Line, before: Office | undefined, after: After | undefined): Range | null {
  const one = before && { start: before.start, end: before.end };
  const other = after && { start: after.start, end: after.end };
  if (one === undefined || other === undefined) return one ?? other ?? null;
  const bare = one.end - one.start === 1 && line.tokens[one.start] !== undefined;
  return bare && other.end - other.start > 1 ? other : one;
}

/** Start of "Mr." or "Dr" before a name. */
function addressBefore(line: Line, start: number): number | undefined {
  const { is, tokens } = line;
  let at = start;
  while (at > 0 && sameSentence(line, start, at - 1)) {
    if (is.honorifics(at - 1)) at -= 1;
    else if (tokens[at - 1]?.lower === '.' && is.honorifics(at - 2)) at -= 2;
    else break;
  }
  return at === start ? undefined : at;
}

/** "By Zhao Yusha in Hangzhou" */
function isByline(line: Line, stretch: Stretch): boolean {
  const before = stretch.start - 1;
  return line.is.by(before) && (before === 0 || !sameSentence(line, before, before - 1)) && line.block < 4;
}

function speaks(line: Line, stretch: Stretch): boolean {
  const { is, starts } = line;
  if (is.articles(stretch.start - 1)) return false;
  const isVerb = (index: number): boolean => starts.speech(index) > 0 || starts.acts(index) > 0;
  let verb = stretch.end;
  while (is.between(verb) && !isVerb(verb) && verb - stretch.end < 3) verb += 1;
  if (isVerb(verb) && sameSentence(line, stretch.start, verb)) return true;
  return is.speech(stretch.start - 1) && sameSentence(line, stretch.start, stretch.start - 1);
}

/** "Guo Shengkun and Nikolai Patrushev": a name beside a person, joined by "and", is a person's. */
function joinNeighbours(line: Line, found: Candidate[], shouting: boolean): void {
  if (shouting) return;
  for (const [i, one] of found.entries()) {
    if (one.rule !== null || wordsIn(line, one.name) < 2 || !isLikely(line, one.name)) continue;
    const before = found[i - 1];
    const after = found[i + 1];
    const joined =
      (before !== undefined && before.rule !== null && isAnd(line, before.extent.end, one.extent.start)) ||
      (after !== undefined && after.rule !== null && isAnd(line, one.extent.end, after.extent.start));
    if (joined) one.rule = 'name-beside-person';
  }
}

function isAnd(line: Line, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3 || !sameSentence(line, from, to)) return false;
  let and = false;
  for (let i = from; i < to; i += 1) {
    if (line.is.and(i) || line.is.with(i)) and = true;
    else if (line.tokens[i]?.lower !== ',') return false;
  }
  return and;
}

/** Headlines In Capitals: there a capital says nothing. */
function isTitleCase(line: Line): boolean {
  if (/^[.!?:;"”»)]$/u.test(line.tokens.at(-1)?.lower ?? '.')) return false;
  let names = 0;
  let small = 0;
  for (const [i, token] of line.tokens.entries()) {
    if (token.shape === 'name' || token.shape === 'capitals') names += 1;
    else if (token.shape === 'lower' && token.end - token.start > 3 && !isOfficeWord(line, i)) small += 1;
  }
  return names >= 4 && small * 2 < names;
}
