// The word lists of the languages: long enough that a word is easily written twice.
import { describe, expect, it } from 'vitest';

const files = import.meta.glob<Record<string, object>>('../../src/pipeline/extract/languages/*/*.ts', {
  eager: true,
});

/** Every list of words in an exported table, with the path to it. */
function listsIn(value: unknown, at: string): [string, string[]][] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [[at, value]];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, one]) => listsIn(one, `${at}.${key}`));
}

const lists = Object.entries(files)
  .filter(([file]) => /(?:people|organisations)\.ts$/u.test(file))
  .flatMap(([file, exported]) => listsIn(exported, file.split('/').slice(-2).join('/')))
  // Of these all forms are made; a word that is written once may be a form of another.
  .filter(([at]) => !/^(?:fr|it).*\.fields$/u.test(at));

describe('a word list', () => {
  it.each(lists)('%s holds no word twice', (_, words) => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
