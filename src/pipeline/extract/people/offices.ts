// The grammar of an office: ranks and fields, a noun for its holder, and the body it belongs to.
import type { Line } from './lines.ts';

/** An office as it stands in a line: token indexes, `end` exclusive. Articles before it are outside. */
export type Office = {
  start: number;
  end: number;
  /** The noun that names the holder. */
  head: number;
  /** True for "spokesman", "expert": people who speak about a meeting from outside. */
  voice: boolean;
  /** True where the noun alone says little: "member", "leader". */
  loose: boolean;
};

/** A range of tokens. */
export type Range = { start: number; end: number };

/** `tight`: only words known to name offices and bodies; `free`: up to the next mark or verb. */
export type Reach = 'tight' | 'free';

const MOST_BEFORE_HEAD = 12;
const MOST_AFTER_HEAD = 40;

/** The office that begins at a token, articles skipped: "a deputy minister of state security". */
export function maybeOfficeFrom(line: Line, from: number, reach: Reach): Office | undefined {
  const { tokens, is, starts } = line;
  let start = from;
  while (is.articles(start) && sameSentence(line, from, start)) start += 1;
  let unknown = 0;
  for (let i = start; i < start + MOST_BEFORE_HEAD && sameSentence(line, from, i); i += 1) {
    if (starts.offices(i) > 0 || starts.voices(i) > 0) {
      const office = officeAt(line, start, i, reach);
      // ", the Ruritanian minister Cho": the office of somebody who is named right behind it.
      const next = office.head + Math.max(starts.offices(office.head), starts.voices(office.head));
      return reach === 'free' && isPlainName(line, office.head, next) ? undefined : office;
    }
    if (isOfficeWord(line, i) || (i > start && is.and(i)) || tokens[i]?.shape === 'capitals') continue;
    const plain = tokens[i]?.shape === 'lower' && !is.notNames(i) && !is.stops(i) && !is.links(i);
    const other = tokens[i]?.shape === 'name' && !line.isPerson(i);
    if (reach === 'free' && (plain || other) && (unknown += plain ? 2 : 1) <= 2) continue;
    return undefined;
  }
  return undefined;
}

/** A capital right behind an office that no list knows: somebody's name. */
export function isPlainName(line: Line, head: number, index: number): boolean {
  const { is, tokens } = line;
  if (!sameSentence(line, head, index)) return false;
  if (line.isPerson(index)) return true;
  return (
    tokens[index]?.shape === 'name' &&
    !is.notNames(index) &&
    !isOfficeWord(line, index) &&
    !line.isPlace(index)
  );
}

/** The office whose first noun is at `head`, read to both sides. */
export function officeAround(line: Line, head: number): Office {
  const { tokens, is } = line;
  let start = head;
  while (start > 0 && head - start < MOST_BEFORE_HEAD && sameSentence(line, head, start - 1)) {
    const before = start - 1;
    if (line.isPerson(before)) break;
    const joins = is.and(before) && before > 0 && isOfficeWord(line, before - 1) && isOfficeWord(line, start);
    if (!isOfficeWord(line, before) && !joins && !isAcronym(line, before)) break;
    if (tokens[before]?.shape === 'lower' && is.notNames(before) && !is.ranks(before)) break;
    start = before;
    // "Ministry of Foreign Affairs Director General"
    if (is.fields(start) && is.belonging(start - 1) && is.bodies(start - 2)) start -= 2;
  }
  while (start < head && is.and(start)) start += 1;
  return officeAt(line, start, head, 'tight');
}

/** Words of which offices and bodies are made. */
export function isOfficeWord(line: Line, index: number): boolean {
  const { is } = line;
  return (
    is.ranks(index) ||
    is.fields(index) ||
    is.bodies(index) ||
    is.offices(index) ||
    line.country(index) !== null ||
    line.organisations(index).length > 0
  );
}

/** "viceministra degli Esteri Marina Sereni": the navy's name before one more capital that is in no list. */
export function isGivenName(line: Line, index: number): boolean {
  const { tokens, is } = line;
  const next = index + 1;
  if (!is.alsoNames(index) || is.links(index - 1) || is.articles(index - 1)) return false;
  return (
    tokens[next]?.shape === 'name' &&
    sameSentence(line, index, next) &&
    !is.fields(next) &&
    !is.notNames(next) &&
    !is.offices(next)
  );
}

export function sameSentence(line: Line, one: number, other: number): boolean {
  const a = line.tokens[one];
  const b = line.tokens[other];
  return a !== undefined && b !== undefined && a.sentence === b.sentence;
}

function isAcronym(line: Line, index: number): boolean {
  const token = line.tokens[index];
  return token?.shape === 'capitals' && token.end - token.start <= 6;
}

function officeAt(line: Line, start: number, head: number, reach: Reach): Office {
  const { starts } = line;
  let last = head;
  let end = head + Math.max(starts.offices(head), starts.voices(head));
  // "Security Council Secretary", "Deputy Director General": the last of several nouns names the holder.
  while (sameSentence(line, head, end) && (starts.offices(end) > 0 || starts.voices(end) > 0)) {
    last = end;
    end += Math.max(starts.offices(end), starts.voices(end));
  }
  return {
    start,
    end: complementEnd(line, end, reach),
    head: last,
    voice: starts.offices(last) === 0,
    loose: line.is.loose(last),
  };
}

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
