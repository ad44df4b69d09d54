import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/components/search/result.ts';
import { segmented, segmentedQuery, unsegmented } from '../../src/domain/segment.ts';

describe('segmented(text)', () => {
  it.each([
    ['中德高级别安全对话', ' 中 德 高 级 别 安 全 对 话 '],
    ['Yin Bai 訚柏', 'Yin Bai  訚 柏 '],
    ['Oslo, 5 May 2020', 'Oslo, 5 May 2020'],
  ])('%s', (text, cut) => {
    expect(segmented(text)).toBe(cut);
  });

  it('is taken back by unsegmented(text)', () => {
    const text = '第五轮中德高级别安全对话，在西安举行。';
    expect(unsegmented(segmented(text)).trim()).toBe(text);
  });

  it('keeps every part of a name whole, wherever it is cut', () => {
    const name = '中德高级别安全对话';
    fc.assert(
      fc.property(fc.nat(name.length - 1), fc.integer({ min: 1, max: name.length }), (from, length) => {
        const part = name.slice(from, from + length);
        expect(segmented(name)).toContain(segmented(part));
      }),
    );
  });
});

describe('segmentedQuery(query)', () => {
  it.each([
    ['安全对话', '"安 全 对 话"'],
    ['高级 对话', '"高 级 对 话"'],
    ['Berlin 安全', 'Berlin 安 全'],
    ['Yin Bai', 'Yin Bai'],
    ['  ', ''],
  ])('%s → %s', (query, asked) => {
    expect(segmentedQuery(query)).toBe(asked);
  });
});

describe('placesOf(page)', () => {
  const anchors = [
    { element: 'h2', id: 'facts', text: 'Facts', location: 10 },
    { element: 'span', id: 'place', text: 'Oslo', location: 14 },
    { element: 'span', id: 'note-1', text: 'They met in Oslo.', location: 16 },
    { element: 'h2', id: 'sources', text: 'Sources', location: 40 },
  ];
  const page = { url: '/m/', excerpt: '', meta: {}, filters: {}, anchors };

  it('leads to the fact in which the words stand, not to its note', () => {
    expect(placesOf({ ...page, locations: [14, 18] })).toEqual([{ id: 'place', text: 'Oslo' }]);
  });

  it('names each place once, in the order of the page', () => {
    expect(placesOf({ ...page, locations: [41, 14, 11] }).map(({ id }) => id)).toEqual([
      'facts',
      'place',
      'sources',
    ]);
  });

  it('names none before the first', () => {
    expect(placesOf({ ...page, locations: [2] })).toEqual([]);
  });
});
