import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetings as de } from '../../src/pipeline/extract/languages/de/meetings.ts';
import { meetings as en } from '../../src/pipeline/extract/languages/en/meetings.ts';
import { meetings as fr } from '../../src/pipeline/extract/languages/fr/meetings.ts';
import { meetings as it_ } from '../../src/pipeline/extract/languages/it/meetings.ts';
import { meetings as zh } from '../../src/pipeline/extract/languages/zh/meetings.ts';
import { necessaryWords } from '../../src/pipeline/extract/necessary-words.ts';
import { lettersOf, mayStand, quick } from '../../src/pipeline/extract/quick-pattern.ts';

describe('necessaryWords(source)', () => {
  it.each([
    ['(?:was|were) held', { all: [{ any: ['was', 'were'] }, ' held'] }],
    ['cancell?ed', 'cancel'],
    [String.raw`\b(?:met|sat down)\b`, { any: ['met', 'sat down'] }],
    ['(?:will )?meet(?= again)', 'meet'],
    [String.raw`(?<ordinal>\d+(?:st|th)) Round`, ' round'],
    ['abc{2,3}d', 'abc'],
    ['abcd{0,3}e', 'abc'],
    [String.raw`[Jj]oint \p{L}+ group`, { all: ['oint ', ' group'] }],
    [String.raw`2\+2|3\+3`, { any: ['2+2', '3+3'] }],
    ['第[一二]轮', { all: ['第', '轮'] }],
    [String.raw`talks|\p{L}+`, null],
    ['(?:talks)?', null],
    ['(?!)', null],
  ])('%s', (source, expected) => {
    expect(necessaryWords(source)).toEqual(expected);
  });

  it('throws at a group that it does not know', () => {
    expect(() => necessaryWords('(?i:a)')).toThrow('group of an unknown kind: (?i:a)');
  });
});

const cases = path.join(import.meta.dirname, '..', 'cases');
const sentences = readdirSync(cases)
  .map((name) => path.join(cases, name, 'article.txt'))
  .filter((file) => existsSync(file))
  .flatMap((file) => readFileSync(file, 'utf8').split(/[\n.。]/u))
  .filter((_, i) => i % 3 === 0);

describe.each(Object.entries({ en, de, fr, it: it_, zh }))('the patterns of %s', (_, words) => {
  const patterns = Object.values(words)
    .flat()
    .filter((value): value is RegExp => value instanceof RegExp)
    .map((pattern) => new RegExp(pattern, pattern.flags.replace('g', '')));

  it('match nothing where they may not stand', () => {
    const passed = sentences.flatMap((sentence) => {
      const letters = lettersOf(sentence.toLowerCase());
      return patterns.filter((pattern) => pattern.test(sentence) && !mayStand(pattern, letters));
    });
    expect(passed).toEqual([]);
  });

  it('say the same when they are quick', () => {
    const other = patterns.filter((pattern) => {
      const same = quick(pattern);
      return sentences.some((one) => same.exec(one)?.[0] !== pattern.exec(one)?.[0]);
    });
    expect(other).toEqual([]);
  });
});
