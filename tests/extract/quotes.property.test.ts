import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../src/pipeline/extract/text.ts';
import { extractQuotes } from '../../src/pipeline/extract/quotes.ts';
import { spanAt } from '../../src/pipeline/extract/text.ts';
import { textFrom } from '../factories.ts';

const LANGUAGES = ['de', 'en', 'fr', 'it', 'zh'];

/** Words, marks and spaces as a text might have them, and as no text should. */
const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '„',
    '«',
    '»',
    '"',
    "'",
    '‘',
    '’',
    '「',
    '」',
    "''",
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\n\n',
    '\n',
    '. ',
    ', ',
  ],
  ...[
    ': ',
    '? ',
    '—',
    '(',
    ')',
    'Chen',
    'Moretti',
    'said',
    'that',
    'according to',
    'Xinhua',
    'he',
    'who',
    'and',
    'the',
  ],
  ...[
    'sagte',
    'teilte',
    'mit',
    'laut',
    'er',
    'dass',
    'a déclaré',
    'selon',
    "qu'il",
    'ha detto',
    'secondo',
    'che',
    '🙂',
  ],
  ...[
    '陈文清',
    '表示',
    '说',
    '据',
    '报道',
    ',',
    '。',
    'noting',
    'called',
    'talks',
    'were',
    'open',
    'Mr. Berg',
    '3.5',
  ],
);
const words = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('extractQuotes(text, people), whatever the text', () => {
  it('gives the words that stand at the place, inside their marks if verbatim', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...LANGUAGES), (raw, language) => {
        const text = textFrom(raw, { language, finished: true });
        for (const { at, text: said, direct, speakerAt, relayAt } of extractQuotes(text, [])) {
          expect(spanAt(text, at).exact).toBe(said);
          expect(said.trim()).toBe(said);
          for (const place of [speakerAt, relayAt]) if (place !== null) spanAt(text, place);
          const block = text.blocks[at.block]?.text ?? '';
          if (direct) expect(block.slice(0, at.start).trimEnd()).toMatch(/["'“„«»‹「『‘‚＂`]$/u);
        }
      }),
      { seed: 20260301, numRuns: 400 },
    );
  });

  it('gives no two verbatim quotations that overlap', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...LANGUAGES), (raw, language) => {
        const direct = extractQuotes(textFrom(raw, { language, finished: true }), []).filter(
          (one) => one.direct,
        );
        direct.reduce(
          (before, { at }) => {
            if (before !== null && before.block === at.block)
              expect(before.end).toBeLessThanOrEqual(at.start);
            return at;
          },
          null as { block: number; start: number; end: number } | null,
        );
      }),
      { seed: 20260302, numRuns: 300 },
    );
  });
});

describe('extractQuotes(text, people) on text made to be slow', () => {
  const units = [
    ...[
      '“a ',
      '"a ',
      "'a ",
      '« a » b « ',
      '„a ',
      '“c?” Chen said. ',
      'A. B? “c?” ',
      'Chen said that ',
      'a, who said, ',
    ],
    ...[
      'x and y and said ',
      'according to ',
      'teilte ',
      'the of in ',
      '“a\n\n',
      '说',
      '据',
      "''a ",
      'Noting ',
    ],
  ];
  it.each(units)('%j over and over is read to its end', (unit) => {
    const text = textFrom(unit.repeat(Math.ceil(64_000 / unit.length)), { finished: true });
    for (const quote of extractQuotes(text, [])) {
      expect(wordsAt(text, quote.at)).toContain(quote.direct ? quote.text : '');
    }
  });
});
