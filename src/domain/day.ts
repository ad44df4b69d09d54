/**
 * A date with its doubt, as EDTF text: `2023-09-26`, `2018-07`, `2019~`, `2018-03?`,
 * `2023-09-25/2023-09-28`, `../2023-09-28`. Never a `Date`.
 */
export type Day = string;

/** What an EDTF text says about time, in calendar days. */
export type DayBounds = {
  /** The first day it may be, `YYYY-MM-DD`; null where open or unknown. */
  earliest: string | null;
  /** The last day it may be, `YYYY-MM-DD`; null where open or unknown. */
  latest: string | null;
  /** How fine the date is; an interval is "interval". */
  precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval' | 'set';
  /** `~` or `%`: about. */
  approximate: boolean;
  /** `?` or `%`: the source is not sure. */
  uncertain: boolean;
};
