/** The languages that days are spoken in. */
export type DayLanguage = 'en' | 'de' | 'zh';

/** `short` abbreviates the names of months, for labels. */
export type DayLength = 'long' | 'short';

/** How a language puts the parts of a date together. */
export type DayWords = {
  months: Record<DayLength, readonly string[]>;
  /** Spring to winter, with the year put in for `#`; then quarters, thirds and halves of a year. */
  seasons: readonly string[];
  quarters: readonly string[];
  thirds: readonly string[];
  halves: readonly string[];
  date: (year: string, month: string, date: number) => string;
  month: (year: string, month: string) => string;
  year: (year: string) => string;
  decade: (year: string) => string;
  between: (from: string, to: string) => string;
  before: (year: string) => string;
  /** A month or day in a year that is not fully known. */
  within: (month: string, date: number | null, years: string) => string;
  about: (text: string) => string;
  uncertain: (text: string) => string;
  notBefore: (text: string) => string;
  notAfter: (text: string) => string;
  from: (text: string) => string;
  until: (text: string) => string;
  monthUnknown: (text: string) => string;
  dateUnknown: (text: string) => string;
  unknown: string;
  range: (from: string, to: string) => string;
  /** A range within one month, and of months within one year. */
  dateRange: (year: string, month: string, from: number, to: number) => string;
  monthRange: (year: string, from: string, to: string) => string;
  or: string;
  and: string;
  comma: string;
};
