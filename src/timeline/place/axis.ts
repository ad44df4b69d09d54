import { dateOf, dayNumber } from '../../domain/day-number.ts';
import type { TimelineWords } from '../../i18n/timeline.ts';
import { widthOf } from '../text-width.ts';
import { dayAt, pixelsPerDay, scaleOf } from './scale.ts';
import { SIZES, type Axis, type Tick, type View } from './scene.ts';

/** A stretch of the calendar, counted: which one a day lies in, and the first day of each. */
type Unit = { at: (day: number) => number; start: (index: number) => number };

// On whole days these four are all that d3-time would be asked for, at a tenth of its size.
const days: Unit = { at: Math.floor, start: (index) => index };
/** From Monday; 1970-01-01 was a Thursday. */
const weeks: Unit = { at: (day) => Math.floor((day + 3) / 7), start: (index) => index * 7 - 3 };
const months: Unit = {
  at(day) {
    const [year, month] = dateOf(day);
    return year * 12 + month - 1;
  },
  start: (index) => dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1),
};
const yearsBy = (step: number): Unit => ({
  at: (day) => Math.floor(dateOf(day)[0] / step),
  start: (index) => dayNumber(index * step, 1, 1),
});

/** The least room, in pixels, for a labelled year, month and day. */
const ROOM = { year: 38, month: 34, week: 40, day: 26 };

/**
 * The axis: years with the number of meetings in each, and when there is room months and days under them.
 * Both rows lie above the lanes; labels stand at the left of what they name or in its middle.
 */
export function placeAxis(
  view: View,
  years: readonly { year: number; count: number }[],
  words: TimelineWords,
): Axis {
  const perDay = pixelsPerDay(view);
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => step * 365 * perDay >= ROOM.year) ?? 500;
  const ticks = ticksOf(view, yearsBy(every), (day) => String(dateOf(day)[0])).map((tick) => ({
    ...tick,
    major: true,
  }));
  if (perDay * 30 < ROOM.month) {
    return { height: SIZES.axis, ticks, details: every === 1 ? countsOf(ticks, years, words) : [] };
  }
  const finer = ticksOf(view, ...finerOf(perDay, words.days.months.short));
  const details = finer.flatMap((tick) => {
    const { label: text, x } = tick;
    if (text === null || x < 0) return [];
    return [{ text, x: x + 4, y: 34, width: widthOf(text, SIZES.text), title: null }];
  });
  const starts = new Set(ticks.map((tick) => tick.x));
  return {
    height: SIZES.axis,
    ticks: [
      ...finer.filter((tick) => !starts.has(tick.x)).map((tick) => ({ ...tick, label: null })),
      ...ticks,
    ],
    details,
  };
}

function finerOf(perDay: number, names: readonly string[]): [unit: Unit, label: (day: number) => string] {
  const month = (day: number): string => names[dateOf(day)[1] - 1] as string;
  const date = (day: number): number => dateOf(day)[2];
  if (perDay >= ROOM.day) return [days, (day) => (date(day) === 1 ? month(day) : String(date(day)))];
  if (perDay * 7 >= ROOM.week) return [weeks, (day) => `${date(day)} ${month(day)}`];
  return [months, month];
}

function ticksOf(view: View, unit: Unit, label: (day: number) => string): Tick[] {
  const x = scaleOf(view);
  const ticks: Tick[] = [];
  const last = unit.at(dayAt(view, view.width));
  for (let index = unit.at(view.from); index <= last; index += 1) {
    const [start, end] = [unit.start(index), unit.start(index + 1)];
    const left = x(start);
    const text = label(start);
    // A year whose beginning lies to the left keeps its name at the edge while there is room for it.
    const right = Math.min(view.width, x(end));
    const labelX = Math.max(left, 0) + 5;
    // Of several years one name would be that of the first, which is not in sight.
    const named = left >= 0 || end - start <= 366;
    const fits = named && labelX + widthOf(text, SIZES.text, 'sansBold') <= right - 2;
    if (left < view.width) {
      ticks.push({ x: left, width: right - left, label: fits ? text : null, labelX, major: false });
    }
  }
  return ticks;
}

function countsOf(
  ticks: readonly Tick[],
  years: readonly { year: number; count: number }[],
  words: TimelineWords,
): Axis['details'] {
  return ticks.flatMap((tick) => {
    const entry = years.find(({ year }) => String(year) === tick.label);
    if (!entry || tick.label === null) return [];
    const text = String(entry.count);
    const width = widthOf(text, SIZES.text);
    return [{ text, x: tick.labelX, y: 34, width, title: words.meetingsIn(entry.count, entry.year) }];
  });
}
