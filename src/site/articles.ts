import { compareDays } from '../domain/day.ts';
import type { ShownSource } from '../domain/shown.ts';
import { sourceOf } from './notes.ts';
import type { Context } from './value.ts';

/** All articles, the newest first; those without a date come last. */
export function listArticles({ store, language }: Context): ShownSource[] {
  const sources = [...store.articles.values()].map((article) => sourceOf(language, article));
  return sources.sort((a, b) => {
    if (a.published === null || b.published === null)
      return Number(a.published === null) - Number(b.published === null);
    return compareDays(b.published, a.published);
  });
}
