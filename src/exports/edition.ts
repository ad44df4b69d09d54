import type { Day } from '../domain/day.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import type { TextKind } from '../domain/article.ts';
import type { Evidence, Meeting } from '../domain/meeting.ts';

/** The nouns whose entries have names, and pages at `NOUN/ID/`. */
export type Noun = 'dialogues' | EntryNoun;

/** Those of the registry, in the order of the files. */
export const entryNouns = ['people', 'organisations', 'topics', 'countries'] as const;

export type EntryNoun = (typeof entryNouns)[number];

/** What every file is made from: the record, the words for it, and where it is published. */
export type Edition = {
  /** Where the site stands, with a slash at the end: "https://example.org/parley/". */
  address: string;
  release: string;
  /** The day of the last change to the record, `YYYY-MM-DD`. No clock: the same tree gives the same files. */
  built: string;
  /** The date of the newest source; null while there is none. */
  asOf: Day | null;
  /** In the order of time. */
  meetings: readonly Told[];
  dialogues: readonly Dialogue[];
  articles: readonly PublishedArticle[];
  /** The entries of the registry that some meeting names, in the order of their ids. */
  entries: Readonly<Record<EntryNoun, readonly Entry[]>>;
  /** An article by its id. */
  articleOf: (id: string) => PublishedArticle | undefined;
  /** The English name of an entry; the id where it has none. */
  nameOf: (noun: Noun, id: string) => string;
  /** The whole sentence around a piece of evidence for a fact. */
  sentenceOf: (evidence: Evidence, fact: string) => string;
};

/** A meeting with the words in which its English page speaks of it. */
export type Told = {
  meeting: Meeting;
  /** "Fourth round, China–Germany High-Level Security Dialogue". */
  title: string;
  /** One sentence that says it all. */
  lead: string;
  /** "26 September 2023", "no later than 28 September 2023"; null where no source gives a date. */
  day: string | null;
  /** "Berlin, Germany". */
  place: string | null;
  /** The day on which what is known of it last changed, `YYYY-MM-DD`. */
  updated: string;
};

/** An article with its file as it is, to which every offset refers. */
export type PublishedArticle = {
  id: string;
  publisher: string | null;
  url: string | null;
  title: string | null;
  published: Day | null;
  language: string;
  text: TextKind;
  licence: string | null;
  archived: string | null;
  translatedFrom: string | null;
  /** The meetings that it states something about. */
  meetings: readonly string[];
  raw: string;
};

/** A person, an organisation, a topic or a country: what it is, and the meetings that name it. */
export type Entry = {
  id: string;
  /** Its name per language. */
  names: Readonly<Record<string, string>>;
  /** The side it belongs to: code. */
  country?: string | undefined;
  /** What it is a part of: id. */
  parent?: string | undefined;
  /** Its item in Wikidata. */
  wikidata?: string | undefined;
  /** In the order of time: ids. */
  meetings: readonly string[];
};

/** Some meetings under one address: the whole record, or what an entry has to do with. */
export type View = {
  /** The address of its page inside the site: "dialogues/x"; empty for the whole. */
  path: string;
  title: string;
  meetings: readonly Told[];
};

/** The address of a page of the edition; `path` is "meetings/x", `fragment` is "date". */
export function pageAddress({ address }: Pick<Edition, 'address'>, path: string, fragment = ''): string {
  return `${address}${path === '' ? '' : `${path}/`}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The address of a fact on its meeting's page: the fragment that the page gives it. */
export function factAddress(edition: Edition, meeting: Meeting, fact: string): string {
  const own = fact.startsWith(`${meeting.id}/`) ? fact.slice(meeting.id.length + 1) : fact;
  return pageAddress(edition, `meetings/${meeting.id}`, own.replaceAll('/', '-'));
}
