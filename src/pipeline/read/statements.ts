// What we say about a dialogue or a meeting is data with citations: the file's name says what it is about.
import type { SourceFile } from '../../domain/article.ts';
import type { Problem } from '../../domain/problem.ts';
import type { StatementFile } from '../../domain/statement.ts';
import { writtenStatement } from '../../schema/statement.ts';
import { readForm } from './form.ts';
import { readNamedFiles, type NamedFile, type WrongName } from './named-files.ts';

const WRONG_NAME: WrongName = {
  message: (name) =>
    `"${name}" is no name here: the file is named after the dialogue or meeting that it is about.`,
  fix: 'Rename the file after the id, as its page and its address have it.',
};

/** Reads files of sentences, in the order of their ids. A sentence with a fault is left out. */
export function readStatements(files: readonly SourceFile[]): {
  statements: StatementFile[];
  problems: Problem[];
} {
  const { read, problems } = readNamedFiles(files, WRONG_NAME, statementsOf);
  return { statements: read, problems };
}

function statementsOf({ id, path, raw, yaml, problems }: NamedFile): StatementFile | null {
  if (!Array.isArray(yaml.value)) {
    problems.add(yaml.valueAt([]), {
      rule: 'wrong-value',
      severity: 'error',
      message: 'The file is no list of sentences.',
      fix: 'Begin each sentence with "- en: …".',
    });
    return null;
  }
  const words = { noun: 'a sentence', where: 'the sentence' };
  const statements = yaml.value.flatMap((_, index) => {
    const written = readForm(writtenStatement, yaml, [index], words, problems);
    if (written === null) return [];
    const offsets = written.cites.map((_cite, at) => ({
      article: yaml.valueAt([index, 'cites', at, 'article']),
      words: yaml.valueAt([index, 'cites', at, 'words']),
    }));
    return [{ written, offsets }];
  });
  return { id, path, raw, statements };
}
