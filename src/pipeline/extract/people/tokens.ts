// Words of a block with their places and shapes, for languages that write spaces.
import type { TextBlock } from '../text.ts';
import { eachPiece, knowledge, wordOf, type Word } from '../words.ts';

/** How a word is written: `name` has a capital first, `capitals` only capitals (two or more), `initial` is "J." or "J.R." */
export type Shape = 'lower' | 'name' | 'capitals' | 'initial' | 'number' | 'mark';

/** All that a word tells by itself. */
export type Told = {
  /** Without a possessive ending. */
  length: number;
  lower: string;
  shape: Shape;
  possessive: boolean;
  /** What stands before its apostrophe, with it: "d'" of "d'octobre"; empty without one. */
  head: string;
};

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
  word: Word;
};

/** Words, numbers and initials; every other character that is no space is a mark of its own. */
const PIECE =
  /(?:\p{Lu}\.){1,4}(?!\p{Ll})|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[-'’ʼ·‐‑](?=[\p{L}\p{N}]))*|\p{N}[\p{L}\p{N}]*|[^\s\p{L}\p{N}]/gu;

/** The tokens of a block. `elisions` are forms like "d'" that are words of their own. */
export function tokensOf({ text, sentences, plain }: TextBlock, elisions: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  const add = (start: number, word: Word): void => {
    const { length, lower, shape, possessive } = toldBy(word);
    tokens.push({ start, end: start + length, lower, shape, possessive, sentence, word });
  };
  eachPiece(text, plain, PIECE, (start, end, word) => {
    while (start >= (sentences[sentence]?.at.end ?? Infinity)) sentence += 1;
    const { head } = toldBy(word);
    if (head === '' || !elisions.has(head)) return add(start, word);
    const behind = start + head.length;
    add(start, wordOf(text.slice(start, behind)));
    add(behind, wordOf(text.slice(behind, end)));
  });
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

export const toldBy = knowledge(({ text: written }): Told => {
  const possessive = /['’ʼ]s$/u.test(written) && written.length > 2;
  const bare = possessive ? written.slice(0, -2) : written;
  const apostrophe = written.search(/['’ʼ]/u);
  return {
    length: bare.length,
    lower: level(bare),
    shape: shapeOf(bare),
    possessive,
    head: apostrophe < 0 ? '' : level(written.slice(0, apostrophe + 1)),
  };
});

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return 'number';
  if (!/^[\p{L}\p{M}]/u.test(word)) return 'mark';
  if (/^(?:\p{Lu}\.){1,4}$/u.test(word)) return 'initial';
  if (!/^\p{Lu}/u.test(word)) return 'lower';
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 'capitals' : 'name';
}
