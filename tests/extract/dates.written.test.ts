// Any day that is written out, in any of the languages' forms, reads back as itself. The writer is the platform's own
// table of dates (CLDR), the judge of the values is the edtf library.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/pipeline/extract/dates.ts';
import { textFrom } from '../factories.ts';

/** A day as its numbers, between 1950 and 2099. */
type Parts = { year: number; month: number; day: number };

const days = fc
  .integer({ min: 0, max: 150 * 365 })
  .map((count) => new Date(Date.UTC(1950, 0, 1 + count)).toISOString().slice(0, 10));

const languages = ['en', 'en-GB', 'de', 'de-AT', 'fr', 'it', 'zh', 'zh-Hant'] as const;
const styles = ['full', 'long', 'medium'] as const;

/** The forms that CLDR has no style for, but ministries and agencies use. */
const forms: Readonly<Record<string, readonly ((parts: Parts, name: string) => string)[]>> = {
  en: [
    ({ year, day }, month) => `the ${ordinal(day)} of ${month} ${year}`,
    ({ year, day }, month) => `${month} ${ordinal(day)}, ${year}`,
    ({ year, day }, month) => `${day} ${month}, ${year}`,
    ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ],
  de: [
    ({ year, day }, month) => `dem ${day}. ${month} ${year}`,
    ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
    ({ year, month, day }) => `${day}. ${month}. ${year}`,
    ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ],
  fr: [
    ({ year, day }, month) => `le ${day === 1 ? '1er' : day} ${month} ${year}`,
    ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
    ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ],
  it: [
    ({ year, day }, month) =>
      `${[1, 8, 11].includes(day) ? 'l’' : 'il '}${day === 1 ? '1°' : day} ${month} ${year}`,
    ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
    ({ year, day }, month) => `${day} ${month} del ${year}`,
  ],
  zh: [
    ({ year, month, day }) => `${year}年${month}月${day}号`,
    ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`,
    ({ year, month, day }) => `${han(year)}年${count(month)}月${count(day)}日`,
    ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ],
};

const SENTENCES: Readonly<Record<string, (date: string) => string>> = {
  en: (date) => `The two sides met on ${date} in Oslo.`,
  de: (date) => `Beide Seiten trafen sich am ${date} in Oslo.`,
  fr: (date) => `Les deux parties se sont réunies ${date} à Oslo.`,
  it: (date) => `Le due parti si sono riunite ${date} a Oslo.`,
  zh: (date) => `双方${date}在奥斯陆举行对话。`,
};

describe('a day that is written out reads back as itself', () => {
  it.each(languages.flatMap((tag) => styles.map((style) => [tag, style] as const)))(
    '%s, %s',
    (tag, dateStyle) => {
      const format = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
      fc.assert(
        fc.property(days, (day) => {
          expect(valuesIn(format.format(new Date(`${day}T00:00Z`)), tag)).toEqual([day]);
        }),
      );
    },
  );

  it.each(Object.entries(forms).flatMap(([tag, all]) => all.map((form, i) => [tag, i, form] as const)))(
    '%s, form %i',
    (tag, _, form) => {
      fc.assert(
        fc.property(days, (day) => {
          expect(valuesIn(form(partsOf(day), monthName(day, tag)), tag)).toEqual([day]);
        }),
      );
    },
  );
});

describe('a day without its year is the one nearest to the article, as far as the day of publication allows', () => {
  it.each(['en-GB', 'de', 'fr', 'it', 'zh'])('%s', (tag) => {
    const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 120 }), (day, before) => {
        const published = new Date(Date.parse(`${day}T00:00Z`) + before * 86_400_000)
          .toISOString()
          .slice(0, 10);
        expect(valuesIn(format.format(new Date(`${day}T00:00Z`)), tag, published)).toEqual([day]);
      }),
    );
  });
});

describe('two days of one month read back as what lies between them', () => {
  const ranges: Readonly<Record<string, (first: Parts, last: Parts, month: string) => string>> = {
    en: (first, last, month) => `from ${first.day} to ${last.day} ${month} ${last.year}`,
    de: (first, last, month) => `vom ${first.day}. bis ${last.day}. ${month} ${last.year}`,
    fr: (first, last, month) =>
      `du ${first.day === 1 ? '1er' : first.day} au ${last.day} ${month} ${last.year}`,
    it: (first, last, month) =>
      `da${[1, 8, 11].includes(first.day) ? 'll’' : 'l '}${first.day} a${[8, 11].includes(last.day) ? 'll’' : 'l '}${last.day} ${month} ${last.year}`,
    zh: (first, last) => `${last.year}年${last.month}月${first.day}日至${last.day}日`,
  };
  it.each(Object.entries(ranges))('%s', (tag, write) => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (day, length) => {
        const first = partsOf(day);
        fc.pre(first.day + length <= 28);
        const last = { ...first, day: first.day + length };
        const value = `${day}/${day.slice(0, 8)}${two(last.day)}`;
        expect(valuesIn(write(first, last, monthName(day, tag)), tag)).toEqual([value]);
      }),
    );
  });
});

/** The values in a sentence with that date; each of them must be EDTF that names the same time to the library. */
function valuesIn(date: string, tag: string, published: string | null = null): (string | null)[] {
  const language = tag.slice(0, 2);
  const write = SENTENCES[language];
  if (write === undefined) throw new Error(`no sentence: ${language}`);
  const values = extractDates(textFrom(write(date), { language: tag, published })).map(({ value }) => value);
  for (const value of values)
    if (value !== null) expect(new Date(edtf(value).min).toISOString().slice(0, 10)).toBe(value.slice(0, 10));
  return values;
}

function partsOf(day: string): Parts {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  return { year, month, day: number };
}

function monthName(day: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function ordinal(day: number): string {
  const ending = new Intl.PluralRules('en', { type: 'ordinal' }).select(day);
  return `${day}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' }[ending]}`;
}

const HAN = [...'〇一二三四五六七八九'];

function han(year: number): string {
  return [...String(year)].map((digit) => HAN[Number(digit)]).join('');
}

function count(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${HAN[tens] ?? ''}十`;
  return head + (ones === 0 ? '' : (HAN[ones] ?? ''));
}
