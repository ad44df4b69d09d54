import { dayNumber, daysIn } from './day-number.ts';

/** One date of an EDTF text with what it leaves open. Day numbers count from 1970-01-01. */
export type EdtfDate = {
  /** As written, without qualifiers: "2018", "201X", "-0044", "Y17000". */
  year: string;
  /** As written: "03", "XX", a season "21" to "41"; null where the date ends before it. */
  month: string | null;
  date: string | null;
  approximate: boolean;
  uncertain: boolean;
  first: number;
  last: number;
};

/** An end of an interval: a date, open (`..`) or unknown (nothing written). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export type EdtfInterval = { kind: 'interval'; from: EdtfEnd; to: EdtfEnd };

/** `[…]` means one of these, `{…}` all of these. */
export type EdtfSet = { kind: 'set'; all: boolean; members: readonly (EdtfDate | EdtfInterval)[] };

export type Edtf = { kind: 'date'; value: EdtfDate } | EdtfInterval | EdtfSet;

/** Spring, summer, autumn, winter as the north has them; EDTF leaves 21 to 24 open, and the sources write so. */
const NORTH = [3, 6, 9, 12];
const QUALIFIED =
  /^[?~%]?(Y-?\d+(?:E\d)?(?:S\d+)?|-?[\dX]{4}(?:S\d)?)[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/u;
const PLAIN = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MOMENT = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d(?::\d\d)?)?$/u;

/**
 * Reads EDTF (levels 0 and 1, and of level 2 sets, quarters, part qualifiers and unspecified digits):
 * https://www.loc.gov/standards/datetime/. A time of day is dropped: the day counts as it is written.
 * Undefined where the text is no EDTF, or names a day that no calendar has.
 */
export function maybeEdtf(text: string): Edtf | undefined {
  if (/^\[.*\]$|^\{.*\}$/u.test(text)) return maybeSet(text);
  if (text.includes('/')) {
    const [from = '', to = '', ...rest] = text.split('/');
    return rest.length === 0 ? maybeInterval(from, to) : undefined;
  }
  const value = maybeDate(text);
  return value && { kind: 'date', value };
}

function maybeSet(text: string): EdtfSet | undefined {
  const members = text
    .slice(1, -1)
    .split(',')
    .map((part) => {
      const [from = '', to, ...rest] = part.trim().split('..');
      if (rest.length > 0) return undefined;
      if (to === undefined) return maybeDate(from);
      return from === '' && to === '' ? undefined : maybeInterval(from || '..', to || '..');
    });
  if (members.some((member) => member === undefined)) return undefined;
  return { kind: 'set', all: text.startsWith('{'), members: members as (EdtfDate | EdtfInterval)[] };
}

function maybeInterval(fromText: string, toText: string): EdtfInterval | undefined {
  const [from, to] = [fromText, toText].map((text) =>
    text === '..' ? 'open' : text === '' ? 'unknown' : maybeDate(text),
  );
  if (from === undefined || to === undefined) return undefined;
  if (typeof from === 'object' && typeof to === 'object' && to.last < from.first) return undefined;
  return { kind: 'interval', from, to };
}

function maybeDate(text: string): EdtfDate | undefined {
  const plain = PLAIN.exec(text);
  if (plain) return maybePlain(...(plain.slice(1) as [string, string, string]));
  const moment = MOMENT.exec(text);
  if (moment) return maybeDate(moment[1] as string);
  const match = QUALIFIED.exec(text);
  if (!match) return undefined;
  const [, year = '', month = null, date = null] = match;
  if (/^Y-?\d{1,4}$/u.test(year)) return undefined;
  const bounds = boundsFor(year, month, date);
  if (!bounds) return undefined;
  const [first, last] = bounds;
  return {
    year,
    month,
    date,
    approximate: /[~%]/u.test(text),
    uncertain: /[?%]/u.test(text),
    first,
    last,
  };
}

/** A calendar day, as nearly all are: worth a shorter way. */
function maybePlain(year: string, month: string, date: string): EdtfDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  const day = dayNumber(y, m, d);
  return { year, month, date, approximate: false, uncertain: false, first: day, last: day };
}

function boundsFor(
  year: string,
  month: string | null,
  date: string | null,
): [first: number, last: number] | undefined {
  const [low, high] = yearsOf(year);
  const season = Number(month ?? 0);
  if (season >= 21) {
    if (season > 41 || date !== null) return undefined;
    const [start, months] = seasonOf(season);
    const end = start + months - 1;
    return [dayNumber(low, start, 1), lastOf(high + (end > 12 ? 1 : 0), ((end - 1) % 12) + 1)];
  }
  const first = match(low, 1, month, date);
  const last = match(high, -1, month, date);
  return first !== undefined && last !== undefined && first <= last ? [first, last] : undefined;
}

/** The first and last year that a written year may be: "201X" is 2010 to 2019, "1950S2" 1900 to 1999. */
export function yearsOf(text: string): [low: number, high: number] {
  const [, base = '', exponent = '0', digits] = /^Y?(-?[\dX]+)(?:E(\d))?(?:S(\d+))?$/u.exec(text) ?? [];
  const sign = base.startsWith('-') ? -1 : 1;
  const ends = ['0', '9'].map(
    (digit) => sign * Number(base.replace('-', '').replaceAll('X', digit)) * 10 ** Number(exponent),
  );
  let [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (digits !== undefined) {
    const unit = 10 ** Math.max(0, String(Math.abs(low)).length - Number(digits));
    low = Math.floor(low / unit) * unit;
    high = low + unit - 1;
  }
  return [low, high];
}

/** First month and number of months of a season, quarter, third or half. */
function seasonOf(code: number): [start: number, months: number] {
  if (code <= 28) return [NORTH[(code - 21) % 4] as number, 3];
  if (code <= 32) return [NORTH[(code - 27) % 4] as number, 3];
  if (code <= 36) return [(code - 33) * 3 + 1, 3];
  if (code <= 39) return [(code - 37) * 4 + 1, 4];
  return [(code - 40) * 6 + 1, 6];
}

/** The first (or last) day that fits the pattern; a leap day comes within eight years or not at all. */
function match(year: number, step: 1 | -1, month: string | null, date: string | null): number | undefined {
  for (let y = year; Math.abs(y - year) <= 8; y += step) {
    for (let i = 1; i <= 12; i += 1) {
      const m = step === 1 ? i : 13 - i;
      if (!fits(m, month)) continue;
      const days = daysIn(y, m);
      for (let j = 1; j <= days; j += 1) {
        const d = step === 1 ? j : days + 1 - j;
        if (fits(d, date)) return dayNumber(y, m, d);
      }
    }
    // Only 29 February depends on the year.
    if (date === null || !date.startsWith('2')) return undefined;
  }
  return undefined;
}

function fits(value: number, pattern: string | null): boolean {
  if (pattern === null) return true;
  const text = String(value).padStart(2, '0');
  return [...pattern].every((char, index) => char === 'X' || char === text[index]);
}

function lastOf(year: number, month: number): number {
  return dayNumber(year, month, daysIn(year, month));
}
