import type { Country, KnownDialogue, KnownOrganisation, Person, Registry } from '../../domain/registry.ts';
import { nameKey, wordsOf } from './names.ts';

/** The registry by id and by name. */
export type Lookup = {
  dialogue: (id: string) => KnownDialogue | undefined;
  person: (id: string) => Person | undefined;
  /** The person with that name in any language; undefined where none or several have it. */
  personNamed: (name: string) => Person | undefined;
  organisation: (id: string) => KnownOrganisation | undefined;
  organisationNamed: (name: string) => KnownOrganisation | undefined;
  /** What a city's name is compared by: its id, where the registry knows it. */
  cityKey: (city: string) => string;
  /** The country's name in English. */
  countryName: (code: string) => string;
  /** Whether the word is part of a country's name or of an adjective made of it. */
  isCountryWord: (word: string) => boolean;
  /** Where the country stands in the registry; unknown ones come last. */
  countryOrder: (code: string) => number;
};

type Named = { id: string; names: Record<string, string>; aliases?: Record<string, string[]> | undefined };

export function lookupOf(registry: Registry): Lookup {
  const dialogues = byId(registry.dialogues);
  const people = byId(registry.people);
  const organisations = byId(registry.organisations);
  const countries = byId<Country>(registry.countries);
  const order = new Map(registry.countries.map((country, index) => [country.id, index]));
  const personIds = byName(registry.people);
  const organisationIds = byName(registry.organisations);
  const placeIds = byName(registry.places);
  const countryWords = new Set(registry.countries.flatMap(wordsOfCountry));
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  return {
    dialogue: (id) => dialogues.get(id),
    person: (id) => people.get(id),
    personNamed: (name) => people.get(personIds.get(nameKey(name)) ?? ''),
    organisation: (id) => organisations.get(id),
    organisationNamed: (name) => organisations.get(organisationIds.get(nameKey(name)) ?? ''),
    cityKey: (city) => placeIds.get(nameKey(city)) ?? nameKey(city),
    countryName: (code) => countries.get(code)?.names['en'] ?? english.of(code) ?? code,
    isCountryWord: (word) => countryWords.has(word),
    countryOrder: (code) => order.get(code) ?? registry.countries.length,
  };
}

/** Codes in the registry's order, those it does not know after them by name. */
export function sortedCountries(lookup: Lookup, codes: Iterable<string>): string[] {
  return [...new Set(codes)].sort(
    (a, b) =>
      lookup.countryOrder(a) - lookup.countryOrder(b) ||
      compareText(lookup.countryName(a), lookup.countryName(b)),
  );
}

/** Order by code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The words of its names, adjectives and joined forms, in every language. */
export function wordsOfCountry({ names, aliases, demonyms, joined }: Country): string[] {
  const texts = [names, aliases, demonyms, joined].flatMap((list) => Object.values(list ?? {}).flat());
  return texts.flatMap(wordsOf);
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Name to id; a name that two entries share is left out. */
function byName(entries: readonly Named[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const entry of entries) {
    const names = [...Object.values(entry.names), ...Object.values(entry.aliases ?? {}).flat()];
    for (const key of new Set(names.map(nameKey))) {
      found.set(key, found.has(key) && found.get(key) !== entry.id ? null : entry.id);
    }
  }
  const ids = [...found].filter((pair): pair is [string, string] => pair[1] !== null && pair[0] !== '');
  return new Map(ids);
}
