// Of the registry, only what the record speaks of gets a page.
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Registry } from '../../domain/registry.ts';

export type Occurring = Pick<Registry, 'people' | 'organisations' | 'topics' | 'places' | 'countries'>;

/** The entries that meetings and dialogues name, with wider topics, parent bodies and the countries of places. */
export function occurring(
  registry: Registry,
  meetings: readonly Meeting[],
  dialogues: readonly Dialogue[],
): Occurring {
  const people = idsIn(meetings, ({ participants }) => participants.map(({ value }) => value.person));
  const bodies = idsIn(meetings, ({ organisations }) => organisations.map(({ value }) => value.organisation));
  for (const dialogue of dialogues) for (const body of dialogue.bodies ?? []) bodies.add(body);
  const topics = idsIn(meetings, (meeting) => meeting.topics.map(({ value }) => value));
  const cities = idsIn(meetings, ({ place }) =>
    place === null ? [] : [place, ...place.rivals].map(({ value }) => value.city),
  );
  const countries = idsIn(meetings, ({ parties, place }) => [
    ...parties.map(({ value }) => value),
    place?.value.country ?? null,
  ]);
  for (const dialogue of dialogues) for (const side of dialogue.sides) countries.add(side);
  return {
    people: registry.people.filter(({ id }) => people.has(id)),
    organisations: registry.organisations.filter(({ id }) =>
      withParents(bodies, registry.organisations).has(id),
    ),
    topics: registry.topics.filter(({ id }) => withParents(topics, registry.topics).has(id)),
    places: registry.places.filter(({ id, names }) => cities.has(names['en'] ?? '') || cities.has(id)),
    countries: registry.countries.filter(({ id }) => countries.has(id)),
  };
}

function idsIn(
  meetings: readonly Meeting[],
  pick: (meeting: Meeting) => readonly (string | null)[],
): Set<string> {
  return new Set(meetings.flatMap(pick).filter((id) => id !== null));
}

function withParents(
  ids: ReadonlySet<string>,
  entries: readonly { id: string; parent?: string | undefined }[],
): Set<string> {
  const parents = new Map(entries.map(({ id, parent }) => [id, parent]));
  const all = new Set(ids);
  for (const id of ids) {
    for (
      let parent = parents.get(id);
      parent !== undefined && !all.has(parent);
      parent = parents.get(parent)
    ) {
      all.add(parent);
    }
  }
  return all;
}
