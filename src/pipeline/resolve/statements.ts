// A sentence of ours stands only on words that an article has: what cannot be cited is not said.
import type { Article } from '../../domain/article.ts';
import { listed } from '../../domain/listed.ts';
import { nearest } from '../../domain/nearest.ts';
import { problemsOf, type ProblemList } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Span } from '../../domain/span.ts';
import type { Statement, StatementFile } from '../../domain/statement.ts';
import { spanOfWords } from './span-of-words.ts';

/** What the sentences are to what they are about; the middle of their ids. */
export type StatementKind = 'introduction' | 'background';

const ABOUT: Readonly<Record<StatementKind, string>> = { introduction: 'dialogue', background: 'meeting' };

/** The sentences by what they are about; those about nothing on record, or without their words, are problems. */
export function statementsFor(
  kind: StatementKind,
  files: readonly StatementFile[],
  ids: readonly string[],
  articles: ReadonlyMap<string, Article>,
  leftOut: readonly string[],
): { statements: ReadonlyMap<string, Statement[]>; problems: Problem[] } {
  const known = new Set(ids);
  const problems: Problem[] = [];
  const statements = new Map<string, Statement[]>();
  for (const file of files) {
    const own = problemsOf(file.path, file.raw);
    if (known.has(file.id)) statements.set(file.id, statementsOf(kind, file, articles, leftOut, own));
    else if (leftOut.length === 0) own.add(0, unknownAbout(kind, file.id, ids));
    problems.push(...own.found);
  }
  return { statements, problems };
}

function statementsOf(
  kind: StatementKind,
  { id, statements }: StatementFile,
  articles: ReadonlyMap<string, Article>,
  leftOut: readonly string[],
  problems: ProblemList,
): Statement[] {
  const cited = statements.flatMap(({ written: { cites, differs, gap, ...text }, offsets }) => {
    const sources = cites.flatMap((cite, index): Span[] => {
      const article = articles.get(cite.article);
      const at = offsets[index] ?? { article: 0, words: 0 };
      if (article === undefined) {
        if (!leftOut.includes(cite.article)) problems.add(at.article, unknownArticle(cite.article, articles));
        return [];
      }
      const span = spanOfWords(article, cite.words);
      if (span === null) problems.add(at.words, wordsMissing(cite.article, cite.words));
      return span === null ? [] : [span];
    });
    return sources.length === 0 ? [] : [{ text, sources, ...(differs && { differs }), ...(gap && { gap }) }];
  });
  return cited.map((one, index) => ({ id: `${id}/${kind}/${index + 1}`, ...one }));
}

function unknownAbout(kind: StatementKind, id: string, ids: readonly string[]) {
  const near = nearest(id, ids);
  return {
    rule: 'statement-about',
    severity: 'error' as const,
    message: `The record has no ${ABOUT[kind]} "${id}", which the file is named after.`,
    actual: id,
    expected: near,
    fix: near.length > 0 ? `Rename it: ${listed(near, 'or')}.` : `Name it after a ${ABOUT[kind]} by its id.`,
  };
}

function unknownArticle(id: string, articles: ReadonlyMap<string, Article>) {
  const near = nearest(id, [...articles.keys()]);
  return {
    rule: 'statement-article',
    severity: 'error' as const,
    message: `There is no article "${id}" to cite.`,
    actual: id,
    expected: near,
    fix:
      near.length > 0 ? `Write ${listed(near, 'or')}.` : 'Name an article by its file name, without ".md".',
  };
}

function wordsMissing(article: string, words: string) {
  return {
    rule: 'statement-words',
    severity: 'error' as const,
    message: `The words that are cited do not stand in "${article}".`,
    actual: words,
    fix: 'Copy the words from the body of the article exactly, from within one paragraph.',
  };
}
