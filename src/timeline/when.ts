import { datesOf, reachOf, type Day } from '../domain/day.ts';
import { maybeEdtf } from '../domain/edtf.ts';

/** Where a day stands in time, in day numbers; a day ends where the next begins. */
export type When = {
  /** Where the mark stands: the middle of what the date says, or its known end. */
  at: number;
  /** The stretch that the mark covers or may lie in, `to` exclusive. */
  from: number;
  to: number;
  /** `exact`: one day; `lasting`: it took these days; `within`: some time in the stretch. */
  kind: 'exact' | 'lasting' | 'within';
  /** The side on which nobody says how far it reaches. */
  open: 'before' | 'after' | null;
  approximate: boolean;
  uncertain: boolean;
};

/** A closed range of days up to this long says how long a meeting lasted; a longer one, when it fell. */
const LONGEST_MEETING = 10;
/** How far an open end is drawn, in days: nobody says how far it reaches. */
const OPEN_REACH = 60;
/** How far "about" is drawn on each side, in days, by the length of what is approximate. */
const ABOUT: readonly (readonly [length: number, margin: number])[] = [
  [1, 3],
  [31, 15],
  [92, 45],
  [Infinity, 183],
];

/** What "about" adds on each side: by the coarsest date that is approximate, however long the whole. */
function marginOf(dates: ReturnType<typeof datesOf>): number {
  const lengths = dates
    .filter((date) => date.approximate)
    .map(({ first, last }) => (first === null || last === null ? 1 : last + 1 - first));
  if (lengths.length === 0) return 0;
  return ABOUT.find(([upTo]) => Math.max(...lengths) <= upTo)?.[1] ?? 0;
}

/** Where a day stands in time; undefined where it says nothing about when. */
export function maybeWhen(day: Day): When | undefined {
  const edtf = maybeEdtf(day);
  if (!edtf) return undefined;
  const [first, last] = reachOf(edtf);
  if (first === null && last === null) return undefined;
  const dates = datesOf(edtf);
  const approximate = dates.some((date) => date.approximate);
  const uncertain = dates.some((date) => date.uncertain);
  if (first === null || last === null) {
    const known = (first ?? last) as number;
    const [from, to] = first === null ? [known - OPEN_REACH, known + 1] : [known, known + 1 + OPEN_REACH];
    const open = first === null ? 'before' : 'after';
    return { at: known + 0.5, from, to, kind: 'within', open, approximate, uncertain };
  }
  const length = last + 1 - first;
  const toTheDay = dates.every((date) => date.first === date.last);
  const lasting = edtf.kind === 'interval' && toTheDay && length <= LONGEST_MEETING;
  const kind = length === 1 ? 'exact' : lasting ? 'lasting' : 'within';
  const margin = marginOf(dates);
  return {
    at: (first + last + 1) / 2,
    from: first - margin,
    to: last + 1 + margin,
    kind: approximate ? 'within' : kind,
    open: null,
    approximate,
    uncertain,
  };
}
