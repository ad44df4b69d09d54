// A new article, from questions or from what somebody has of a page.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { intro, outro } from '@clack/prompts';
import { createExplainer } from '../src/pipeline/explain-file.ts';
import { draftHeaderOf, maybeTitleOf } from '../src/pipeline/draft-header.ts';
import { draftOf, wordsForName, type DraftHeader } from '../src/pipeline/draft.ts';
import { explain } from '../src/pipeline/explain.ts';
import { readArticle } from '../src/pipeline/read/article.ts';
import { readRegistry } from '../src/pipeline/read/registry.ts';
import { outlineText, paragraphsFrom } from './lib/article-draft.ts';
import { namedFiles } from './lib/article-input.ts';
import { askHeader, askParagraphs } from './lib/article-questions.ts';
import { problemLines } from './lib/article-report.ts';
import { ARTICLE_FILES, filesIn, YAML_FILES } from './lib/content-files.ts';
import { root } from './lib/run.ts';
import { paintWith, wantsColour } from './lib/terminal.ts';

const articles = path.join(root, 'content/articles');
const command = new Command('npm run article:new --')
  .description('Makes an article file from answers, or from raw text, Markdown or a saved page.')
  .argument('[file]', 'what you have of the page; - is standard input')
  .option('--publisher <name>', 'who published the page')
  .option('--url <address>', 'the address of the page')
  .option('--title <headline>', 'its headline')
  .option('--published <day>', 'when it was published')
  .option('--language <tag>', 'the language of the article')
  .option('--text <kind>', 'digest, excerpt or original')
  .option('--licence <name>', 'the licence of an original')
  .option('--out <dir>', 'write into another folder', articles)
  .parse();
const { out, ...options } = command.opts<{ out: string } & DraftHeader>();
const [name] = command.args;
const paint = paintWith(wantsColour(process.stdout, process.env));
const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
if (name === undefined && !isTerminal) {
  console.error('Name a file (or - for standard input), or run it in a terminal to be asked.');
  process.exit(1);
}

const { registry } = readRegistry(filesIn(path.join(root, 'content/registry'), YAML_FILES));
const explainFile = createExplainer(registry);
const [named] = name === undefined ? [] : namedFiles([name]);
const { article: source, explained } =
  named !== undefined && named.file !== null
    ? explainFile(named.file)
    : { article: null, explained: explain(name ?? '', null, [], []) };
const refused = named?.missing ?? (source === null ? explained.problems[0] : undefined);
if (name !== undefined && refused !== undefined && source === null) {
  console.error(problemLines({ file: name, ...refused }, paint));
  process.exit(1);
}

if (isTerminal) intro('A new article');
const known = filesIn(articles, ARTICLE_FILES).flatMap((file) => readArticle(file).article ?? []);
const found: DraftHeader = {
  ...(source === null ? { text: 'digest' } : draftHeaderOf(source, known)),
  ...options,
};
const headline = source === null ? null : maybeTitleOf(source);
const header = isTerminal
  ? await askHeader(headline === null ? found : { title: headline, ...found })
  : found;
const paragraphs =
  source === null ? await askParagraphs() : paragraphsFrom(source, explained, header, registry);
const draft = draftOf(header, paragraphs, wordsForName(explained));
const place = path.resolve(process.env['INIT_CWD'] ?? '.', out, draft.path);
if (existsSync(place)) {
  console.error(`There is an article already: ${path.relative('', place)}. Nothing was written.`);
  process.exit(1);
}
mkdirSync(path.dirname(place), { recursive: true });
writeFileSync(place, draft.text);

const shown = path.relative('', place);
if (source !== null) {
  console.log(`\n${paint.bold('What the source states')}, to have beside it while you write:\n`);
  console.log(`${outlineText(source, explained, paint)}\n`);
}
console.log(`Written: ${shown}`);
if (draft.missing.length > 0) console.log(`Missing in its header: ${draft.missing.join(', ')}.`);
if (header.text === 'digest' && source !== null) {
  console.log('Its text is a draft made of the facts found. Read it against the page and make it yours.');
}
const next = `npm run article:check -- ${shown}`;
if (isTerminal) outro(`Next: ${next}`);
else console.log(`Next: ${next}`);
