// Every run of words that may be a name, with the office, form of address or country that stands around it.
import { appositionFrom, endOfCounterpart, isNextOnes, officeAfter } from './appositions.ts';
import { maybeBodyBehind, type BodyBehind } from './body-behind.ts';
import { countryBehind } from './countries.ts';
import { ruleFor } from './evidence.ts';
import type { Grammar } from './languages.ts';
import { type Line, sameSentence, type Range } from './lines.ts';
import { complementEnd } from './office-ends.ts';
import { isPlainName } from './office-words.ts';
import { officeAround, type Office } from './offices.ts';
import { namePeopleByPart } from './named-by-part.ts';
import {
  isLikely,
  isNameAfterOffice,
  isNameWord,
  isRankSuffix,
  stretchesOf,
  wordsIn,
  type Stretch,
} from './names.ts';
import { addRepeats } from './repeats.ts';
import { shareOffices } from './shared-offices.ts';

/** A name in a line with what stands around it. */
export type Candidate = {
  line: Line;
  name: Range;
  /** The name with its office, form of address and apposition: what a list of people is made of. */
  extent: Range;
  office: Range | null;
  /** All offices beside the name, where there are two. */
  offices: readonly Range[];
  /** True where the office stands right before the name. */
  officeFirst: boolean;
  voice: boolean;
  /** The country that a shared office gives: "the ministers of Chile and Peru, A and B". */
  side: string | null;
  /** The body behind the name: "… Ana Ruiz of the Ministry of Justice". */
  body: BodyBehind | null;
  /** Ids of the registry's people of this name. */
  ids: readonly string[];
  /** Why it is taken for a person; null while nothing says so. */
  rule: string | null;
};

const MOST_OF_OFFICE = 30;

/** Every name of the lines that something around it makes a person, and the rest with `rule: null`. */
export function candidatesOf(lines: readonly Line[], grammar: Grammar): Candidate[] {
  const all = lines.map((line) => {
    const offices = officesByEnd(line);
    const found: Candidate[] = [];
    for (const stretch of stretchesOf(line)) found.push(candidateOf(line, stretch, offices, found.at(-1)));
    joinNeighbours(line, found);
    shareOffices(line, found);
    namePeopleByPart(line, found, grammar);
    return found;
  });
  return addRepeats(lines, all).flat();
}

/** A name that stands alone, as the repeats of a full name do. */
export function bareCandidate(line: Line, name: Range, rule: string): Candidate {
  const ids = line.people(name.start)?.ids ?? [];
  const alone = { office: null, offices: [], officeFirst: false, voice: false, side: null, body: null };
  return { line, name, extent: name, ...alone, ids, rule };
}

function officesByEnd(line: Line): Map<number, Office> {
  const byEnd = new Map<number, Office>();
  for (let i = 0; i < line.tokens.length; i += 1) {
    if (line.starts.offices(i) === 0 && line.starts.voices(i) === 0) continue;
    const office = officeAround(line, i);
    const known = byEnd.get(office.end);
    // "Deputy Prime Minister and Foreign Minister Li": two offices of one person.
    const first = line.is.and(office.start - 1) ? byEnd.get(office.start - 1) : undefined;
    const whole = first === undefined ? office : { ...office, start: first.start };
    if (known === undefined || whole.start < known.start) byEnd.set(office.end, whole);
    i = Math.max(i, office.head);
  }
  return byEnd;
}

