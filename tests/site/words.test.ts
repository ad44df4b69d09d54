import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { wordsIn } from '../../src/i18n/words.ts';

describe('the words of the interface', () => {
  it.each([
    [1, 'First round', 'Erste Runde', '第一轮'],
    [12, 'Twelfth round', 'Zwölfte Runde', '第十二轮'],
    [13, '13th round', '13. Runde', '第十三轮'],
    [22, '22nd round', '22. Runde', '第二十二轮'],
    [33, '33rd round', '33. Runde', '第三十三轮'],
    [111, '111th round', '111. Runde', '第111轮'],
  ])('count round %i', (number, en, de, zh) => {
    expect(languages.map((language) => wordsIn(language).round(number))).toEqual([en, de, zh]);
  });

  it('join names', () => {
    expect(languages.map((language) => wordsIn(language).and(['A', 'B', 'C']))).toEqual([
      'A, B and C',
      'A, B und C',
      'A、B和C',
    ]);
  });

  const meeting = {
    sides: ['A', 'B'],
    round: null,
    series: null,
    implied: false,
    where: 'Oslo',
    when: null,
  } as const;

  it.each([
    ['held', 'A and B met in Oslo.'],
    ['planned', 'A and B planned a meeting in Oslo.'],
    ['cancelled', 'A meeting between A and B, which was to be held in Oslo, did not take place as planned.'],
    ['mentioned', 'A source mentions a meeting between A and B in Oslo.'],
  ] as const)('say that a meeting is %s', (status, sentence) => {
    expect(wordsIn('en').sentence.meeting({ ...meeting, status })).toBe(sentence);
  });
});
