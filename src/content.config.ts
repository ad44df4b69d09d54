// The collections that the build writes, and the guide and the corrections, which are written by hand; the site
// reads little else of the content. Ids are not resolved with reference(): the pipeline has checked them, and a
// broken one would only be logged here.
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { context } from './schema/context.ts';
import { correction } from './schema/correction.ts';
import { entries, type CollectionName } from './schema/entry.ts';
import { guidePage } from './schema/guide.ts';

function generated<N extends CollectionName>(name: N) {
  return defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: `./content/generated/${name}`,
      generateId: ({ entry }) => entry.slice(0, -4),
    }),
    schema: entries[name],
  });
}

/** Before the first correction there is no file, and the loader of files would warn of that in every build. */
const hasCorrections = Object.keys(import.meta.glob('../content/corrections/*.yaml')).length > 0;

export const collections = {
  articles: generated('articles'),
  meetings: generated('meetings'),
  dialogues: generated('dialogues'),
  people: generated('people'),
  organisations: generated('organisations'),
  topics: generated('topics'),
  places: generated('places'),
  countries: generated('countries'),
  corrections: defineCollection({
    loader: hasCorrections ? glob({ pattern: '*.yaml', base: './content/corrections' }) : () => [],
    schema: correction,
  }),
  contexts: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/contexts' }),
    schema: context,
  }),
  guide: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './content/guide' }),
    schema: guidePage,
  }),
};
