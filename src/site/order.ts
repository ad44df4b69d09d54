import { compareDays, maybeBoundsOf, type Day } from '../domain/day.ts';
import { FIRST_YEAR } from '../domain/first-year.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Store } from './store.ts';

/** Meetings from the earliest to the latest; those without a date come last, by id. */
export function inTime(meetings: Iterable<Meeting>): Meeting[] {
  return [...meetings].sort((a, b) => {
    const [x, y] = [a.date?.value, b.date?.value];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || byId(a, b);
    return compareDays(x, y) || byId(a, b);
  });
}

/** Meetings from the latest to the earliest; those without a date come last here too. */
export function latestFirst(meetings: Iterable<Meeting>): Meeting[] {
  const ordered = inTime(meetings);
  const dated = ordered.filter(({ date }) => date !== null);
  return [...dated.reverse(), ...ordered.filter(({ date }) => date === null)];
}

/** The meetings of a dialogue in their order: by number where every one has a number, else by date. */
export function roundsOf(store: Store, dialogue: string): Meeting[] {
  const rounds = [...store.meetings.values()].filter((meeting) => meeting.dialogue?.value === dialogue);
  if (rounds.some(({ number }) => number === null)) return inTime(rounds);
  return rounds.sort((a, b) => (a.number?.value ?? 0) - (b.number?.value ?? 0) || byId(a, b));
}

/** The year in which a date begins or, for "no later than", ends; null where it has none. */
export function yearOf(day: Day | null | undefined): number | null {
  const year = day?.match(/\d{4}/u)?.[0];
  return year ? Number(year) : null;
}

/** Every page asks for it; dates are read once for each record. */
const newest = new WeakMap<Store, Day | null>();

/** The date of the newest article: what the record is as of. Null where no article has one. */
export function newestOf(store: Store): Day | null {
  const known = newest.get(store);
  if (known !== undefined) return known;
  const days = [...store.articles.values()].flatMap(({ published }) => published ?? []);
  const last = days.sort(compareDays).at(-1) ?? null;
  newest.set(store, last);
  return last;
}

/** The last day that the record can tell of; before its first article nothing is behind it. */
export function presentOf(store: Store): Day {
  return maybeBoundsOf(newestOf(store) ?? '')?.latest ?? `${FIRST_YEAR}-01-01`;
}

function byId(a: Meeting, b: Meeting): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
