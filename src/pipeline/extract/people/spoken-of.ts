// The countries of an article, so that names which many countries share go to none that it never names.
import type { Registry } from '../../../domain/registry.ts';
import { byId } from '../by-id.ts';
import type { Hit } from '../lexicon.ts';

/**
 * The countries that an article speaks of, by name, adjective, place or person.
 */
export function countriesSpokenOf(hits: readonly Hit[], registry: Registry): Set<string> {
  const { places, people } = byId(registry);
  return new Set(
    hits.flatMap(({ kind, id }) =>
      kind === 'country'
        ? [id]
        : kind === 'place'
          ? [places.get(id)?.country ?? '']
          : kind === 'person'
            ? [people.get(id)?.country ?? '']
            : [],
    ),
  );
}
