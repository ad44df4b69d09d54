import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/schema/day.ts';
import { extractDates } from '../../src/pipeline/extract/dates.ts';
import { maybeDateLanguage } from '../../src/pipeline/extract/dates/languages.ts';
import { extractTimexes } from '../../src/pipeline/extract/dates/timexes.ts';
import { vocabularyOf } from '../../src/pipeline/extract/dates/vocabulary.ts';
import { textFrom } from '../factories.ts';

const LANGUAGES = ['en', 'de', 'zh', 'fr', 'it'] as const;

/** Pieces that dates are made of, in all languages at once, so that odd neighbours meet. */
const PIECES = [
  'Tuesday',
  'Dienstag',
  '周二',
  'mardi',
  'martedì',
  '26',
  '31',
  '2023',
  '1990s',
  'September',
  'Sept.',
  'septembre',
  '9月',
  '26日',
  '年',
  'last',
  'next',
  'letzten',
  'prochain',
  'week',
  'Jahren',
  'vor',
  'two',
  'zwei',
  'ago',
  'to',
  'bis',
  'the',
  'of',
  'early',
  'Ende',
  ',',
  '.',
  '-',
  '/',
  '(',
  ')',
  '24:00',
  'a.m.',
  '10',
  'Uhr',
  '今年',
  '上个月',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '));
const published = fc.constantFrom(
  null,
  '2023',
  '2023-09',
  '2023-09-28',
  '2024-02-29',
  '2023-09-25/2023-09-28',
  '',
);
const language = fc.constantFrom(...LANGUAGES);

describe('extractDates(text) of any words', () => {
  it('gives values that are EDTF, at places inside the text, in order and apart', () => {
    fc.assert(
      fc.property(text, published, language, (words, day, tag) => {
        const read = textFrom(words, { language: tag, published: day });
        let end = 0;
        for (const { at, value, basis, anchor } of extractDates(read)) {
          expect(value === null || isEdtf(value)).toBe(true);
          expect(at.start).toBeGreaterThanOrEqual(end);
          expect(at.end).toBeGreaterThan(at.start);
          expect(at.end).toBeLessThanOrEqual(read.blocks[at.block]?.text.length ?? 0);
          expect(basis === 'implied' || (value !== null && anchor === null)).toBe(true);
          end = at.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same for the same words', () => {
    fc.assert(
      fc.property(text, language, (words, tag) => {
        const read = textFrom(words, { language: tag, published: '2023-09-28' });
        expect(extractDates(read)).toEqual(extractDates(read));
      }),
      { numRuns: 50 },
    );
  });

  it('says nothing of an article without words', () => {
    for (const tag of LANGUAGES) expect(extractTimexes(textFrom('', { language: tag }))).toEqual([]);
  });
});

describe('extractDates(text) of very long input', () => {
  const hard: [fragment: string, language: string][] = [
    ['early late mid the end of ', 'en'],
    ['1 - 2 - 3 - 4 / 5 . 6 , ', 'en'],
    ['Monday , Monday , ( ', 'en'],
    ['May 5 to ', 'en'],
    ['twenty - twenty - ', 'en'],
    ['a few of a few of a few ', 'en'],
    ['00000000000000000000', 'en'],
    ['1.1.1.1.1.', 'de'],
    ['am Anfang der Mitte des Endes ', 'de'],
    ['年月日上下个星期', 'zh'],
    ["l'l'l'd'd'aujourd", 'fr'],
    ['((((([[[[[', 'it'],
  ];

  it.each(hard)('is read to its end, however long: %j (%s)', (fragment, tag) => {
    const words = fragment.repeat(Math.ceil(32_000 / fragment.length));
    const read = textFrom(words, { language: tag, published: '2023-09-28' });
    for (const { at } of extractDates(read)) {
      expect(at.start).toBeLessThan(at.end);
      expect(at.end).toBeLessThanOrEqual(words.length);
    }
  });

  it('has patterns without repetition, so that each of them looks at a bounded number of words', () => {
    for (const tag of LANGUAGES) {
      const language = maybeDateLanguage(tag);
      if (language === undefined) throw new Error(`no language: ${tag}`);
      for (const { pattern } of vocabularyOf(language).patterns) expect(pattern.source).not.toMatch(/[*+{]/u);
    }
  });
});
