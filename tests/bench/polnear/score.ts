// How well quotations and their speakers are found in political news.
import { extractQuotes } from '../../../src/pipeline/extract/quotes.ts';
import { runsOf } from '../../../src/pipeline/extract/quotes/runs.ts';
import type { At, QuoteMention } from '../../../src/pipeline/extract/mention.ts';
import type { Text } from '../../../src/pipeline/extract/text.ts';
import { textFrom } from '../../factories.ts';
import type { Attribution, PolnearDocument, Stretch } from './read-polnear.ts';

/** How many were found, how many there are, and how many of both are the same. */
export type Count = { found: number; gold: number; right: number };

export type PolnearScores = {
  documents: number;
  /**
   * What stands in quotation marks, two words or more. Gold: each such stretch that lies for more than half in the
   * content of an attribution with a source. Found: each direct quotation. Right: the same stretch, and speaker
   * or relay is the source (`isSource`).
   */
  quotations: Count;
  /** The same for the rules that are sure enough to be published (`SURE`); `gold` is not narrowed. */
  sure: Count;
  /** The found ones by rule, with how many are right, and how many gold leaves without any attribution. */
  rules: Map<string, { found: number; right: number; unannotated: number }>;
  /**
   * Speech of every kind. Gold: attributions with a source and quotation marks or a common verb of saying (`SAYING`).
   * Found: reported clauses. `right`: their content overlaps by half of both together (intersection over union), and
   * the source is right. `recalled`: gold that a clause or a quotation within it tells, with the right source.
   */
  speech: { clauses: number; right: number; gold: number; recalled: number };
  /** Direct quotations whose text is not, to the letter, what stands in the document. */
  altered: number;
};

/** The rules whose quotations are published: each is at least 95 in 100 right by the annotation as it is. */
export const SURE: ReadonlySet<string> = new Set([
  'quote-then-verb',
  'verb-then-quote',
  'name-then-quote',
  'next-sentence',
]);

/** Two words make a quotation; one in quotation marks is a term as often as not. */
const FEWEST_WORDS = 2;

/** Common verbs of saying per language; where there are none, every attribution counts as speech. */
const SAYING: Readonly<Record<string, RegExp>> = {
  en: /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|according|wr(?:ote|ites?|itten)|add(?:ed|s|ing)|not(?:ed|es|ing)|stat(?:ed|es)|announc(?:ed|es|ing)|argu(?:ed|es|ing)|explain(?:ed|s)|warn(?:ed|s)|insist(?:ed|s)|claim(?:ed|s|ing)|suggest(?:ed|s|ing)|report(?:ed|s|ing)|tweeted|replied|responded|ask(?:ed|s)|concluded|declared|acknowledged|called|calls|urged|predicted|vowed|pledged|promised|confirmed|denied)\b/iu,
};

/** Scores the documents; each is read alone, and without any help in finding people. */
export function scorePolnear(documents: readonly PolnearDocument[], language = 'en'): PolnearScores {
  const scores: PolnearScores = {
    documents: documents.length,
    quotations: { found: 0, gold: 0, right: 0 },
    sure: { found: 0, gold: 0, right: 0 },
    rules: new Map(),
    speech: { clauses: 0, right: 0, gold: 0, recalled: 0 },
    altered: 0,
  };
  for (const document of documents) {
    const text = textFrom(document.words, { finished: true, language });
    const quotes = extractQuotes(text, []);
    scoreQuotations(scores, document, text, quotes);
    scoreSpeech(scores, document, text, quotes, SAYING[language] ?? /(?:)/u);
  }
  return scores;
}

