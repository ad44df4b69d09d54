import type { SourceFile } from '../../domain/article.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { ruling as schema } from '../../schema/ruling.ts';
import { readForm } from './form.ts';
import { readNamedFiles, type NamedFile, type WrongName } from './named-files.ts';

const WRONG_NAME: WrongName = {
  message: (name) =>
    `"${name}" is no name for a ruling: the file's name is its id, in lower case with single hyphens.`,
  fix: 'Rename the file, as in "berlin-2018-is-round-two.yaml".',
};

/** Reads the files of `content/rulings`, one decision each; the file's name is its id. In the order of their ids. */
export function readRulings(files: readonly SourceFile[]): { rulings: Ruling[]; problems: Problem[] } {
  const { read, problems } = readNamedFiles(files, WRONG_NAME, rulingOf);
  return { rulings: read, problems };
}

function rulingOf({ id, yaml, problems }: NamedFile): Ruling | null {
  const body = readForm(schema, yaml, [], { noun: 'a ruling', where: 'the file' }, problems);
  return body === null ? null : { ...body, id };
}
