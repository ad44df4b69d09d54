import type { Facet } from '../domain/facet.ts';

/** Where the values of each facet are listed without a script: their own pages, or a page for the facet. */
export const facetLists = {
  country: 'countries',
  dialogue: 'dialogues',
  topic: 'topics',
  person: 'people',
  organisation: 'organisations',
  host: 'by/host',
  rank: 'by/rank',
  status: 'by/status',
  year: 'by/year',
  certainty: 'by/certainty',
  source: 'by/source',
} as const satisfies Record<Facet, string>;
