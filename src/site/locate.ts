// Evidence counts code units of a file; a page shows blocks of text. This finds the one in the other.
import type { Span } from '../domain/span.ts';
import { sentenceAround, type Stretch } from './sentence.ts';
import type { MarkedBlock, StoredArticle } from './store.ts';

/** More than any agreement of surroundings can reach. */
const MARKED = 1000;

/** Where the words of a piece of evidence stand in an article, and the sentence around them. */
export type Located = {
  block: number;
  words: Stretch;
  sentence: Stretch;
};

/** Where `evidence` for `fact` stands in its article. Throws where the article has no such words. */
export function locate(article: StoredArticle, evidence: Span, fact: string): Located {
  const found = wordsOf(article.blocks, evidence, fact) ?? markOf(article.blocks, fact);
  if (!found) throw new Error(`no such words in ${article.id}: ${evidence.exact}`);
  const text = article.blocks[found.block]?.text ?? '';
  const { start, end } = found.words;
  return { ...found, sentence: sentenceAround(text, article.language, start, end) };
}

/** The fragment of a sentence on its article's page. */
export function fragmentOf(block: number, sentence: Stretch): string {
  return `s${block + 1}-${sentence.start}`;
}

type Found = { block: number; words: Stretch };

/**
 * The words themselves; among several places, one that the fact marks, then the one whose surroundings agree best.
 */
function wordsOf(blocks: readonly MarkedBlock[], evidence: Span, fact: string): Found | undefined {
  const places: (Found & { agreement: number })[] = [];
  for (const [block, { text, marks }] of blocks.entries()) {
    for (let at = text.indexOf(evidence.exact); at >= 0; at = text.indexOf(evidence.exact, at + 1)) {
      const end = at + evidence.exact.length;
      const marked = marks.some((mark) => mark.facts.includes(fact) && mark.start < end && mark.end > at);
      const around =
        same(backwards(text.slice(0, at)), backwards(evidence.prefix)) +
        same(text.slice(end), evidence.suffix);
      places.push({ block, words: { start: at, end }, agreement: marked ? around + MARKED : around });
    }
  }
  return places.sort((a, b) => b.agreement - a.agreement)[0];
}

/** Where markup stands among the words they are not found as they are: the marks that name the fact then tell. */
function markOf(blocks: readonly MarkedBlock[], fact: string): Found | undefined {
  const block = blocks.findIndex(({ marks }) => marks.some(({ facts }) => facts.includes(fact)));
  const own = blocks[block]?.marks.filter(({ facts }) => facts.includes(fact)) ?? [];
  const [first] = own;
  if (!first) return undefined;
  // Words of several facts are cut where they overlap; what touches belongs together.
  let { end } = first;
  for (const mark of own) if (mark.start === end) end = mark.end;
  return { block, words: { start: first.start, end } };
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

/** How many code units two texts have in common from their beginning. */
function same(a: string, b: string): number {
  let count = 0;
  while (count < b.length && a[count] === b[count]) count += 1;
  return count;
}
