/** The part of Pagefind's browser interface that the search uses, in its own terms. */
export type SearchIndex = {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  search(term: string | null, options: SearchOptions): Promise<SearchAnswer>;
  filters(): Promise<Counts>;
};

/** How many pages each value of each facet has. */
export type Counts = Record<string, Record<string, number>>;

export type SearchOptions = {
  filters: Record<string, { any: string[] }>;
  sort?: { date: 'desc' };
};

export type SearchAnswer = {
  results: { id: string; data(): Promise<FoundPage> }[];
  filters: Counts;
};

/** A page that was found; locations count words from its beginning. */
export type FoundPage = {
  url: string;
  excerpt: string;
  meta: { title?: string; series?: string };
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text?: string; location: number }[];
  locations: number[];
};

/** Loads the index from the folder it was written to. */
export async function loadIndex(folder: string): Promise<SearchIndex> {
  const index = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as SearchIndex;
  // A worker would need an address of its own in a strict policy; the record is small enough without one.
  await index.options({ noWorker: true, excerptLength: 24 });
  // An answer counts the values of facets only once they are loaded.
  await index.filters();
  return index;
}
