/**
 * What a language tells the date engine. To add a language, half a day's work:
 *
 * 1. `languages/xx/date-words.ts`: its words by class (months, weekdays, units, numbers, "last", "ago" and so on).
 *    A class may be new: its name in capitals is then known to the language's own patterns.
 * 2. `languages/xx/date-phrases.ts`: its phrases as patterns over those classes, each with one of the readers.
 *    Begin with `calendar`, `shifted` and `away`; durations and the rest matter only where TIMEX3 is asked for.
 * 3. `languages/xx/date-tense.ts`: which words tell and which announce.
 * 4. `languages/xx/dates.ts`: puts them together, with what bounds a date and what a dateline looks like.
 * 5. Name it in `languages.ts`, and write its table of sentences in `tests/extract/dates.xx.test.ts` and what must
 *    not be found in `dates.negative.test.ts`.
 */
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
  /** Words right before a date that show it lies behind beyond doubt: "since". */
  gone?: readonly string[];
  /** Words right before a date that show it lies behind: "not until". */
  behind: readonly string[];
  /** Words before two dates that make them a range: "between 2016 and 2018". */
  pairs: readonly string[];
  /** Words near a range that make it a move from one date to another: "postponed from 3 to 5 May". */
  moves: RegExp;
  /** What right after a date shows that it lies behind ("Tuesday's ruling"), with `event` where it may be to come ("Tuesday's match"). */
  owned?: RegExp;
  /** Words right before a date that show it lies ahead: "until", "by". */
  ahead: readonly string[];
  /** Words right before a date for which something was set; it may have been called off: "für". */
  setFor?: readonly string[];
  /** What shows that such a date has passed: "until Thursday, they had" after it, "had filed it by" before it. */
  passed?: { after: RegExp; before: RegExp };
  /** What right after a length of time makes it an offset from an event: "a day after the talks", "two days before them". */
  fromEvent?: { after: RegExp; before: RegExp };
  /** What a word shows about the time of its clause. */
  cue: Cue;
  /** Words after which what is told leads on to a later day: "called a meeting for January". */
  leadsOn: readonly string[];
  /** Words right before the day of an event: "on", "in". */
  on: readonly string[];
  /** What stands before and after the date of an agency's dateline. */
  dateline: { before: RegExp; after: RegExp };
};
