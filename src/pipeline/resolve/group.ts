// Which reports are of one meeting. Exactly one candidate, or the report stays unresolved and is named.
import { daysAgree, daysAreNear, daysBefore, firstDay, isExact, vagueness } from './days.ts';
import type { Candidate } from './candidate.ts';
import { compareText } from './lookup.ts';
import { countShared } from './sets.ts';

/** The reports of one meeting. */
export type Group = { members: Candidate[] };

export type Unresolved = {
  candidate: Candidate;
  /** What it might have been: none, or several. */
  might: readonly Group[];
};

export type Grouping = { groups: Group[]; unresolved: Unresolved[] };

/** Whether two reports may be of one meeting; rulings and articles that tell two meetings apart say no. */
export type Apart = (a: Candidate, b: Candidate) => boolean;

/** Readouts a day or two off, time zones and datelines: two rounds of one series are never so near. */
const NEAR = 3;
/** How long after a meeting an article that names no day may still be the report of it. */
const REPORTED_WITHIN = 7;

export function group(candidates: readonly Candidate[], apart: Apart): Grouping {
  const grouping: Grouping = { groups: [], unresolved: [] };
  for (const family of families(candidates)) {
    const found = groupFamily(family, apart);
    grouping.groups.push(...found.groups);
    grouping.unresolved.push(...found.unresolved);
  }
  return grouping;
}

/** Only reports of the same two sides can meet: this keeps the work linear in the number of articles. */
function families(candidates: readonly Candidate[]): Candidate[][] {
  const byParties = new Map<string, Candidate[]>();
  for (const candidate of [...candidates].sort(compareCandidates)) {
    const key = [...candidate.parties].sort().join(' ') || `dialogue ${candidate.dialogue ?? ''}`;
    const family = byParties.get(key);
    if (family === undefined) byParties.set(key, [candidate]);
    else family.push(candidate);
  }
  return [...byParties.values()];
}

/** From what is surest to what is least sure: numbers, days, then what is vague, implied or of no series. */
function groupFamily(family: readonly Candidate[], apart: Apart): Grouping {
  const groups: Group[] = [];
  const unresolved: Unresolved[] = [];
  const stated = family.filter(({ report }) => !report.implied);
  const series = stated.filter(({ dialogue }) => dialogue !== null);
  const numbered = series.filter(({ number }) => number !== null);
  const counted = series.filter(({ number }) => number === null);
  const [dated, vague] = partition(counted, ({ day }) => day !== null && isExact(day));
  const single = stated.filter(({ dialogue }) => dialogue === null);
  const [placed, loose] = partition(single, ({ day }) => day !== null && isExact(day));

  for (const candidate of numbered) joinNumber(candidate, groups, apart);
  joinSameDays(groups);
  const clusters: Group[] = [];
  for (const candidate of dated) {
    const near = groups.filter((one) => isNear(one, candidate) && !tells(one, candidate, apart));
    if (!joinOnly(candidate, near)) joinDay(candidate, clusters, apart);
  }
  joinClusters(clusters, groups, apart);
  for (const candidate of [...vague, ...placed, ...loose]) {
    const might = groups.filter((one) => mayBe(one, candidate, apart));
    if (joinOnly(candidate, might)) continue;
    if (might.length === 0 && isMeetingOfItsOwn(candidate)) groups.push({ members: [candidate] });
    else unresolved.push({ candidate, might });
  }
  for (const candidate of family.filter(({ report }) => report.implied)) {
    const might = groups.filter((one) => mayBeImplied(one, candidate));
    if (joinOnly(candidate, might)) continue;
    if (might.length === 0 && isMeetingOfItsOwn(candidate)) groups.push({ members: [candidate] });
    else unresolved.push({ candidate, might });
  }
  return { groups, unresolved };
}