function candidateOf(
  line: Line,
  stretch: Stretch,
  offices: ReadonlyMap<number, Office>,
  previous: Candidate | undefined,
): Candidate {
  const ids = line.people(stretch.start)?.ids ?? [];
  const address = addressBefore(line, stretch.start);
  const from = address ?? stretch.start;
  const end = behindSuffix(line, stretch.end);
  const behind = officeAfter(line, end);
  const handedOn =
    behind !== undefined &&
    isNextOnes(line, behind.end) &&
    officeBeforeComma(line, stretch, beforeArticle(line, from), offices, previous) !== undefined;
  const after = handedOn ? undefined : behind;
  const adjacent = offices.get(from) ?? offices.get(behindBracket(line, from));
  // "the secretary general of the ministry, Ambassador Ana Ruiz": the title says less than the office before it.
  const titled =
    adjacent !== undefined && isBareTitle(line, adjacent) ? beforeArticle(line, adjacent.start) : undefined;
  const apart =
    after === undefined && (adjacent === undefined || titled !== undefined)
      ? officeBeforeComma(
          line,
          stretch,
          titled ?? (address === undefined ? from : beforeArticle(line, from)),
          offices,
          previous,
        )
      : undefined;
  const before = apart ?? adjacent;
  const office = chooseOffice(line, before, after);
  const rule = ruleFor(line, stretch, {
    before,
    comma: adjacent === undefined,
    after,
    address: address !== undefined,
    ids,
  });
  const body = after === undefined && !handedOn ? maybeBodyBehind(line, end) : undefined;
  const apposition =
    after === undefined && rule !== null && !handedOn ? appositionFrom(line, body?.end ?? end) : undefined;
  return {
    line,
    name: stretch,
    extent: {
      start: before?.start ?? from,
      end: after?.extentEnd ?? apposition?.extentEnd ?? body?.extentEnd ?? endOfExtent(line, end),
    },
    office: office ?? (apposition === undefined ? null : { start: apposition.start, end: apposition.end }),
    offices: [before, after].flatMap((one) =>
      one === undefined ? [] : [{ start: one.start, end: one.end }],
    ),
    officeFirst: adjacent !== undefined && office?.start === adjacent.start,
    voice: before?.voice ?? after?.voice ?? false,
    side: null,
    body: body ?? null,
    ids,
    rule,
  };
}

/** "…, le général Castelnau": the index of an article before a title, behind a comma; else of the title. */
function beforeArticle(line: Line, start: number): number {
  return line.is.articles(start - 1) && line.tokens[start - 2]?.lower === ',' ? start - 1 : start;
}

/** "General", "Ambassador": an office without field or body. */
function isBareTitle(line: Line, { start, end }: Range): boolean {
  const { is } = line;
  for (let i = start; i < end; i += 1) {
    if (!is.offices(i) && !is.ranks(i) && !is.articles(i)) return false;
  }
  return true;
}

/** Behind "Jr." */
function behindSuffix(line: Line, end: number): number {
  const { is, tokens } = line;
  if (!is.suffixes(end) || !sameSentence(line, end - 1, end)) return end;
  return tokens[end + 1]?.lower === '.' && tokens[end + 2]?.sentence === tokens[end]?.sentence
    ? end + 2
    : end + 1;
}

/** Before "(North America)" in "Director General (North America) Masud Alam"; the index itself without one. */
function behindBracket(line: Line, index: number): number {
  const { tokens } = line;
  // "Oberst i. G. Weidner"
  if (isRankSuffix(line, index - 1)) return index - 3;
  if (tokens[index - 1]?.lower !== ')') return index;
  for (let i = index - 2; i > index - 7 && sameSentence(line, index, i); i -= 1) {
    if (tokens[i]?.lower === '(') return i;
  }
  return index;
}

/** "the secretary general of the ministry, Ana Ruiz, said": the office that a comma parts from the name. */
function officeBeforeComma(
  line: Line,
  stretch: Stretch,
  from: number,
  offices: ReadonlyMap<number, Office>,
  previous: Candidate | undefined,
): Office | undefined {
  const { tokens, is } = line;
  if (tokens[from - 1]?.lower !== ',' || !sameSentence(line, from - 1, from)) return undefined;
  const office = offices.get(from - 1) ?? officeReaching(line, from - 1);
  if (office === undefined || wordsIn(line, stretch) < 2) return undefined;
  let start = office.start;
  while (is.articles(start - 1) && sameSentence(line, start - 1, start)) start -= 1;
  const lead = tokens[start - 1];
  const opens = lead === undefined || !sameSentence(line, start - 1, start);
  // "X, minister of trade, Y, minister of …": there the office is that of the name before it, if that has none yet.
  const behindName = isNameWord(line, start - 2) || tokens[start - 2]?.lower === ')';
  const own = previous?.office ?? null;
  const served = own !== null && previous?.name.end === start - 1 && own.end <= previous.name.start;
  if (!opens && lead.lower === ',' && behindName && !served) return undefined;
  const led = is.links(start - 1) || is.by(start - 1) || lead?.possessive === true || lead?.lower === ',';
  if (!opens && start === office.start && !led) return undefined;
  return isLikely(line, stretch) ? office : undefined;
}

