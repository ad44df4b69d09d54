// Whether a report may be of the meeting that other reports are of.
import type { Candidate } from './candidate.ts';
import { countShared } from './sets.ts';
import { areNear, meet, type When } from './when.ts';

/** The reports of one meeting. */
export type Group = { members: Candidate[] };

/** Whether a ruling keeps two reports apart; null where there is no such ruling. */
export type Apart = ((a: Candidate, b: Candidate) => boolean) | null;

/** Readouts a day or two off, time zones and datelines: two rounds of one series are never so near. */
const NEAR = 3;
/** Outside a series the same sides may meet again the next week: only the day before and after count as one. */
const NEAR_SINGLE = 1;
/** A date that leaves more days open than a month has does not tell meetings apart. */
const LONGEST_MONTH = 31;

/** Whether the report's day lies within three days of the group's, in the same series. */
export function isNear(one: Group, candidate: Candidate, apart: Apart): boolean {
  const { when } = candidate;
  return (
    when !== null &&
    dialogueOf(one) === candidate.dialogue &&
    one.members.some((member) => member.when !== null && areNear(member.when, when, NEAR)) &&
    !isToldApart(one, candidate, apart)
  );
}

/** Whether the report, of a series or of none, may be of the group's meeting as far as both are known. */
export function mayBe(one: Group, candidate: Candidate, apart: Apart): boolean {
  const number = numberOf(one);
  if (candidate.number !== null && number !== null && candidate.number !== number) return false;
  const may = candidate.dialogue === null ? mayBeSingle(one, candidate) : mayBeRound(one, candidate);
  return may && !isToldApart(one, candidate, apart);
}

function mayBeRound(one: Group, candidate: Candidate): boolean {
  if (dialogueOf(one) !== candidate.dialogue) return false;
  const when = candidate.when ?? candidate.latest;
  if (when === null) return compareCities(one, candidate) !== false && mayBeByPeople(one, candidate);
  return one.members.some((member) => fits(member.when ?? member.latest, when));
}

/** Without any date, the city or the people must be the same, and neither may differ. */
function mayBeByPeople(one: Group, candidate: Candidate): boolean {
  const people = comparePeople(one, candidate);
  return people !== false && (people !== null || compareCities(one, candidate) === true);
}

/** Outside a series the same sides meet often: the day must fit, and so must the city or the people. */
function mayBeSingle(one: Group, candidate: Candidate): boolean {
  const isRound = dialogueOf(one) !== null;
  if (isRound && (candidate.aside || !candidate.report.focus)) return false;
  const people = comparePeople(one, candidate);
  const city = compareCities(one, candidate);
  if (people === false || city === false) return false;
  const { when } = candidate;
  const days = one.members.flatMap((member) => member.when ?? []);
  // Without a day the same people on both sides are needed, or the same city.
  if (when === null || days.length === 0) return !isRound && (city === true || (people ?? 0) >= 2);
  if (days.some((day) => areNear(day, when, NEAR_SINGLE))) {
    return !isRound || city === true || people !== null;
  }
  const isSameRound = isRound && candidate.number !== null && candidate.number === numberOf(one);
  if (isSameRound && days.some((day) => fits(day, when))) return true;
  const isVague = !when.exact || days.every((day) => !day.exact);
  return !isRound && isVague && days.some((day) => fits(day, when)) && (city === true || people !== null);
}

/** Whether what follows from an article on other meetings is of the group's. */
export function mayBeImplied(one: Group, candidate: Candidate): boolean {
  if (candidate.dialogue === null || dialogueOf(one) !== candidate.dialogue) return false;
  const number = numberOf(one);
  if (candidate.number !== null && number !== null) return candidate.number === number;
  const { when } = candidate;
  return when !== null && one.members.some((member) => fits(member.when, when));
}

/**
 * A report that fits no other makes a meeting if it says enough of it. In a series: a number, a time, or to be what
 * the article is about while no other meeting of it is known. Outside: sides, and two of day, city and people.
 */
export function isMeetingOfItsOwn(candidate: Candidate, groups: readonly Group[]): boolean {
  const { dialogue, number, when, latest, city, people, report, parties } = candidate;
  if (dialogue !== null) {
    if (number !== null || when !== null || latest !== null) return true;
    return report.focus && !groups.some((one) => dialogueOf(one) === dialogue);
  }
  if (parties.length < 2) return false;
  const marks = [when !== null && when.last - when.first <= LONGEST_MONTH, city !== null, people.size > 0];
  const known = marks.filter(Boolean).length;
  return report.focus ? known > 0 || groups.length === 0 : known >= 2;
}

export function dialogueOf(one: Group): string | null {
  return one.members.find(({ dialogue }) => dialogue !== null)?.dialogue ?? null;
}

export function numberOf(one: Group): number | null {
  return one.members.find(({ number }) => number !== null)?.number ?? null;
}

/** The exact date that somebody reports it to have been held; null where nobody does. */
export function whenHeld(one: Group): When | null {
  return one.members.find(({ when, status }) => when?.exact === true && status === 'held')?.when ?? null;
}

/** The finest date that is known: of those, one on which it was held. */
export function whenBest(one: Group): When | null {
  const held = whenHeld(one);
  if (held !== null) return held;
  const dates = one.members.flatMap(({ when }) => when ?? []);
  return dates.sort((a, b) => a.vagueness - b.vagueness)[0] ?? null;
}

function fits(a: When | null, b: When): boolean {
  return a !== null && meet(a, b, NEAR);
}

function compareCities(one: Group, { city }: Candidate): boolean | null {
  const cities = one.members.flatMap((member) => member.city ?? []);
  return city === null || cities.length === 0 ? null : cities.includes(city);
}

/** On how many sides both name the same person; null where no side can be compared, false where one has other people. */
function comparePeople(one: Group, candidate: Candidate): number | false | null {
  let shared: number | null = null;
  for (const [side, people] of candidate.people) {
    const there = new Set(one.members.flatMap((member) => [...(member.people.get(side) ?? [])]));
    if (there.size === 0) continue;
    if (countShared(there, people) === 0) return false;
    shared = (shared ?? 0) + 1;
  }
  return shared;
}

/** One article that reports two meetings tells them apart, unless it gives both the same day. */
function isToldApart(one: Group, candidate: Candidate, apart: Apart): boolean {
  return one.members.some(
    (member) =>
      (member.article === candidate.article &&
        (member.when === null || member.when.day !== candidate.when?.day)) ||
      apart?.(member, candidate),
  );
}
