import type { DayLength, DayWords } from './day-words.ts';
import { maybeEdtf, yearsOf, type Edtf, type EdtfDate, type EdtfInterval } from './edtf.ts';

/** A day as a person writes it, in the language of the words. Throws on a text that is not EDTF. */
export function speakDayWith(words: DayWords, day: string, length: DayLength = 'long'): string {
  const edtf = maybeEdtf(day);
  if (!edtf) throw new Error(`day: ${day}`);
  return speak(edtf, words, length);
}

function speak(edtf: Edtf, words: DayWords, length: DayLength): string {
  if (edtf.kind === 'date') return speakDate(edtf.value, words, length);
  if (edtf.kind === 'interval') return speakInterval(edtf, words, length);
  const members = edtf.members.map((member) =>
    speak('kind' in member ? member : { kind: 'date', value: member }, words, length),
  );
  const last = members.pop() as string;
  if (members.length === 0) return last;
  return `${members.join(words.comma)}${edtf.all ? words.and : words.or}${last}`;
}

function speakInterval({ from, to }: EdtfInterval, words: DayWords, length: DayLength): string {
  if (typeof from === 'object' && typeof to === 'object') {
    const shared = maybeShared(from, to, words, length);
    return shared ?? words.range(speakDate(from, words, length), speakDate(to, words, length));
  }
  const [end, side] = typeof from === 'object' ? [from, to] : [to, from];
  if (typeof end !== 'object') return words.unknown;
  const text = speakDate(end, words, length);
  if (end === to) return side === 'open' ? words.notAfter(text) : words.until(text);
  return side === 'open' ? words.notBefore(text) : words.from(text);
}

/** "25–28 September 2023": what both ends share is said once; undefined where they share nothing or doubt one. */
function maybeShared(from: EdtfDate, to: EdtfDate, words: DayWords, length: DayLength): string | undefined {
  if (from.year !== to.year || !isPlain(from) || !isPlain(to)) return undefined;
  const [first, second] = [from, to].map((end) => words.months[length][Number(end.month) - 1]);
  if (first === undefined || second === undefined) return undefined;
  if (from.date === null && to.date === null && first === second) return speakDate(from, words, length);
  if (from.date === null && to.date === null) return words.monthRange(from.year, first, second);
  if (from.date === null || to.date === null || from.month !== to.month) return undefined;
  if (from.date === to.date) return speakDate(from, words, length);
  return words.dateRange(from.year, first, Number(from.date), Number(to.date));
}

function isPlain({ year, month, date, approximate, uncertain }: EdtfDate): boolean {
  return !approximate && !uncertain && /^\d{12}$/u.test(`${year}${month}${date ?? ''}`.padEnd(12, '0'));
}

function speakDate(value: EdtfDate, words: DayWords, length: DayLength): string {
  let text = speakWritten(value, words, length);
  if (value.approximate) text = words.about(text);
  return value.uncertain ? words.uncertain(text) : text;
}

function speakWritten({ year, month, date }: EdtfDate, words: DayWords, length: DayLength): string {
  const [low, high] = yearsOf(year);
  const years = low === high ? words.year(yearName(low, words)) : severalYears(low, high, words);
  if (month === null) return years;
  const code = Number(month);
  if (code > 12) return seasonOf(code, words).replace('#', low === high ? yearName(low, words) : years);
  if (month.includes('X')) return words.monthUnknown(years);
  const monthText = words.months[length][code - 1] as string;
  const known = date === null || date.includes('X') ? null : Number(date);
  if (low !== high) return words.within(monthText, known, years);
  const name = yearName(low, words);
  if (known !== null) return words.date(name, monthText, known);
  const text = words.month(name, monthText);
  return date === null ? text : words.dateUnknown(text);
}

/** Year 0 is 1 BC. */
function yearName(year: number, words: DayWords): string {
  return year > 0 ? String(year) : words.before(String(1 - year));
}

function severalYears(low: number, high: number, words: DayWords): string {
  if (low > 0 && low % 10 === 0 && high === low + 9) return words.decade(String(low));
  return words.between(yearName(low, words), yearName(high, words));
}

function seasonOf(code: number, words: DayWords): string {
  if (code <= 32) return words.seasons[(code - 21) % 4] as string;
  if (code <= 36) return words.quarters[code - 33] as string;
  if (code <= 39) return words.thirds[code - 37] as string;
  return words.halves[code - 40] as string;
}
