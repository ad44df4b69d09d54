// How well the date reader does on the field's corpora, measured as TempEval-3 measures it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tellLanguage } from '../../../src/pipeline/read/language.ts';
import { textFrom } from '../../factories.ts';
import { extractTimexes, type Timex } from '../../../src/pipeline/extract/dates/timexes.ts';
import { readTimeml, type GoldTimex, type TimemlDocument } from './read-timeml.ts';

/** Shares in per cent; F1 is the harmonic mean of precision and recall. */
export type Scores = {
  documents: number;
  /** Expressions in the gold annotation and in ours. */
  gold: number;
  found: number;
  /** F1 where any overlap is a match. */
  relaxed: number;
  /** F1 where the first and the last character must be the same. */
  strict: number;
  /** F1 of relaxed matches with the right type. */
  type: number;
  /** F1 of relaxed matches with the right value: the measure that matters. */
  value: number;
  valuePrecision: number;
  valueRecall: number;
};

export type TimemlScores = {
  all: Scores;
  /** Only dates that name a stretch of the calendar (`2013`, `2013-03`, `2013-W12`, `2013-03-22`). */
  calendar: Scores;
};

/** What was compared in a document: pairs that overlap, and what stands alone on either side. */
export type Comparison = {
  document: TimemlDocument;
  pairs: { gold: GoldTimex | null; found: Timex | null; start: number; end: number }[];
};

type Pair = Comparison['pairs'][number];

type Score = { precision: number; recall: number; f1: number };

/** A value of the calendar: no duration, no set, no reference, no unknown digit. */
const CALENDAR = /^\d{2,4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}(?:-WE)?|Q\d|H\d|SP|SU|FA|WI))?X?$/u;

/**
 * Scores every TimeML file (`*.tml`, `*.xml`) of a folder and of those in it; the creation time of a document is its day of publication. Without a
 * language, the language of each text is told from its words.
 */
export function scoreTimeml(directory: string, language?: string): TimemlScores {
  const comparisons = compareTimeml(directory, language);
  return {
    all: scoresOf(comparisons, () => true),
    calendar: scoresOf(comparisons, (value) => CALENDAR.test(value)),
  };
}

/** Each document of a folder beside what we find in it. */
export function compareTimeml(directory: string, language?: string): Comparison[] {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!\._).*\.(?:tml|xml)$/u.test(path.basename(name)),
  );
  return files
    .sort()
    .map((name) => compare(readTimeml(readFileSync(path.join(directory, name), 'utf8')), language));
}

/** Pairs the gold expressions with ours by overlap, each at most once, in the order of the text. */
export function compare(document: TimemlDocument, language = tellLanguage(document.words)): Comparison {
  // A line of these files ends where the column does, not where the sentence does.
  const words = document.words.replace(/(?<!\n)\n(?!\s*\n)/gu, ' ');
  const text = textFrom(words, { language, published: document.created?.slice(0, 10) ?? null });
  const places = text.article.blocks.map(({ offsets }) => offsets);
  const found = extractTimexes(text).map((timex) => ({
    timex,
    start: places[timex.at.block]?.[timex.at.start] ?? 0,
    end: places[timex.at.block]?.[timex.at.end] ?? 0,
  }));
  const pairs: Comparison['pairs'] = [];
  const used = new Set<number>();
  for (const gold of document.timexes) {
    const i = found.findIndex(({ start, end }, at) => !used.has(at) && start < gold.end && gold.start < end);
    const match = found[i];
    if (match !== undefined) used.add(i);
    pairs.push({
      gold,
      found: match?.timex ?? null,
      start: match?.start ?? gold.start,
      end: match?.end ?? gold.end,
    });
  }
  for (const [i, { timex, start, end }] of found.entries()) {
    if (!used.has(i)) pairs.push({ gold: null, found: timex, start, end });
  }
  return { document, pairs };
}

function scoresOf(comparisons: readonly Comparison[], counts: (value: string) => boolean): Scores {
  const pairs = comparisons.flatMap((comparison) => comparison.pairs);
  const isGold = ({ gold }: Pair): boolean => gold !== null && counts(gold.value);
  const isFound = ({ found }: Pair): boolean => found !== null && counts(found.value);
  const gold = pairs.filter(isGold).length;
  const found = pairs.filter(isFound).length;
  const scoreWhere = (fits: (pair: Pair, timex: Timex, other: GoldTimex) => boolean): Score => {
    const fitting = pairs.filter(
      (pair) => pair.found !== null && pair.gold !== null && fits(pair, pair.found, pair.gold),
    );
    // A calendar date may be found where the gold has something else: it then counts against precision only.
    const precision = ratio(fitting.filter(isFound).length, found);
    const recall = ratio(fitting.filter(isGold).length, gold);
    const sum = precision + recall;
    return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
  };
  const value = scoreWhere((_, timex, other) => timex.value === other.value);
  return {
    documents: comparisons.length,
    gold,
    found,
    relaxed: percent(scoreWhere(() => true).f1),
    strict: percent(scoreWhere(({ start, end }, _, other) => start === other.start && end === other.end).f1),
    type: percent(scoreWhere((_, timex, other) => timex.type === other.type).f1),
    value: percent(value.f1),
    valuePrecision: percent(value.precision),
    valueRecall: percent(value.recall),
  };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
