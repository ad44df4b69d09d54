// Dates by their pieces: the month, the weekday, the hour, as far as the words give them.
import { daysInMonth } from '../../../domain/calendar.ts';
import { clockOf } from './numerals.ts';
import { given, numberIn, textIn, weekdayPartIn } from './pieces.ts';
import type { Calendar, Direction, Mod, Part, Pieces, Reader, Reading } from './reading.ts';
import type { Season } from './value.ts';

/** The pieces of a date, as far as there are any: "Thursday, 4 October", "autumn 2018", "last May". */
export function calendar(pieces: Pieces): Reading | null {
  const full = textIn(pieces, 'fulldate')?.split('-').map(Number);
  const dayMonth = textIn(pieces, 'daymonth')?.split('-').map(Number);
  const weekdayPart = weekdayPartIn(pieces);
  const date: Calendar = {
    is: 'calendar',
    ...given('year', full?.[0] ?? yearOf(pieces)),
    ...given(
      'month',
      full?.[1] ??
        dayMonth?.[0] ??
        numberIn(pieces, 'month', 'fullmonth', 'maybemonth', 'monthnumber', 'monthword'),
    ),
    ...given('day', full?.[2] ?? dayMonth?.[1] ?? numberIn(pieces, 'day', 'dayth', 'first')),
    ...given('quarter', numberIn(pieces, 'quarter')),
    ...given('half', numberIn(pieces, 'half')),
    ...given('season', textIn(pieces, 'season') as Season | undefined),
    ...given(
      'weekday',
      numberIn(pieces, 'weekday', 'lastweekday', 'thisweekday', 'nextweekday') ?? weekdayPart?.weekday,
    ),
    ...given('direction', numberIn(pieces, 'direction') as Direction | undefined),
    ...given('decade', numberIn(pieces, 'decade')),
    ...given('holiday', textIn(pieces, 'holiday', 'feast')),
    ...given('part', weekdayPart?.part),
    ...timeOf(pieces),
    ...given('isGuess', 'guess' in pieces ? true : undefined),
    ...given('mod', textIn(pieces, 'mod', 'edge', 'approx') as Mod | undefined),
  };
  return Object.keys(date).length > 1 && dayExists(date) ? date : null;
}

/** "the following Monday", "the previous March": the one next to the date last named. */
export function besides(direction: -1 | 1): Reader {
  return (pieces) => {
    const reading = calendar(pieces);
    return reading?.is === 'calendar' ? { ...reading, direction, from: 'then' } : null;
  };
}

/** "the 1990s", "the nineties"; two digits are of the century gone by. */
export function decade(pieces: Pieces): Reading | null {
  const tens = numberIn(pieces, 'tens', 'wordtens');
  const short = numberIn(pieces, 'shortdecade') ?? (tens === undefined ? undefined : tens / 10);
  const ordinal = numberIn(pieces, 'day', 'dayth') ?? 20;
  const year = numberIn(pieces, 'year');
  const value =
    numberIn(pieces, 'decade', 'decadeword') ??
    (year === undefined ? undefined : Math.floor(year / 10)) ??
    (short === undefined ? undefined : (ordinal - 1) * 10 + short);
  return value === undefined ? null : { is: 'calendar', decade: value };
}

/** "nel Novecento": a century by its name. */
export function centuryNamed(pieces: Pieces): Reading | null {
  const century = numberIn(pieces, 'centuryword');
  return century === undefined ? null : { is: 'calendar', century };
}

/** A decade by a name of several words: "années soixante-dix". */
export function decadeOf(value: number): Reader {
  return () => ({ is: 'calendar', decade: value });
}

/** A time of day by itself. */
export function time(pieces: Pieces): Reading | null {
  const reading = calendar(pieces);
  return reading?.is === 'calendar' && reading.clock !== undefined ? reading : null;
}

/** "the week of 6 March": the week that holds a date. */
export function weekOfDate(pieces: Pieces): Reading | null {
  const reading = calendar(pieces);
  return reading?.is === 'calendar' ? { ...reading, isWeek: true } : null;
}

/** A feast that the words name without its day ("New Year's Eve"). */
export function feast(holiday: string): Reader {
  return (pieces) => ({ is: 'calendar', ...calendar(pieces), holiday }) as Calendar;
}

function timeOf(pieces: Pieces): { part?: Part; clock?: string } {
  const clock = clockIn(pieces);
  const part = textIn(pieces, 'part', 'partadverb', 'smallpart', 'tonight', 'lastnight') as Part | undefined;
  return { ...(clock === undefined ? {} : { clock }), ...(part === undefined ? {} : { part }) };
}

function clockIn(pieces: Pieces): string | undefined {
  const said = textIn(pieces, 'clock', 'military', 'dotclock', 'noon');
  const hour =
    said === undefined ? numberIn(pieces, 'hour', 'hourh', 'am', 'pm', 'number') : Number(said.slice(0, 2));
  const half =
    textIn(pieces, 'ampm') ??
    ('pm' in pieces ? 'pm' : 'am' in pieces ? 'am' : undefined) ??
    ('hour' in pieces ? halfOf(textIn(pieces, 'part', 'partadverb', 'smallpart'), hour ?? 0) : undefined);
  if (
    hour === undefined ||
    (said === undefined &&
      half === undefined &&
      !('oclock' in pieces) &&
      !('hourh' in pieces) &&
      !('hoursign' in pieces))
  )
    return undefined;
  const minute = said === undefined ? (numberIn(pieces, 'minute') ?? 0) : Number(said.slice(3));
  const shiftBy = half === 'pm' && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0;
  return clockOf(hour + shiftBy, minute) ?? undefined;
}

/** "4 in the morning", "10 at night" and "2 at night". */
function halfOf(part: string | undefined, hour: number): 'am' | 'pm' | undefined {
  if (part === 'MI') return hour < 6 ? 'pm' : 'am';
  if (part === 'NI') return hour < 7 || hour === 12 ? 'am' : 'pm';
  return part === 'MO' ? 'am' : part === 'AF' || part === 'EV' ? 'pm' : undefined;
}

function yearOf(pieces: Pieces): number | undefined {
  const year = numberIn(pieces, 'year', 'yearword');
  if (year !== undefined) return year;
  // "nineteen ninety-seven"
  const [hundreds, rest] = [numberIn(pieces, 'hundreds'), numberIn(pieces, 'number')];
  if (hundreds !== undefined) return hundreds * 100 + (rest ?? 0);
  const short = numberIn(pieces, 'short');
  return short === undefined ? undefined : short + (short < 40 ? 2000 : 1900);
}

function dayExists({ year, month, day }: Calendar): boolean {
  return month === undefined || day === undefined || day <= daysInMonth(year ?? 2000, month);
}
