// What the reader understands of a file, with evidence.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { createExplainer, type ExplainedFile } from '../src/pipeline/explain-file.ts';
import { explain } from '../src/pipeline/explain.ts';
import { readRegistry } from '../src/pipeline/read/registry.ts';
import { namedFiles } from './lib/article-input.ts';
import { articlePage } from './lib/article-page.ts';
import { articleReport, problemLines } from './lib/article-report.ts';
import { filesIn, YAML_FILES } from './lib/content-files.ts';
import { root } from './lib/run.ts';
import { paintWith, wantsColour } from './lib/terminal.ts';

const command = new Command('npm run article:check --')
  .description('Shows what the reader understands of articles, texts and saved pages, with evidence.')
  .argument('<file...>', 'files or folders; - is standard input')
  .option('--json', 'print it for machines')
  .option('--html <file>', 'write it as one page as well')
  .parse();
const { json, html } = command.opts<{ json?: boolean; html?: string }>();

const { registry, problems } = readRegistry(filesIn(path.join(root, 'content/registry'), YAML_FILES));
const explainFile = createExplainer(registry);
const files = namedFiles(command.args).map(({ file, missing }): ExplainedFile =>
  missing === null
    ? explainFile(file)
    : { article: null, explained: explain(missing.file, null, [], [missing]) },
);

if (json === true) {
  const all = files.map(({ explained }) => explained);
  console.log(JSON.stringify(all.length === 1 ? all[0] : all, null, 2));
} else {
  const paint = paintWith(wantsColour(process.stdout, process.env));
  const columns = Math.min(process.stdout.columns ?? 100, 120);
  for (const { explained, article } of files) console.log(articleReport(explained, article, paint, columns));
}
const errors = problems.filter(({ severity }) => severity === 'error');
for (const problem of errors)
  console.error(problemLines(problem, paintWith(wantsColour(process.stderr, process.env))));
if (html !== undefined) {
  writeFileSync(path.resolve(process.env['INIT_CWD'] ?? '.', html), articlePage(files));
  if (json !== true) console.log(`Written as a page: ${html}`);
}
const failed = files.some(({ explained }) => explained.problems.some(({ severity }) => severity === 'error'));
process.exitCode = failed ? 1 : 0;
