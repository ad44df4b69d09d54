import type { Dialogue } from '../domain/dialogue.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Country } from '../domain/registry.ts';
import type { SeriesOptions, Thread } from './series.ts';

/** Names by id, in one language. */
export type Names = {
  countries: Readonly<Record<string, string>>;
  topics: Readonly<Record<string, string>>;
  people: Readonly<Record<string, string>>;
};

type Named = { names: Readonly<Record<string, string>> };

/** How the things of a series are called in its language. */
export function namesFor(
  meetings: readonly Meeting[],
  dialogues: readonly Dialogue[],
  options: SeriesOptions,
): {
  table: Names;
  place: (city: string | null, country: string | null) => string | null;
  thread: (key: string, meeting: Meeting) => Thread;
} {
  const { language, countries = [], places = [], topics = [], people = [] } = options;
  const called = (thing: Named | undefined): string | undefined =>
    thing?.names[language] ?? thing?.names['en'];
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const country = (code: string): string =>
    called(countries.find(({ id }) => id === code)) ?? regions.of(code) ?? code;
  const cities = new Map(places.map((place) => [place.names['en'], called(place)]));
  const table = {
    countries: tableOf(
      meetings.flatMap((meeting) => [
        ...meeting.parties.map((party) => party.value),
        ...(meeting.host ? [meeting.host.value] : []),
      ]),
      country,
    ),
    topics: tableOf(
      meetings.flatMap((meeting) => meeting.topics.map(({ value }) => value)),
      (topic) => called(topics.find(({ id }) => id === topic)) ?? topic.replaceAll('-', ' '),
    ),
    people: tableOf(
      meetings.flatMap((meeting) => meeting.participants.map(({ value }) => value.person ?? value.name)),
      (person) => called(people.find(({ id }) => id === person)) ?? nameIn(meetings, person) ?? person,
    ),
  };
  return {
    table,
    place: (city, code) => (city ? (cities.get(city) ?? city) : code && country(code)),
    thread(key, meeting) {
      const dialogue = dialogues.find(({ id }) => id === key);
      const sides = dialogue?.sides ?? meeting.parties.map((party) => party.value);
      const name = called(dialogue) ?? meeting.name?.value ?? sides.map(country).join(' – ');
      const forms = countries.filter(({ id }) => sides.includes(id)).flatMap(formsOf);
      return {
        id: key,
        dialogue: meeting.dialogue ? key : null,
        name,
        short: withoutSides(name, [...forms, ...sides, ...sides.map(country)]),
        sides,
      };
    },
  };
}

function tableOf(ids: readonly string[], name: (id: string) => string): Record<string, string> {
  return Object.fromEntries([...new Set(ids)].sort().map((id) => [id, name(id)]));
}

function nameIn(meetings: readonly Meeting[], person: string): string | undefined {
  const all = meetings.flatMap((meeting) => meeting.participants.map(({ value }) => value));
  return all.find((participant) => participant.person === person)?.name;
}

function formsOf(country: Country): string[] {
  const lists = [country.aliases, country.demonyms, country.joined].flatMap((list) =>
    Object.values(list ?? {}).flat(),
  );
  return [...Object.values(country.names), ...lists];
}

/** "China–Germany Strategic Dialogue" as "Strategic Dialogue": beside its country, the sides go without saying. */
function withoutSides(name: string, forms: readonly string[]): string {
  const [, first = '', second = '', rest = ''] = /^([^\s–-]+)[–-]([^\s–-]+)\s+(.+)$/u.exec(name) ?? [];
  const isSide = (word: string): boolean =>
    forms.some((form) => word.toLowerCase().startsWith(form.toLowerCase().replace(/\.$/u, '')));
  if (rest === '' || !isSide(first) || !isSide(second)) return name;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
