/** Calendar days as whole numbers, in the Gregorian calendar without end in both directions. Never a clock. */

/** Days from 1970-01-01 to that day; 0 is 1970-01-01. Months and days count from 1. */
export function dayNumber(year: number, month: number, date: number): number {
  // Years begin in March here, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The year, month and date of a day number. */
export function dateOf(day: number): [year: number, month: number, date: number] {
  const shifted = Math.floor(day) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  ];
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** A day number as `YYYY-MM-DD`; a year before 0 has a minus, one of more than four digits a `Y`. */
export function dayText(day: number): string {
  const [year, month, date] = dateOf(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  const letter = digits.length > 4 ? 'Y' : '';
  return `${letter}${sign}${digits}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day number of a text that `dayText` wrote. */
export function dayFrom(text: string): number {
  const [, year = '', month = '', date = ''] = /^Y?(-?\d+)-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  if (year === '') throw new Error(`calendar day: ${text}`);
  return dayNumber(Number(year), Number(month), Number(date));
}
