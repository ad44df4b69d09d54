// The stages in order, and nothing else.
import type { Article, SourceFile } from '../domain/article.ts';
import type { Report } from '../domain/claim.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import type { Meeting } from '../domain/meeting.ts';
import { problemOf } from '../domain/place.ts';
import type { Problem } from '../domain/problem.ts';
import { check } from './check/check.ts';
import { emit } from './emit/emit.ts';
import { createExtractor } from './extract/extract.ts';
import { readArticle } from './read/article.ts';
import { readRecord } from './read/record.ts';
import { readRegistry } from './read/registry.ts';
import { readRulings } from './read/ruling.ts';
import { readStatements } from './read/statements.ts';
import { resolve } from './resolve/resolve.ts';

/** The files of content, each with its path and bytes. */
export type BuildInput = {
  articles: readonly SourceFile[];
  registry: readonly SourceFile[];
  rulings: readonly SourceFile[];
  /** What is said about dialogues and meetings, sentence by sentence. */
  introductions?: readonly SourceFile[];
  background?: readonly SourceFile[];
  record: readonly SourceFile[];
  /** The articles are not all that the record rests on: what they leave out is not lost. */
  partial?: boolean;
};

export type Progress = { articles: number; of: number; claims: number; problems: number };

/** What a build does to the world: one object writes, one compares, one keeps all in memory for a test. */
export type BuildEffects = {
  /** `COLLECTION/ID.mdx` of content/generated. */
  writeGenerated: (path: string, text: string) => void;
  /** `ID.yaml` of content/record. */
  writeRecord: (path: string, text: string) => void;
  /** Called after each article. */
  progress?: (progress: Progress) => void;
};

export type BuildResult = {
  articles: number;
  leftOut: number;
  claims: number;
  meetings: Meeting[];
  dialogues: Dialogue[];
  problems: Problem[];
};

/** Articles in, collections and record out. An article with an error is left out; all others are written. */
export function buildContent(input: BuildInput, effects: BuildEffects): BuildResult {
  const { registry, problems: registryProblems } = readRegistry(input.registry);
  const { rulings, problems: rulingProblems } = readRulings(input.rulings);
  const { known, problems: recordProblems } = readRecord(input.record);
  const introductions = readStatements(input.introductions ?? []);
  const background = readStatements(input.background ?? []);
  const problems = [
    ...registryProblems,
    ...rulingProblems,
    ...recordProblems,
    ...introductions.problems,
    ...background.problems,
  ];

  const extract = createExtractor(registry);
  const articles = new Map<string, Article>();
  const doubles: Article[] = [];
  const leftOut: string[] = [];
  const reports: Report[] = [];
  let claims = 0;
  for (const [index, file] of input.articles.entries()) {
    const { article, problems: found } = readArticle(file, hasHeader(file) ? { finished: true } : {});
    problems.push(...found);
    if (article === null || found.some(({ severity }) => severity === 'error')) {
      leftOut.push(article?.id ?? idOfFile(file.path));
    } else if (articles.has(article.id)) {
      doubles.push(article);
    } else {
      const own = maybeReports(article, extract, problems);
      if (own === undefined) leftOut.push(article.id);
      else articles.set(article.id, article);
      reports.push(...(own ?? []));
      claims += (own ?? []).reduce((sum, report) => sum + report.claims.length, 0);
    }
    effects.progress?.({ articles: index + 1, of: input.articles.length, claims, problems: problems.length });
  }

  const read = [...articles.values()];
  const { partial = false } = input;
  const resolved = resolve({
    ...{ articles: read, reports, registry, rulings, known, leftOut, partial },
    introductions: introductions.statements,
    background: background.statements,
  });
  const { meetings, dialogues } = resolved;
  problems.push(...resolved.problems);
  problems.push(
    ...check({ articles: [...read, ...doubles], reports, meetings, dialogues, registry, rulings }),
  );
  const { generated, record } = emit({ articles: read, registry, ...resolved });
  for (const { path, text } of generated) effects.writeGenerated(path, text);
  for (const { path, text } of record) effects.writeRecord(path, text);
  const counts = { articles: read.length, leftOut: leftOut.length + doubles.length, claims };
  return { ...counts, meetings, dialogues, problems };
}

/** A fault of ours on one article costs that article, not the record of all others. */
function maybeReports(
  article: Article,
  extract: (article: Article) => Report[],
  problems: Problem[],
): Report[] | undefined {
  try {
    return extract(article);
  } catch (error) {
    const details = {
      rule: 'reader-fault',
      severity: 'error' as const,
      message: `The reader failed on this article: ${error instanceof Error ? error.message : String(error)}.`,
      fix: 'This is a fault of the reader, not of the article: please report it with this file.',
    };
    problems.push(problemOf(article.path, { line: 1, column: 1 }, details));
    return undefined;
  }
}

/** Markdown with a header stands for an article of content/articles, wherever it lies. */
function hasHeader({ path, bytes }: SourceFile): boolean {
  return /\.md$/iu.test(path) && new TextDecoder().decode(bytes.subarray(0, 3)) === '---';
}

function idOfFile(path: string): string {
  return path.replace(/^.*[/\\]/u, '').replace(/\.\w+$/u, '');
}
