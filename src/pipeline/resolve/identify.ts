// Ids are given once: a meeting that the record knows keeps its id, however much more is known of it since.
import { idFrom } from '../../domain/id.ts';
import type { Remembered } from '../../domain/record.ts';
import type { Candidate } from './candidate.ts';
import type { Lookup } from './lookup.ts';
import { dialogueOf, numberOf, whenBest, whenHeld, type Group } from './membership.ts';
import { countShared } from './sets.ts';
import { meet, whenOf } from './when.ts';

export type Identified = { id: string; group: Group };

type Match = { known: Remembered; index: number; score: number };

/** Two meetings within so many days are one as far as the record is concerned. */
const NEAR = 3;

/** Every group with its id, and the remembered meetings that no group is. */
export function identify(
  groups: readonly Group[],
  known: readonly Remembered[],
  lookup: Lookup,
): { identified: Identified[]; lost: Remembered[] } {
  const ids = new Map<number, string>();
  const taken = new Set(known.map(({ id }) => id));
  const found = new Set<string>();
  for (const match of matchesOf(groups, known)) {
    if (ids.has(match.index) || found.has(match.known.id)) continue;
    ids.set(match.index, match.known.id);
    found.add(match.known.id);
  }
  const identified = groups.map((group, index) => {
    const id = ids.get(index) ?? firstFree(naturalId(group, lookup), taken);
    taken.add(id);
    return { id, group };
  });
  return { identified, lost: known.filter(({ id }) => !found.has(id)) };
}

/** Pairs of groups and remembered meetings that may be one, the surest first. */
function matchesOf(groups: readonly Group[], known: readonly Remembered[]): Match[] {
  const byParties = new Map<string, { group: Group; index: number }[]>();
  for (const [index, group] of groups.entries()) {
    const key = partiesKey(partiesOf(group));
    byParties.set(key, [...(byParties.get(key) ?? []), { group, index }]);
  }
  const matches = known.flatMap((one) =>
    (byParties.get(partiesKey(one.parties)) ?? []).flatMap(({ group, index }) => {
      const score = scoreOf(group, one);
      return score > 0 ? [{ known: one, index, score }] : [];
    }),
  );
  return matches.sort((a, b) => b.score - a.score || (a.known.id < b.known.id ? -1 : 1) || a.index - b.index);
}

/** How surely the group is the remembered meeting; 0 where it is not. */
function scoreOf(group: Group, known: Remembered): number {
  const dialogue = dialogueOf(group);
  if (dialogue !== null && known.dialogue !== null && dialogue !== known.dialogue) return 0;
  const number = numberOf(group);
  const shared = sharedArticles(group, known);
  const days = group.members.flatMap(({ when }) => when ?? []);
  const date = known.date === null ? null : whenOf(known.date);
  if (number !== null && number === known.number && dialogue === known.dialogue) return 100 + shared;
  const near = days.some((day) => date !== null && meet(day, date, NEAR));
  if (date !== null && whenHeld(group)?.day === known.date) return 50 + shared * 20;
  if (near && shared > 0) return 30 + shared * 10;
  const undated = days.length === 0 || known.date === null;
  return undated && shared > 0 ? 10 + shared * 10 : 0;
}

/** The part of all articles of either that both have. */
function sharedArticles(group: Group, known: Remembered): number {
  const own = new Set(group.members.map(({ article }) => article.id));
  const there = new Set(known.articles);
  const shared = countShared(own, there);
  const all = own.size + there.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The id by what is known: number, else day or place in its series, else the sides and day or city. */
export function naturalId(group: Group, lookup: Lookup): string {
  const dialogue = dialogueOf(group);
  const number = commonNumber(group);
  if (dialogue !== null && number !== null) return `${dialogue}-${number}`;
  const sides = partiesOf(group).map((code) => idFrom(lookup.countryName(code)) || code.toLowerCase());
  const stem = dialogue ?? (sides.join('-') || 'meeting');
  const day = knownDay(group);
  if (day !== null) return `${stem}-${day}`;
  const city = cityOf(group);
  return `${stem}-${city ?? 'undated'}`;
}

/** The number that most reports give, those that are about the meeting before others. */
function commonNumber(group: Group): number | null {
  const weights = new Map<number, number>();
  for (const { number, report } of group.members) {
    if (number !== null) weights.set(number, (weights.get(number) ?? 0) + (report.focus ? 1000 : 1));
  }
  const [first] = [...weights].sort(([a, x], [b, y]) => y - x || a - b);
  return first?.[0] ?? null;
}

function cityOf(group: Group): string | null {
  const cities = group.members.flatMap(({ report }) =>
    report.claims.flatMap((claim) =>
      claim.field === 'place' && claim.value.city !== null ? [idFrom(claim.value.city)] : [],
    ),
  );
  return cities.find((city) => city !== '') ?? null;
}

/** The date as far as it is known, without marks of doubt; null for one that is open at an end. */
function knownDay(group: Group): string | null {
  const day = whenBest(group)?.day ?? null;
  if (day === null || day.includes('..') || day.startsWith('/') || day.endsWith('/')) return null;
  return idFrom(day.split('/')[0]?.replace(/[~?%]/gu, '') ?? '') || null;
}

function partiesOf(group: Group): readonly string[] {
  const most = (a: Candidate, b: Candidate) => b.parties.length - a.parties.length;
  return [...group.members].sort(most)[0]?.parties ?? [];
}

function partiesKey(parties: readonly string[]): string {
  return [...parties].sort().join(' ');
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
