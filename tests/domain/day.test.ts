import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayFrom, dayNumber, dayText } from '../../src/domain/day-number.ts';
import { boundsOf, compareDays, maybeBoundsOf, speakDay } from '../../src/domain/day.ts';

/** [text, first day, last day, precision, marks]; null where the end is open or unknown. */
const conformance: readonly (readonly [string, string | null, string | null, string, string])[] = [
  // Level 0
  ['2018-03-04', '2018-03-04', '2018-03-04', 'day', ''],
  ['2018-03', '2018-03-01', '2018-03-31', 'month', ''],
  ['2018', '2018-01-01', '2018-12-31', 'year', ''],
  ['2016-02', '2016-02-01', '2016-02-29', 'month', ''],
  ['1900-02', '1900-02-01', '1900-02-28', 'month', ''],
  ['0000', '0000-01-01', '0000-12-31', 'year', ''],
  ['2018-03-04T10:20:30', '2018-03-04', '2018-03-04', 'day', ''],
  ['2018-03-04T10:20:30Z', '2018-03-04', '2018-03-04', 'day', ''],
  ['2018-03-04T10:20:30+08:00', '2018-03-04', '2018-03-04', 'day', ''],
  ['2018/2019', '2018-01-01', '2019-12-31', 'interval', ''],
  ['2018-03/2018-05', '2018-03-01', '2018-05-31', 'interval', ''],
  ['2018-03-04/2018-03-06', '2018-03-04', '2018-03-06', 'interval', ''],
  ['2018-03/2019-01-06', '2018-03-01', '2019-01-06', 'interval', ''],
  ['2018-12-31/2019', '2018-12-31', '2019-12-31', 'interval', ''],
  // Level 1: qualified
  ['2018?', '2018-01-01', '2018-12-31', 'year', '?'],
  ['2018~', '2018-01-01', '2018-12-31', 'year', '~'],
  ['2018%', '2018-01-01', '2018-12-31', 'year', '~?'],
  ['2018-03?', '2018-03-01', '2018-03-31', 'month', '?'],
  ['2018-03~', '2018-03-01', '2018-03-31', 'month', '~'],
  ['2018-03%', '2018-03-01', '2018-03-31', 'month', '~?'],
  ['2018-03-04?', '2018-03-04', '2018-03-04', 'day', '?'],
  ['2018-03-04~', '2018-03-04', '2018-03-04', 'day', '~'],
  ['2018-03-04%', '2018-03-04', '2018-03-04', 'day', '~?'],
  // Level 1: unspecified digits
  ['201X', '2010-01-01', '2019-12-31', 'decade', ''],
  ['20XX', '2000-01-01', '2099-12-31', 'century', ''],
  ['2018-XX', '2018-01-01', '2018-12-31', 'year', ''],
  ['2018-03-XX', '2018-03-01', '2018-03-31', 'month', ''],
  ['2018-02-XX', '2018-02-01', '2018-02-28', 'month', ''],
  ['2018-XX-XX', '2018-01-01', '2018-12-31', 'year', ''],
  // Level 1: intervals with open and unknown ends, and qualified ends
  ['../2018-03-04', null, '2018-03-04', 'interval', ''],
  ['2018-03-04/..', '2018-03-04', null, 'interval', ''],
  ['/2018-03-04', null, '2018-03-04', 'interval', ''],
  ['2018-03-04/', '2018-03-04', null, 'interval', ''],
  ['../2018-03', null, '2018-03-31', 'interval', ''],
  ['2018/..', '2018-01-01', null, 'interval', ''],
  ['2018~/2019', '2018-01-01', '2019-12-31', 'interval', '~'],
  ['2018/2019?', '2018-01-01', '2019-12-31', 'interval', '?'],
  ['2018-03-04~/2018-03-06?', '2018-03-04', '2018-03-06', 'interval', '~?'],
  ['2018-XX/2019', '2018-01-01', '2019-12-31', 'interval', ''],
  // Level 1: negative years and years of more than four digits
  ['-0044', '-0044-01-01', '-0044-12-31', 'year', ''],
  ['-0001-03', '-0001-03-01', '-0001-03-31', 'month', ''],
  ['Y17000', 'Y17000-01-01', 'Y17000-12-31', 'year', ''],
  ['Y-17000', 'Y-17000-01-01', 'Y-17000-12-31', 'year', ''],
  // Level 2: quarters, halves, thirds
  ['2018-33', '2018-01-01', '2018-03-31', 'season', ''],
  ['2018-34', '2018-04-01', '2018-06-30', 'season', ''],
  ['2018-36', '2018-10-01', '2018-12-31', 'season', ''],
  ['2018-39', '2018-09-01', '2018-12-31', 'season', ''],
  ['2018-40', '2018-01-01', '2018-06-30', 'season', ''],
  ['2018-41', '2018-07-01', '2018-12-31', 'season', ''],
  // Level 2: sets
  ['[2018,2019]', '2018-01-01', '2019-12-31', 'set', ''],
  ['[2018-03-04,2018-03-06]', '2018-03-04', '2018-03-06', 'set', ''],
  ['{2018,2019}', '2018-01-01', '2019-12-31', 'set', ''],
  ['{2018-03,2018-05}', '2018-03-01', '2018-05-31', 'set', ''],
  ['[2018]', '2018-01-01', '2018-12-31', 'set', ''],
  ['[..2018-05]', null, '2018-05-31', 'set', ''],
  ['[2018-05..]', '2018-05-01', null, 'set', ''],
  // Level 2: part qualifiers and unspecified digits anywhere
  ['2004-06~-11', '2004-06-11', '2004-06-11', 'day', '~'],
  ['?2004-06-~11', '2004-06-11', '2004-06-11', 'day', '~?'],
  ['2004?-06-11', '2004-06-11', '2004-06-11', 'day', '?'],
  ['156X-12-25', '1560-12-25', '1569-12-25', 'decade', ''],
  ['15XX-12-XX', '1500-12-01', '1599-12-31', 'century', ''],
  ['2018-1X', '2018-10-01', '2018-12-31', 'year', ''],
  ['2018-12-1X', '2018-12-10', '2018-12-19', 'month', ''],
  ['2018-XX-31', '2018-01-31', '2018-12-31', 'year', ''],
  ['XXXX-12-25', '0000-12-25', '9999-12-25', 'century', ''],
];

