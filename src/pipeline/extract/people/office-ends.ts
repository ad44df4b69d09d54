// How far an office goes behind its noun: "minister of justice and of the interior", "head of the department for …".
import { type Line, sameSentence, type Range } from './lines.ts';
import {
  isAcronym,
  isGivenName,
  isOfficeWord,
  isPlainName,
  MOST_BEFORE_HEAD,
  type Reach,
} from './office-words.ts';

const MOST_AFTER_HEAD = 40;

/** Where the description of an office ends that goes on at `from`. */
export function complementEnd(line: Line, from: number, reach: Reach, depth = 0): number {
  const { tokens, is } = line;
  let good = from;
  let i = from;
  const limit = from + MOST_AFTER_HEAD;
  while (i < limit && sameSentence(line, Math.max(0, from - 1), i)) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.shape === 'mark') {
      const after = afterMark(line, i);
      if (after === undefined) break;
      i = after.next;
      if (after.counts) good = i;
      continue;
    }
    if (line.isPerson(i) || isGivenName(line, i)) break;
    // "Defence Secretary Aden Bare Duale": a place right behind the noun and before a name is a given name.
    if (i === from && line.isPlace(i) && line.country(i) === null && isPlainName(line, from, i + 1)) break;
    const known = isOfficeWord(line, i) || line.isPlace(i) || isAcronym(line, i);
    if (known && !(is.stops(i) && token.shape === 'lower' && !is.fields(i) && !is.ranks(i))) {
      // "l'Ambasciatore a Riad Carlo Baldocci"
      const named = tokens[i + 1]?.shape === 'name' && !is.notNames(i + 1);
      const post = is.titles(from - 1) && (named || tokens[i + 1]?.lower === ',');
      if (line.isPlace(i) && !line.country(i) && is.locatives(i - 1) && !post) break;
      // "and Deputy Minister Li": an office with a name of its own is another person's.
      if (i > from && beginsNamedOffice(line, i)) break;
      i += 1;
      good = i;
      continue;
    }
    if (is.and(i)) {
      const heading = reach === 'free' && depth < 2 ? headingFrom(line, i + 1, false, depth + 1) : undefined;
      if (heading !== undefined) return heading.end;
      if (!continuesAfterAnd(line, i + 1, reach)) break;
      i += 1;
      continue;
    }
    if (is.links(i) || (is.articles(i) && (i === from || is.links(i - 1) || is.articles(i - 1)))) {
      i += 1;
      continue;
    }
    // "the Department of Boundary and Ocean Affairs": a capital behind a preposition and before a field is one too.
    const unknownField =
      token.shape === 'name' &&
      (is.links(i - 1) || is.articles(i - 1)) &&
      !is.notNames(i) &&
      (is.fields(i + 1) || is.bodies(i + 1) || (is.and(i + 1) && is.fields(i + 2)));
    // "Undersecretary for Strategic Assessment and Planning"
    const amongFields =
      token.shape === 'name' && is.fields(i - 1) && is.and(i + 1) && is.fields(i + 2) && !is.notNames(i);
    if (unknownField || amongFields) {
      i += 1;
      continue;
    }
    if (reach === 'tight' || is.stops(i) || is.speech(i) || is.relatives(i)) {
      if (reach === 'free' && depth < 2 && is.relatives(i) && !is.articles(i))
        return headingFrom(line, i + 1, true, depth + 1)?.end ?? good;
      break;
    }
    if (token.shape === 'number' || is.articles(i)) break;
    if (token.shape === 'lower' && !isLowerWordOfOffice(line, i)) break;
    i += 1;
    good = i;
  }
  return good;
}

/**
 * "heads its Joint Staff Department": what somebody is in charge of, verb included; undefined for "leads the talks".
 * After "who" a few words may come first ("che nel Partito dirige …").
 */
export function headingFrom(line: Line, from: number, relative: boolean, depth = 0): Range | undefined {
  return (
    headingAtFront(line, from, relative, depth) ??
    (line.verbLast && relative ? headingAtEnd(line, from) : undefined)
  );
}

