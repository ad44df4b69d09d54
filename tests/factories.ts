import type { Article, Block } from '../src/domain/article.ts';
import { emptyRegistry, type Registry } from '../src/domain/registry.ts';
import { textOf } from '../src/pipeline/extract/blocks.ts';
import type { Text } from '../src/pipeline/extract/text.ts';

/** An article whose file is just these words: paragraphs are parted by an empty line. */
export function articleOf(words: string, header: Partial<Article> = {}): Article {
  return {
    id: 'article',
    path: 'content/articles/article.md',
    raw: words,
    finished: false,
    title: null,
    publisher: null,
    url: null,
    published: null,
    language: 'en',
    text: 'digest',
    licence: null,
    archived: null,
    retrieved: null,
    translatedFrom: null,
    about: [],
    says: [],
    blocks: blocksOf(words),
    ...header,
  };
}

/** The same as the recognisers see it. */
export function textFrom(words: string, header: Partial<Article> = {}): Text {
  return textOf(articleOf(words, header));
}

/** A registry that knows just these entries. */
export function registryOf(entries: Partial<Registry>): Registry {
  return { ...emptyRegistry, ...entries };
}

function blocksOf(words: string): Block[] {
  const blocks: Block[] = [];
  for (const match of words.matchAll(/\S(?:[^\n]|\n(?!\n))*/gu)) {
    const offsets = Array.from({ length: match[0].length + 1 }, (_, i) => match.index + i);
    blocks.push({ kind: 'paragraph', text: match[0], offsets });
  }
  return blocks;
}
