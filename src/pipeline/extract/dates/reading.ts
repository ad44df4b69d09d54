// A reading is what the words say before anybody asks when they were written.
import type { Season, Unit } from './value.ts';

/** Part of the day, as TIMEX3 writes it. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Direction = -1 | 0 | 1;

export type Mod = 'APPROX' | 'START' | 'MID' | 'END' | null;

/** A date of which any piece may be missing: "Tuesday", "4 October", "autumn 2018". */
export type Calendar = {
  is: 'calendar';
  century?: number;
  decade?: number;
  year?: number;
  half?: number;
  quarter?: number;
  season?: Season;
  month?: number;
  day?: number;
  weekday?: number;
  part?: Part;
  clock?: string;
  /** "last", "this", "next". */
  direction?: Direction;
  mod?: Mod;
};

/** So many units from the article's day (or from the date last named): "two years ago", "October last year". */
export type Shift = {
  is: 'shift';
  unit: Unit;
  by: number;
  from: 'now' | 'then';
  /** What is named inside the stretch reached: the Wednesday of next week. */
  inside?: Omit<Calendar, 'is'>;
  mod?: Mod;
};

/** A length of time; null stands for an amount nobody gives. */
export type Duration = { is: 'duration'; amounts: readonly (readonly [number | null, Unit])[] };

/** Something repeated, as TIMEX3 writes it. */
export type Repeated = { is: 'set'; value: string };

/** "now", "recently", "the future". */
export type Reference = { is: 'reference'; to: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

export type Reading = Calendar | Shift | Duration | Repeated | Reference;

/** What a pattern caught, by the name of its class. */
export type Pieces = Readonly<Record<string, number | string | undefined>>;

/** Makes a reading of the pieces; null where they do not fit together ("31 June"). */
export type Reader = (pieces: Pieces) => Reading | null;
