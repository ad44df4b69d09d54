import type { Article } from '../../domain/article.ts';
import { spanOf, type Span } from '../../domain/span.ts';

/** Where the body of an article has the words, within one block: the first place; null where nowhere. */
export function spanOfWords(article: Article, words: string): Span | null {
  for (const block of article.blocks) {
    const from = block.text.indexOf(words);
    const start = block.offsets[from];
    const last = block.offsets[from + words.length];
    if (from >= 0 && start !== undefined && last !== undefined) {
      return spanOf(article.id, article.raw, start, last);
    }
  }
  return null;
}
