// No text may make a pattern slow: recheck has looked at every one of the pipeline, and looks at new ones here.
import { describe, expect, it } from 'vitest';
import { attackOf } from './attack.ts';
import { collectPatterns, repeats } from './collect.ts';
import { hashOf, judge, readChecked } from './judge.ts';

const { linear, doubted } = readChecked();
const known = new Set(linear);
const patterns = await collectPatterns();

describe('the patterns of the pipeline', () => {
  it('are found, those that are written out and those that are made', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.some(({ files }) => files.includes('made of parts'))).toBe(true);
    expect(patterns.some(({ files }) => files.includes('extract/blocks.ts'))).toBe(true);
  });

  it('take linear time', { timeout: 600_000 }, async () => {
    const slow: string[] = [];
    for (const { pattern, files } of patterns) {
      if (known.has(hashOf(pattern)) || doubted[pattern] !== undefined) continue;
      const doubt = await judge(pattern);
      if (doubt !== null)
        slow.push(`${files.join(', ')}: ${pattern} (${doubt.found}: ${doubt.attack ?? ''})`);
    }
    // Make it linear, or run `node tests/patterns/check.ts` and say in checked.json why no text can use it.
    expect(slow).toEqual([]);
  });

  it('have a reason where recheck doubts them', () => {
    expect(Object.values(doubted).filter(({ because }) => because.length < 20)).toEqual([]);
  });
});

describe('judge(pattern)', () => {
  it('tells a slow pattern from a fast one', { timeout: 60_000 }, async () => {
    expect(await judge(String.raw`/^\p{L}+,$/u`)).toBeNull();
    expect(await judge(String.raw`/(?:a|a)+$/u`)).toMatchObject({
      found: expect.stringContaining('exponential'),
    });
  });
});

describe('repeats(pattern)', () => {
  it.each([
    ['/a+/u', true],
    ['/a{2,}/u', true],
    [String.raw`/\p{L}?[+*]\*/u`, false],
    ['/(?:a|bc)?/u', false],
  ])('%s: %s', (pattern, expected) => {
    expect(repeats(pattern)).toBe(expected);
  });
});

describe('attackOf(code, length)', () => {
  it('makes a text of that length from what recheck prints', () => {
    expect(attackOf(String.raw`'x' + 'a\n\x41'.repeat(900) + '\'\u00e9'`, 12)).toBe("xa\nAa\nAa\nAa\nA'é");
  });
});
