import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/domain/article.ts';
import { readArticle } from '../../src/pipeline/read/article.ts';

const encoder = new TextEncoder();

function read(path: string, raw: string): Article {
  const { article, problems } = readArticle({ path, bytes: encoder.encode(raw) });
  if (article === null) throw new Error(`not read: ${problems.map(({ message }) => message).join(' ')}`);
  return article;
}

/** Every code unit of a block stands in the file where its offset says, or something stands there for it. */
function expectTrueOffsets(raw: string, { text, offsets }: Block): void {
  expect(offsets).toHaveLength(text.length + 1);
  const wrong = [...text.split('').keys()].filter((unit) => {
    const [at = -1, next = -1] = offsets.slice(unit, unit + 2);
    return next < at || next > raw.length || !standsFor(raw.charAt(at), text.charAt(unit));
  });
  expect(wrong, `"${text}" at ${offsets.join(' ')}`).toEqual([]);
}

function standsFor(there: string, here: string): boolean {
  return (
    here === there ||
    there === '&' ||
    (here === ' ' && '\r\n'.includes(there)) ||
    (here === '\n' && ' \\'.includes(there)) ||
    (here === '\uFFFD' && there === '\0')
  );
}

const piece = fc.constantFrom(
  ...[
    'a',
    'Berlin',
    '安全',
    '国',
    '🙂',
    ' ',
    '  ',
    '\t',
    '     ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\r\n\r\n',
    '\\\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '[',
    ']',
    '](https://a.de)',
    '(',
    '<https://a.de/>',
    '!',
    '`',
    '~~',
    '\\*',
    '\\',
    '\\&',
  ],
  ...['&amp;', '&auml;', '&#228;', '&#x1F600;', '&NotEqualTilde;', '&', '&nope;', '&amp', '&#0;', '&#10;'],
  ...[
    '> ',
    '>',
    '\n> ',
    '\n>',
    '- ',
    '\n- ',
    '1. ',
    '26. ',
    '\n  ',
    '\n    ',
    '# ',
    '\n---\n',
    '\n===\n',
    '***',
  ],
  ...['<b>', '</b>', '<!--', '-->', '“', '”', '"', 'import x', '{', '\u0000', '\u00a0', '\u200b', '\u202e'],
);
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => `x${pieces.join('')}`);

describe('offsets', () => {
  it('hold for any Markdown', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const raw = `---\ntitle: a\n---\n\n${body}`;
        const { blocks } = read('draft.md', raw);
        for (const block of blocks) expectTrueOffsets(raw, block);
      }),
      { numRuns: 400, seed: 2017 },
    );
  }, 30_000);

  it('hold for any text, whose words stand in the file one for one', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({ minLength: 1, unit: 'grapheme' })), (body) => {
        const raw = ` date 2023-09-28 x${body}`;
        const { article } = readArticle({ path: 'a.txt', bytes: encoder.encode(raw) });
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoder.encode(raw));
        for (const { text: words, offsets } of article?.blocks ?? []) {
          expect(text.slice(offsets[0], offsets.at(-1))).toBe(words);
        }
      }),
      { numRuns: 400, seed: 2017 },
    );
  }, 30_000);

  it.each([
    ['an entity', 'a&amp;b', 'a&b', [0, 1, 6, 7]],
    ['an entity of two code units', '&#x1F600;!', '😀!', [0, 0, 9, 10]],
    ['an escape', 'a\\*b', 'a*b', [0, 2, 3, 4]],
    ['emphasis', 'a *b* c', 'a b c', [0, 1, 3, 5, 6, 7]],
    ['a link', '[ab](https://x.de) c', 'ab c', [1, 2, 18, 19, 20]],
    ['a line break with Windows line ends', 'a\r\nb', 'a b', [0, 1, 3, 4]],
    ['a line break between Chinese characters', '中\n国', '中国', [0, 2, 3]],
    ['a hard break', 'a  \nb', 'a\nb', [0, 1, 4, 5]],
    ['a quotation over two lines', '> a\n> b', 'a b', [2, 3, 6, 7]],
    ['a sign of quotation that is text', 'a\n     > b', 'a > b', [0, 1, 7, 8, 9, 10]],
    ['a date that Markdown takes for a list', '26. Mai', '26. Mai', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['an item', '- a', 'a', [2, 3]],
  ])('of %s', (_, body, text, offsets) => {
    const head = '\uFEFF---\ntitle: a\n---\n';
    const [block] = read('draft.md', head + body).blocks;
    expect(block?.text).toBe(text);
    expect(block?.offsets.map((offset) => offset - head.length)).toEqual(offsets);
  });
});
