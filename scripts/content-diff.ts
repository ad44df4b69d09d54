// What a change adds to the record, changes in it or contradicts, meeting by meeting.
import path from 'node:path';
import { Command } from 'commander';
import { buildContent, type BuildInput, type BuildResult } from '../src/pipeline/build.ts';
import { compareMeetings } from '../src/pipeline/compare.ts';
import { compareReport } from './lib/compare-report.ts';
import { ARTICLE_FILES, filesIn, YAML_FILES } from './lib/content-files.ts';
import { filesAt, maybeCommit } from './lib/git-content.ts';
import { root } from './lib/run.ts';
import { paintWith, wantsColour } from './lib/terminal.ts';

const { base, json } = new Command('npm run content:diff --')
  .description('Compares what the articles say with what they said at another commit.')
  .requiredOption('--base <ref>', 'the commit, branch or tag to compare with')
  .option('--json', 'print it for machines')
  .parse()
  .opts<{ base: string; json?: true }>();

const commit = maybeCommit(base);
if (commit === undefined) {
  console.error(`Git knows no commit "${base}". Name a commit, branch or tag: --base origin/main`);
  process.exit(1);
}
const before = build((folder, names) => filesAt(commit, `content/${folder}`, names));
const after = build((folder, names) => filesIn(path.join(root, 'content', folder), names));
const changes = compareMeetings(before.meetings, after.meetings);
const known = new Set(before.problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`));
const problems = after.problems.filter(
  ({ file, rule, message, severity }) => severity !== 'note' && !known.has(`${file} ${rule} ${message}`),
);

if (json) console.log(JSON.stringify({ base: commit, meetings: changes, problems }, null, 2));
else {
  console.log(compareReport(base, changes, problems, paintWith(wantsColour(process.stdout, process.env))));
}
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

function build(files: (folder: string, names: RegExp) => BuildInput['articles']): BuildResult {
  const input = {
    articles: files('articles', ARTICLE_FILES),
    registry: files('registry', YAML_FILES),
    rulings: files('rulings', YAML_FILES),
    introductions: files('introductions', YAML_FILES),
    background: files('background', YAML_FILES),
    record: files('record', YAML_FILES),
  };
  return buildContent(input, { writeGenerated: () => {}, writeRecord: () => {} });
}