function joinNumber(candidate: Candidate, groups: Group[], apart: Apart): void {
  const same = groups.find(
    (one) =>
      dialogueOf(one) === candidate.dialogue &&
      numberOf(one) === candidate.number &&
      !one.members.some((member) => apart(member, candidate)),
  );
  if (same === undefined) groups.push({ members: [candidate] });
  else same.members.push(candidate);
}

/** Two numbers for the same day of one series are a slip of one source, unless one article gives both. */
function joinSameDays(groups: Group[]): void {
  for (let index = groups.length - 1; index > 0; index -= 1) {
    const later = groups[index];
    if (later === undefined) continue;
    const same = groups.slice(0, index).filter((one) => {
      const days = [reportedDay(one), reportedDay(later)];
      return (
        dialogueOf(one) === dialogueOf(later) &&
        days[0] !== null &&
        days[0] === days[1] &&
        !shareArticle(one, later)
      );
    });
    const [only] = same;
    if (same.length !== 1 || only === undefined) continue;
    only.members.push(...later.members);
    groups.splice(index, 1);
  }
}

function joinDay(candidate: Candidate, clusters: Group[], apart: Apart): void {
  const near = clusters.filter((one) => isNear(one, candidate) && !tells(one, candidate, apart));
  if (!joinOnly(candidate, near)) clusters.push({ members: [candidate] });
}

/** Meetings known by day alone join the round known by number alone, where each has only the other. */
function joinClusters(clusters: readonly Group[], groups: Group[], apart: Apart): void {
  const roundsFor = (cluster: Group): Group[] =>
    groups.filter(
      (one) =>
        numberOf(one) !== null &&
        exactDayOf(one) === null &&
        cluster.members.every((member) => mayBe(one, member, apart)),
    );
  const pairs = clusters.map((cluster) => ({ cluster, rounds: roundsFor(cluster) }));
  for (const { cluster, rounds } of pairs) {
    const [round] = rounds;
    const isOnly =
      rounds.length === 1 && pairs.filter((pair) => pair.rounds.includes(round as Group)).length === 1;
    if (isOnly && round !== undefined) round.members.push(...cluster.members);
    else groups.push(cluster);
  }
}

function mayBe(one: Group, candidate: Candidate, apart: Apart): boolean {
  if (tells(one, candidate, apart)) return false;
  if (candidate.dialogue === null) return mayBeSingle(one, candidate);
  if (dialogueOf(one) !== candidate.dialogue) return false;
  if (candidate.number !== null && numberOf(one) !== null && candidate.number !== numberOf(one)) return false;
  const day = dayOf(candidate);
  return (
    day !== null &&
    one.members.some((member) => {
      const other = dayOf(member);
      return other !== null && daysMeet(other, day);
    })
  );
}

/** Outside a series the same sides meet often: the day must fit, and so must the city or the people. */
function mayBeSingle(one: Group, candidate: Candidate): boolean {
  const dialogue = dialogueOf(one);
  if (dialogue !== null && (candidate.aside || !candidate.report.focus)) return false;
  const people = comparePeople(one, candidate);
  const cities = one.members.map(({ city }) => city).filter((city) => city !== null);
  const city = candidate.city === null || cities.length === 0 ? null : cities.includes(candidate.city);
  if (people === false || city === false) return false;
  const days = one.members.map(({ day }) => day).filter((day) => day !== null);
  if (candidate.day === null || days.length === 0) return dialogue === null && city === true;
  const sameDay = isExact(candidate.day) && days.some((day) => daysAreNear(day, candidate.day as string, 1));
  if (sameDay) return dialogue === null ? true : city === true || people === true;
  return (
    dialogue === null &&
    days.some((day) => daysMeet(day, candidate.day as string)) &&
    (city ?? people) === true
  );
}

