// What we say about a dialogue or a meeting is data with citations: the file's name says what it is about.
import type { SourceFile } from '../../domain/article.ts';
import { problemsOf, type ProblemList } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { StatementFile } from '../../domain/statement.ts';
import { writtenStatement } from '../../schema/statement.ts';
import { id as idSchema } from '../../schema/words.ts';
import { readBytes } from './bytes.ts';
import { readCharacters } from './characters.ts';
import { readForm } from './form.ts';
import { readYaml } from './yaml.ts';

/** The largest file that is read, in bytes. */
const STATEMENTS_LIMIT = 64 * 1024;

/** Reads files of sentences, in the order of their ids. A sentence with a fault is left out. */
export function readStatements(files: readonly SourceFile[]): {
  statements: StatementFile[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const statements: StatementFile[] = [];
  for (const file of files) {
    const text = readBytes(file, STATEMENTS_LIMIT);
    if (text.raw === null) {
      problems.push(text.problem);
      continue;
    }
    const own = problemsOf(file.path, text.raw);
    readCharacters([{ text: text.raw, offsetOf: (at: number) => at }], true, own);
    const read = statementsOf(file.path, text.raw, own);
    problems.push(...own.found);
    if (read !== null) statements.push(read);
  }
  statements.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { statements, problems };
}

function statementsOf(path: string, raw: string, problems: ProblemList): StatementFile | null {
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const id = name.replace(/\.ya?ml$/u, '');
  if (!idSchema.safeParse(id).success) {
    problems.add(0, {
      rule: 'file-name',
      severity: 'error',
      message: `"${name}" is no name here: the file is named after the dialogue or meeting that it is about.`,
      actual: name,
      fix: 'Rename the file after the id, as its page and its address have it.',
    });
    return null;
  }
  const yaml = readYaml(raw, raw.startsWith('\uFEFF') ? 1 : 0, raw.length, problems);
  if (yaml.value === undefined) return null;
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
