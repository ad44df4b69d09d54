import { utcDay, utcMonth, utcWeek, utcYear, type TimeInterval } from 'd3-time';
import { dayWords } from '../../domain/day-words.ts';
import type { Language } from '../../i18n/language.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import { widthOf } from '../text-width.ts';
import { dayAt, pixelsPerDay, scaleOf } from './scale.ts';
import { SIZES, type Axis, type Tick, type View } from './scene.ts';

const DAY = 86_400_000;
/** The least room, in pixels, for a labelled year, month and day. */
const ROOM = { year: 38, month: 34, week: 40, day: 26 };

/**
 * The axis: years with the number of meetings in each, and when there is room months and days under them.
 * Both rows lie above the lanes; labels stand at the left of what they name or in its middle.
 */
export function placeAxis(
  view: View,
  years: readonly { year: number; count: number }[],
  language: Language,
): Axis {
  const perDay = pixelsPerDay(view);
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => step * 365 * perDay >= ROOM.year) ?? 500;
  const ticks = ticksOf(view, utcYear.every(every) ?? utcYear, (date) => yearLabel(date, language)).map(
    (tick) => ({ ...tick, major: true }),
  );
  if (perDay * 30 < ROOM.month) {
    return { height: SIZES.axis, ticks, details: every === 1 ? countsOf(ticks, years, language) : [] };
  }
  const words = dayWords[language];
  const [interval, label] = finerOf(perDay, (date) => words.months.short[date.getUTCMonth()] as string);
  const finer = ticksOf(view, interval, label);
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

function finerOf(perDay: number, month: (date: Date) => string): [TimeInterval, (date: Date) => string] {
  const date = (day: Date): string => (day.getUTCDate() === 1 ? month(day) : String(day.getUTCDate()));
  if (perDay >= ROOM.day) return [utcDay, date];
  if (perDay * 7 >= ROOM.week) {
    return [utcWeek, (day) => `${day.getUTCDate()} ${month(day)}`];
  }
  return [utcMonth, month];
}

function yearLabel(date: Date, language: Language): string {
  return language === 'zh' ? `${date.getUTCFullYear()}年` : String(date.getUTCFullYear());
}

function ticksOf(view: View, interval: TimeInterval, label: (date: Date) => string): Tick[] {
  const x = scaleOf(view);
  const start = interval.floor(new Date(dayAt(view, 0) * DAY));
  const dates = interval.range(start, new Date(dayAt(view, view.width) * DAY));
  return dates.map((date, index) => {
    const left = x(date.getTime() / DAY);
    const next = dates[index + 1] ?? interval.offset(date, 1);
    const text = label(date);
    // A year whose beginning lies to the left keeps its name at the edge while there is room for it.
    const right = Math.min(view.width, x(next.getTime() / DAY));
    const labelX = Math.max(left, 0) + 5;
    // Of several years one name would be that of the first, which is not in sight.
    const named = left >= 0 || next.getTime() - date.getTime() < 366 * DAY + 1;
    const fits = named && labelX + widthOf(text, SIZES.text, 'sansBold') <= right - 2;
    return { x: left, width: right - left, label: fits ? text : null, labelX, major: false };
  });
}

function countsOf(
  ticks: readonly Tick[],
  years: readonly { year: number; count: number }[],
  language: Language,
): Axis['details'] {
  const words = timelineWords(language);
  return ticks.flatMap((tick) => {
    const entry = years.find(({ year }) => String(year) === (tick.label ?? '').slice(0, 4));
    if (!entry || tick.label === null) return [];
    const text = String(entry.count);
    const width = widthOf(text, SIZES.text);
    return [{ text, x: tick.labelX, y: 34, width, title: words.meetingsIn(entry.count, entry.year) }];
  });
}
