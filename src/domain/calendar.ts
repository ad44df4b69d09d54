/** Calendar days as text, `YYYY-MM-DD`, in the Gregorian calendar. Never a clock. */
import { dateOf, dayFrom, dayNumber, dayText, daysIn } from './day-number.ts';

/** A number with leading zeros. */
export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The day as text; a month or day out of range runs on into the next or previous one. */
export function calendarDay(year: number, month: number, day: number): string {
  const months = year * 12 + month - 1;
  return dayText(dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) + day - 1);
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return daysIn(year, month);
}

/** Whether a text names a day that the calendar has. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days from 1970-01-01 to a day. */
export function dayCount(day: string): number {
  return dayFrom(day);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return dayText(dayFrom(day) + days);
}

/** The day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return weekday(dayFrom(day)) + 1;
}

/** The Monday of a week of ISO 8601. */
export function mondayOf(year: number, week: number): string {
  const fourth = dayNumber(year, 1, 4);
  return dayText(fourth - weekday(fourth) + 7 * (week - 1));
}

/** The week of ISO 8601 that holds a day. */
export function weekOf(day: string): { year: number; week: number } {
  const thursday = dayFrom(day) - weekday(dayFrom(day)) + 3;
  const [year] = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
