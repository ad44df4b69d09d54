// Articles → content/generated and content/record.
import { Command } from 'commander';
import type { Problem } from '../src/domain/problem.ts';
import { buildContent } from '../src/pipeline/build.ts';
import { problemLines } from './lib/article-report.ts';
import { ARTICLE_FILES, filesIn, YAML_FILES } from './lib/content-files.ts';
import { contentFolders, maybeRefusal, type FolderOptions } from './lib/content-folders.ts';
import { generatedOutput, noOutput, recordComparison, recordOutput } from './lib/content-output.ts';
import { buildReport, liveLine, summaryJson } from './lib/content-report.ts';
import { paintWith, wantsColour } from './lib/terminal.ts';

const options = new Command('npm run content --')
  .description('Reads the articles and writes what they say of each meeting.')
  .option('--articles <dir>', 'read another folder; raw texts and saved pages too')
  .option('--out <dir>', 'write elsewhere, and leave the record alone')
  .option('--record <dir>', 'keep the record in another folder')
  .option('--check', 'compare the record only, and write nothing')
  .option('--notes', 'show notes too, not only errors and warnings')
  .option('--json', 'print the summary for machines')
  .parse()
  .opts<FolderOptions & { check?: true; notes?: true; json?: true }>();

const folders = contentFolders(options);
const { articles, registry, rulings, introductions, background, record, generated } = folders;
const { isWhole, isAside } = folders;
const refusal = maybeRefusal(folders);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
const comparison = recordComparison(record);
const remembering = options.check ? comparison : isAside ? noOutput : recordOutput(record);
const generating = options.check ? noOutput : generatedOutput(generated);
const live = liveLine(process.stderr);
const input = {
  articles: filesIn(articles, ARTICLE_FILES),
  registry: filesIn(registry, YAML_FILES),
  rulings: isWhole ? filesIn(rulings, YAML_FILES) : [],
  introductions: isWhole ? filesIn(introductions, YAML_FILES) : [],
  background: isWhole ? filesIn(background, YAML_FILES) : [],
  record: isAside && !isWhole ? [] : filesIn(record, YAML_FILES),
  partial: !isWhole,
};
const effects = { writeGenerated: generating.write, writeRecord: remembering.write, progress: live.show };
const result = buildContent(input, effects);
generating.finish();
remembering.finish();
live.clear();

const paint = paintWith(wantsColour(process.stdout, process.env));
const lineOf = (problem: Problem): string => problemLines(problem, paint);
if (options.json) console.log(summaryJson(result, comparison.behind));
else console.log(buildReport(result, comparison.behind, options.notes === true, lineOf));
const isBehind = comparison.behind.length > 0;
if (isBehind || result.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
