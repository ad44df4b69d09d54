import type { SourceFile } from '../../domain/article.ts';
import { problemsOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { ruling as schema } from '../../schema/ruling.ts';
import { id as idSchema } from '../../schema/words.ts';
import { readBytes } from './bytes.ts';
import { readForm } from './form.ts';
import { readYaml } from './yaml.ts';

/** The largest ruling that is read, in bytes. */
const RULING_LIMIT = 64 * 1024;

/** Reads the files of `content/rulings`, one decision each; the file's name is its id. In the order of their ids. */
export function readRulings(files: readonly SourceFile[]): { rulings: Ruling[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rulings: Ruling[] = [];
  for (const file of files) {
    const text = readBytes(file, RULING_LIMIT);
    if (text.raw === null) {
      problems.push(text.problem);
      continue;
    }
    const own = problemsOf(file.path, text.raw);
    const ruling = rulingOf(file.path, text.raw, own);
    problems.push(...own.found);
    if (ruling !== null) rulings.push(ruling);
  }
  rulings.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rulings, problems };
}

function rulingOf(path: string, raw: string, problems: ReturnType<typeof problemsOf>): Ruling | null {
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const id = name.replace(/\.ya?ml$/u, '');
  if (!idSchema.safeParse(id).success) {
    problems.add(0, {
      rule: 'file-name',
      severity: 'error',
      message: `"${name}" is no name for a ruling: the file's name is its id, in lower case with single hyphens.`,
      actual: name,
      fix: 'Rename the file, as in "berlin-2018-is-round-two.yaml".',
    });
    return null;
  }
  const yaml = readYaml(raw, raw.startsWith('\uFEFF') ? 1 : 0, raw.length, problems);
  if (yaml.value === undefined) return null;
  const body = readForm(schema, yaml, [], { noun: 'a ruling', where: 'the file' }, problems);
  return body === null ? null : { ...body, id };
}
