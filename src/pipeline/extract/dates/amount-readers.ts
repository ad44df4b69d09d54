// Lengths of time and what comes again and again.
import { durationText } from './duration-text.ts';
import { numberIn, textIn, weekdayPartIn } from './pieces.ts';
import type { Pieces, Reader, Reading } from './reading.ts';
import type { Unit } from './value.ts';

/** Half a year is six months: the pieces that a unit is counted in. */
const FINER: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  hour: [60, 'minute'],
  minute: [60, 'second'],
  day: [24, 'hour'],
  year: [12, 'month'],
};

/** "two years", "several weeks". */
export function duration(pieces: Pieces): Reading | null {
  const both = textIn(pieces, 'amountlasting')?.split(' ');
  const unit = (both?.[1] ?? unitIn(pieces)) as Unit | undefined;
  if (unit === undefined) return null;
  const amount = both === undefined ? lengthOf(pieces) : Number(both[0]) || null;
  const part =
    numberIn(pieces, 'fraction') ?? ('plushalf' in pieces || both !== undefined ? (amount ?? 0) % 1 : 0);
  const finer = FINER[unit];
  if (part === 0 || finer === undefined)
    return { is: 'duration', amounts: [[part === 0 ? amount : (amount ?? 0) + part, unit]] };
  const whole = Math.floor(amount ?? 0);
  return {
    is: 'duration',
    amounts: [...(whole > 0 ? [[whole, unit] as const] : []), [part * finer[0], finer[1]]],
  };
}

/** A length that the words give as a whole: "the past decade"; null where nobody knows how many. */
export function lasting(amount: number | null, unit: Unit): Reader {
  return () => ({ is: 'duration', amounts: [[amount, unit]] });
}

/** "daily", "every Friday". */
export function repeated(pieces: Pieces): Reading | null {
  const both = weekdayPartIn(pieces);
  const weekday = numberIn(pieces, 'weekday', 'weekdays') ?? both?.weekday;
  const part = textIn(pieces, 'part', 'parts', 'partadverb') ?? both?.part;
  if (weekday !== undefined)
    return { is: 'set', value: `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}` };
  const month = numberIn(pieces, 'month', 'fullmonth', 'maybemonth');
  if (month !== undefined) return { is: 'set', value: `XXXX-${String(month).padStart(2, '0')}` };
  const season = textIn(pieces, 'season');
  if (season !== undefined) return { is: 'set', value: `XXXX-${season}` };
  const often = textIn(pieces, 'often');
  if (often !== undefined) return { is: 'set', value: often };
  const unit = unitIn(pieces) as Unit | undefined;
  if (unit !== undefined)
    return { is: 'set', value: durationText([[numberIn(pieces, 'number') ?? 1, unit]]) };
  return part === undefined ? null : { is: 'set', value: `XXXX-XX-XXT${part}` };
}

/** The unit of time that the words name. */
export function unitIn(pieces: Pieces): string | undefined {
  return textIn(pieces, 'unit', 'units', 'lasting', 'long');
}

/** The amount that the words give; undefined where they give none ("a few"). */
export function amountIn(pieces: Pieces): number | undefined {
  const amount = numberIn(pieces, 'number', 'few');
  if (amount !== undefined || 'vague' in pieces) return amount;
  return numberIn(pieces, 'one');
}

/** The amount; one where a unit stands in the singular ("day-long"), null where nobody gives one. */
function lengthOf(pieces: Pieces): number | null {
  const amount = amountIn(pieces) ?? numberIn(pieces, 'plushalf');
  if (amount !== undefined) return amount;
  return 'vague' in pieces || 'fraction' in pieces || pieces['unit'] === undefined ? null : 1;
}
