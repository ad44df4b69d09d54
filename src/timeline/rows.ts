import { groups } from 'd3-array';
import { dateOf } from '../domain/day-number.ts';
import type { Tint } from '../domain/shown.ts';
import type { TimelineWords } from '../i18n/timeline.ts';
import type { Lane, Lanes, Timed } from './lanes.ts';
import type { Occasion, Thread } from './series.ts';

/** A meeting as a line of the list. */
export type Row = {
  occasion: Occasion;
  thread: Thread;
  title: string;
  /** How long after the line before: 0 within two months, to 4 for more than two years. */
  gap: number;
  tint: Tint;
};

const GAPS = [61, 183, 365, 730];

/** The lines under one heading: a year, what came before the first year shown, what has no date. */
export type Rows = { title: string; rows: Row[] };

/**
 * The meetings in the order of time by year, the first `most` of them; after them those before the first year
 * shown, then those without a date.
 */
export function listRows(lanes: Lanes, most: number): Rows[] {
  const { words, series } = lanes;
  const all = [...lanes.past, ...lanes.groups.flatMap((group) => group.lanes)];
  const inTime = (of: (lane: Lane) => readonly Timed[]): (Row & { year: number })[] =>
    all
      .flatMap((lane) => of(lane).map((occasion) => ({ thread: lane.thread, occasion })))
      .sort(({ occasion: a }, { occasion: b }) => a.when.at - b.when.at || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ thread, occasion }, index, rows) => {
        const { when, tint } = occasion;
        const gap = gapOf(when.at - (rows[index - 1]?.occasion.when.at ?? when.at));
        const [year] = dateOf(Math.floor(when.at));
        return { occasion, thread, tint, gap, year, title: rowTitle(occasion, words) };
      });
  const years = groups(
    inTime(({ occasions }) => occasions),
    ({ year }) => String(year),
  );
  const before = inTime((lane) => lane.before);
  const undated = all.flatMap(({ thread, undated }) =>
    undated.map((occasion) => ({ occasion, thread, gap: 0, tint: null, title: rowTitle(occasion, words) })),
  );
  return [
    ...years.map(([title, rows]) => ({ title, rows })),
    { title: words.before(series.since), rows: before },
    { title: words.noDate, rows: undated },
  ].filter(({ rows }) => rows.length > 0);
}

/** The step of the distance between two lines. */
export function gapOf(days: number): number {
  return GAPS.filter((limit) => days > limit).length;
}

/** "Round 4 · Berlin". */
export function rowTitle({ number, place }: Occasion, words: TimelineWords): string {
  return [number === null ? words.meeting : words.round(number), place]
    .filter((part) => part !== null)
    .join(' · ');
}
