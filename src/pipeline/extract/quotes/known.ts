// What the tables of a language say of a word by itself.
import type { Token } from './token.ts';
import type { Table, WordClass } from './words.ts';

/** A word; `head` is where it falls in two, its length where it does not. */
export type Known = Pick<Token, 'lower' | 'capital' | 'classes'> & { head: number };

export const NONE: ReadonlySet<WordClass> = new Set();
const ADVERB: ReadonlySet<WordClass> = new Set<WordClass>(['adverbs']);
const PAST: ReadonlySet<WordClass> = new Set<WordClass>(['verbs']);

/** What is known of a word as it is written. */
export function knownOf(word: string, table: Table): Known {
  const lower = lowered(word);
  const first = word.charAt(0);
  const capital = first !== first.toLowerCase();
  return { lower, capital, classes: classesOf(lower, table), head: headLength(word, table) };
}

/** The classes of a word or phrase in lower case. */
export function classesOf(lower: string, table: Table): ReadonlySet<WordClass> {
  const known = table.classes.get(lower);
  if (known !== undefined) return known;
  const { adverbEnding, pastEnding } = table;
  if (adverbEnding !== '' && lower.endsWith(adverbEnding) && lower.length > 4) return ADVERB;
  return pastEnding !== '' && lower.endsWith(pastEnding) && lower.length > 4 ? PAST : NONE;
}

const JOINED = /['’-]/u;

/** Where a word falls in two: "l'agence" after the apostrophe, "a-t-il" before the hyphen. */
function headLength(word: string, { classes }: Table): number {
  if (!JOINED.test(word)) return word.length;
  const lower = lowered(word);
  if (classes.has(lower)) return word.length;
  const apostrophe = lower.indexOf("'") + 1;
  if (apostrophe > 0 && classes.has(lower.slice(0, apostrophe))) return apostrophe;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && classes.has(lower.slice(hyphen)) ? hyphen : word.length;
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
