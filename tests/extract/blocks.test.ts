import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFrom } from '../factories.ts';

describe('sentences', () => {
  const cases: [string, string, string[]][] = [
    [
      'en',
      'Mr. Olsen met Gen. Ruiz. They spoke for an hour.',
      ['Mr. Olsen met Gen. Ruiz.', 'They spoke for an hour.'],
    ],
    ['en', 'The U.S. delegation left. It rained.', ['The U.S. delegation left.', 'It rained.']],
    ['en', 'He said: “We agree.” The other nodded.', ['He said: “We agree.”', 'The other nodded.']],
    ['en', 'It was held on Sept. 27 in Oslo.', ['It was held on Sept. 27 in Oslo.']],
    [
      'de',
      'Am 13. Juni begann der Dialog. Er endete am 14. Juni.',
      ['Am 13. Juni begann der Dialog.', 'Er endete am 14. Juni.'],
    ],
    [
      'de',
      'Sie sagte: „Wir sind einig.“ Dann fuhr sie ab.',
      ['Sie sagte: „Wir sind einig.“', 'Dann fuhr sie ab.'],
    ],
    ['de', '»Bald.« Das war alles.', ['»Bald.«', 'Das war alles.']],
    ['de', 'Er blieb. „Wir sind einig.“', ['Er blieb.', '„Wir sind einig.“']],
    ['fr', 'Il est parti. « Bientôt. » Elle aussi.', ['Il est parti.', '« Bientôt.', '» Elle aussi.']],
    ['fr', 'M. Petit a présidé. La séance a duré.', ['M. Petit a présidé.', 'La séance a duré.']],
    ['zh', '双方举行对话。会议在奥斯陆举行！', ['双方举行对话。', '会议在奥斯陆举行！']],
  ];

  it.each(cases)('%s: %s', (language, words, expected) => {
    expect(textFrom(words, { language }).blocks[0]?.sentences.map((sentence) => sentence.text)).toEqual(
      expected,
    );
  });

  it('stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '?', '”', '\n', '3', '。', 'é') }),
        (words) => {
          for (const block of textFrom(words).blocks) {
            let end = 0;
            for (const { at, text } of block.sentences) {
              expect(block.text.slice(at.start, at.end)).toBe(text);
              expect(at.start).toBeGreaterThanOrEqual(end);
              end = at.end;
            }
          }
        },
      ),
    );
  });
});

describe('page furniture', () => {
  const cases: [string, string, string][] = [
    ['en', '04:12 Fishing talks resume Fishing talks resume', 'teaser'],
    ['en', 'Photos | Most read | Languages', 'menu'],
    ['en', 'By Jane Roe in Lima', 'byline'],
    ['en', 'File photo: the harbour at night', 'caption'],
    ['en', 'FEED20231104', 'slug'],
    ['en', 'March 4, 2021', 'dateline'],
    ['en', 'Two neighbours talk about their border', 'title'],
    ['de', 'Teilen per E-Mail | Seite drucken', 'menu'],
    ['zh', '责任编辑:某某', 'byline'],
    ['fr', 'Partager cette page', 'menu'],
  ];

  it.each(cases)('%s: %s is a %s', (language, line, label) => {
    expect(textFrom(line, { language }).blocks[0]?.furniture).toBe(label);
  });

  it('leaves a paragraph alone that ends with a quotation', () => {
    const words = '„Der Dialog hat uns in diesem Jahr sehr geholfen, und wir setzen ihn fort.“';
    expect(textFrom(words, { language: 'de' }).blocks[0]?.furniture).toBeNull();
  });

  it('leaves a sentence of the report alone', () => {
    expect(textFrom('The two sides met in Lima on Friday.').blocks[0]?.furniture).toBeNull();
  });
});
