import { isCalendarDay } from './calendar.ts';
import { dayText } from './day-number.ts';
import type { DayLanguage, DayLength, DayWords } from './day-words.ts';
import { germanDays } from './day-words-de.ts';
import { englishDays } from './day-words-en.ts';
import { chineseDays } from './day-words-zh.ts';
import { maybeEdtf, type Edtf, type EdtfDate, type EdtfEnd } from './edtf.ts';
import { speakDayWith } from './spoken-day.ts';

export type { DayLanguage, DayLength } from './day-words.ts';

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

/** What a day says in calendar days. Throws on a text that is not EDTF: it was checked when it was read. */
export function boundsOf(day: Day): DayBounds {
  const bounds = maybeBoundsOf(day);
  if (!bounds) throw new Error(`day: ${day}`);
  return bounds;
}

/** As `boundsOf`, undefined for a text that is not EDTF. */
export function maybeBoundsOf(day: Day): DayBounds | undefined {
  // Nearly all are.
  if (isCalendarDay(day))
    return { earliest: day, latest: day, precision: 'day', approximate: false, uncertain: false };
  const edtf = maybeEdtf(day);
  if (!edtf) return undefined;
  const [first, last] = reachOf(edtf);
  return {
    earliest: first === null ? null : dayText(first),
    latest: last === null ? null : dayText(last),
    precision: edtf.kind === 'date' ? precisionOf(edtf.value) : edtf.kind,
    approximate: datesOf(edtf).some((date) => date.approximate),
    uncertain: datesOf(edtf).some((date) => date.uncertain),
  };
}

/** Order of days: by the first day each may be, then by the last; what is open there counts by its other end. */
export function compareDays(a: Day, b: Day): number {
  const [one, other] = [a, b].map((day) => {
    const edtf = maybeEdtf(day);
    if (!edtf) throw new Error(`day: ${day}`);
    const [first, last] = reachOf(edtf);
    return [first ?? last ?? Infinity, last ?? first ?? Infinity] as const;
  }) as [readonly [number, number], readonly [number, number]];
  return order(one[0], other[0]) || order(one[1], other[1]) || order(a, b);
}

const words: Record<DayLanguage, DayWords> = { en: englishDays, de: germanDays, zh: chineseDays };

/**
 * A day as a person writes it: "26 September 2023", "about March 2018", "no later than 28 September 2023".
 * Throws on a text that is not EDTF.
 */
export function speakDay(day: Day, language: DayLanguage, length: DayLength = 'long'): string {
  return speakDayWith(words[language], day, length);
}

/** The first and last day number, null where open or unknown. */
export function reachOf(edtf: Edtf): [first: number | null, last: number | null] {
  if (edtf.kind === 'date') return [edtf.value.first, edtf.value.last];
  if (edtf.kind === 'interval') return [endOf(edtf.from, 'first'), endOf(edtf.to, 'last')];
  const reaches = edtf.members.map((member) =>
    reachOf('kind' in member ? member : { kind: 'date', value: member }),
  );
  const firsts = reaches.map(([first]) => first);
  const lasts = reaches.map(([, last]) => last);
  return [
    firsts.includes(null) ? null : Math.min(...(firsts as number[])),
    lasts.includes(null) ? null : Math.max(...(lasts as number[])),
  ];
}

function endOf(end: EdtfEnd, side: 'first' | 'last'): number | null {
  return typeof end === 'string' ? null : end[side];
}

/** Every date that the text writes. */
export function datesOf(edtf: Edtf): EdtfDate[] {
  if (edtf.kind === 'date') return [edtf.value];
  if (edtf.kind === 'interval') return [edtf.from, edtf.to].filter((end) => typeof end === 'object');
  return edtf.members.flatMap((member) => ('kind' in member ? datesOf(member) : [member]));
}

/** The finest unit that is written without a gap from the left. */
function precisionOf({ year, month, date }: EdtfDate): DayBounds['precision'] {
  if (/X{2}|S[12]$/u.test(year)) return 'century';
  if (/X|S3$/u.test(year)) return 'decade';
  if (month === null || month.includes('X')) return 'year';
  if (Number(month) > 12) return 'season';
  return date === null || date.includes('X') ? 'month' : 'day';
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
