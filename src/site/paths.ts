import { listComparisons } from './compare.ts';
import { listedFacets } from './facets.ts';
import { listGuide } from './guide.ts';
import { nouns } from './listing.ts';
import { store } from './store.ts';

/** The paths of every page that stands in all languages: "", "meetings", "meetings/x". */
export async function listPaths(): Promise<string[]> {
  const record = await store();
  const collections = ['dialogues', 'meetings', 'articles', ...nouns] as const;
  const guide = await listGuide();
  return [
    '',
    'timeline',
    'data',
    'changes',
    'corrections',
    'embed',
    'compare',
    ...listComparisons({ store: record, language: 'en' }).map(({ id }) => `compare/${id}`),
    ...listedFacets.map((facet) => `by/${facet}`),
    'guide',
    ...guide.map(({ id }) => `guide/${id}`),
    ...collections.flatMap((name) => [name, ...[...record[name].keys()].map((id) => `${name}/${id}`)]),
  ];
}
