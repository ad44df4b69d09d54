// From a source to the file of a new article, and what to tell the contributor about it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/domain/article.ts';
import type { Registry } from '../../src/domain/registry.ts';
import { draftDigest } from '../../src/pipeline/draft-digest.ts';
import { outlineOf } from '../../src/pipeline/draft-outline.ts';
import { excerptOf, type Draft, type DraftHeader } from '../../src/pipeline/draft.ts';
import type { ExplainedFile } from '../../src/pipeline/explain-file.ts';
import type { Explained } from '../../src/pipeline/explain.ts';
import { namedFiles } from './article-input.ts';
import { problemLines } from './article-report.ts';
import { harmless, type Paint } from './terminal.ts';

/** What the reader understands of a named source. Where it cannot be read, says why and ends the command. */
export function readSource(
  name: string,
  explainFile: (file: { path: string; bytes: Uint8Array }) => ExplainedFile,
  paint: Paint,
): { source: Article; explained: Explained } {
  const [named] = namedFiles([name]);
  const { article, explained } =
    named === undefined || named.file === null ? { article: null, explained: null } : explainFile(named.file);
  if (article !== null && explained !== null) return { source: article, explained };
  const problem = named?.missing ?? explained?.problems[0];
  console.error(
    problem === undefined
      ? `There is no article in "${name}".`
      : problemLines({ file: name, ...problem }, paint),
  );
  process.exit(1);
}

/** The paragraphs of a new article made from a source. Of a digest, a draft in the project's words. */
export function paragraphsFrom(
  source: Article,
  explained: Explained,
  header: DraftHeader,
  registry: Registry,
): string[] {
  if (header.text === 'original') return source.blocks.map(({ text }) => text);
  if (header.text === 'excerpt') {
    const sentences = outlineOf(source, explained).map(({ text }) => text);
    return excerptOf(source, sentences);
  }
  return draftDigest(explained, registry);
}

/** Writes a draft below a folder and returns its path as it is seen from here; never over another article. */
export function writeDraft(folder: string, draft: Draft): string {
  const place = path.resolve(process.env['INIT_CWD'] ?? '.', folder, draft.path);
  const shown = path.relative('', place);
  if (existsSync(place)) {
    console.error(`There is an article already: ${shown}. Nothing was written.`);
    process.exit(1);
  }
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, draft.text);
  return shown;
}

/** The sentences of a source with the facts in them, to have beside a digest while writing it. */
export function outlineText(source: Article, explained: Explained, paint: Paint): string {
  const sentences = outlineOf(source, explained).map(({ text, facts }) => {
    const lines = facts.map((fact) => `    ${paint.dim(harmless(fact))}`);
    return `  ${harmless(text)}\n${lines.join('\n')}`;
  });
  if (sentences.length === 0) return 'The reader found no sentence about a meeting.\n';
  const title = `${paint.bold('What the source states')}, to have beside it while you write:`;
  return `\n${title}\n\n${sentences.join('\n\n')}\n`;
}
