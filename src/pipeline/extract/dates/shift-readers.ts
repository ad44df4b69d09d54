// Dates by their distance: so many days, weeks or years from the article's day or from the date last named.
import { amountIn, duration, unitIn } from './amount-readers.ts';
import { calendar } from './calendar-readers.ts';
import { numberIn, textIn } from './pieces.ts';
import type { Calendar, Mod, Pieces, Reader, Reading } from './reading.ts';
import type { Unit } from './value.ts';

const YEARS: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100 };

const CLOCK_UNITS: readonly Unit[] = ['second', 'minute', 'hour'];

/** "next month", "yesterday", "three years ago": how far, in which unit, and from where. */
export function shifted(
  preset: {
    by?: number;
    unit?: Unit;
    from?: 'now' | 'then';
    nearest?: boolean;
    orBy?: number;
    amount?: boolean;
  } = {},
): Reader {
  return (pieces) => {
    const unit =
      preset.unit ??
      (textIn(pieces, 'unit', 'before', 'after', 'boundary', 'same', 'nextday', 'dayago') as
        Unit | undefined) ??
      'day';
    const by =
      preset.by ??
      numberIn(
        pieces,
        'deictic',
        'direction',
        'farther',
        'yearbefore',
        'yearshift',
        'monthshift',
        'weekshift',
        'weekendshift',
      ) ??
      0;
    const { mod, inside } = insideOf(pieces);
    return {
      is: 'shift',
      unit,
      by,
      from: preset.from ?? 'now',
      ...(preset.nearest === true ? { nearest: true } : {}),
      ...(preset.orBy === undefined ? {} : { orBy: preset.orBy }),
      ...(preset.amount === true ? { amount: true } : {}),
      ...(Object.keys(inside).length > 0 ? { inside } : {}),
      ...(mod === undefined ? {} : { mod }),
    };
  };
}

/** "two weeks ago", "three days later": an amount of a unit, back (−1) or on (1). */
export function away(sign: -1 | 1, from: 'now' | 'then' = 'now'): Reader {
  return (pieces) => {
    const unit = unitIn(pieces) as Unit | undefined;
    const amount = amountIn(pieces);
    // Nobody counts a thousand years back: "2017年以前" is a year.
    if (unit === undefined || (amount ?? 0) >= 1000) return null;
    // "a year and a half ago", "vor einem halben Jahr": so many months.
    const halves =
      'vague' in pieces ? 0 : (numberIn(pieces, 'fraction') ?? (numberIn(pieces, 'plushalf') ?? 0) % 1);
    if (unit === 'year' && halves === 0.5) {
      const whole = Math.floor(numberIn(pieces, 'plushalf') ?? numberIn(pieces, 'number') ?? 0);
      return { is: 'shift', unit: 'month', by: sign * (12 * whole + 6), from, amount: true };
    }
    // "a decade ago" is about ten years ago, and "half a century ago" about fifty.
    const years = YEARS[unit] ?? 0;
    const count = (amount ?? ('fraction' in pieces ? 0 : Number.NaN)) + halves;
    if (years > 0 && Number.isInteger(count * years))
      return { is: 'shift', unit: 'year', by: sign * count * years, from, amount: true, mod: 'APPROX' };
    const isKnown = amount !== undefined && Number.isInteger(amount) && halves === 0;
    // "an hour later" names no date, nor does "a few days later": what is said is how long it took.
    if (CLOCK_UNITS.includes(unit) || (!isKnown && from === 'then')) return duration(pieces);
    if (!isKnown) return { is: 'reference', to: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    const lasting = sign > 0 && from === 'then' ? duration(pieces) : null;
    const orLasting = lasting?.is === 'duration' ? { orLasting: { ...lasting, tenses: [] } } : {};
    return { is: 'shift', unit, by: sign * amount, from, amount: true, ...orLasting };
  };
}

/** "in two weeks": as far ahead as the words say; in a clause of one of these tenses, a length of time. */
export function within(...tenses: readonly ('past' | 'future' | null)[]): Reader {
  return (pieces) => {
    const ahead = away(1)(pieces);
    const lasting = duration(pieces);
    if (ahead?.is !== 'shift' || lasting?.is !== 'duration') return ahead;
    return { ...ahead, orLasting: { ...lasting, tenses } };
  };
}

/** "the third quarter", "the 19th century": the ordinal says which. */
export function ofOrdinal(
  unit: 'quarter' | 'half' | 'century',
  preset?: { unit: Unit; by?: number },
): Reader {
  return (pieces) => {
    const ordinal = numberIn(pieces, 'ordinal', 'latterhalf', 'first', 'roman', 'day');
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
  return ofOrdinal('century')({
    ...pieces,
    ordinal: numberIn(pieces, 'day', 'dayth', 'nth'),
    day: undefined,
  });
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
