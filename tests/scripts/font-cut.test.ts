import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontFilesOf, unicodeRange } from '../../scripts/lib/font-cut.ts';

describe('unicodeRange(letters)', () => {
  it('joins neighbours, whatever their order', () => {
    expect(unicodeRange(['c', 'a', 'b', 'é'])).toBe('U+61-63, U+e9');
  });

  it('names exactly the letters', () => {
    const letter = fc.integer({ min: 0x20, max: 0xffff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.uniqueArray(letter, { minLength: 1, maxLength: 40 }), (letters) => {
        const named = unicodeRange(letters)
          .split(', ')
          .flatMap((part) => {
            const [from = '', to = from] = part.slice(2).split('-');
            const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
            return Array.from({ length: last - first + 1 }, (_, index) =>
              String.fromCodePoint(first + index),
            );
          });
        expect(named.toSorted()).toEqual(letters.toSorted());
      }),
    );
  });
});

describe('fontFilesOf(package, sheet)', () => {
  const files = fontFilesOf('source-serif-4', 'wght.css');
  const holding = (letter: string) => files.filter(({ has }) => has(letter)).map(({ file }) => file);

  it('says which file has a letter', () => {
    expect(holding('a').map((file) => /[^/\\]+$/u.exec(file)?.[0])).toEqual([
      'source-serif-4-latin-wght-normal.woff2',
    ]);
    expect(holding('ж').map((file) => /[^/\\]+$/u.exec(file)?.[0])).toEqual([
      'source-serif-4-cyrillic-wght-normal.woff2',
    ]);
  });

  it('has none for a letter of another script', () => {
    expect(holding('文')).toEqual([]);
  });

  it('says which slant they have', () => {
    expect(new Set(fontFilesOf('source-serif-4', 'wght-italic.css').map(({ style }) => style))).toEqual(
      new Set(['italic']),
    );
  });
});
