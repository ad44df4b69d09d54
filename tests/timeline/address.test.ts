import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/domain/day-number.ts';
import { facets } from '../../src/timeline/choice.ts';
import { addressOf, stateFrom } from '../../src/timeline/interact/address.ts';
import { beside, between, moved, within, zoomed } from '../../src/timeline/interact/span.ts';

const whole = { from: dayNumber(2017, 1, 1), to: dayNumber(2027, 1, 1) };

describe('stateFrom(search, hash, whole)', () => {
  it('reads two dialogues, words, a stretch of time and a meeting', () => {
    const state = stateFrom('?dialogue=a&dialogue=b&q=x+y&from=2018&to=2021-06', '#a-4', whole);
    expect(state).toEqual({
      choice: { values: { dialogue: ['a', 'b'] }, words: 'x y' },
      span: { from: dayNumber(2018, 1, 1), to: dayNumber(2021, 7, 1) },
      selected: 'a-4',
    });
  });

  it.each([
    ['?from=soon&to=2018-02-30', whole],
    ['?from=2021&to=2018', whole],
    ['?from=1066', whole],
    ['?to=3000', whole],
    ['?from=2026', { from: dayNumber(2026, 1, 1), to: whole.to }],
  ])('takes %s as far as it makes sense', (search, span) => {
    expect(stateFrom(search, '', whole).span).toEqual(span);
  });

  it('takes whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { span } = stateFrom(search, hash, whole);
        expect(span.from).toBeGreaterThanOrEqual(whole.from);
        expect(span.to).toBeLessThanOrEqual(whole.to);
      }),
    );
  });
});

describe('addressOf(state, whole)', () => {
  it('says nothing of what is as at first', () => {
    expect(addressOf({ choice: { values: {}, words: '' }, span: whole, selected: null }, whole)).toBe('');
  });

  it('keeps what is not its own', () => {
    const state = { choice: { values: {}, words: 'a' }, span: whole, selected: 'x' };
    expect(addressOf(state, whole, '?theme=dark&q=b&from=2018')).toBe('?theme=dark&q=a#x');
  });

  it('is read back as the same state', () => {
    const values = fc.dictionary(
      fc.constantFrom(...facets),
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
      { noNullPrototype: true },
    );
    const days = fc.tuple(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: 12, max: 3652 }));
    fc.assert(
      fc.property(
        values,
        fc.string(),
        days,
        fc.option(fc.string({ minLength: 1 })),
        (chosen, words, [a, b], selected) => {
          fc.pre(selected !== '#' && !selected?.startsWith('#'));
          const span = within({ from: whole.from + a, to: whole.from + a + b }, whole);
          const state = { choice: { values: chosen, words }, span, selected };
          const [, search = '', hash = ''] = /^(\?[^#]*)?(#.*)?$/u.exec(addressOf(state, whole)) ?? [];
          expect(stateFrom(search, hash, whole)).toEqual(state);
        },
      ),
    );
  });
});

describe('a span', () => {
  const span = { from: whole.from + 100, to: whole.from + 500 };

  it('keeps the day under the pointer where it is', () => {
    const about = span.from + 100;
    const near = zoomed(span, 0.5, about, whole);
    expect((about - near.from) / (near.to - near.from)).toBeCloseTo(0.25);
    expect(near.to - near.from).toBeCloseTo(200);
  });

  it('never leaves the whole, and never shrinks to nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer(), (factor, days) => {
        for (const next of [zoomed(span, factor, span.from + 50, whole), moved(span, days, whole)]) {
          expect(next.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
          expect(next.to).toBeLessThanOrEqual(whole.to + 1e-6);
          expect(next.to - next.from).toBeGreaterThan(11.99);
        }
      }),
    );
  });

  it('moves to what is out of sight, and stays for what is in it', () => {
    expect(beside(span, span.from + 200, 0, whole)).toBe(span);
    const next = beside(span, whole.from + 900, 0, whole);
    expect([next.from, next.to]).toEqual([whole.from + 700, whole.from + 1100]);
    expect(beside(whole, whole.from, 0, whole)).toBe(whole);
    expect(beside(whole, whole.to - 1, 0, whole)).toBe(whole);
  });

  it('keeps a day clear of what covers the right', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3600 }),
        fc.integer({ min: 30, max: 3652 }),
        fc.integer({ min: 0, max: 3640 }),
        fc.double({ min: 0, max: 0.6, noNaN: true }),
        (from, length, day, covered) => {
          const start = within({ from: whole.from + from, to: whole.from + from + length }, whole);
          const at = whole.from + day;
          const next = beside(start, at, covered, whole);
          const seen = next.from + (next.to - next.from) * (1 - covered);
          expect(at).toBeGreaterThanOrEqual(next.from);
          // At the very end of time there are not days enough to move.
          if (day < 3600) expect(at).toBeLessThanOrEqual(seen + 1e-6);
        },
      ),
    );
  });

  it('goes evenly from one to the other', () => {
    const other = { from: whole.from + 1000, to: whole.from + 1040 };
    expect(between(span, other, 0)).toEqual(span);
    const end = between(span, other, 1);
    expect([end.from, end.to].map(Math.round)).toEqual([other.from, other.to]);
  });
});
