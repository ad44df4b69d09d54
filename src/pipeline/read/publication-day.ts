import type { ProblemList } from '../../domain/place.ts';
import { isEdtf } from '../../schema/day.ts';

/** Whether a date is a day, month, year or span of them: EDTF has times of day as well. */
export function isPlainDay(text: string): boolean {
  return isEdtf(text) && !text.includes('T');
}

/** Tells what is wrong with a date. */
export function tellDay(key: string, value: string, offset: number, problems: ProblemList): void {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value);
  problems.add(offset, {
    rule: isDay ? 'no-such-date' : 'wrong-value',
    severity: 'error',
    message: isDay
      ? `"${key}" is "${value}", a day that does not exist.`
      : `"${key}" is "${value}"; a date is a day, a month or a year, as in "2023-09-26", "2018-07" or "2019".`,
    actual: value,
    fix: isDay
      ? 'Correct it, or give the month alone, as in "2018-02".'
      : 'Write it so, as exactly as it is known and without the time of day.',
  });
}
