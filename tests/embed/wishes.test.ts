import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/domain/day-number.ts';
import { wishesOf, type Wishes } from '../../src/embed/wishes.ts';

const nothing: Wishes = {
  theme: null,
  language: null,
  from: null,
  to: null,
  meeting: null,
  secret: null,
  pym: null,
};

describe('what an address asks of a frame', () => {
  it.each<[search: string, hash: string, wishes: Partial<Wishes>]>([
    ['', '', {}],
    ['?theme=dark', '', { theme: 'dark' }],
    ['?theme=auto', '', {}],
    ['?lang=de', '', { language: 'de' }],
    ['?lang=fr', '', {}],
    ['?from=2017&to=2026', '', { from: dayNumber(2017, 1, 1), to: dayNumber(2027, 1, 1) }],
    ['?from=2018-03&to=2018-12', '', { from: dayNumber(2018, 3, 1), to: dayNumber(2019, 1, 1) }],
    ['?from=2018-03-05&to=2018-03-05', '', { from: dayNumber(2018, 3, 5), to: dayNumber(2018, 3, 6) }],
    ['?from=2018-13&to=soon', '', {}],
    ['', '#china-japan-4', { meeting: 'china-japan-4' }],
    ['', '#?secret=aB3x', { secret: 'aB3x' }],
    ['', '#china-japan-4#?secret=aB3x', { meeting: 'china-japan-4', secret: 'aB3x' }],
    ['', '#%E0%A4%A', {}],
    ['?childId=my-graphic&initialWidth=600', '', { pym: 'my-graphic' }],
    ['?childId=a%20b', '', {}],
  ])('%j %j', (search, hash, wishes) => {
    expect(wishesOf(search, hash)).toEqual({ ...nothing, ...wishes });
  });

  it('is nothing but known values, whatever the address', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'theme',
        'lang',
        'from',
        'to',
        'childId',
        'dark',
        '2017',
        '%',
        '&',
        '=',
        '#',
        '?secret=',
        '\u0000',
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const isKnown = (search: string, hash: string): boolean => {
      const { theme, language, from, to, meeting, secret, pym } = wishesOf(search, hash);
      return (
        [null, 'light', 'dark'].includes(theme) &&
        [null, 'en', 'de', 'zh'].includes(language) &&
        [from, to].every((day) => day === null || Number.isInteger(day)) &&
        [meeting, secret, pym].every((word) => word === null || /^[\w-]+$/u.test(word))
      );
    };
    fc.assert(fc.property(text, text, isKnown), { numRuns: 10_000 });
  }, 60_000);
});
