import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  facets,
  isEmpty,
  readState,
  stateName,
  toggled,
  writeState,
  type SearchState,
} from '../../src/components/search/state.ts';

const states = fc
  .record({
    query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    chosen: fc.dictionary(
      fc.constantFrom(...facets),
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
    ),
  })
  .map(({ query, chosen }): SearchState => ({
    query,
    chosen: new Map(Object.entries(chosen).map(([facet, values]) => [facet, new Set(values)])),
  }));

describe('the state of the search', () => {
  it('is the same after it has been an address', () => {
    fc.assert(
      fc.property(states, (state) => {
        const again = readState(writeState(state));
        expect(writeState(again)).toBe(writeState(state));
        expect(again.query).toBe(state.query);
        for (const [facet, values] of state.chosen) expect(again.chosen.get(facet)).toEqual(values);
      }),
    );
  });

  it('writes facets in one order, whatever order they were chosen in', () => {
    const one = toggled(toggled(readState(''), 'year', '2019'), 'country', 'Chile');
    const other = toggled(toggled(readState(''), 'country', 'Chile'), 'year', '2019');
    expect(writeState(one)).toBe('?country=Chile&year=2019');
    expect(writeState(other)).toBe(writeState(one));
  });

  it('names a file in letters that every system takes', () => {
    const names = [
      '?kind=Meeting',
      '?q=..%2Fa%3Ab&country=Chile&year=2019',
      '?country=德国&q=%E2%80%AEx',
    ].map((search) => stateName('meetings', readState(search)));
    expect(names).toEqual(['meetings', 'meetings-a-b-Chile-2019', 'meetings-x-德国']);
    fc.assert(
      fc.property(states, (state) => {
        expect(stateName('people', state)).toMatch(/^people[\p{L}\p{M}\p{N}-]{0,54}$/u);
      }),
    );
  });

  it('forgets a value that is chosen twice, and keys it does not know', () => {
    const state = readState('?q=oslo&year=2019&colour=red');
    expect(writeState(toggled(state, 'year', '2019'))).toBe('?q=oslo');
    expect(isEmpty(readState('?colour=red'))).toBe(true);
  });
});