/** True where both name the same person of a side, false where a side has other people, else null. */
function comparePeople(one: Group, candidate: Candidate): boolean | null {
  let known: boolean | null = null;
  for (const [side, people] of candidate.people) {
    const there = new Set(one.members.flatMap((member) => [...(member.people.get(side) ?? [])]));
    if (there.size === 0) continue;
    if (countShared(there, people) === 0) return false;
    known = true;
  }
  return known;
}

function mayBeImplied(one: Group, candidate: Candidate): boolean {
  if (candidate.dialogue === null || dialogueOf(one) !== candidate.dialogue) return false;
  const number = numberOf(one);
  if (candidate.number !== null && number !== null) return candidate.number === number;
  const { day } = candidate;
  return day !== null && one.members.some((member) => member.day !== null && daysMeet(member.day, day));
}

/** A report that fits no other makes a meeting if it says enough of it: a series and a time, or sides and place. */
function isMeetingOfItsOwn(candidate: Candidate): boolean {
  const { dialogue, number, day, city, report, parties } = candidate;
  if (dialogue !== null) return number !== null || day !== null || report.focus;
  return parties.length >= 2 && (day !== null || city !== null || report.focus);
}

/** The day given; else, as an article that reports a meeting comes out soon after it, the days before that. */
function dayOf({ day, report, article, status }: Candidate): string | null {
  if (day !== null) return day;
  const { published } = article;
  const isReport = report.focus && status === 'held' && published !== null && isExact(published);
  return isReport && !published.includes('/') ? daysBefore(published.slice(0, 10), REPORTED_WITHIN) : null;
}

function isNear(one: Group, candidate: Candidate): boolean {
  return (
    dialogueOf(one) === candidate.dialogue &&
    one.members.some(({ day }) => day !== null && daysAreNear(day, candidate.day ?? '', NEAR))
  );
}

/** One article that reports two meetings tells them apart, unless it gives both the same day. */
function tells(one: Group, candidate: Candidate, apart: Apart): boolean {
  return one.members.some(
    (member) =>
      apart(member, candidate) ||
      (member.article === candidate.article && (member.day === null || member.day !== candidate.day)),
  );
}

function daysMeet(a: string, b: string): boolean {
  return isExact(a) && isExact(b) ? daysAreNear(a, b, NEAR) : daysAgree(a, b);
}

function joinOnly(candidate: Candidate, might: readonly Group[]): boolean {
  const [only] = might;
  if (might.length !== 1 || only === undefined) return false;
  only.members.push(candidate);
  return true;
}

export function dialogueOf(one: Group): string | null {
  return one.members.find(({ dialogue }) => dialogue !== null)?.dialogue ?? null;
}

export function numberOf(one: Group): number | null {
  return one.members.find(({ number }) => number !== null)?.number ?? null;
}

/** The exact day that somebody reports of it; what was announced comes last. */
export function exactDayOf(one: Group): string | null {
  const exact = one.members.filter(({ day }) => day !== null && isExact(day));
  return (exact.find(({ status }) => status === 'held') ?? exact[0])?.day ?? null;
}

function reportedDay(one: Group): string | null {
  return (
    one.members.find(({ day, status }) => day !== null && isExact(day) && status === 'held')?.day ?? null
  );
}

function shareArticle(a: Group, b: Group): boolean {
  return a.members.some((member) => b.members.some((other) => other.article === member.article));
}

/** The finest dates first, then by publication: the same order whatever order the files came in. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const vague = (candidate: Candidate) => (candidate.day === null ? Infinity : vagueness(candidate.day));
  const [x, y] = [vague(a), vague(b)];
  return (
    (x === y ? 0 : x - y) ||
    compareText(a.day === null ? '~' : firstDay(a.day), b.day === null ? '~' : firstDay(b.day)) ||
    compareText(a.article.published ?? '~', b.article.published ?? '~') ||
    compareText(a.article.id, b.article.id) ||
    firstStart(a) - firstStart(b)
  );
}

function firstStart({ report }: Candidate): number {
  return Math.min(...report.claims.map(({ span }) => span.start));
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
