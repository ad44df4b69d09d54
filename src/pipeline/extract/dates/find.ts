// Every pattern is tried everywhere; of what overlaps, the first and longest stays.
import { allMatches } from '../all-matches.ts';
import type { Meant, Pieces, Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { ALWAYS, type CompiledPattern, type Vocabulary } from './vocabulary.ts';

/** A reading of the tokens from `from` up to, not including, `to`. */
export type Found = {
  rule: string;
  reading: Meant;
  from: number;
  to: number;
  /** What joins it to the next one ("25 to 28 September"): a range or a list; null for most. */
  join: 'range' | 'list' | null;
};

type Candidate = { pattern: CompiledPattern; match: RegExpExecArray };

/** The readings of a row of tokens, in order, none overlapping. */
export function find(tokens: readonly Token[], vocabulary: Vocabulary): Found[] {
  const signs = tokens.map(({ sign }) => sign).join('');
  const found: Found[] = [];
  let end = 0;
  for (const candidate of candidates(signs, tokens, vocabulary)) {
    if (candidate.match.index < end) continue;
    const read = readingsOf(candidate, tokens);
    for (const { reading, ...rest } of read) {
      if (reading.is !== 'nothing') found.push({ ...rest, reading });
    }
    end = read.at(-1)?.to ?? end;
  }
  return found;
}

function candidates(signs: string, tokens: readonly Token[], { byNeed, setsOf }: Vocabulary): Candidate[] {
  const all: Candidate[] = [];
  const present = new Uint8Array(byNeed.length);
  present[ALWAYS] = 1;
  for (const { sign } of tokens) for (const set of setsOf.get(sign) ?? NONE) present[set] = 1;
  for (let set = 0; set < byNeed.length; set += 1) {
    if (present[set] === 0) continue;
    for (const pattern of byNeed[set] ?? []) {
      if (lacksOne(pattern.needs, present)) continue;
      for (const match of allMatches(pattern.pattern, signs)) all.push({ pattern, match });
    }
  }
  return all.sort(
    (a, b) =>
      a.match.index - b.match.index ||
      b.match[0].length - a.match[0].length ||
      a.pattern.order - b.pattern.order,
  );
}

const NONE: readonly number[] = [];

function lacksOne(needs: readonly number[], present: Uint8Array): boolean {
  for (const set of needs) if (present[set] === 0) return true;
  return false;
}

function readingsOf(
  { pattern, match }: Candidate,
  tokens: readonly Token[],
): (Omit<Found, 'reading'> & { reading: Reading })[] {
  const pieces: Record<string, number | string | undefined> = {};
  let joinAt = -1;
  for (const [i, name] of pattern.names.entries()) {
    const at = match.indices?.[i + 1]?.[0];
    if (at === undefined) continue;
    const piece = tokens[at]?.classes[pattern.classes[i] ?? ''];
    if (piece === undefined) continue;
    pieces[name] = piece;
    if (tokens[at]?.classes['guess'] !== undefined) pieces['guess'] = 1;
    if (name === 'join' || name === 'dash') joinAt = at;
  }
  const { rule, read } = pattern.phrase;
  const from = match.index;
  const to = from + match[0].length;
  if (joinAt < 0) {
    const reading = read(pieces);
    return reading === null ? [] : [{ rule, reading, from, to, join: null }];
  }
  if (!isRising(pieces)) return [];
  const first = read(firstHalf(pieces));
  const second = read(secondHalf(pieces));
  if (first === null || second === null) return [];
  return [
    {
      rule,
      reading: first,
      from,
      to: joinAt,
      join: (pieces['join'] ?? pieces['dash']) === 'range' ? 'range' : 'list',
    },
    { rule, reading: second, from: joinAt + 1, to, join: null },
  ];
}

/** "2016-17" are two years; "2018-09" is a month, or nothing that we know. */
function isRising(pieces: Pieces): boolean {
  const [year, short] = [pieces['year'], pieces['short2']];
  return typeof year !== 'number' || typeof short !== 'number' || short > year % 100;
}

/** The names under which a month may stand. */
const MONTHS = ['month', 'fullmonth', 'maybemonth', 'monthnumber', 'monthword'];

/** The names under which a time of day may stand. */
const CLOCKS = ['clock', 'dotclock', 'hour', 'hourh', 'noon'];

/** "25 to 28 September 2023": what the first half does not say, the second one says for it. */
function firstHalf(pieces: Pieces): Pieces {
  const half: Record<string, number | string | undefined> = {};
  for (const [name, piece] of Object.entries(pieces)) if (!name.endsWith('2')) half[name] = piece;
  // "25.-28.9.2023"
  const [year, month] = String(pieces['fulldate2'] ?? '')
    .split('-')
    .map(Number);
  if (year !== undefined && month !== undefined && half['fulldate'] === undefined) {
    half['year'] = year;
    if (half['daymonth'] === undefined) half['month'] = month;
  }
  if (!MONTHS.some((name) => name in half)) {
    for (const name of MONTHS) if (`${name}2` in pieces) half[name] = pieces[`${name}2`];
  }
  half['year'] ??= pieces['year2'];
  return half;
}

/** What the second half does not say is as in the first, but for the day. */
function secondHalf(pieces: Pieces): Pieces {
  const half: Record<string, number | string | undefined> = {};
  for (const [name, piece] of Object.entries(pieces)) if (name.endsWith('2')) half[name.slice(0, -1)] = piece;
  const ownMonth = MONTHS.some((name) => name in half);
  const ownClock = CLOCKS.some((name) => name in half);
  for (const [name, piece] of Object.entries(pieces)) {
    const isDay = name === 'day' || name === 'dayth' || name === 'first' || name === 'weekday';
    if (name.endsWith('2') || name in half || isDay || (ownMonth && MONTHS.includes(name))) continue;
    if (ownClock && CLOCKS.includes(name)) continue;
    half[name] = piece;
  }
  // "1998-99", "2016-17": the same century.
  const [year, short] = [pieces['year'], pieces['short2']];
  if (typeof year === 'number' && typeof short === 'number') half['year'] = year - (year % 100) + short;
  return half;
}
