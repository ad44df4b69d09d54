// Word lists as one look-up per word, however many and however long the lists are.
import type { Token } from './tokens.ts';

/** A compiled list: how many tokens of a phrase begin at a token; 0 where none does. */
export type Phrases = (tokens: readonly Token[], index: number) => number;

/** Compiled lists: calls `found` with each list, by its index, that has a phrase at a token, and with its length. */
export type PhraseLists = (
  tokens: readonly Token[],
  index: number,
  found: (list: number, length: number) => void,
) => void;

/** What may begin with a word: phrases of a list; `open` where the word alone fits one of its stars. */
type Beginning = { list: number; phrases: readonly (readonly string[])[]; open: boolean };

/**
 * Compiles a list of words and phrases; `*` at an end of a single word stands for any letters, `…` for some words,
 * `|` parts words of which any one may stand ("a|ont présidé").
 */
export function compilePhrases(list: readonly string[]): Phrases {
  const find = compileLists([list]);
  return (tokens, index) => {
    let longest = 0;
    find(tokens, index, (_, length) => (longest = length));
    return longest;
  };
}

/** Compiles several such lists, so that a word is looked up once for all of them. */
export function compileLists(lists: readonly (readonly string[])[]): PhraseLists {
  const compiled = lists.map(compileList);
  // Texts repeat their words: what is known of one is kept.
  const seen = new Map<string, readonly Beginning[]>();
  const beginningsOf = (word: string): readonly Beginning[] => {
    const found = compiled.flatMap(({ beginnings, isOpen }, list): Beginning[] => {
      const phrases = beginnings.get(word) ?? [];
      const open = isOpen(word);
      return phrases.length > 0 || open ? [{ list, phrases, open }] : [];
    });
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(word, found);
    return found;
  };
  return (tokens, index, found) => {
    const word = tokens[index]?.lower;
    if (word === undefined) return;
    for (const { list, phrases, open } of seen.get(word) ?? beginningsOf(word)) {
      let longest = 0;
      for (const words of phrases) longest = Math.max(longest, lengthOf(words, tokens, index));
      if (longest > 0 || open) found(list, longest || 1);
    }
  };
}

const MOST_SEEN = 50_000;

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
const MOST_IN_GAP = 5;

/** How many tokens the phrase takes here; a gap takes one to five words and no mark. */
function lengthOf(words: readonly string[], tokens: readonly Token[], index: number): number {
  let at = index;
  for (const [i, word] of words.entries()) {
    if (word === GAP) {
      const next = words[i + 1];
      let skipped = 1;
      while (skipped <= MOST_IN_GAP && tokens[at + skipped]?.lower !== next) skipped += 1;
      const gap = tokens.slice(at, at + skipped);
      if (skipped > MOST_IN_GAP || gap.some((token) => token.shape === 'mark')) return 0;
      at += skipped;
    } else {
      if (tokens[at]?.lower !== word) return 0;
      at += 1;
    }
  }
  return at - index;
}

/** The pieces of a phrase as the tokens of a text would be. */
function piecesOf(entry: string): string[] {
  if (/^\p{L}\.$/u.test(entry)) return [entry];
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