/** Where the library and the standard part: it takes quarters for seasons, and stops ranges in sets short. */
const beyondTheLibrary: typeof conformance = [
  ['2018-21', '2018-03-01', '2018-05-31', 'season', ''],
  ['2018-22', '2018-06-01', '2018-08-31', 'season', ''],
  ['2018-24', '2018-12-01', '2019-02-28', 'season', ''],
  ['2018-29', '2018-09-01', '2018-11-30', 'season', ''],
  ['2018-30', '2018-12-01', '2019-02-28', 'season', ''],
  ['2018-34?', '2018-04-01', '2018-06-30', 'season', '?'],
  ['2018-21/2018-23', '2018-03-01', '2018-11-30', 'interval', ''],
  ['[2018-03..2018-05]', '2018-03-01', '2018-05-31', 'set', ''],
  ['{2018-03,2018-05..2018-06}', '2018-03-01', '2018-06-30', 'set', ''],
  ['1950S2', '1900-01-01', '1999-12-31', 'century', ''],
  ['Y17E7', 'Y170000000-01-01', 'Y170000000-12-31', 'year', ''],
  ['201X-02-29', '2012-02-29', '2016-02-29', 'decade', ''],
];

describe('boundsOf(day)', () => {
  it.each([...conformance, ...beyondTheLibrary])('reads %s', (text, earliest, latest, precision, marks) => {
    expect(boundsOf(text)).toEqual({
      earliest,
      latest,
      precision,
      approximate: marks.includes('~'),
      uncertain: marks.includes('?'),
    });
  });

  it.each(conformance)('gives for %s the days that the EDTF library gives', (text, earliest, latest) => {
    const oracle = edtf(text);
    const days = [oracle.min, oracle.max].map((time) =>
      time === null || !Number.isFinite(time) ? null : dayText(Math.floor(time / 86_400_000)),
    );
    expect([earliest, latest]).toEqual(days);
  });

  it('has at least sixty cases in common with the library', () => {
    expect(conformance.length).toBeGreaterThanOrEqual(60);
  });

  it.each([
    '',
    'soon',
    '2018-3',
    '2018-13',
    '2018-00',
    '2018-02-29',
    '2018-02-30',
    '2018-04-31',
    '2018-02-3X',
    '2018-42',
    '2018-21-04',
    '18',
    'Y2018',
    '2018??',
    '2018-03-04T25:00:00',
    '2018/2019/2020',
    '2019/2018',
    '2018-03-06/2018-03-04',
    '{}',
    '[2018',
    '[..]',
    '[2019..2018]',
    '../soon',
    '2018-03-04 ',
  ])('refuses %j', (text) => {
    expect(maybeBoundsOf(text)).toBeUndefined();
    expect(() => boundsOf(text)).toThrow(`day: ${text}`);
  });

  it('reads a very long text in no time', () => {
    expect(maybeBoundsOf(`[${'2018-03-04,'.repeat(50_000)}2018]`)?.latest).toBe('2018-12-31');
    expect(maybeBoundsOf('2018-'.repeat(100_000))).toBeUndefined();
  });

  it('agrees with the library on every day, month and year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.constantFrom(4, 7, 10),
        fc.constantFrom('', '?', '~', '%'),
        (number, length, mark) => {
          const day = dayText(number);
          fc.pre(/^\d{4}-/u.test(day));
          const text = day.slice(0, length) + mark;
          const { earliest, latest } = boundsOf(text);
          const oracle = edtf(text);
          expect([dayFrom(earliest ?? ''), dayFrom(latest ?? '')]).toEqual([
            Math.floor(oracle.min / 86_400_000),
            Math.floor(oracle.max / 86_400_000),
          ]);
        },
      ),
    );
  });
});

