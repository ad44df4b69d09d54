// What the reader may recognise is data that people keep; a slip in it must cost its own entry and no more.
import type { SourceFile } from '../../domain/article.ts';
import { listed } from '../../domain/listed.ts';
import { nearest } from '../../domain/nearest.ts';
import { problemOf, problemsOf, type ProblemList } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import { emptyRegistry, type Registry } from '../../domain/registry.ts';
import { registry as schema } from '../../schema/registry.ts';
import { readBytes } from './bytes.ts';
import { readCharacters } from './characters.ts';
import { readForm } from './form.ts';
import { readMixedScripts } from './mixed-scripts.ts';
import { tellUnknownReferences, type PlacedEntry } from './references.ts';
import { readYaml, type Yaml } from './yaml.ts';

type Noun = keyof Registry;

/** The largest registry file that is read, in bytes. */
const REGISTRY_LIMIT = 1024 * 1024;

const SINGULAR: Readonly<Record<Noun, string>> = {
  countries: 'a country',
  places: 'a place',
  people: 'a person',
  organisations: 'an organisation',
  topics: 'a topic',
  dialogues: 'a dialogue',
};

/**
 * Reads the files of `content/registry`, each a list of entries of one noun: `people.yaml`, `people-cn.yaml` or
 * `people/cn.yaml`. Entries with a fault are left out; an id that stands there twice keeps its first entry.
 */
export function readRegistry(files: readonly SourceFile[]): { registry: Registry; problems: Problem[] } {
  const problems: Problem[] = [];
  const placed: PlacedEntry[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const noun = nounOf(file.path);
    if (noun === null) {
      problems.push(unknownFile(file.path));
      continue;
    }
    const text = readBytes(file, REGISTRY_LIMIT);
    if (text.raw === null) {
      problems.push(text.problem);
      continue;
    }
    const own = problemsOf(file.path, text.raw);
    const whole = [{ text: text.raw, offsetOf: (at: number) => at }];
    readCharacters(whole, true, own);
    readMixedScripts(whole, own);
    placed.push(...entriesOf(noun, file.path, text.raw, own));
    problems.push(...own.found);
  }
  const kept = withoutDoubles(placed, problems);
  problems.push(...tellUnknownReferences(kept));
  return { registry: registryOf(kept), problems };
}

/** The noun that a file lists: its folder's name, or its own up to a hyphen. */
function nounOf(path: string): Noun | null {
  const steps = path.replaceAll('\\', '/').split('/');
  const name = steps.at(-1)?.replace(/\.ya?ml$/u, '') ?? '';
  const candidates = [steps.at(-2) ?? '', name, name.split('-')[0] ?? ''];
  return candidates.find((word): word is Noun => Object.hasOwn(SINGULAR, word)) ?? null;
}

function unknownFile(path: string): Problem {
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const nouns = Object.keys(SINGULAR);
  const near = nearest(name.replace(/\.\w+$/u, ''), nouns);
  return problemOf(
    path,
    { line: 1, column: 1 },
    {
      rule: 'registry-file',
      severity: 'error',
      message: `The registry has no list "${name}".`,
      actual: name,
      expected: (near.length > 0 ? near : nouns).map((noun) => `${noun}.yaml`),
      fix: `Name the file after what it lists: ${listed(nouns, 'or')}.`,
    },
  );
}

function entriesOf(noun: Noun, file: string, raw: string, problems: ProblemList): PlacedEntry[] {
  const yaml = readYaml(raw, raw.startsWith('\uFEFF') ? 1 : 0, raw.length, problems);
  if (yaml.value === undefined || yaml.value === null) return [];
  if (!Array.isArray(yaml.value)) {
    problems.add(yaml.valueAt([]), {
      rule: 'wrong-value',
      severity: 'error',
      message: `The file is no list of ${noun}.`,
      fix: 'Begin each entry with "- id: …".',
    });
    return [];
  }
  return yaml.value.flatMap((_, index) => entryAt(noun, file, raw, yaml, index, problems));
}

function entryAt(
  noun: Noun,
  file: string,
  raw: string,
  yaml: Yaml,
  index: number,
  problems: ProblemList,
): PlacedEntry[] {
  const words = { noun: SINGULAR[noun], where: 'the entry' };
  const entry = readForm(schema.shape[noun].element, yaml, [index], words, problems);
  if (entry === null) return [];
  return [{ noun, entry, file, raw, offsetOf: (path) => yaml.valueAt([index, ...path]) }];
}

function withoutDoubles(placed: readonly PlacedEntry[], problems: Problem[]): PlacedEntry[] {
  const first = new Map<string, PlacedEntry>();
  for (const entry of placed) {
    const key = `${entry.noun}/${entry.entry.id}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry);
      continue;
    }
    const list = problemsOf(entry.file, entry.raw);
    list.add(entry.offsetOf(['id']), {
      rule: 'duplicate-id',
      severity: 'error',
      message: `The id "${entry.entry.id}" is taken: ${SINGULAR[entry.noun]} in ${other.file} has it.`,
      actual: entry.entry.id,
      fix: 'Make one entry of the two, or give this one another id.',
    });
    problems.push(...list.found);
  }
  return [...first.values()];
}

function registryOf(placed: readonly PlacedEntry[]): Registry {
  const registry: Registry = structuredClone(emptyRegistry);
  for (const { noun, entry } of placed) (registry[noun] as unknown[]).push(entry);
  return registry;
}
