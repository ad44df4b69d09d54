// What digits may be: a day, an hour, a year; the phrases decide which.
import { digits as padded, isCalendarDay } from '../../../domain/calendar.ts';
import type { DateLanguage } from './language.ts';

/** What a token says, per class. */
export type Classes = Readonly<Record<string, number | string>>;

const THREE_NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/u;

/** The classes of a number with what stands right after it ("20" + "th"); null where that makes it no number. */
export function numeralClasses(number: string, ending: string, language: DateLanguage): Classes | null {
  if (ending !== '') {
    const named = language.endings[ending.toLowerCase()];
    return named === undefined || !/^\d{1,4}$/u.test(number) ? null : endingClasses(named, Number(number));
  }
  if (/^\d+$/u.test(number)) return wholeNumber(number);
  const fraction = /^([13])\/([24])$/u.exec(number);
  if (fraction !== null) return { fraction: Number(fraction[1]) / Number(fraction[2]) };
  const three = THREE_NUMBERS.exec(number);
  if (three !== null) return threeNumbers(three, language);
  const clock = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/u.exec(number);
  const time = clock === null ? null : clockOf(Number(clock[1]), Number(clock[2]));
  if (time !== null)
    return number.includes(':') ? { clock: time } : { dotclock: time, number: Number(number) };
  const dayMonth = /^(\d{1,2})\.(\d{1,2})\.$/u.exec(number);
  if (dayMonth !== null) {
    const [day, month] = [Number(dayMonth[1]), Number(dayMonth[2])];
    if (day <= 31 && day >= 1 && month <= 12 && month >= 1)
      return { daymonth: `${padded(month, 2)}-${padded(day, 2)}` };
    // "alle 14.30." at the end of a sentence.
    const clock = month > 12 ? clockOf(day, month) : null;
    return clock === null ? null : { dotclock: clock, number: Number(number.slice(0, -1)) };
  }
  // "1.500" where a comma parts decimals, "1,500" where a dot does.
  const plain = language.order === 'mdy' ? number.replaceAll(',', '') : decimalDot(number);
  const value = Number(plain);
  return Number.isNaN(value) ? null : { number: value };
}

/** One number of every sort, so that every sort has its sign before the patterns are made. */
export function exampleNumbers(language: DateLanguage): { number: string; ending: string }[] {
  const plain = Array.from({ length: 100 }, (_, i) => [String(i), padded(i, 2)]).flat();
  const others = [
    '100',
    '999',
    '0030',
    '0900',
    '0075',
    '1000',
    '1075',
    '1830',
    '2130',
    '2175',
    '2230',
    '2275',
    '2330',
    '2375',
    '2401',
    '1500',
    '1950',
    '2199',
    '9999',
    '12345',
    '1,500',
    '3.5',
    '3.75',
    '10:30',
    '10.30',
    '1/2',
  ];
  const dates = ['2023-09-26', '2023/9/26', '04/05/2017', '26/09/2023', '04/05/2017', '26.09.2023', '26.9.'];
  const bare = [...plain, ...others, ...dates].map((number) => ({ number, ending: '' }));
  return [
    ...bare,
    ...Object.keys(language.endings).flatMap((ending) =>
      [...plain, '100', '1990', '2010', '1995'].map((number) => ({ number, ending })),
    ),
  ];
}

function decimalDot(number: string): string {
  return /^\d{1,3}(?:\.\d{3})+$/u.test(number) ? number.replaceAll('.', '') : number.replace(',', '.');
}

function wholeNumber(number: string): Classes {
  const value = Number(number);
  const classes: Record<string, number | string> = { number: value };
  if (number.length <= 2) {
    if (value >= 1 && value <= 31) classes['day'] = value;
    if (value >= 1 && value <= 12) classes['monthnumber'] = value;
    if (value <= 24) classes['hour'] = value;
    if (number.length === 2 && value < 60) classes['minute'] = value;
    if (number.length === 2) classes['short'] = value;
    if (number.length === 2 && value % 10 === 0 && value > 0) classes['tens'] = value;
  }
  if (number.length === 4 && value < 2400 && value % 100 < 60)
    classes['military'] = clockOf(Math.floor(value / 100), value % 100) ?? '00:00';
  if (number.length === 4 && value >= 1000 && value < 2200) classes['year'] = value;
  return classes;
}

function endingClasses(named: string, value: number): Classes | null {
  switch (named) {
    case 'ordinal':
      return value >= 1 && value <= 31 ? { ordinal: value, dayth: value } : { ordinal: value };
    case 'decade':
      if (value % 10 !== 0) return null;
      return value >= 1000 ? { decade: value / 10 } : value < 100 ? { shortdecade: value / 10 } : null;
    default:
      return value >= 0 && value <= 24 ? { [named]: value } : null;
  }
}

function threeNumbers(match: RegExpExecArray, language: DateLanguage): Classes | null {
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[1]?.length === 4) return fullDate(first, second, third);
  if (match[4]?.length !== 4) return null;
  if (match[1]?.length === 3) return null;
  if (language.order !== 'mdy') return fullDate(third, second, first);
  if (first > 12) return fullDate(third, second, first);
  const date = fullDate(third, first, second);
  return date === null || second > 12 || first === second ? date : { ...date, guess: 1 };
}

function fullDate(year: number, month: number, day: number): Classes | null {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isCalendarDay(text) ? { fulldate: text } : null;
}

/** A time of day as TIMEX3 writes it; null where there is none such. */
export function clockOf(hour: number, minute: number): string | null {
  return (hour < 24 || (hour === 24 && minute === 0)) && minute < 60
    ? `${padded(hour, 2)}:${padded(minute, 2)}`
    : null;
}
