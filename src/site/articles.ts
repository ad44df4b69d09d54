import { compareDays } from '../domain/day.ts';
import type { ShownSource } from '../domain/shown.ts';
import type { YearOfArticles } from '../domain/shown-page.ts';
import { sourceOf } from './notes.ts';
import { yearOf } from './order.ts';
import type { Context } from './value.ts';

/** All articles by year, the newest first; those without a date come last. */
export function listArticles({ store, language }: Context): YearOfArticles[] {
  const sources = [...store.articles.values()]
    .map((article) => sourceOf(language, article))
    .sort(newestFirst);
  return [...Map.groupBy(sources, ({ published }) => yearOf(published))].map(([year, articles]) => ({
    year,
    articles,
  }));
}

function newestFirst(a: ShownSource, b: ShownSource): number {
  if (a.published === null || b.published === null) {
    return Number(a.published === null) - Number(b.published === null);
  }
  return compareDays(b.published, a.published);
}
