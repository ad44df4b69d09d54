// How two dates from two sources stand to each other: the same, one finer than the other, or at odds.
import { dayFrom, dayText } from '../../domain/day-number.ts';
import { boundsOf, type Day, type DayBounds } from '../../domain/day.ts';

/** A date as numbers of days, so that thousands compare quickly. */
export type When = {
  day: Day;
  /** Whether it names the day, or the few days, of the meeting itself. */
  exact: boolean;
  approximate: boolean;
  /** First and last day it may be, "about" included; infinite where open. */
  first: number;
  last: number;
  /** How much it leaves open: 0 for the exact day, more for what is vaguer, Infinity for an open end. */
  vagueness: number;
};

/** A closed interval of at most three days says how long a meeting lasted; a longer one, the visit or week it fell in. */
const LONGEST_MEETING = 3;
/** How far "about" reaches, in days, by what is approximate. */
const ABOUT: Partial<Record<DayBounds['precision'], number>> = { day: 3, month: 31, season: 92, year: 366 };

/** Throws on a text that is not EDTF. */
export function whenOf(day: Day): When {
  const bounds = boundsOf(day);
  const slack = bounds.approximate ? (ABOUT[bounds.precision] ?? 0) : 0;
  const first = bounds.earliest === null ? -Infinity : dayFrom(bounds.earliest) - slack;
  const last = bounds.latest === null ? Infinity : dayFrom(bounds.latest) + slack;
  const lasts = isDuration(day, bounds, last - first);
  const doubt = (bounds.uncertain ? 0.4 : 0) + (bounds.approximate ? 0.2 : 0);
  return {
    day,
    exact: bounds.precision === 'day' || lasts,
    approximate: bounds.approximate,
    first,
    last,
    vagueness: (lasts ? 0 : last - first) + doubt,
  };
}

/**
 * Whether both can be true of one meeting. A day and a month that holds it agree, as do 2023-09-26 and
 * `../2023-09-28`; a day and a meeting of two days do not: one source says more than the other bears out.
 */
export function agree(a: When, b: When): boolean {
  const sharp = a.exact && b.exact && !a.approximate && !b.approximate;
  if (sharp) return a.first === b.first && a.last === b.last;
  return a.first <= b.last && b.first <= a.last;
}

/** Whether the first leaves room for the second, as the days of a visit do for the day of a meeting. */
export function leavesRoom(a: When, b: When): boolean {
  return a.first <= b.first && b.last <= a.last;
}

/** Whether two exact dates lie within some days of each other. */
export function areNear(a: When, b: When, within: number): boolean {
  return a.exact && b.exact && a.first - within <= b.last && b.first <= a.last + within;
}

/** Whether both may be the day of one meeting, counting days that are so near as one. */
export function meet(a: When, b: When, within: number): boolean {
  return a.exact && b.exact ? areNear(a, b, within) : agree(a, b);
}

/** The days from so many days before a calendar day up to it. */
export function daysBefore(day: string, days: number): Day {
  return `${dayText(dayFrom(day) - days)}/${day}`;
}

function isDuration(day: Day, bounds: DayBounds, length: number): boolean {
  if (bounds.precision !== 'interval' || !(length >= 0 && length < LONGEST_MEETING)) return false;
  return day.split('/').every((end) => boundsOf(end).precision === 'day');
}