describe('dayNumber(year, month, date)', () => {
  it('counts from 1970 as the platform does, far in both directions', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000_000, max: 50_000_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
        expect(dateOf(number)).toEqual(parts);
        expect(dayNumber(...parts)).toBe(number);
        expect(dayFrom(dayText(number))).toBe(number);
      }),
    );
  });
});

describe('compareDays(a, b)', () => {
  it('orders by the first day each may be, then by the last', () => {
    const days = ['2019', '2018-03-04', '2018-03', '../2018-03-02', '2018', '2018-12-01/..', '2018-03-04?'];
    expect([...days].sort(compareDays)).toEqual([
      '2018',
      '2018-03',
      '../2018-03-02',
      '2018-03-04',
      '2018-03-04?',
      '2018-12-01/..',
      '2019',
    ]);
  });

  it('is an order', () => {
    const day = fc.constantFrom(...conformance.map(([text]) => text));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(Math.sign(compareDays(a, b)) + Math.sign(compareDays(b, a))).toBe(0);
        if (compareDays(a, b) <= 0 && compareDays(b, c) <= 0)
          expect(compareDays(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('speakDay(day, language)', () => {
  it.each([
    ['2023-09-26', '26 September 2023', '26. September 2023', '2023年9月26日'],
    ['2018-03', 'March 2018', 'März 2018', '2018年3月'],
    ['2018', '2018', '2018', '2018年'],
    ['2018-03~', 'about March 2018', 'etwa März 2018', '约2018年3月'],
    ['2018-03?', 'March 2018 (uncertain)', 'März 2018 (unsicher)', '2018年3月（存疑）'],
    ['2018%', 'about 2018 (uncertain)', 'etwa 2018 (unsicher)', '约2018年（存疑）'],
    [
      '../2023-09-28',
      'no later than 28 September 2023',
      'spätestens 28. September 2023',
      '不晚于2023年9月28日',
    ],
    [
      '2023-09-28/..',
      'no earlier than 28 September 2023',
      'frühestens 28. September 2023',
      '不早于2023年9月28日',
    ],
    ['/2023', 'until 2023, beginning not known', 'bis 2023, Beginn nicht bekannt', '至2023年，开始日期不详'],
    ['2023/', 'from 2023, end not known', 'ab 2023, Ende nicht bekannt', '自2023年起，结束日期不详'],
    ['2023-09-25/2023-09-28', '25–28 September 2023', '25.–28. September 2023', '2023年9月25日至28日'],
    [
      '2023-09-30/2023-10-03',
      '30 September 2023 – 3 October 2023',
      '30. September 2023 – 3. Oktober 2023',
      '2023年9月30日至2023年10月3日',
    ],
    ['2018-03/2018-05', 'March–May 2018', 'März–Mai 2018', '2018年3月至5月'],
    ['2018~/2019', 'about 2018 – 2019', 'etwa 2018 – 2019', '约2018年至2019年'],
    ['[2018,2019]', '2018 or 2019', '2018 oder 2019', '2018年或2019年'],
    ['{2017,2018,2019}', '2017, 2018 and 2019', '2017, 2018 und 2019', '2017年、2018年和2019年'],
    ['201X', 'the 2010s', '2010er-Jahre', '2010年代'],
    ['20XX', 'between 2000 and 2099', 'zwischen 2000 und 2099', '2000年至2099年间'],
    ['2018-XX', '2018, month not known', '2018, Monat nicht bekannt', '2018年，月份不详'],
    ['2018-03-XX', 'March 2018, day not known', 'März 2018, Tag nicht bekannt', '2018年3月，日期不详'],
    ['2018-21', 'spring 2018', 'Frühjahr 2018', '2018年春季'],
    [
      '2018-34?',
      'second quarter of 2018 (uncertain)',
      '2. Quartal 2018 (unsicher)',
      '2018年第二季度（存疑）',
    ],
    ['2018-40', 'first half of 2018', '1. Halbjahr 2018', '2018年上半年'],
    ['-0044', '45 BC', '45 v. Chr.', '公元前45年'],
    ['../..', 'date not known', 'Datum nicht bekannt', '日期不详'],
  ])('says %s', (day, en, de, zh) => {
    expect([speakDay(day, 'en'), speakDay(day, 'de'), speakDay(day, 'zh')]).toEqual([en, de, zh]);
  });

  it('shortens months for labels', () => {
    expect(speakDay('2023-09-26', 'en', 'short')).toBe('26 Sep 2023');
    expect(speakDay('2018-03~', 'de', 'short')).toBe('etwa März 2018');
  });

  it('drops none of the conformance list', () => {
    for (const [text] of [...conformance, ...beyondTheLibrary]) {
      for (const language of ['en', 'de', 'zh'] as const) {
        expect(speakDay(text, language), text).toMatch(/\S/u);
        expect(speakDay(text, language), text).not.toMatch(/undefined|NaN|null|#/u);
      }
    }
  });
});
