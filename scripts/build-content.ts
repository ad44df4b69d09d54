// Articles → content/generated and content/record.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import type { Problem } from '../src/domain/problem.ts';
import { buildContent } from '../src/pipeline/build.ts';
import { problemLines } from './lib/article-report.ts';
import { ARTICLE_FILES, filesIn, YAML_FILES } from './lib/content-files.ts';
import { collectionsOutput, noOutput, recordComparison, recordOutput } from './lib/content-output.ts';
import { buildReport, liveLine, summaryJson } from './lib/content-report.ts';
import { root } from './lib/run.ts';
import { paintWith, wantsColour } from './lib/terminal.ts';

type Options = Partial<Record<'articles' | 'out' | 'record', string>> &
  Partial<Record<'check' | 'notes' | 'json', true>>;

const options = new Command('npm run content --')
  .description('Reads the articles and writes what they say of each meeting.')
  .option('--articles <dir>', 'read another folder; raw texts and saved pages too')
  .option('--out <dir>', 'write elsewhere, and leave the record alone')
  .option('--record <dir>', 'keep the record in another folder')
  .option('--check', 'compare the record only, and write nothing')
  .option('--notes', 'show notes too, not only errors and warnings')
  .option('--json', 'print the summary for machines')
  .parse()
  .opts<Options>();

const content = path.join(root, 'content');
const given = (folder: string | undefined, usual: string): string =>
  folder === undefined ? path.join(content, usual) : path.resolve(process.env['INIT_CWD'] ?? '.', folder);
const articles = given(options.articles, 'articles');
const isOwn = articles === path.join(content, 'articles');
if (!existsSync(articles)) {
  console.error(`There is no folder ${articles}. Name the folder that holds the articles: --articles DIR`);
  process.exit(1);
}
const record = given(options.record, 'record');
const isAside = options.out !== undefined && options.record === undefined;
const comparison = recordComparison(record);
const remembering = options.check ? comparison : isAside ? noOutput : recordOutput(record);
const generating = options.check ? noOutput : collectionsOutput(given(options.out, 'generated'));

const live = liveLine(process.stderr);
const input = {
  articles: filesIn(articles, ARTICLE_FILES),
  registry: filesIn(path.join(content, 'registry'), YAML_FILES),
  rulings: filesIn(path.join(content, 'rulings'), YAML_FILES),
  record: isAside && !isOwn ? [] : filesIn(record, YAML_FILES),
  partial: !isOwn,
};
const effects = { writeGenerated: generating.write, writeRecord: remembering.write, progress: live.show };
const result = buildContent(input, effects);
generating.finish();
remembering.finish();
live.clear();

if (options.json) console.log(summaryJson(result, comparison.behind));
else {
  const paint = paintWith(wantsColour(process.stdout, process.env));
  const lineOf = (problem: Problem): string => problemLines(problem, paint);
  console.log(buildReport(result, comparison.behind, options.notes === true, lineOf));
}
const failed = result.problems.some(({ severity }) => severity === 'error');
process.exitCode = failed || comparison.behind.length > 0 ? 1 : 0;
