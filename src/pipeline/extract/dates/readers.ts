// From the pieces of a phrase to its reading. No reader knows a language.
import { daysInMonth } from '../../../domain/calendar.ts';
import { clockOf } from './numerals.ts';
import type { Calendar, Direction, Mod, Part, Pieces, Reader, Reading } from './reading.ts';
import type { Season, Unit } from './value.ts';

/** The pieces of a date, as far as there are any: "Thursday, 4 October", "autumn 2018", "last May". */
export function calendar(pieces: Pieces): Reading | null {
  const full = text(pieces['fulldate'])?.split('-').map(Number);
  const dayMonth = text(pieces['daymonth'])?.split('-').map(Number);
  const weekdayPart = weekdayPartOf(pieces);
  const date: Calendar = {
    is: 'calendar',
    ...given('year', full?.[0] ?? yearOf(pieces)),
    ...given(
      'month',
      full?.[1] ??
        dayMonth?.[0] ??
        number(pieces, 'month', 'fullmonth', 'maybemonth', 'monthnumber', 'monthword'),
    ),
    ...given('day', full?.[2] ?? dayMonth?.[1] ?? number(pieces, 'day', 'dayth', 'first')),
    ...given('quarter', number(pieces, 'quarter')),
    ...given('half', number(pieces, 'half')),
    ...given('season', text(pieces['season']) as Season | undefined),
    ...given(
      'weekday',
      number(pieces, 'weekday', 'lastweekday', 'thisweekday', 'nextweekday') ?? weekdayPart?.weekday,
    ),
    ...given('direction', number(pieces, 'direction') as Direction | undefined),
    ...given('decade', number(pieces, 'decade')),
    ...given('holiday', text(pieces['holiday'] ?? pieces['feast'])),
    ...given('part', weekdayPart?.part),
    ...timeOf(pieces),
    ...given('isGuess', 'guess' in pieces ? true : undefined),
    ...given('mod', text(pieces['mod'] ?? pieces['edge'] ?? pieces['approx']) as Mod | undefined),
  };
  return dayExists(date) ? date : null;
}

/** "the third quarter", "the 19th century": the ordinal says which. */
export function ofOrdinal(
  unit: 'quarter' | 'half' | 'century',
  preset?: { unit: Unit; by?: number },
): Reader {
  return (pieces) => {
    const ordinal = number(pieces, 'ordinal', 'day');
    if (ordinal === undefined || ordinal === 0) return null;
    if (unit === 'century')
      return ordinal > 9 && ordinal < 23 ? { is: 'calendar', century: ordinal - 1 } : null;
    if (ordinal > (unit === 'half' ? 2 : 4)) return null;
    const named = { ...pieces, [unit]: ordinal, ordinal: undefined, day: undefined };
    return preset === undefined ? calendar(named) : shifted(preset)(named);
  };
}

/** "im 19. Jahrhundert": the number of the century stands as a day would. */
export function century(pieces: Pieces): Reading | null {
  return ofOrdinal('century')({ ...pieces, ordinal: number(pieces, 'day', 'dayth'), day: undefined });
}