/** The office whose description, read up to the next mark, ends at an index: "director of the Ruritanian watch, …". */
function officeReaching(line: Line, end: number): Office | undefined {
  for (let i = end - 1; i > end - MOST_OF_OFFICE && sameSentence(line, end, i); i -= 1) {
    if (line.tokens[i]?.lower === ',' || line.isPerson(i)) return undefined;
    if (line.starts.offices(i) === 0 && line.starts.voices(i) === 0) continue;
    const office = officeAround(line, i);
    const next = office.head + Math.max(line.starts.offices(office.head), line.starts.voices(office.head));
    if (isPlainName(line, office.head, next)) return undefined;
    if (complementEnd(line, office.end, 'free') === end) return { ...office, end };
  }
  return undefined;
}

/** Behind "of China" or ", his German counterpart". */
function endOfExtent(line: Line, end: number): number {
  const counterpart = endOfCounterpart(line, end);
  if (counterpart > end) return counterpart;
  if (!line.is.belonging(end) || countryBehind(line, end) === null) return end;
  let i = end + 1;
  while (line.is.articles(i)) i += 1;
  const country = line.country(i);
  while (line.country(i) === country && sameSentence(line, end, i)) i += 1;
  return i;
}

/** A title that names no field and no body ("Minister", "Major General") says less than the office behind the name. */
function chooseOffice(line: Line, before: Range | undefined, after: Range | undefined): Range | null {
  const one = before && { start: before.start, end: before.end };
  const other = after && { start: after.start, end: after.end };
  if (one === undefined || other === undefined) return one ?? other ?? null;
  const { is } = line;
  const rank = isMilitary(line, one);
  for (let i = one.start; i < one.end && !rank; i += 1) {
    const named = !is.offices(i) && !is.ranks(i) && (is.fields(i) || is.bodies(i));
    if (named || line.organisations(i).length > 0) return one;
  }
  // "Director General X, who answers for public security": the noun says more than what the clause tells.
  let noun = false;
  for (let i = other.start; i < other.end; i += 1) {
    const named = is.bodies(i) && (is.links(i + 1) || is.fields(i - 1));
    if (is.offices(i) || is.voices(i) || named || line.organisations(i).length === 1) noun = true;
  }
  if (!noun && !is.fields(other.start) && !is.loose(one.end - 1) && !isMilitary(line, one)) return one;
  return other.end - other.start > 1 || is.fields(other.start) ? other : one;
}

/** A rank of the forces or a title of politeness: "Major General", "Ambassador". */
function isMilitary(line: Line, { start, end }: Range): boolean {
  for (let i = start; i < end; i += 1) if (line.is.titles(i)) return true;
  return false;
}

/** Start of "Mr." or "Dr" before a name. */
function addressBefore(line: Line, start: number): number | undefined {
  const { is, tokens } = line;
  let at = start;
  while (at > 0 && sameSentence(line, start, at - 1)) {
    if (is.honorifics(at - 1) && !isNameAfterOffice(line, at - 1)) at -= 1;
    else if (tokens[at - 1]?.lower === '.' && is.honorifics(at - 2)) at -= 2;
    // "Lt Gen (Rtd) Sjafrie Sjamsoeddin"
    else if (isBracketBehindTitle(line, at - 1)) at -= 3;
    // "Senior Lt. Gen. Hoang Xuan Chien"
    else if (at < start && is.ranks(at - 1) && tokens[at - 1]?.shape === 'name') at -= 1;
    else break;
  }
  return at === start ? undefined : at;
}

/** Whether a bracket closes here that holds one word and follows a form of address. */
function isBracketBehindTitle({ tokens, is }: Line, close: number): boolean {
  return tokens[close]?.lower === ')' && tokens[close - 2]?.lower === '(' && is.honorifics(close - 3);
}

/** "Guo Shengkun and Nikolai Patrushev": a name beside a person, joined by "and", is a person's. */
function joinNeighbours(line: Line, found: Candidate[]): void {
  if (line.shouting) return;
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
