// A new article, from questions or from what somebody has of a page.
import path from 'node:path';
import { intro, outro } from '@clack/prompts';
import { Command } from 'commander';
import { draftHeaderOf, maybeTitleOf } from '../src/pipeline/draft-header.ts';
import { draftOf, wordsForName, type DraftHeader } from '../src/pipeline/draft.ts';
import { createExplainer } from '../src/pipeline/explain-file.ts';
import { readArticle } from '../src/pipeline/read/article.ts';
import { readRegistry } from '../src/pipeline/read/registry.ts';
import { outlineText, paragraphsFrom, readSource, writeDraft } from './lib/article-draft.ts';
import { askHeader, askKind, askParagraphs } from './lib/article-questions.ts';
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
const read = name === undefined ? null : readSource(name, createExplainer(registry), paint);
const known = filesIn(articles, ARTICLE_FILES).flatMap((file) => readArticle(file).article ?? []);
if (isTerminal) intro('A new article');
const text = options.text ?? (isTerminal ? await askKind() : 'digest');
const found = { ...(read === null ? { text } : draftHeaderOf(read.source, known, text)), ...options };
const headline = read === null ? null : maybeTitleOf(read.source);
const header = isTerminal
  ? await askHeader(headline === null ? found : { title: headline, ...found })
  : found;
const paragraphs =
  read === null ? await askParagraphs() : paragraphsFrom(read.source, read.explained, header, registry);
const draft = draftOf(header, paragraphs, wordsForName(read?.explained ?? null, header.title));
const place = writeDraft(out, draft);

if (read !== null) console.log(outlineText(read.source, read.explained, paint));
console.log(`Written: ${place}`);
if (draft.missing.length > 0) console.log(`Missing in its header: ${draft.missing.join(', ')}.`);
if (header.text === 'digest' && read !== null) {
  console.log('Its text is a draft made of the facts found. Read it against the page and make it yours.');
}
const next = `Next: npm run article:check -- ${place}`;
if (isTerminal) outro(next);
else console.log(next);
