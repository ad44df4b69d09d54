import { expect, it } from 'vitest';
import { allMatches } from '../../src/pipeline/extract/all-matches.ts';

it.each([
  [/\d+/gu, 'from 25 to 28', ['5: 25', '11: 28']],
  [/(?=o)/gu, 'Oslo, Oslo', ['3: ', '9: ']],
  [/x*/gu, '😀x', ['0: ', '2: x', '3: ']],
  [/\d+/gu, 'none', []],
])('allMatches(%s, %j)', (pattern, text, expected) => {
  const told = (): string[] => allMatches(pattern, text).map((match) => `${match.index}: ${match[0]}`);
  expect(told()).toEqual(expected);
  expect(told()).toEqual([...text.matchAll(pattern)].map((match) => `${match.index}: ${match[0]}`));
});
