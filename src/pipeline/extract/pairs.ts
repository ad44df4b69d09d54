// Days and places of one clause, each day with its place: "in Bergen in 2019 and in Lima in 2022".
import type { DateMention, PlaceMention } from './mention.ts';

/** A day, its place, or both. */
export type Pair = { date: DateMention | undefined; place: PlaceMention | undefined };

/** Each day with the place that stands nearest to it; places alone where there are several and no day. */
export function pairsOf(
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  inOrder: boolean,
): Pair[] {
  if (dates.length === 0) return places.length < 2 ? [] : places.map((place) => ({ date: undefined, place }));
  if (places.length === dates.length && dates.length > 1 && isZipped(dates, places, inOrder))
    return dates.map((date, i) => ({ date, place: places[i] }));
  return dates.map((date) => {
    const place = places.find(
      (one) => isBeside(date, one) && dates.every((other) => gap(date, one) <= gap(other, one)),
    );
    return { date, place };
  });
}

/** Whether days and places take turns, or are told in the same order one list after the other. */
function isZipped(dates: readonly DateMention[], places: readonly PlaceMention[], inOrder: boolean): boolean {
  const starts = (list: readonly { at: { start: number } }[]): number[] => list.map(({ at }) => at.start);
  const [days, towns] = [starts(dates), starts(places)];
  const [first, second] = (days[0] ?? 0) < (towns[0] ?? 0) ? [days, towns] : [towns, days];
  const takeTurns = first.every(
    (start, i) => start < (second[i] ?? Infinity) && (i === 0 || (second[i - 1] ?? 0) < start),
  );
  return takeTurns || inOrder;
}

// " in ", " (": no more than a word stands between a day and its place, in code units.
const BESIDE = 12;

function isBeside(date: DateMention, place: PlaceMention): boolean {
  return gap(date, place) <= BESIDE;
}

/** So many code units stand between a day and a place. */
function gap({ at }: DateMention, { at: place }: PlaceMention): number {
  return place.start >= at.end ? place.start - at.end : at.start - place.end;
}
