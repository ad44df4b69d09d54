// Words of a block with their places and shapes, for languages that write spaces.
import type { TextBlock } from '../text.ts';

/** How a word is written: `name` has a capital first, `capitals` only capitals (two or more), `initial` is "J." */
export type Shape = 'lower' | 'name' | 'capitals' | 'initial' | 'number' | 'mark';

export type Token = {
  /** Code units of the block, without a possessive ending. */
  start: number;
  end: number;
  /** Lower case, with straight apostrophes; what word lists are compared with. */
  lower: string;
  shape: Shape;
  /** "China's": the ending is outside `end`. */
  possessive: boolean;
  /** Index of the sentence in the block. */
  sentence: number;
};

/** Words, numbers and initials; every other character that is no space is a mark of its own. */
const PIECE =
  /(?:\p{Lu}\.){1,4}(?!\p{Ll})|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[-'’ʼ·‐‑](?=[\p{L}\p{N}]))*|\p{N}[\p{L}\p{N}]*|[^\s\p{L}\p{N}]/gu;

/** The tokens of a block. `elisions` are forms like "d'" that are words of their own. */
export function tokensOf(block: TextBlock, elisions: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const found of block.text.matchAll(PIECE)) {
    while (found.index >= (block.sentences[sentence]?.at.end ?? Infinity)) sentence += 1;
    let start = found.index;
    const end = start + found[0].length;
    const apostrophe = found[0].search(/['’ʼ]/u);
    const elided = apostrophe < 0 ? '' : level(found[0].slice(0, apostrophe + 1));
    if (elisions.has(elided)) {
      tokens.push(tokenOf(block.text, start, start + elided.length, sentence));
      start += elided.length;
    }
    tokens.push(tokenOf(block.text, start, end, sentence));
  }
  return tokens;
}

/** Lower case with straight apostrophes and hyphens: the form of words in the language files. */
export function level(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-').normalize('NFC');
}

/** Whether there is nothing but ASCII: the rule in four of five languages, and soon seen. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 127) return false;
  return true;
}

function tokenOf(text: string, start: number, end: number, sentence: number): Token {
  const word = text.slice(start, end);
  const possessive = /['’ʼ]s$/u.test(word) && word.length > 2;
  const bare = possessive ? word.slice(0, -2) : word;
  return {
    start,
    end: start + bare.length,
    lower: level(bare),
    shape: shapeOf(bare),
    possessive,
    sentence,
  };
}

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return 'number';
  if (!/^[\p{L}\p{M}]/u.test(word)) return 'mark';
  if (/^\p{Lu}\.$/u.test(word)) return 'initial';
  if (!/^\p{Lu}/u.test(word)) return 'lower';
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 'capitals' : 'name';
}
