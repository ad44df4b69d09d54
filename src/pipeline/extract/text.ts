import type { Article, Furniture } from '../../domain/article.ts';
import { spanOf, type Span } from '../../domain/span.ts';
import type { At } from './mention.ts';
import type { PlacedWord } from './words.ts';

/** A sentence of a block, in code units of the block's text. */
export type Sentence = {
  at: At;
  text: string;
};

/** A block with its label and its sentences. */
export type TextBlock = {
  text: string;
  /** The words in lower case, at the same places. */
  lower: string;
  /** What the block is when it is not part of the report; its words are not evidence of a meeting. */
  furniture: Furniture | null;
  sentences: readonly Sentence[];
  /** The words that end the same for every recogniser, in order. */
  plain: readonly PlacedWord[];
};

/** An article as the recognisers see it. */
export type Text = {
  article: Article;
  /** The language whose patterns apply: the first part of the article's tag ("zh" for "zh-Hant"). */
  language: string;
  blocks: readonly TextBlock[];
};

/** The span of the file that stands at a place of the text. */
export function spanAt(text: Text, at: At): Span {
  const { id, raw, blocks } = text.article;
  const block = blocks[at.block];
  const start = block?.offsets[at.start];
  const last = block?.offsets[at.end - 1];
  const end = block?.offsets[at.end];
  if (block === undefined || start === undefined || last === undefined || end === undefined) {
    throw new RangeError(`no such place in ${id}: block ${at.block}, ${at.start} to ${at.end}`);
  }
  // Markup may stand between the last character and the next ("[Berlin](https://…) on"): it is none of the words.
  const isItself = raw.charAt(last) === block.text.charAt(at.end - 1) && raw.charAt(last) !== '&';
  return spanOf(id, raw, start, isItself ? last + 1 : end);
}

/** The words that stand at a place, in lower case. */
export function lowerAt(text: Text, at: At): string {
  return text.blocks[at.block]?.lower.slice(at.start, at.end) ?? '';
}

/** The words that stand at a place. */
export function wordsAt(text: Text, at: At): string {
  return text.blocks[at.block]?.text.slice(at.start, at.end) ?? '';
}
