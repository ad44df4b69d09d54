// One normal form inside the recogniser: the values of TIMEX3, which know weeks, quarters and unknown digits.
import {
  addDays,
  calendarDay,
  daysInMonth,
  digits,
  isCalendarDay,
  mondayOf,
  weekOf,
} from '../../../domain/calendar.ts';

/** A stretch of the calendar: `2023-09-26`, `2023-W39`, `2023-W39-WE`, `2023-09`, `2023-Q3`, `2023-SU`, `2023`, `202`, `20`. */
export type Stretch = string;

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const;

export type Unit = (typeof UNITS)[number];

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

export type Season = (typeof SEASONS)[number];

const FORMS: readonly (readonly [Unit, RegExp])[] = [
  ['day', /^\d{4}-\d{2}-\d{2}$/u],
  ['month', /^\d{4}-\d{2}$/u],
  ['year', /^\d{4}$/u],
  ['week', /^\d{4}-W\d{2}$/u],
  ['weekend', /^\d{4}-W\d{2}-WE$/u],
  ['quarter', /^\d{4}-Q[1-4]$/u],
  ['half', /^\d{4}-H[12]$/u],
  ['season', /^\d{4}-(?:SP|SU|FA|WI)$/u],
  ['decade', /^\d{3}$/u],
  ['century', /^\d{2}$/u],
];

/** How long the stretch is; null where digits are unknown. */
export function unitOf(stretch: Stretch): Unit | null {
  return FORMS.find(([, form]) => form.test(stretch))?.[0] ?? null;
}

/** The first day of a stretch. */
export function firstDay(stretch: Stretch): string {
  const year = Number(stretch.slice(0, 4));
  switch (unitOf(stretch)) {
    case 'day':
      return stretch;
    case 'month':
      return `${stretch}-01`;
    case 'week':
      return mondayOf(year, Number(stretch.slice(6, 8)));
    case 'weekend':
      return addDays(mondayOf(year, Number(stretch.slice(6, 8))), 5);
    case 'quarter':
      return calendarDay(year, Number(stretch.slice(6)) * 3 - 2, 1);
    case 'half':
      return calendarDay(year, Number(stretch.slice(6)) * 6 - 5, 1);
    case 'season':
      return calendarDay(year, 3 + 3 * SEASONS.indexOf(stretch.slice(5) as Season), 1);
    case 'year':
      return `${stretch}-01-01`;
    case 'decade':
      return `${stretch}0-01-01`;
    case 'century':
      return `${stretch}00-01-01`;
    default:
      throw new RangeError(`no stretch of the calendar: ${stretch}`);
  }
}

/** The stretch of that unit which holds the beginning of the given one; null where the given one is longer. */
export function widen(stretch: Stretch, unit: Unit): Stretch | null {
  const own = unitOf(stretch);
  if (own === null) return null;
  if (own === unit) return stretch;
  if (UNITS.indexOf(own) > UNITS.indexOf(unit)) return null;
  const day = firstDay(stretch);
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (unit) {
    case 'weekend':
    case 'week': {
      const at = weekOf(day);
      return `${digits(at.year, 4)}-W${digits(at.week, 2)}${unit === 'week' ? '' : '-WE'}`;
    }
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'season': {
      const winters = month < 3 ? 1 : 0;
      return `${digits(Number(year) - winters, 4)}-${SEASONS[Math.floor(((month + 9) % 12) / 3)] ?? 'WI'}`;
    }
    case 'half':
      return `${year}-H${month <= 6 ? 1 : 2}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    default:
      return null;
  }
}

/** The stretch of that unit so many units away; null where the given one is too long to say. */
export function shift(stretch: Stretch, unit: Unit, by: number): Stretch | null {
  const from = widen(stretch, unit);
  if (from === null) return null;
  const day = firstDay(from);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (unit) {
    case 'day':
      return addDays(day, by);
    case 'week':
    case 'weekend':
      return widen(addDays(day, 7 * by), unit);
    case 'month':
      return calendarDay(year, month + by, 1).slice(0, 7);
    case 'quarter':
      return widen(calendarDay(year, month + 3 * by, 1), 'quarter');
    case 'season':
      return widen(calendarDay(year, month + 3 * by, 1), 'season');
    case 'half':
      return widen(calendarDay(year, month + 6 * by, 1), 'half');
    case 'year':
      return digits(year + by, 4);
    case 'decade':
      return digits(Math.floor(year / 10) + by, 3);
    case 'century':
      return digits(Math.floor(year / 100) + by, 2);
    default:
      return null;
  }
}

/** The stretch as EDTF text; null where EDTF has none or a digit is unknown. */
export function edtfOf(stretch: Stretch): string | null {
  const unit = unitOf(stretch);
  const year = stretch.slice(0, 4);
  switch (unit) {
    case 'day':
      return isCalendarDay(stretch) ? stretch : null;
    case 'month':
    case 'year':
      return stretch;
    case 'week':
      return `${firstDay(stretch)}/${addDays(firstDay(stretch), 6)}`;
    case 'weekend':
      return `${firstDay(stretch)}/${addDays(firstDay(stretch), 1)}`;
    case 'quarter':
      return `${year}-${32 + Number(stretch.slice(6))}`;
    case 'half':
      return `${year}-${39 + Number(stretch.slice(6))}`;
    case 'season':
      return `${year}-${21 + SEASONS.indexOf(stretch.slice(5) as Season)}`;
    case 'decade':
      return `${stretch}X`;
    case 'century':
      return `${stretch}XX`;
    default:
      return null;
  }
}

/** The same day of another month, or the month's last day where it has no such day. */
export function sameDayIn(month: Stretch, day: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return `${month}-${digits(Math.min(Number(day.slice(8)), daysInMonth(year, number)), 2)}`;
}
