// What a language tells the date engine. Adding one is a file of words and phrases; nothing else changes.
import type { Reader } from './reading.ts';
import type { Cue } from './tense.ts';

/** The classes a word may belong to; in patterns they stand in capitals, and their value is what the word says. */
export type Words = Partial<{
  /** 1 to 12. A form with a capital needs the capital; a form with a final dot may carry the dot. */
  month: Readonly<Record<string, number>>;
  /** The months that may stand alone. */
  fullmonth: Readonly<Record<string, number>>;
  /** Months that are other words too ("March", "May"): alone they need a preposition before them. */
  maybemonth: Readonly<Record<string, number>>;
  /** 1 (Monday) to 7. */
  weekday: Readonly<Record<string, number>>;
  season: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>>;
  unit: Readonly<Record<string, string>>;
  number: Readonly<Record<string, number>>;
  ordinal: Readonly<Record<string, number>>;
  /** "few", "several": an amount nobody can know. */
  vague: Readonly<Record<string, number>>;
  part: Readonly<Record<string, string>>;
  /** Days from today: "yesterday" is −1. */
  deictic: Readonly<Record<string, number>>;
  /** "last" −1, "this" 0, "next" 1. */
  direction: Readonly<Record<string, number>>;
  /** Between a year and the last two digits of another: "2016-17". */
  dash: Readonly<Record<string, 'range' | 'list'>>;
  /** "to" and the like make a range, "and" a list. */
  join: Readonly<Record<string, 'range' | 'list'>>;
  [other: string]: Readonly<Record<string, number | string>>;
}>;

export type Phrase = {
  /** The rule, in kebab-case; the same in every language. */
  rule: string;
  /**
   * Patterns: classes in capitals (`MONTH DAY`), words and signs as themselves, `?` after what may be missing,
   * `( | )` for choices, `>` after what must stand before and `<` before what must stand after, `{name}` for the
   * language's macros. A second piece of a class has a 2 (`DAY JOIN DAY2`).
   */
  as: readonly string[];
  read: Reader;
};

export type DateLanguage = {
  words: Words;
  macros: Readonly<Record<string, string>>;
  phrases: readonly Phrase[];
  /** One token: `SPACED_TOKEN`, or what fits the language better; global. Null where words are not parted by spaces. */
  token: RegExp | null;
  /** What may stand right after digits, and what it makes of them: "th" an ordinal, "s" a decade. */
  endings: Readonly<Record<string, string>>;
  /** How a date of three numbers is written, where one cannot tell: "26/09/2023". */
  order: 'dmy' | 'mdy' | 'ymd';
  /** Words before a date that bound it. */
  bounds: Readonly<Record<string, 'since' | 'until' | 'by'>>;
  /** Words after a date that bound it: "2017年以来". */
  boundsAfter?: Readonly<Record<string, 'since' | 'until' | 'by'>>;
  /** Words that may stand between such a word and the date: "bis zum 3. Mai". */
  between: readonly string[];
  /** Words right before a date that show it lies behind: "since". */
  behind: readonly string[];
  /** Words before two dates that make them a range: "between 2016 and 2018". */
  pairs: readonly string[];
  /** Words near a range that make it a move from one date to another: "postponed from 3 to 5 May". */
  moves: RegExp;
  /** Words right before a date that show it lies ahead: "until", "by". */
  ahead: readonly string[];
  /** What a word shows about the time of its clause. */
  cue: Cue;
  /** What stands before and after the date of an agency's dateline. */
  dateline: { before: RegExp; after: RegExp };
};
