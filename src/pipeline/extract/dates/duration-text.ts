import type { Unit } from './value.ts';

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
  half: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};

/** How many of its letter a unit is: "two decades" are twenty years. */
const LENGTHS: Readonly<Partial<Record<Unit, number>>> = {
  half: 6,
  decade: 10,
  century: 100,
  millennium: 1000,
};

/** A length of time as TIMEX3 writes it: `P2Y`, `PT5H`, `PXM`. */
export function durationText(amounts: readonly (readonly [number | null, Unit])[]): string {
  const days: string[] = [];
  const clock: string[] = [];
  for (const [amount, unit] of amounts) {
    const isClock = unit === 'second' || unit === 'minute' || unit === 'hour';
    (isClock ? clock : days).push(`${amount === null ? 'X' : amount * (LENGTHS[unit] ?? 1)}${LETTERS[unit]}`);
  }
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`;
}
