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