function scoreQuotations(
  scores: PolnearScores,
  { words, attributions }: PolnearDocument,
  text: Text,
  quotes: readonly QuoteMention[],
): void {
  const direct = new Map(quotes.flatMap((one) => (one.direct ? [[key(one.at), one] as const] : [])));
  for (const quote of direct.values()) {
    if (words.slice(...stretchOf(text, quote.at)) !== quote.text) scores.altered += 1;
  }
  for (const at of quotationsIn(text)) {
    const stretch = stretchOf(text, at);
    const gold = attributions.find(({ content }) => shared(content, [stretch]) * 2 >= length([stretch]));
    const attributed = gold !== undefined && gold.source.length > 0;
    if (attributed) scores.quotations.gold += 1;
    const quote = direct.get(key(at));
    if (quote === undefined) continue;
    const right = attributed && isSource(words, text, quote, gold);
    const rule = scores.rules.get(quote.rule) ?? { found: 0, right: 0, unannotated: 0 };
    scores.rules.set(quote.rule, rule);
    const counts = SURE.has(quote.rule) ? [scores.quotations, scores.sure, rule] : [scores.quotations, rule];
    for (const count of counts) {
      count.found += 1;
      if (right) count.right += 1;
    }
    if (gold === undefined) rule.unannotated += 1;
  }
  scores.sure.gold = scores.quotations.gold;
}

function quotationsIn(text: Text): At[] {
  return text.blocks.flatMap((block, index) =>
    runsOf(text.blocks, index).flatMap(({ start, end }) =>
      block.text.slice(start, end).split(/\s+/u).length < FEWEST_WORDS ? [] : [{ block: index, start, end }],
    ),
  );
}

function scoreSpeech(
  { speech }: PolnearScores,
  { words, attributions }: PolnearDocument,
  text: Text,
  quotes: readonly QuoteMention[],
  saying: RegExp,
): void {
  const recalled = new Set<Attribution>();
  for (const quote of quotes) {
    const own = [stretchOf(text, quote.at)];
    const gold = attributions.find(({ content }) => {
      const both = shared(content, own);
      return quote.direct ? both * 2 >= length(own) : both * 2 >= length(content) + length(own) - both;
    });
    const right = gold !== undefined && isSource(words, text, quote, gold);
    if (right) recalled.add(gold);
    if (quote.direct) continue;
    speech.clauses += 1;
    if (right) speech.right += 1;
  }
  for (const gold of attributions) {
    const said = gold.cue.some((cue) => saying.test(words.slice(...cue)));
    const quoted = gold.content.some((content) => /["“”„«»]|''/u.test(words.slice(...content)));
    if (gold.source.length === 0 || !(said || quoted)) continue;
    speech.gold += 1;
    if (recalled.has(gold)) speech.recalled += 1;
  }
}

/**
 * Whether speaker or relay is the source of the gold attribution: their words overlap by at least half of the shorter.
 * The corpus allows one source only where "Xinhua reported that Chen said", and marks the pronoun of a relative clause
 * ("Chen, who called it"): the phrase right before it is taken for the same.
 */
function isSource(words: string, text: Text, quote: QuoteMention, { source }: Attribution): boolean {
  return [quote.speakerAt, quote.relayAt].some((at) => {
    if (at === null) return false;
    const [start, end] = stretchOf(text, at);
    return source.some(([first, last]) => {
      const relative = /^(?:who|which|that|whom|der|die|das|welche[rs]?|qui|che)$/iu.test(
        words.slice(first, last),
      );
      if (relative && first >= end && /^[\s,]*$/u.test(words.slice(end, first))) return true;
      const both = Math.min(end, last) - Math.max(start, first);
      return both > 0 && both * 2 >= Math.min(end - start, last - first);
    });
  });
}

function key({ block, start, end }: At): string {
  return `${block}:${start}:${end}`;
}

function stretchOf({ article }: Text, at: At): Stretch {
  const offsets = article.blocks[at.block]?.offsets ?? [];
  return [offsets[at.start] ?? 0, offsets[at.end] ?? 0];
}

function length(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}

function shared(some: readonly Stretch[], others: readonly Stretch[]): number {
  let sum = 0;
  for (const [a, b] of some) {
    for (const [c, d] of others) sum += Math.max(0, Math.min(b, d) - Math.max(a, c));
  }
  return sum;
}
