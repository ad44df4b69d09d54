// How two dates from two sources stand to each other: the same, one finer than the other, or at odds.
import { dayFrom, dayText } from '../../domain/day-number.ts';
import { boundsOf, type Day, type DayBounds } from '../../domain/day.ts';

type Range = { first: number; last: number };

/** A closed interval of days up to this long says how long a meeting lasted; a longer one, when it fell. */
const LONGEST_MEETING = 7;
/** How far "about" reaches, in days, by what is approximate. */
const ABOUT: Partial<Record<DayBounds['precision'], number>> = { day: 3, month: 31, season: 92, year: 366 };

/** Whether the date names the day, or the few days, of the meeting itself. */
export function isExact(day: Day): boolean {
  const bounds = boundsOf(day);
  return bounds.precision === 'day' || isDuration(day, bounds);
}

/**
 * Whether both can be true of one meeting. A day and a month that holds it agree, as do 2023-09-26 and
 * `../2023-09-28`; a day and a meeting of two days do not: one source says more than the other bears out.
 */
export function daysAgree(a: Day, b: Day): boolean {
  if (a === b) return true;
  const [x, y] = [boundsOf(a), boundsOf(b)];
  const exact = isExact(a) && isExact(b) && !x.approximate && !y.approximate;
  if (exact) return x.earliest === y.earliest && x.latest === y.latest;
  return overlap(rangeOf(x), rangeOf(y));
}

/** Whether two exact dates lie within some days of each other. */
export function daysAreNear(a: Day, b: Day, within: number): boolean {
  if (!isExact(a) || !isExact(b)) return false;
  const [x, y] = [rangeOf(boundsOf(a)), rangeOf(boundsOf(b))];
  return overlap({ first: x.first - within, last: x.last + within }, y);
}

/** How much a date leaves open: 0 for the exact day, more for what is vaguer, Infinity for an open end. */
export function vagueness(day: Day): number {
  const bounds = boundsOf(day);
  const { first, last } = rangeOf(bounds);
  const doubt = (bounds.uncertain ? 0.4 : 0) + (bounds.approximate ? 0.2 : 0);
  return (isDuration(day, bounds) ? 0 : last - first) + doubt;
}

/** The first day it may be, for order; open beginnings come first. */
export function firstDay(day: Day): string {
  return boundsOf(day).earliest ?? '';
}

/** The days from so many days before a day up to it. */
export function daysBefore(day: string, days: number): Day {
  return `${dayText(dayFrom(day) - days)}/${day}`;
}

function isDuration(day: Day, bounds: DayBounds): boolean {
  if (bounds.precision !== 'interval' || bounds.earliest === null || bounds.latest === null) return false;
  if (!day.split('/').every((end) => boundsOf(end).precision === 'day')) return false;
  const length = dayFrom(bounds.latest) - dayFrom(bounds.earliest);
  return length >= 0 && length < LONGEST_MEETING;
}

function rangeOf(bounds: DayBounds): Range {
  const slack = bounds.approximate ? (ABOUT[bounds.precision] ?? 0) : 0;
  return {
    first: bounds.earliest === null ? -Infinity : dayFrom(bounds.earliest) - slack,
    last: bounds.latest === null ? Infinity : dayFrom(bounds.latest) + slack,
  };
}

function overlap(a: Range, b: Range): boolean {
  return a.first <= b.last && b.first <= a.last;
}
