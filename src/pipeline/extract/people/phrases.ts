// Word lists as one look-up per token, however long the list is.
import type { Token } from './tokens.ts';

/** A compiled list: how many tokens of a phrase begin at a token; 0 where none does. */
export type Phrases = (tokens: readonly Token[], index: number) => number;

/** Compiles a list of words and phrases; `*` at an end of a single word stands for any letters, `…` for some words. */
export function compilePhrases(list: readonly string[]): Phrases {
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
  const isOpen = openMatcher(heads, tails);
  return (tokens, index) => {
    const lower = tokens[index]?.lower;
    if (lower === undefined) return 0;
    let longest = 0;
    for (const words of beginnings.get(lower) ?? []) {
      longest = Math.max(longest, lengthOf(words, tokens, index));
    }
    return longest === 0 && isOpen(lower) ? 1 : longest;
  };
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