function headingAtFront(line: Line, from: number, relative: boolean, depth: number): Range | undefined {
  const { starts, is, tokens } = line;
  let verb = from;
  const skips = (i: number): boolean =>
    (is.between(i) && (relative || !is.and(i))) ||
    (relative && (is.links(i) || is.articles(i) || is.fields(i) || is.bodies(i)));
  while (skips(verb) && starts.heading(verb) === 0 && verb - from < 5) verb += 1;
  const length = starts.heading(verb);
  if (length === 0) return undefined;
  const end = complementEnd(line, verb + length, 'free', depth);
  for (let i = verb + length; i < end; i += 1) {
    if (is.bodies(i) || is.offices(i) || line.organisations(i).length > 0) return { start: verb, end };
    const other = tokens[i]?.shape === 'lower' && is.notNames(i) && !is.articles(i) && !is.links(i);
    if (is.sides(i) || (other && !is.fields(i))) return undefined;
  }
  return undefined;
}

/** "[der] die Kommission für Politik leitet": what is headed stands before the verb. */
function headingAtEnd(line: Line, from: number): Range | undefined {
  const { starts, is, tokens } = line;
  let body = false;
  for (let i = from; i < from + MOST_BEFORE_HEAD + 4 && sameSentence(line, from, i); i += 1) {
    if (starts.heading(i) > 0) return body ? { start: from, end: i + starts.heading(i) } : undefined;
    if (tokens[i]?.shape === 'mark' || is.sides(i) || line.isPerson(i)) return undefined;
    if (is.bodies(i) || is.offices(i) || line.organisations(i).length > 0) body = true;
  }
  return undefined;
}

function afterMark(line: Line, mark: number): { next: number; counts: boolean } | undefined {
  const { tokens } = line;
  const sign = tokens[mark]?.lower;
  if (sign === '(') {
    const close = tokens.findIndex((token, i) => i > mark && i <= mark + 5 && token.lower === ')');
    if (close < 0) return undefined;
    const inside = tokens.slice(mark + 1, close);
    const short = inside.every((token) => token.shape !== 'lower' && token.shape !== 'number');
    return short ? { next: close + 1, counts: true } : undefined;
  }
  if (sign === "'" || sign === '’') return { next: mark + 1, counts: false };
  // "Außen- und Sicherheitspolitik"
  if (sign === '-' && line.is.and(mark + 1) && isOfficeWord(line, mark + 2))
    return { next: mark + 2, counts: false };
  if (sign === '/' || sign === '-' || sign === '&') {
    return isOfficeWord(line, mark + 1) ? { next: mark + 1, counts: false } : undefined;
  }
  if (sign !== ',') return undefined;
  return goesOnAfterComma(line, mark + 1) ? { next: mark + 1, counts: false } : undefined;
}

/** "Industry, Trade and Energy"; "Deputy Director-General, Defense Policy Bureau": not "…, Attorney General Sessions". */
function goesOnAfterComma(line: Line, next: number): boolean {
  const { is, tokens } = line;
  const token = tokens[next];
  if (token === undefined || line.isPerson(next) || is.articles(next)) return false;
  if (beginsNamedOffice(line, next) || beginsOffice(line, next)) return false;
  if (!(is.fields(next) || is.bodies(next) || line.organisations(next).length > 0)) return false;
  // ", Xinhua reported": who tells is no part of the office.
  let told = next;
  while (line.organisations(told).length > 0) told += 1;
  if (told > next && (is.speech(told) || is.speech(told + 1))) return false;
  if (token.shape !== 'lower') return true;
  // In small letters only an enumeration goes on: "minister of industry, trade and energy".
  for (let i = next; i < next + 6 && sameSentence(line, next, i); i += 1) {
    if (is.and(i)) return isOfficeWord(line, i + 1);
    if (!is.fields(i) && tokens[i]?.lower !== ',') return false;
  }
  return false;
}

