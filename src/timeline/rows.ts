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

/** The meetings in the order of time by year, those without a date last; the first `most` of them. */
export function listRows(lanes: Lanes, most: number): { year: number | null; rows: Row[] }[] {
  const { words } = lanes;
  const all = [...lanes.past, ...lanes.groups.flatMap((group) => group.lanes)];
  const timed = all.flatMap(({ thread, before, occasions }) =>
    [...before, ...occasions].map((occasion) => ({ thread, occasion })),
  );
  timed.sort((a, b) => a.occasion.when.at - b.occasion.when.at || (a.occasion.id < b.occasion.id ? -1 : 1));
  const years: { year: number | null; rows: Row[] }[] = [];
  let last: Timed | undefined;
  for (const { thread, occasion } of timed.slice(0, most)) {
    const [year] = dateOf(Math.floor(occasion.when.at));
    if (years.at(-1)?.year !== year) years.push({ year, rows: [] });
    const gap = last === undefined ? 0 : gapOf(occasion.when.at - last.when.at);
    years.at(-1)?.rows.push({ occasion, thread, gap, tint: occasion.tint, title: rowTitle(occasion, words) });
    last = occasion;
  }
  const undated = all.flatMap((lane) => lane.undated.map((occasion) => ({ thread: lane.thread, occasion })));
  if (undated.length > 0) {
    const rows = undated.map(({ thread, occasion }) => {
      return { occasion, thread, gap: 0, tint: null, title: rowTitle(occasion, words) };
    });
    years.push({ year: null, rows });
  }
  return years;
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
