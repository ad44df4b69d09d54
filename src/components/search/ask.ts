import { segmentedQuery, unsegmented } from '../../domain/segment.ts';
import type { Counts, SearchAnswer, SearchIndex } from './index-api.ts';
import type { SearchState } from './state.ts';

/** Results are read as many at a time where all are wanted. */
const AT_ONCE = 40;

/** The index's answer to a state; to an empty one, none and the counts of everything. */
export async function ask(index: SearchIndex, state: SearchState): Promise<SearchAnswer> {
  const all = await index.filters();
  const filters = Object.fromEntries(
    [...state.chosen].map(([facet, values]) => [
      facet,
      { any: [...values].map((value) => inIndex(all, facet, value)) },
    ]),
  );
  const query = segmentedQuery(state.query);
  if (query === '' && Object.keys(filters).length === 0) return { results: [], filters: all };
  return query === ''
    ? index.search(null, { filters, sort: { date: 'desc' } })
    : index.search(query, { filters });
}

/** How many pages of an answer are of a kind, by the kind's word. */
export function countOf({ filters }: SearchAnswer, kind: string): number {
  return filters['kind']?.[inIndex(filters, 'kind', kind)] ?? 0;
}

/** The ids of all pages of one kind that answer a state. */
export async function idsOf(index: SearchIndex, state: SearchState, kind: string): Promise<Set<string>> {
  const kinds = state.chosen.get('kind');
  if (kinds && !kinds.has(kind)) return new Set();
  const chosen = new Map(state.chosen).set('kind', new Set([kind]));
  const { results } = await ask(index, { ...state, chosen });
  const ids = new Set<string>();
  for (let from = 0; from < results.length; from += AT_ONCE) {
    const pages = await Promise.all(results.slice(from, from + AT_ONCE).map((result) => result.data()));
    for (const { url } of pages) ids.add(/([^/]+)\/?$/u.exec(url)?.[1] ?? '');
  }
  return ids;
}

/** The index holds values segmented; an address and a reader do not. */
function inIndex(all: Counts, facet: string, value: string): string {
  return Object.keys(all[facet] ?? {}).find((key) => unsegmented(key).trim() === value) ?? value;
}
