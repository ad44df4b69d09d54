import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesOf } from '../../src/site/sentence.ts';

const read = (text: string, language: string): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf(text, language)', () => {
  it.each([
    ['en', 'They met in Oslo. Nobody said why.', ['They met in Oslo.', 'Nobody said why.']],
    [
      'en',
      'He was received by Dr. Ek in Oslo. Then he left.',
      ['He was received by Dr. Ek in Oslo.', 'Then he left.'],
    ],
    ['en', 'J. Ek spoke first. Others followed.', ['J. Ek spoke first.', 'Others followed.']],
    [
      'de',
      'Sie trafen sich am 26. September in Oslo. Danach nicht mehr.',
      ['Sie trafen sich am 26. September in Oslo.', 'Danach nicht mehr.'],
    ],
    ['zh', '双方在奥斯陆会晤。会后没有声明。', ['双方在奥斯陆会晤。', '会后没有声明。']],
    ['en', '', []],
  ])('cuts %s text where sentences end: %s', (language, text, sentences) => {
    expect(read(text, language)).toEqual(sentences);
  });

  it('gives every letter to exactly one sentence, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const sentences = sentencesOf(text, 'en');
        const letters = sentences.map(({ start, end }) => text.slice(start, end)).join('');
        expect(letters.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const [index, { start }] of sentences.entries()) {
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('reads a very long text in good time', () => {
    const text = 'A sentence of some length stands here. '.repeat(5000);
    expect(sentencesOf(text, 'en')).toHaveLength(5000);
  });
});

describe('sentenceAround(text, language, start, end)', () => {
  const text = 'They met in Oslo. Nobody said why. It rained.';

  it('is the sentence that holds the words', () => {
    const at = text.indexOf('Nobody');
    const { start, end } = sentenceAround(text, 'en', at, at + 6);
    expect(text.slice(start, end)).toBe('Nobody said why.');
  });

  it('is the run of sentences where the words cross from one to the next', () => {
    const { start, end } = sentenceAround(text, 'en', text.indexOf('Oslo'), text.indexOf('Nobody') + 6);
    expect(text.slice(start, end)).toBe('They met in Oslo. Nobody said why.');
  });
});
