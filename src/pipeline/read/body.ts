// What an article owes to the text that it comes from: its length, its quotations, the words of its own statements.
import type { Article, Block } from '../../domain/article.ts';
import type { ProblemList } from '../../domain/place.ts';
import { countWords, quotationsIn } from './lengths.ts';

/** An excerpt has at most so many words. */
const EXCERPT_WORDS = 300;
/** A digest quotes at most so many words at a time; in Chinese and Japanese twice as many characters. */
const QUOTED_WORDS = 8;

/** After these problems nothing is left to miss: the text is there, and not read. */
const NOT_READ = /^(?:header-open|page-excess|markdown-.*)$/u;

/** Tells what is wrong with the body of an article: nothing in it, too much of another's text, words not found. */
export function readBody(
  raw: string,
  blocks: readonly Block[],
  article: Article | null,
  problems: ProblemList,
): void {
  if (blocks.length === 0 && !problems.found.some(({ rule }) => NOT_READ.test(rule))) {
    problems.add(raw.length, {
      rule: 'body-empty',
      severity: article?.finished === false ? 'note' : 'error',
      message: 'There is no text to read.',
      fix: 'Write what the page reports, after the header and an empty line.',
    });
  }
  if (article === null) return;
  if (article.text === 'excerpt') tellLongExcerpt(article, problems);
  if (article.text === 'digest') tellLongQuotations(article, problems);
  article.says.forEach((saying) => tellWords(article, saying.words, problems));
}

function tellLongExcerpt(article: Article, problems: ProblemList): void {
  const words = article.blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  if (words <= EXCERPT_WORDS) return;
  problems.add(article.blocks[0]?.offsets[0] ?? 0, {
    rule: 'excerpt-length',
    severity: 'error',
    message: `The excerpt has ${words} words; at most ${EXCERPT_WORDS} of another's text may stand here.`,
    actual: String(words),
    expected: [String(EXCERPT_WORDS)],
    fix: 'Keep the sentences that state facts, with "[…]" between them, or write a digest.',
  });
}

function tellLongQuotations(article: Article, problems: ProblemList): void {
  for (const { kind, text, offsets } of article.blocks) {
    const quotations = kind === 'quotation' ? [{ start: 0, end: text.length }] : quotationsIn(text);
    for (const { start, end } of quotations) {
      const words = countWords(text.slice(start, end));
      if (words <= QUOTED_WORDS) continue;
      problems.add(offsets[start] ?? 0, {
        rule: 'digest-quotation',
        severity: 'warning',
        message: `A quotation of ${words} words stands in a digest, which is to be in your own words.`,
        actual: text.slice(start, end),
        fix: `Quote at most ${QUOTED_WORDS} words (${2 * QUOTED_WORDS} Chinese characters) at a time and put the rest into your own.`,
      });
    }
  }
}

/** The words of a statement stand in the body exactly once, so that they can be found again. */
function tellWords(article: Article, words: string, problems: ProblemList): void {
  let count = 0;
  for (const { text } of article.blocks) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
  }
  if (count === 1) return;
  problems.add(Math.max(0, article.raw.indexOf(words)), {
    rule: 'says-words',
    severity: 'error',
    message:
      count === 0
        ? `"says" gives the words "${words}", which do not stand in the text.`
        : `"says" gives the words "${words}", which stand in the text ${count} times.`,
    actual: words,
    fix:
      count === 0
        ? 'Copy them from the text exactly as they stand there, within one paragraph.'
        : 'Give a few words more, so that they stand there once.',
  });
}
