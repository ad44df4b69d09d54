// A sentence may state five facts and a fact may rest on five sentences: each sentence is set once, under one number.
import type { Span } from '../domain/span.ts';
import type { Note, Piece, Reference, ShownSource } from '../domain/shown.ts';
import type { Language } from '../i18n/language.ts';
import { wordsIn } from '../i18n/words.ts';
import { fragmentOf, locate } from './locate.ts';
import type { Stretch } from './sentence.ts';
import type { StoredArticle } from './store.ts';
import type { Context } from './value.ts';

/** A value that wants its evidence: a fact, or a rival of it under a key of its own. */
export type Cited = {
  key: string;
  /** The fact that the articles' marks name. */
  fact: string;
  sources: readonly Span[];
};

/** The evidence of a page. */
export type Notes = {
  /** The best sentence first, the others in the order of their numbers. */
  references(key: string): readonly Reference[];
  /** The notes to set beside the value: its best sentence, if no value before it has set that. */
  beside(key: string): readonly Note[];
  /** Every note that stands beside a value. */
  set: readonly Note[];
  /** What no value sets beside itself, in order. */
  left: readonly Note[];
  /** The keys of the values that a note states. */
  keysOf(note: Note): readonly string[];
};

type Draft = {
  number: number;
  article: StoredArticle;
  block: number;
  sentence: Stretch;
  words: (Stretch & { key: string })[];
};

/** Numbers the sentences behind `cited`, which come in the order of the page. */
export function numberNotes({ store, language }: Context, cited: readonly Cited[]): Notes {
  const drafts = new Map<string, Draft>();
  const drawn = new Map<string, Draft[]>();
  for (const { key, fact, sources } of cited) {
    const own = sources.map((evidence) => draftOf(drafts, store.articles, evidence, fact, key));
    drawn.set(key, [...new Set(own)]);
  }

  const notes = new Map([...drafts.values()].map((draft) => [draft, noteOf(language, draft)]));
  const keys = new Map(
    [...drafts.values()].map(({ number, words }) => [number, [...new Set(words.map(({ key }) => key))]]),
  );
  const setBeside = new Map<string, Note[]>();
  const set = new Set<Draft>();
  for (const { key } of cited) {
    const best = drawn.get(key)?.[0];
    if (best && !set.has(best)) setBeside.set(key, [notes.get(best) as Note]);
    if (best) set.add(best);
  }

  return {
    references: (key) => {
      const [best, ...others] = drawn.get(key) ?? [];
      others.sort((a, b) => a.number - b.number);
      return [...(best ? [best] : []), ...others].map((draft) => ({
        number: draft.number,
        to: targetOf(draft, key),
      }));
    },
    beside: (key) => setBeside.get(key) ?? [],
    set: [...notes].filter(([draft]) => set.has(draft)).map(([, note]) => note),
    left: [...notes].filter(([draft]) => !set.has(draft)).map(([, note]) => note),
    keysOf: (note) => keys.get(note.number) ?? [],
  };
}

/** What a note says of the text it comes from. */
export function sourceOf(language: Language, article: StoredArticle): ShownSource {
  const { id, publisher, title, url, archived, published, text, translatedFrom } = article;
  return {
    article: id,
    publisher: publisher ?? (url ? new URL(url).host : wordsIn(language).article.unknownPublisher),
    title,
    url,
    archived,
    published,
    language: article.language,
    original: translatedFrom ?? article.language,
    text,
  };
}

/** Cuts a sentence where words that state something begin and end; `idOf` names the pieces that do. */
export function piecesOf(
  text: string,
  sentence: Stretch,
  words: readonly Stretch[],
  idOf: (start: number) => string,
): Piece[] {
  const inside = words.map(({ start, end }) => ({
    start: Math.max(start, sentence.start),
    end: Math.min(end, sentence.end),
  }));
  const cuts = new Set([sentence.start, sentence.end, ...inside.flatMap(({ start, end }) => [start, end])]);
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? sentence.end;
    const stated = inside.some((word) => word.start <= start && word.end >= end);
    return { text: text.slice(start, end), id: stated ? idOf(start) : null };
  });
}

function draftOf(
  drafts: Map<string, Draft>,
  articles: ReadonlyMap<string, StoredArticle>,
  evidence: Span,
  fact: string,
  key: string,
): Draft {
  const article = articles.get(evidence.article);
  if (!article) throw new Error(`no such article: ${evidence.article}`);
  const { block, words, sentence } = locate(article, evidence, fact);
  const name = `${article.id} ${fragmentOf(block, sentence)}`;
  const draft = drafts.get(name) ?? { number: drafts.size + 1, article, block, sentence, words: [] };
  drafts.set(name, draft);
  draft.words.push({ ...words, key });
  return draft;
}

function noteOf(language: Language, { number, article, block, sentence, words }: Draft): Note {
  const text = article.blocks[block]?.text ?? '';
  return {
    number,
    source: sourceOf(language, article),
    pieces: piecesOf(text, sentence, words, (start) => wordsId(number, start - sentence.start)),
    at: fragmentOf(block, sentence),
  };
}

/** The first words of the note that state the value. */
function targetOf({ number, sentence, words }: Draft, key: string): string {
  const own = words.find((word) => word.key === key);
  return own ? wordsId(number, Math.max(own.start - sentence.start, 0)) : `note-${number}`;
}

function wordsId(number: number, offset: number): string {
  return `note-${number}-${offset}`;
}
