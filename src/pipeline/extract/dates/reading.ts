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
  /** Counted from the date last named: "the following Monday". */
  from?: 'then';
  /** A feast, as the language's table names it: `12-25`, or days from Easter as `easter-2`. */
  holiday?: string;
  /** The week that holds the day is meant. */
  isWeek?: boolean;
  /** "04/05/2017" where one cannot know which number is the month. */
  isGuess?: boolean;
  mod?: Mod;
};

/** So many units from the article's day (or from the date last named): "two years ago", "October last year". */
export type Shift = {
  is: 'shift';
  unit: Unit;
  by: number;
  from: 'now' | 'then';
  /** "the weekend": the last one or the next one, as the tense shows. */
  nearest?: boolean;
  /** From `now`, where no stretch of that unit was named last: "the quarter". */
  orBy?: number;
  /** True where an amount is given ("a year ago") rather than a direction ("last year"). */
  amount?: boolean;
  /** What it says where it is no date: in a clause of one of these tenses, or where no date was named to count from. */
  orLasting?: Duration & { tenses: readonly ('past' | 'future' | null)[] };
  /** What is named inside the stretch reached: the Wednesday of next week. */
  inside?: Omit<Calendar, 'is'>;
  mod?: Mod;
};

/** A length of time; null stands for an amount nobody gives. */
export type Duration = { is: 'duration'; amounts: readonly (readonly [number | null, Unit])[] };

/** Something repeated, as TIMEX3 writes it. */
export type Repeated = { is: 'set'; value: string };

/** Words that look like a time and are none ("a six-year-old"); they are passed over as a whole. */
export type Nothing = { is: 'nothing' };

/** "now", "recently", "the future". */
export type Reference = { is: 'reference'; to: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

export type Meant = Calendar | Shift | Duration | Repeated | Reference;

export type Reading = Meant | Nothing;

/** What a pattern caught, by the name of its class. */
export type Pieces = Readonly<Record<string, number | string | undefined>>;

/** Makes a reading of the pieces; null where they do not fit together ("31 June"). */
export type Reader = (pieces: Pieces) => Reading | null;
