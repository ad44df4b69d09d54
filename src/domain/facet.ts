/** What meetings are filed under, in the order in which the search and the lists show it. */
export const facets = [
  'country',
  'dialogue',
  'year',
  'topic',
  'person',
  'organisation',
  'host',
  'rank',
  'status',
  'certainty',
  'source',
] as const;

export type Facet = (typeof facets)[number];
