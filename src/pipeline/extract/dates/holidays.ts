// Feasts have a date each year; the language's table says which: `12-25`, `easter-2`, `4-of-4-in-11` (the fourth Thursday of November).
import { addDays, calendarDay, weekdayOf } from '../../../domain/calendar.ts';

/** The day of a feast in a year. Throws on a form it does not know. */
export function holidayIn(year: number, holiday: string): string {
  const fixed = /^(\d{2})-(\d{2})$/u.exec(holiday);
  if (fixed !== null) return calendarDay(year, Number(fixed[1]), Number(fixed[2]));
  const moving = /^easter([+-]\d+)$/u.exec(holiday);
  if (moving !== null) return addDays(easterIn(year), Number(moving[1]));
  const nth = /^(\d)-of-(\d)-in-(\d+)$/u.exec(holiday);
  if (nth === null) throw new Error(`unknown feast: ${holiday}`);
  const [which, weekday, month] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  const first = calendarDay(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1));
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterIn(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return calendarDay(year, Math.floor(days / 31), (days % 31) + 1);
}
