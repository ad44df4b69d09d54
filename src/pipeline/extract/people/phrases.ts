// Word lists as one look-up per word, however many and however long the lists are.
import { knowledge, type Word } from '../words.ts';
import { toldBy, type Token } from './tokens.ts';

/** A compiled list: how many tokens of a phrase begin at a token; 0 where none does. */
export type Phrases = (tokens: readonly Token[], index: number) => number;

/** Compiled lists: calls `found` with each list, by its index, that has a phrase at a token, and with its length. */
export type PhraseLists = (
  tokens: readonly Token[],
  index: number,
  found: (list: number, length: number) => void,
) => void;

/** What of a list may begin with a word: `whole` where the word alone is in it, and its phrases by their second word. */
type Beginning = {
  list: number;
  whole: boolean;
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
};

/**
 * Compiles a list of words and phrases; `*` at an end of a single word stands for any letters, `…` for some words,
 * `|` parts words of which any one may stand ("a|ont présidé").
 */
export function compilePhrases(list: readonly string[]): Phrases {
  const known = beginningsIn([list]);
  return (tokens, index) => {
    const word = tokens[index]?.word;
    const beginning = word === undefined ? undefined : known(word)[0];
    return beginning === undefined ? 0 : lengthAt(beginning, tokens, index);
  };
}

/** Compiles several such lists, so that a word is looked up once for all of them. */
export function compileLists(lists: readonly (readonly string[])[]): PhraseLists {
  const known = beginningsIn(lists);
  return (tokens, index, found) => {
    const word = tokens[index]?.word;
    if (word === undefined) return;
    for (const beginning of known(word)) {
      const length = lengthAt(beginning, tokens, index);
      if (length > 0) found(beginning.list, length);
    }
  };
}

/** What of each list may begin with a word. */
function beginningsIn(lists: readonly (readonly string[])[]): (word: Word) => readonly Beginning[] {
  const made = lists.map(compileList);
  return knowledge((word) => {
    const { lower } = toldBy(word);
    return made.flatMap(({ beginnings, isOpen }, list): Beginning[] => {
      const phrases = beginnings.get(lower) ?? [];
      const whole = phrases.some((words) => words.length === 1) || isOpen(lower);
      const longer = phrases.filter((words) => words.length > 1);
      const bySecond = Map.groupBy(longer, (words) => words[1] ?? '');
      return whole || longer.length > 0 ? [{ list, whole, phrases: bySecond }] : [];
    });
  });
}

/** How many tokens the longest phrase takes that begins here; 0 where none does. */
function lengthAt({ whole, phrases }: Beginning, tokens: readonly Token[], index: number): number {
  let longest = whole ? 1 : 0;
  if (phrases.size === 0) return longest;
  for (const second of [tokens[index + 1]?.lower ?? '', GAP]) {
    for (const words of phrases.get(second) ?? [])
      longest = Math.max(longest, lengthOf(words, tokens, index));
  }
  return longest;
}

function compileList(entries: readonly string[]) {
  const list = entries.flatMap(alternatives);
  const beginnings = new Map<string, string[][]>();
  const heads = new Set<string>();
  const tails = new Set<string>();
  for (const entry of list) {
    if (entry.endsWith('*')) heads.add(entry.slice(0, -1));
    else if (entry.startsWith('*')) tails.add(entry.slice(1));
    else {
      const words = piecesOf(entry);
      const first = words[0] ?? '';
      const known = beginnings.get(first);
      if (known === undefined) beginnings.set(first, [words]);
      else known.push(words);
    }
  }
  return { beginnings, isOpen: openMatcher(heads, tails) };
}

/** "a|ont présidé|dirigé" → "a présidé", "a dirigé", "ont présidé", "ont dirigé" */
export function alternatives(entry: string): string[] {
  if (!entry.includes('|')) return [entry];
  return entry
    .split(' ')
    .map((word) => word.split('|'))
    .reduce<string[]>(
      (made, words) => made.flatMap((start) => words.map((word) => `${start} ${word}`.trim())),
      [''],
    );
}

const GAP = '…';
const MOST_IN_GAP = 6;

/** How many tokens the phrase takes here; a gap takes some words, as `gapAt` tells. */
function lengthOf(words: readonly string[], tokens: readonly Token[], index: number): number {
  let at = index;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === GAP) {
      const skipped = gapAt(tokens, at, words[i + 1] ?? '');
      if (skipped === 0) return 0;
      at += skipped;
    } else {
      if (tokens[at]?.lower !== word) return 0;
      at += 1;
    }
  }
  return at - index;
}

/** How many tokens stand before a word: one to six words and no mark, save those of "2+2-Gespräche"; else 0. */
function gapAt(tokens: readonly Token[], at: number, next: string): number {
  let words = 0;
  for (let i = at; i < tokens.length; i += 1) {
    const { lower, shape } = tokens[i] ?? END;
    if (lower === next && i > at) return i - at;
    if (shape !== 'mark') words += 1;
    else if (lower !== '+' && lower !== '-') return 0;
    if (words > MOST_IN_GAP) return 0;
  }
  return 0;
}

const END = { lower: '', shape: 'mark' };

/** The pieces of a phrase as the tokens of a text would be. */
function piecesOf(entry: string): string[] {
  if (/^(?:\p{L}\.)+$/u.test(entry)) return [entry];
  return entry.split(/\s+|(?<=[:.])|(?=[:.])/u).filter((piece) => piece !== '');
}

function openMatcher(heads: ReadonlySet<string>, tails: ReadonlySet<string>): (word: string) => boolean {
  const longest = Math.max(0, ...[...heads, ...tails].map((part) => part.length));
  if (longest === 0) return () => false;
  return (word) => {
    const limit = Math.min(longest, word.length);
    for (let size = 2; size <= limit; size += 1) {
      if (heads.has(word.slice(0, size)) || tails.has(word.slice(-size))) return true;
    }
    return false;
  };
}
