// Articles → content/generated and content/record.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { buildContent } from '../src/pipeline/build.ts';
import { ARTICLE_FILES, filesIn, YAML_FILES } from './lib/content-files.ts';
import { collectionsOutput, recordComparison, recordOutput } from './lib/content-output.ts';
import { liveLine, problemText, summaryJson, summaryText } from './lib/content-report.ts';
import { root } from './lib/run.ts';

type Options = { articles?: string; out?: string; record?: string; check?: boolean; json?: boolean };

const options = new Command('npm run content --')
  .description('Reads the articles and writes what they say of each meeting.')
  .option('--articles <dir>', 'read another folder; raw texts and saved pages too')
  .option('--out <dir>', 'write elsewhere, and leave the record alone')
  .option('--record <dir>', 'keep the record in another folder')
  .option('--check', 'compare the record only, and write nothing')
  .option('--json', 'print the summary for machines')
  .parse()
  .opts<Options>();

const content = path.join(root, 'content');
const own = path.join(content, 'articles');
const articles = path.resolve(options.articles ?? own);
if (!existsSync(articles)) {
  console.error(`There is no folder ${articles}. Name the folder that holds the articles: --articles DIR`);
  process.exit(1);
}
const recordFolder = path.resolve(options.record ?? path.join(content, 'record'));
const comparison = recordComparison(recordFolder);
const silent = { write: () => {}, finish: () => {} };
const aside = options.out !== undefined && options.record === undefined;
const record = options.check ? comparison : aside ? silent : recordOutput(recordFolder);
const place = path.resolve(options.out ?? path.join(content, 'generated'));
const generated = options.check ? silent : collectionsOutput(place);

const live = liveLine(process.stderr);
const result = buildContent(
  {
    articles: filesIn(articles, ARTICLE_FILES),
    registry: filesIn(path.join(content, 'registry'), YAML_FILES),
    rulings: filesIn(path.join(content, 'rulings'), YAML_FILES),
    record: aside && articles !== own ? [] : filesIn(recordFolder, YAML_FILES),
    partial: articles !== own,
  },
  { writeGenerated: generated.write, writeRecord: record.write, progress: live.show },
);
generated.finish();
record.finish();
live.clear();

if (options.json) console.log(summaryJson(result, comparison.behind));
else {
  for (const problem of result.problems) console.error(problemText(problem));
  for (const file of comparison.behind) console.error(`${path.relative('', file)} is behind the articles.`);
  if (comparison.behind.length > 0) console.error('Run "npm run content" and commit content/record.');
  console.log(`${summaryText(result)}.`);
}
const failed = result.problems.some(({ severity }) => severity === 'error');
process.exitCode = failed || comparison.behind.length > 0 ? 1 : 0;
