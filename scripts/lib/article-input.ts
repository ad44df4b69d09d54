// The files that a contributor names on the command line: paths, folders, standard input.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../src/domain/article.ts';
import { problemOf } from '../../src/domain/place.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { ARTICLE_FILES, filesIn, readFile } from './content-files.ts';

/** A file that was named, or why there is none. */
export type Named = { file: SourceFile; missing: null } | { file: null; missing: Problem };

/** The files that the arguments name; `-` is standard input, a folder stands for the articles in it. */
export function namedFiles(names: readonly string[]): Named[] {
  return names.flatMap((name): Named[] => {
    if (name === '-') return [{ file: { path: '-', bytes: readFileSync(0) }, missing: null }];
    const place = placeOf(name);
    if (!existsSync(place)) return [{ file: null, missing: missing(name) }];
    if (statSync(place).isDirectory()) {
      return filesIn(place, ARTICLE_FILES).map((file) => ({ file, missing: null }));
    }
    const { bytes } = readFile(place);
    return [{ file: { path: name.split(path.sep).join('/'), bytes }, missing: null }];
  });
}

/** npm runs scripts in the project's folder, people type paths in theirs. */
function placeOf(name: string): string {
  const own = path.resolve(process.env['INIT_CWD'] ?? '.', name);
  return existsSync(own) ? own : path.resolve(name);
}

function missing(name: string): Problem {
  const details = {
    rule: 'file-missing',
    severity: 'error' as const,
    message: `There is no file "${name}".`,
    actual: name,
    fix: 'Give the path of a file as it is seen from the folder you are in.',
  };
  return problemOf(name, { line: 1, column: 1 }, details);
}
