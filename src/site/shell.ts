// What every page needs whatever it shows, and the addresses that Astro builds.
import { speakDay } from '../domain/day.ts';
import { pageAddress } from '../exports/edition.ts';
import type { Graph } from '../exports/json-ld.ts';
import { pageGraph, type PageWords } from '../exports/page-graph.ts';
import { meetingReferences, type Imprint, type Reference } from '../exports/reference.ts';
import { languageOf, languages, tags, type Language } from '../i18n/language.ts';
import { wordsIn, type Words } from '../i18n/words.ts';
import type { ViewPath } from '../embed/view.ts';
import { maybeEmbedOf } from './embed-of.ts';
import { cardOf } from './cards.ts';
import { listComparisons } from './compare.ts';
import { listCorrections, type ShownCorrection } from './corrections.ts';
import { listedFacets } from './facets.ts';
import { edition } from './files.ts';
import { nouns } from './listing.ts';
import { newestOf } from './order.ts';
import { maybeReleaseOf } from './releases.ts';
import { store, type Store } from './store.ts';
import type { Context } from './value.ts';

/** The frame of a page. */
export type Shell = {
  words: Words;
  context: Context;
  /** What the layout asks of every page. */
  frame: {
    language: Language;
    path: string;
    asOf: string | null;
    embed: ViewPath | null;
    imprint: Imprint;
    /** The page and what it is about, as linked data. */
    linked: (page: Pick<PageWords, 'title' | 'description'>) => Graph;
    /** How to cite each fact of a meeting; none elsewhere. */
    facts: readonly Reference[];
    corrections: readonly ShownCorrection[];
    /** The newest release that has the page. */
    release: string | null;
    /** The picture that a link to the page shows, by its name inside the folder of cards. */
    card: string;
  };
};

type Route = { params: { lang: string | undefined } };

/** The frame of the page at `path` ("meetings/x"), in the language that its route names. */
export async function shellOf(lang: string | undefined, path: string): Promise<Shell> {
  const language = languageOf(lang);
  const record = await store();
  const newest = newestOf(record);
  const context = { store: record, language };
  const of = await edition();
  const told =
    path.startsWith('meetings/') && of.meetings.find(({ meeting }) => path.endsWith(`/${meeting.id}`));
  const corrections = await listCorrections(language);
  return {
    words: wordsIn(language),
    context,
    frame: {
      language,
      path,
      asOf: newest === null ? null : speakDay(newest, language),
      embed: maybeEmbedOf(context, path),
      imprint: of,
      linked: (page) =>
        pageGraph(of, path, {
          ...page,
          language: tags[language],
          address: pageAddress(of, [partOf(language), path].filter(Boolean).join('/')),
        }),
      facts: told ? meetingReferences(of, told).slice(1) : [],
      corrections: corrections.filter(({ pages }) => pages.includes(path)),
      card: cardOf(record, path),
      release: told ? (maybeReleaseOf(told.meeting.id)?.name ?? null) : null,
    },
  };
}

/** A page that stands once in each language. */
export function languageRoutes(): Route[] {
  return languages.map((language) => ({ params: { lang: partOf(language) } }));
}

/** A page for each entry of a collection, in each language. */
export function entryRoutes(
  collection: keyof Store,
): () => Promise<{ params: Route['params'] & { id: string } }[]> {
  return async () => {
    const ids = [...(await store())[collection].keys()];
    return languages.flatMap((language) => ids.map((id) => ({ params: { lang: partOf(language), id } })));
  };
}

/** A page for each meeting, and one for each id that a meeting once had, which leads on. */
export async function meetingRoutes() {
  const { meetings } = await store();
  return languages.flatMap((language) =>
    [...meetings.values()].flatMap(({ id, formerIds = [] }) => [
      { params: { lang: partOf(language), id }, props: { present: id } },
      ...formerIds.map((former) => ({
        params: { lang: partOf(language), id: former },
        props: { present: id },
      })),
    ]),
  );
}

/** The list of each noun, in each language. */
export function nounRoutes() {
  return languages.flatMap((language) => nouns.map((noun) => ({ params: { lang: partOf(language), noun } })));
}

/** The page of each entry of each noun, in each language. */
export async function nounEntryRoutes() {
  const record = await store();
  return nounRoutes().flatMap(({ params }) =>
    [...record[params.noun].keys()].map((id) => ({ params: { ...params, id } })),
  );
}

/** The list of each facet that has one, in each language. */
export function facetRoutes() {
  return languages.flatMap((language) =>
    listedFacets.map((facet) => ({ params: { lang: partOf(language), facet } })),
  );
}

/** The page of each comparison, in each language. */
export async function comparisonRoutes() {
  const comparisons = listComparisons({ store: await store(), language: 'en' });
  return languages.flatMap((language) =>
    comparisons.map(({ id }) => ({ params: { lang: partOf(language), id } })),
  );
}

/** The part of an address that names the language; none for English. */
export function partOf(language: Language): string | undefined {
  return language === 'en' ? undefined : language;
}
