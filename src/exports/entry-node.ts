// People, organisations, topics and countries as schema.org, under their names, with the meetings that name them.
import { entryNouns, pageAddress, type Edition, type Entry, type EntryNoun } from './edition.ts';

export function isEntryNoun(noun: string): noun is EntryNoun {
  return (entryNouns as readonly string[]).includes(noun);
}

/** A side is a country, or a union of countries, for which schema.org has no type of its own. */
export function sideType(code: string): 'Country' | 'Organization' {
  return code === 'EU' ? 'Organization' : 'Country';
}

/** What it is called beside `name`: in the other languages. */
export function alternateNames(
  names: Readonly<Record<string, string>> | undefined,
  name: string,
): { alternateName?: string[] } {
  const others = [...new Set(Object.values(names ?? {}))].filter((other) => other !== name);
  return others.length === 0 ? {} : { alternateName: others };
}

/** The property that leads from an entry to the meetings that name it. */
const meetingsOf: Record<EntryNoun, string> = {
  people: 'performerIn',
  organisations: 'event',
  topics: 'subjectOf',
  countries: 'event',
};

/** An entry of the registry; one that no meeting names has its name only. */
export function entryNode(edition: Edition, noun: EntryNoun, id: string): object {
  const entry = edition.entries[noun].find((one) => one.id === id);
  const page = pageAddress(edition, `${noun}/${id}`);
  const name = edition.nameOf(noun, id);
  const { meetings = [], wikidata } = entry ?? {};
  return {
    ...ownOf(edition, noun, id, entry),
    '@id': page,
    name,
    url: page,
    ...alternateNames(entry?.names, name),
    ...(wikidata === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
    ...(meetings.length === 0
      ? {}
      : {
          [meetingsOf[noun]]: meetings.map((meeting) => ({
            '@type': 'Event',
            '@id': pageAddress(edition, `meetings/${meeting}`),
          })),
        }),
  };
}

/** What an entry is, and what only its kind has. */
function ownOf(edition: Edition, noun: EntryNoun, id: string, entry: Entry | undefined): object {
  if (noun === 'people') return { '@type': 'Person' };
  if (noun === 'countries') return { '@type': sideType(id), identifier: id };
  if (noun === 'topics') {
    const inDefinedTermSet = { '@type': 'DefinedTermSet', '@id': pageAddress(edition, 'topics') };
    return { '@type': 'DefinedTerm', termCode: id, inDefinedTermSet };
  }
  const parent = entry?.parent;
  if (parent === undefined) return { '@type': 'Organization' };
  const parentOrganization = {
    '@type': 'Organization',
    '@id': pageAddress(edition, `organisations/${parent}`),
  };
  return { '@type': 'Organization', parentOrganization };
}
