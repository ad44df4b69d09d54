import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDay,
  dayCount,
  daysInMonth,
  isCalendarDay,
  mondayOf,
  weekdayOf,
  weekOf,
} from '../../src/domain/calendar.ts';

/** The day that the platform's calendar gives, in UTC. */
function utc(day: number): Date {
  return new Date(day * 86_400_000);
}

describe('the calendar', () => {
  it('agrees with the platform on days and weekdays from 1000 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_285, max: 157_000 }), (day) => {
        const text = utc(day).toISOString().slice(0, 10);
        expect(addDays('1970-01-01', day)).toBe(text);
        expect(dayCount(text)).toBe(day);
        expect(weekdayOf(text)).toBe(utc(day).getUTCDay() || 7);
        expect(isCalendarDay(text)).toBe(true);
      }),
    );
  });

  it('knows which days there are', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true);
    expect(isCalendarDay('2023-02-29')).toBe(false);
    expect(isCalendarDay('1900-02-29')).toBe(false);
    expect(isCalendarDay('2023-13-01')).toBe(false);
    expect(isCalendarDay('2023-9-1')).toBe(false);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it('lets months and days run over', () => {
    expect(calendarDay(2023, 14, 1)).toBe('2024-02-01');
    expect(calendarDay(2023, 0, 31)).toBe('2022-12-31');
    expect(calendarDay(2023, 3, 0)).toBe('2023-02-28');
  });

  it('counts weeks as ISO 8601 does', () => {
    expect(weekOf('2023-01-01')).toEqual({ year: 2022, week: 52 });
    expect(weekOf('2020-12-31')).toEqual({ year: 2020, week: 53 });
    expect(weekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
    expect(mondayOf(2023, 39)).toBe('2023-09-25');
    expect(mondayOf(2025, 1)).toBe('2024-12-30');
  });
});