/** "the 1990s", "the nineties"; two digits are of the century gone by. */
export function decade(pieces: Pieces): Reading | null {
  const tens = number(pieces, 'tens');
  const short = number(pieces, 'shortdecade') ?? (tens === undefined ? undefined : tens / 10);
  const ordinal = number(pieces, 'day') ?? 20;
  const value =
    number(pieces, 'decade', 'decadeword') ?? (short === undefined ? undefined : (ordinal - 1) * 10 + short);
  return value === undefined ? null : { is: 'calendar', decade: value };
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

/** "next month", "yesterday", "three years ago": how far, in which unit, and from where. */
export function shifted(
  preset: { by?: number; unit?: Unit; from?: 'now' | 'then'; nearest?: boolean } = {},
): Reader {
  return (pieces) => {
    const unit =
      preset.unit ??
      (text(
        pieces['unit'] ??
          pieces['before'] ??
          pieces['after'] ??
          pieces['boundary'] ??
          pieces['same'] ??
          pieces['nextday'],
      ) as Unit | undefined) ??
      'day';
    const by =
      preset.by ??
      number(pieces, 'deictic', 'direction', 'yearbefore', 'yearshift', 'monthshift', 'weekshift') ??
      0;
    const { mod, inside } = insideOf(pieces);
    return {
      is: 'shift',
      unit,
      by,
      from: preset.from ?? 'now',
      ...(preset.nearest === true ? { nearest: true } : {}),
      ...(Object.keys(inside).length > 0 ? { inside } : {}),
      ...(mod === undefined ? {} : { mod }),
    };
  };
}

/** What is named inside the stretch that a shift reaches: all of the date but its direction. */
function insideOf(pieces: Pieces): { mod: Mod | undefined; inside: Omit<Calendar, 'is'> } {
  const date: Partial<Calendar> = { ...calendar(pieces) } as Partial<Calendar>;
  const { mod } = date;
  delete date.is;
  delete date.direction;
  delete date.mod;
  return { mod, inside: date };
}

const CLOCK_UNITS: readonly Unit[] = ['second', 'minute', 'hour'];

/** "two weeks ago", "three days later": an amount of a unit, back (−1) or on (1). */
export function away(sign: -1 | 1, from: 'now' | 'then' = 'now'): Reader {
  return (pieces) => {
    const unit = unitIn(pieces) as Unit | undefined;
    const amount = amountOf(pieces);
    if (unit === undefined) return null;
    const isKnown = amount !== undefined && Number.isInteger(amount);
    // "an hour later" names no date, nor does "a few days later": what is said is how long it took.
    if (CLOCK_UNITS.includes(unit) || (!isKnown && from === 'then')) return duration(pieces);
    if (!isKnown) return { is: 'reference', to: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    return { is: 'shift', unit, by: sign * amount, from, amount: true };
  };
}

/** "two years", "several weeks". */
export function duration(pieces: Pieces): Reading | null {
  const both = text(pieces['amountlasting'])?.split(' ');
  const unit = (both?.[1] ?? unitIn(pieces)) as Unit | undefined;
  if (unit === undefined) return null;
  const amount = both === undefined ? lengthOf(pieces) : Number(both[0]) || null;
  const part =
    number(pieces, 'fraction') ?? ('plushalf' in pieces || both !== undefined ? (amount ?? 0) % 1 : 0);
  const finer = FINER[unit];
  if (part === 0 || finer === undefined)
    return { is: 'duration', amounts: [[part === 0 ? amount : (amount ?? 0) + part, unit]] };
  const whole = Math.floor(amount ?? 0);
  return {
    is: 'duration',
    amounts: [...(whole > 0 ? [[whole, unit] as const] : []), [part * finer[0], finer[1]]],
  };
}

function unitIn(pieces: Pieces): string | undefined {
  return text(pieces['unit'] ?? pieces['units'] ?? pieces['lasting'] ?? pieces['long']);
}

/** The amount; one where a unit stands in the singular ("day-long"), null where nobody gives one. */
function lengthOf(pieces: Pieces): number | null {
  const amount = amountOf(pieces) ?? number(pieces, 'plushalf');
  if (amount !== undefined) return amount;
  return 'vague' in pieces || 'fraction' in pieces || pieces['unit'] === undefined ? null : 1;
}

/** Half a year is six months: the pieces that a unit is counted in. */
const FINER: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  hour: [60, 'minute'],
  minute: [60, 'second'],
  day: [24, 'hour'],
  year: [12, 'month'],
};

/** A feast that the words name without its day ("New Year's Eve"). */
export function feast(holiday: string): Reader {
  return (pieces) => ({ ...(calendar(pieces) as Calendar), holiday });
}

/** Words that only look like a time. */
export const nothing: Reader = () => ({ is: 'nothing' });

export function reference(to: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reader {
  return () => ({ is: 'reference', to });
}

/** "daily", "every Friday". */
export function repeated(pieces: Pieces): Reading | null {
  const both = weekdayPartOf(pieces);
  const weekday = number(pieces, 'weekday', 'weekdays') ?? both?.weekday;
  const part = text(pieces['part'] ?? pieces['partadverb']) ?? both?.part;
  if (weekday !== undefined)
    return { is: 'set', value: `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}` };
  const month = number(pieces, 'month', 'fullmonth', 'maybemonth');
  if (month !== undefined) return { is: 'set', value: `XXXX-${String(month).padStart(2, '0')}` };
  const season = text(pieces['season']);
  if (season !== undefined) return { is: 'set', value: `XXXX-${season}` };
  const often = text(pieces['often']);
  if (often !== undefined) return { is: 'set', value: often };
  const unit = unitIn(pieces) as Unit | undefined;
  if (unit !== undefined) return { is: 'set', value: durationText([[number(pieces, 'number') ?? 1, unit]]) };
  return part === undefined ? null : { is: 'set', value: `XXXX-XX-XXT${part}` };
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'S',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** A length of time as TIMEX3 writes it: `P2Y`, `PT5H`, `PXM`. */
export function durationText(amounts: readonly (readonly [number | null, Unit])[]): string {
  const days: string[] = [];
  const clock: string[] = [];
  for (const [amount, unit] of amounts) {
    const isClock = unit === 'second' || unit === 'minute' || unit === 'hour';
    const [short, length] = unit === 'half' ? (['M', 6] as const) : [LETTERS[unit], 1];
    (isClock ? clock : days).push(`${amount === null ? 'X' : amount * length}${short}`);
  }
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`;
}

/** "Dienstagabend": the value is the weekday and the part of the day, `2EV`. */
function weekdayPartOf(pieces: Pieces): { weekday: number; part: Part } | undefined {
  const both = text(pieces['weekdaypart']);
  return both === undefined ? undefined : { weekday: Number(both.slice(0, 1)), part: both.slice(1) as Part };
}

function amountOf(pieces: Pieces): number | undefined {
  const amount = number(pieces, 'number', 'few');
  if (amount !== undefined || 'vague' in pieces) return amount;
  return number(pieces, 'one');
}

function timeOf(pieces: Pieces): { part?: Part; clock?: string } {
  const clock = clockIn(pieces);
  const part = text(pieces['part'] ?? pieces['partadverb'] ?? pieces['tonight']) as Part | undefined;
  return { ...(clock === undefined ? {} : { clock }), ...(part === undefined ? {} : { part }) };
}

function clockIn(pieces: Pieces): string | undefined {
  const said = text(pieces['clock'] ?? pieces['military'] ?? pieces['dotclock']) ?? text(pieces['noon']);
  const hour =
    said === undefined ? number(pieces, 'hour', 'hourh', 'am', 'pm', 'number') : Number(said.slice(0, 2));
  const half = text(pieces['ampm']) ?? ('pm' in pieces ? 'pm' : 'am' in pieces ? 'am' : undefined);
  if (
    hour === undefined ||
    (said === undefined && half === undefined && !('oclock' in pieces) && !('hourh' in pieces))
  )
    return undefined;
  const minute = said === undefined ? (number(pieces, 'minute') ?? 0) : Number(said.slice(3));
  const shiftBy = half === 'pm' && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0;
  return clockOf(hour + shiftBy, minute) ?? undefined;
}

function yearOf(pieces: Pieces): number | undefined {
  const year = number(pieces, 'year', 'yearword');
  if (year !== undefined) return year;
  // "nineteen ninety-seven"
  const [hundreds, rest] = [number(pieces, 'hundreds'), number(pieces, 'number')];
  if (hundreds !== undefined) return hundreds * 100 + (rest ?? 0);
  const short = number(pieces, 'short');
  return short === undefined ? undefined : short + (short < 40 ? 2000 : 1900);
}

function dayExists({ year, month, day }: Calendar): boolean {
  return month === undefined || day === undefined || day <= daysInMonth(year ?? 2000, month);
}

function number(pieces: Pieces, ...names: string[]): number | undefined {
  for (const name of names) {
    const piece = pieces[name];
    if (typeof piece === 'number') return piece;
  }
  return undefined;
}

function text(piece: number | string | undefined): string | undefined {
  return typeof piece === 'string' ? piece : undefined;
}

function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}
