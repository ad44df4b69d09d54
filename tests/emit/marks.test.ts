import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/domain/article.ts';
import { marksIn } from '../../src/pipeline/emit/marks.ts';

// As in a file where "**" and "&amp;" stand: the text is shorter than what stands in the file.
const raw = 'On **Tuesday** A &amp; B met.';
const text = 'On Tuesday A & B met.';
const block: Block = {
  kind: 'paragraph',
  text,
  offsets: [
    ...Array.from({ length: 3 }, (_, i) => 10 + i),
    ...Array.from({ length: 7 }, (_, i) => 15 + i),
    24,
    25,
    26,
    27,
    32,
    33,
    34,
    35,
    36,
    37,
    38,
    39,
  ],
};

const shown = (from: number, to: number) => text.slice(from, to);

describe('marksIn(block, stated)', () => {
  test('finds the words of the file in the text', () => {
    expect(raw.slice(5, 12)).toBe('Tuesday');
    const marks = marksIn(block, [{ start: 15, end: 22, fact: 'date' }]);
    expect(marks.map(({ start, end, facts }) => [shown(start, end), facts])).toEqual([['Tuesday', ['date']]]);
  });

  test('cuts what overlaps, so that marks stand side by side', () => {
    const marks = marksIn(block, [
      { start: 10, end: 22, fact: 'status' },
      { start: 15, end: 26, fact: 'date' },
    ]);
    expect(marks.map(({ start, end, facts }) => [shown(start, end), facts])).toEqual([
      ['On ', ['status']],
      ['Tuesday', ['date', 'status']],
      [' A', ['date']],
    ]);
  });

  test('leaves out what another block states', () => {
    expect(marksIn(block, [{ start: 100, end: 110, fact: 'date' }])).toEqual([]);
  });

  test('never overlaps, never leaves the text, and covers just what is stated', () => {
    const place = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const plain: Block = {
      kind: 'paragraph',
      text: 'x'.repeat(40),
      offsets: Array.from({ length: 41 }, (_, i) => i),
    };
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        const stated = places.map((one, index) => ({ ...one, fact: String(index) }));
        const marks = marksIn(plain, stated);
        for (const [index, mark] of marks.entries()) {
          expect(mark.start).toBeLessThan(mark.end);
          expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
        }
        for (let at = 0; at < 40; at += 1) {
          const facts = stated.filter(({ start, end }) => start <= at && at < end).map(({ fact }) => fact);
          const mark = marks.find(({ start, end }) => start <= at && at < end);
          expect(mark?.facts ?? []).toEqual(facts.sort());
        }
      }),
      { numRuns: 100 },
    );
  });
});
