// Two sources write one name in many ways: what tells it from others are its words without sides and small words.
import type { Lookup } from './lookup.ts';
import { wordsOf } from './names.ts';

/** Words that join the words of a name, in English: texts compare within a language, English first. */
const SMALL = new Set(
  'a an and as at between by for from her his in its of on the their to who with'.split(' '),
);

export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}

/** The words of a name or an office, folded; "Canada's", "Canadian" and "of Canada" leave none. */
export function tellingWords(text: string, lookup: Lookup): Set<string> {
  const words = wordsOf(text.replace(/['’]s\b/gu, ''));
  return new Set(words.filter((word) => !isSmallWord(word) && !lookup.isCountryWord(word)));
}
