// Small YAML files that people write by hand, each named after an id: rulings, and what we say around the record.
import type { SourceFile } from '../../domain/article.ts';
import { problemsOf, type ProblemList } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import { id as idSchema } from '../../schema/words.ts';
import { readBytes } from './bytes.ts';
import { readCharacters } from './characters.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** The largest of these files that is read, in bytes. */
const LIMIT = 64 * 1024;

/** A file that could be read as YAML; its problems are collected in `problems`. */
export type NamedFile = { id: string; path: string; raw: string; yaml: Yaml; problems: ProblemList };

/** What is said of a file whose name is no id. */
export type WrongName = { message: (name: string) => string; fix: string };

/** Reads files one by one, in the order of their ids. `bodyOf` gives null for a file that is left out. */
export function readNamedFiles<T extends { id: string }>(
  files: readonly SourceFile[],
  wrongName: WrongName,
  bodyOf: (file: NamedFile) => T | null,
): { read: T[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const read: T[] = [];
  for (const file of files) {
    const { raw, problem } = readBytes(file, LIMIT);
    if (raw === null) {
      problems.push(problem);
      continue;
    }
    const own = problemsOf(file.path, raw);
    readCharacters([{ text: raw, offsetOf: (at: number) => at }], true, own);
    const named = maybeNamed(file.path, raw, wrongName, own);
    const body = named === null ? null : bodyOf(named);
    problems.push(...own.found);
    if (body !== null) read.push(body);
  }
  read.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { read, problems };
}

function maybeNamed(
  path: string,
  raw: string,
  wrongName: WrongName,
  problems: ProblemList,
): NamedFile | null {
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const id = name.replace(/\.ya?ml$/u, '');
  if (!idSchema.safeParse(id).success) {
    problems.add(0, {
      rule: 'file-name',
      severity: 'error',
      message: wrongName.message(name),
      actual: name,
      fix: wrongName.fix,
    });
    return null;
  }
  const yaml = readYaml(raw, raw.startsWith('\uFEFF') ? 1 : 0, raw.length, problems);
  return yaml.value === undefined ? null : { id, path, raw, yaml, problems };
}
