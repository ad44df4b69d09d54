import { dateOf } from '../domain/day-number.ts';
import type { TimelineWords } from '../i18n/timeline.ts';
import type { Lanes, Timed, Tint } from './lanes.ts';
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
  const lists: Rows[] = [];
  let last: Timed | undefined;
  const add = (title: string, { thread, occasion }: (typeof inTime)[number]): void => {
    if (lists.at(-1)?.title !== title) lists.push({ title, rows: [] });
    const gap = last === undefined ? 0 : gapOf(occasion.when.at - last.when.at);
    lists.at(-1)?.rows.push({ occasion, thread, gap, tint: occasion.tint, title: rowTitle(occasion, words) });
    last = occasion;
  };
  const inTime = sorted(all.flatMap((lane) => lane.occasions.map((occasion) => ({ ...lane, occasion }))));
  for (const row of inTime.slice(0, most)) add(String(dateOf(Math.floor(row.occasion.when.at))[0]), row);
  last = undefined;
  const before = sorted(all.flatMap((lane) => lane.before.map((occasion) => ({ ...lane, occasion }))));
  for (const row of before.slice(0, most)) add(words.before(series.since), row);
  const undated = all.flatMap((lane) => lane.undated.map((occasion) => ({ thread: lane.thread, occasion })));
  if (undated.length > 0) {
    const rows = undated.map(({ thread, occasion }) => {
      return { occasion, thread, gap: 0, tint: null, title: rowTitle(occasion, words) };
    });
    lists.push({ title: words.noDate, rows });
  }
  return lists;
}

function sorted<T extends { occasion: Timed }>(rows: T[]): T[] {
  return rows.sort(({ occasion: a }, { occasion: b }) => a.when.at - b.when.at || (a.id < b.id ? -1 : 1));
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
