import { listed } from '../../domain/listed.ts';
import { nearest } from '../../domain/nearest.ts';
import { problemsOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type {
  Country,
  KnownDialogue,
  KnownOrganisation,
  KnownPlace,
  Person,
  Registry,
  Topic,
} from '../../domain/registry.ts';

type Noun = keyof Registry;
type Entry = Country | KnownPlace | Person | KnownOrganisation | Topic | KnownDialogue;

/** An entry of the registry and where it stands. */
export type PlacedEntry = {
  noun: Noun;
  entry: Entry;
  file: string;
  raw: string;
  /** Offset in the file of the value at a path inside the entry. */
  offsetOf(path: readonly PropertyKey[]): number;
};

/** An id inside an entry that has to be the id of another entry. */
type Reference = { path: readonly PropertyKey[]; to: Noun; id: string };

/** A problem for each id in an entry that no entry has. */
export function tellUnknownReferences(placed: readonly PlacedEntry[]): Problem[] {
  const ids = new Map<Noun, string[]>();
  for (const { noun, entry } of placed) ids.set(noun, [...(ids.get(noun) ?? []), entry.id]);
  const known = new Map([...ids].map(([noun, list]) => [noun, new Set(list)]));
  return placed.flatMap((one) => {
    const unknown = referencesOf(one).filter(({ to, id }) => known.get(to)?.has(id) !== true);
    if (unknown.length === 0) return [];
    const problems = problemsOf(one.file, one.raw);
    for (const { path, to, id } of unknown) {
      const near = nearest(id, ids.get(to) ?? []);
      const key = path.filter((step) => typeof step === 'string').join('.');
      problems.add(one.offsetOf(path), {
        rule: 'unknown-reference',
        severity: 'error',
        message: `"${key}" of "${one.entry.id}" is "${id}", which is not in the list of ${to}.`,
        actual: id,
        expected: near,
        fix:
          near.length > 0
            ? `Write ${listed(near, 'or')}, or add "${id}" to content/registry/${to}.yaml.`
            : `Add "${id}" to content/registry/${to}.yaml, or correct the id.`,
      });
    }
    return problems.found;
  });
}

function referencesOf({ noun, entry }: PlacedEntry): Reference[] {
  const found: Reference[] = [];
  const add = (to: Noun, id: string | undefined, ...path: PropertyKey[]): void => {
    if (id !== undefined) found.push({ path, to, id });
  };
  switch (noun) {
    case 'countries':
      add('places', (entry as Country).capital, 'capital');
      break;
    case 'places':
      add('countries', (entry as KnownPlace).country, 'country');
      break;
    case 'people':
      add('countries', (entry as Person).country, 'country');
      (entry as Person).offices?.forEach((office, at) => {
        add('organisations', office.organisation, 'offices', at, 'organisation');
      });
      break;
    case 'organisations':
      add('countries', (entry as KnownOrganisation).country, 'country');
      add('organisations', (entry as KnownOrganisation).parent, 'parent');
      break;
    case 'topics':
      add('topics', (entry as Topic).parent, 'parent');
      break;
    case 'dialogues':
      (entry as KnownDialogue).sides.forEach((side, at) => {
        add('countries', side, 'sides', at);
      });
      (entry as KnownDialogue).bodies?.forEach((body, at) => {
        add('organisations', body, 'bodies', at);
      });
      break;
  }
  return found;
}
