import { describe, expect, it } from 'vitest';
import { listed } from '../../src/domain/listed.ts';
import { editsBetween, nearest } from '../../src/domain/nearest.ts';

describe('nearest(word, known)', () => {
  const known = ['publisher', 'published', 'url', 'title', 'language', 'text', 'licence'];
  it.each([
    ['tilte', ['title']],
    ['publish', ['published', 'publisher']],
    ['Language', ['language']],
    ['license', ['licence']],
    ['ulr', ['url']],
    ['author', []],
    ['', []],
  ])('of %j are %j', (word, found) => {
    expect(nearest(word, known)).toEqual(found);
  });

  it('is fast on a long list and a long word', () => {
    const list = Array.from({ length: 5000 }, (_, at) => `name-${at}`);
    expect(nearest('nome-4321', list)).toContain('name-4321');
    expect(nearest('x'.repeat(100_000), list)).toEqual([]);
  });
});

describe('editsBetween(a, b)', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xbc', 1],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i', (a, b, edits) => {
    expect(editsBetween(a, b)).toBe(edits);
    expect(editsBetween(b, a)).toBe(edits);
  });
});

describe('listed(words, link)', () => {
  it.each([
    [['a'], '"a"'],
    [['a', 'b'], '"a" or "b"'],
    [['a', 'b', 'c'], '"a", "b" or "c"'],
  ])('of %j', (words, text) => {
    expect(listed(words, 'or')).toBe(text);
  });
});
