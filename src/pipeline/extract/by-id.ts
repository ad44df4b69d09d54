// The registry's entries by their ids: made once, however many articles are read.
import type { KnownOrganisation, KnownPlace, Person, Registry, Topic } from '../../domain/registry.ts';

export type ById = {
  places: ReadonlyMap<string, KnownPlace>;
  people: ReadonlyMap<string, Person>;
  organisations: ReadonlyMap<string, KnownOrganisation>;
  /** The country of each capital. */
  capitals: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, Topic>;
};

const made = new WeakMap<Registry, ById>();

export function byId(registry: Registry): ById {
  const known = made.get(registry);
  if (known !== undefined) return known;
  const maps: ById = {
    places: new Map(registry.places.map((one) => [one.id, one])),
    people: new Map(registry.people.map((one) => [one.id, one])),
    organisations: new Map(registry.organisations.map((one) => [one.id, one])),
    capitals: new Map(
      registry.countries.flatMap(({ id, capital }) => (capital === undefined ? [] : [[capital, id]])),
    ),
    topics: new Map(registry.topics.map((one) => [one.id, one])),
  };
  made.set(registry, maps);
  return maps;
}
