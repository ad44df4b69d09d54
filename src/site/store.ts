// The only file that asks Astro for its collections: what lies beyond works on plain data.
import { getCollection } from 'astro:content';
import type { TextKind } from '../domain/article.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Surroundings } from '../domain/surroundings.ts';
import type { Country, KnownOrganisation, KnownPlace, Person, Topic } from '../domain/registry.ts';

/** Words of a block that state facts; offsets in the block's text, facts by id. */
export type Marked = { start: number; end: number; facts: string[] };

/** A block of an article with the words that the record rests on. */
export type MarkedBlock = {
  kind: 'paragraph' | 'heading' | 'item' | 'quotation';
  text: string;
  furniture?: string | undefined;
  marks: Marked[];
};

/** An article as its collection holds it. */
export type StoredArticle = {
  id: string;
  publisher: string | null;
  url: string | null;
  title: string | null;
  published: string | null;
  language: string;
  text: TextKind;
  licence: string | null;
  archived: string | null;
  translatedFrom: string | null;
  /** The meetings that it states something about. */
  meetings: string[];
  /** The meetings that it is listed with as a further report. */
  about: string[];
  blocks: MarkedBlock[];
};

/** The whole record in memory. */
export type Store = {
  articles: ReadonlyMap<string, StoredArticle>;
  meetings: ReadonlyMap<string, Meeting>;
  dialogues: ReadonlyMap<string, Dialogue>;
  people: ReadonlyMap<string, Person>;
  organisations: ReadonlyMap<string, KnownOrganisation>;
  topics: ReadonlyMap<string, Topic>;
  places: ReadonlyMap<string, KnownPlace>;
  countries: ReadonlyMap<string, Country>;
  /** What went on around the meetings. */
  contexts: ReadonlyMap<string, Surroundings>;
};

let loading: Promise<Store> | undefined;

/** The record: read once for a build, anew for each page while writing. */
export function store(): Promise<Store> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

async function load(): Promise<Store> {
  const [articles, meetings, dialogues, people, organisations, topics, places, countries, contexts] =
    await Promise.all([
      getCollection('articles'),
      getCollection('meetings'),
      getCollection('dialogues'),
      getCollection('people'),
      getCollection('organisations'),
      getCollection('topics'),
      getCollection('places'),
      getCollection('countries'),
      getCollection('contexts'),
    ]);
  return {
    articles: byId<StoredArticle>(articles),
    meetings: byId<Meeting>(meetings),
    dialogues: byId<Dialogue>(dialogues),
    people: byId<Person>(people),
    organisations: byId<KnownOrganisation>(organisations),
    topics: byId<Topic>(topics),
    places: byId<KnownPlace>(places),
    countries: byId<Country>(countries),
    contexts: new Map(contexts.map(({ id, data }) => [id, data])),
  };
}

/** By id, in the order of ids. The schema of the collection has checked what the entries hold. */
function byId<T extends { id: string }>(entries: readonly { data: unknown }[]): ReadonlyMap<string, T> {
  const sorted = entries.map(({ data }) => data as T).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.map((data) => [data.id, data]));
}