function beginsOffice(line: Line, from: number): boolean {
  for (let i = from; i < from + MOST_BEFORE_HEAD && sameSentence(line, from, i); i += 1) {
    if (line.starts.offices(i) > 0 || line.starts.voices(i) > 0) return true;
    if (!isOfficeWord(line, i) && !line.is.and(i) && line.tokens[i]?.shape !== 'capitals') return false;
  }
  return false;
}

/** Whether an office begins here that is followed by a name at once. */
export function beginsNamedOffice(line: Line, from: number): boolean {
  const { is, starts, tokens } = line;
  let i = from;
  let named = false;
  let linked = false;
  while (i < from + MOST_BEFORE_HEAD && sameSentence(line, from, i)) {
    if (starts.offices(i) > 0) {
      const end = i + starts.offices(i);
      // "adviser to Prime Minister Ruiz": there the name is the prime minister's.
      if (linked && tokens[end - 1]?.possessive !== true && !is.bodies(end) && !is.fields(end)) return false;
      named = true;
      i += starts.offices(i);
    } else if (is.links(i) || is.and(i)) {
      // Behind a preposition stands a body, not the holder; what "and" joins to a body is no part of it.
      if (!named && !(is.and(i) && is.fields(i - 1) && !is.bodies(i - 1) && is.fields(i + 1))) return false;
      linked = named && !is.and(i);
      i += 1;
      while (is.articles(i)) i += 1;
      if (!isOfficeWord(line, i)) return false;
    } else if (is.honorifics(i)) i += 1;
    else if (isOfficeWord(line, i)) {
      // "General Staff": a field right behind the noun makes it part of a body's name.
      if (starts.offices(i - 1) > 0 && i > from) named = false;
      i += 1;
    } else break;
  }
  const token = tokens[i];
  if (!named || token === undefined || i >= from + MOST_BEFORE_HEAD || !sameSentence(line, from, i))
    return false;
  const initial = token.shape === 'initial' && tokens[i + 1]?.shape === 'name';
  return initial || line.isPerson(i) || (token.shape === 'name' && !is.notNames(i) && !line.isPlace(i));
}

function continuesAfterAnd(line: Line, next: number, reach: Reach): boolean {
  const { is, tokens } = line;
  let i = next;
  // "the ministers of Chile and Peru"
  if (line.countryName(next) && line.countryName(next - 2)) return true;
  if (is.belonging(next) && line.countryName(next + 1) && line.countryName(next - 2)) return true;
  while (is.articles(i) || is.ranks(i) || line.country(i) !== null) i += 1;
  if (!sameSentence(line, next, i) || line.isPerson(i) || beginsNamedOffice(line, next)) return false;
  // "ministre des Armées et des Anciens combattants": a preposition goes on with the fields, not with a person.
  if (is.links(i) && !is.and(i) && !is.by(i)) {
    while (is.links(i) || is.articles(i)) i += 1;
    if (reach === 'tight') return is.fields(i) && !beginsNamedOffice(line, i);
    const lower = tokens[i]?.shape === 'lower' || tokens[i + 1]?.shape === 'lower';
    if (lower && !is.stops(i + 1) && !is.honorifics(i) && !is.counterparts(i) && !is.sides(i)) return true;
  }
  if (is.fields(i) || is.bodies(i) || is.offices(i) || line.organisations(i).length > 0) {
    return !(reach === 'tight' && is.offices(i) && tokens[i]?.possessive === true);
  }
  return false;
}

function isLowerWordOfOffice(line: Line, index: number): boolean {
  const { is, tokens } = line;
  if (is.notNames(index) && !is.fields(index)) return false;
  const before = index - 1;
  const after = index + 1;
  return (
    is.links(before) ||
    is.articles(before) ||
    tokens[before]?.possessive === true ||
    is.fields(after) ||
    is.bodies(after) ||
    is.links(after)
  );
}
