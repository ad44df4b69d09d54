// A word of a line, and the small questions that are asked of it.
import type { Run } from './runs.ts';
import type { WordClass } from './words.ts';

/** A word, a mark, or a whole quotation; places are code units of the block. */
export type Token = {
  kind: 'word' | 'mark' | 'run';
  /** The word or phrase in lower case, with straight apostrophes; the mark itself; empty for a quotation. */
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  classes: ReadonlySet<WordClass>;
  run: Run | null;
};

export const COMMA = ',，、';
export const DASH = '—–--';

export function is(token: Token | undefined, ...classes: readonly WordClass[]): boolean {
  if (token === undefined || token.classes.size === 0) return false;
  for (const each of classes) if (token.classes.has(each)) return true;
  return false;
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.lower);
}

export function isPronoun(token: Token | undefined): boolean {
  return is(token, 'he', 'she', 'they', 'others');
}

/** Whether a noun phrase can have the word in it, as more than a link. */
export function isNounLike(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return !is(token, ...LINKS);
}

const LINKS: readonly WordClass[] = [
  'auxiliaries',
  'passives',
  'negations',
  'openers',
  'and',
  'that',
  'prepositions',
  'sources',
  'sourcesAfter',
  'times',
  'saying',
  'asSaying',
];
