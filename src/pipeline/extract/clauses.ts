// Sentences are cut into clauses, because "the fourth since 2017, when the first was held in Beijing" is two meetings.
import type { Furniture } from '../../domain/article.ts';
import { allMatches } from './all-matches.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At, Mention } from './mention.ts';
import { matchesOf } from './quick-pattern.ts';
import type { Text } from './text.ts';

/** A counted meeting in a clause. */
export type Round = {
  at: At;
  number: number;
  words: string;
  /** The registered dialogue named with it ("sixth meeting of the …"), or null. */
  dialogue: string | null;
};

/** A clause with the mentions that stand in it and what its words say of meetings. */
export type Clause = {
  at: At;
  text: string;
  /** Position in the text, counted over all clauses. */
  order: number;
  /** The sentence it belongs to, counted over the text; clauses of one sentence share it. */
  sentence: number;
  sentenceAt: At;
  furniture: Furniture | null;
  relative: boolean;
  rounds: readonly Round[];
  /** Meeting nouns in the singular, strongest first. */
  nouns: readonly { at: At; strong: boolean }[];
  mentions: readonly Mention[];
};

export function clausesOf(text: Text, mentions: readonly Mention[], words: MeetingWords): Clause[] {
  const clauses: Clause[] = [];
  const isNotice = text.blocks.some((block) => words.labelWhere.test(block.text));
  let sentenceNumber = 0;
  let told = 0;
  for (const [index, block] of text.blocks.entries()) {
    const here = mentions.filter((mention) => mention.at.block === index);
    // A headline below the report is another story's.
    const furniture =
      block.furniture === 'title' && told >= TOLD && !text.article.finished ? 'menu' : block.furniture;
    if (furniture === null) told += block.sentences.length;
    for (const sentence of block.sentences) {
      const add = (at: At, clause: string, own: readonly Mention[], rounds: readonly Round[]): void => {
        clauses.push({
          at,
          text: clause,
          order: clauses.length,
          sentence: sentenceNumber,
          sentenceAt: sentence.at,
          furniture: isNotice && isLabelled(block.text, words) ? null : furniture,
          relative: words.relative.test(clause) && follows(here, block.text, at),
          rounds: withDialogues(rounds, own),
          nouns: nounsIn(clause, at, words),
          mentions: own,
        });
      };
      const inserts = insertsOf(sentence.at, sentence.text, words);
      const plain = without(inserts, sentence.at, sentence.text);
      for (const at of cut(sentence.at, plain, here, words)) {
        const clause = plain.slice(at.start - sentence.at.start, at.end - sentence.at.start);
        const own = here.filter(({ at: one }) => isIn(at, one) && !inserts.some((each) => isIn(each, one)));
        const rounds = roundsIn(clause, at, own, words);
        for (const part of atRounds(at, rounds, own))
          add(
            part,
            clause.slice(part.start - at.start, part.end - at.start),
            own.filter(({ at: one }) => isIn(part, one)),
            rounds.filter(({ at: one }) => isIn(part, one)),
          );
      }
      for (const at of inserts) {
        const own = here.filter(({ at: one }) => isIn(at, one));
        const clause = block.text.slice(at.start, at.end);
        add(at, clause, own, roundsIn(clause, at, own, words));
      }
      sentenceNumber += 1;
    }
  }
  return clauses;
}

/** The mentions of one kind in a clause. */
export function mentionsOf<K extends Mention['kind']>(
  clause: Clause,
  kind: K,
): Extract<Mention, { kind: K }>[] {
  return clause.mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);
}

/** Whether a date or a place stands right before: "… since 2017, when", "… in Oslo, where". */
function follows(mentions: readonly Mention[], line: string, at: At): boolean {
  return mentions.some(
    (mention) =>
      (mention.kind === 'date' || mention.kind === 'place') &&
      mention.at.end <= at.start &&
      /^[\s,;–—-]*$/u.test(line.slice(mention.at.end, at.start)),
  );
}

function isIn(outer: At, { start }: At): boolean {
  return outer.start <= start && start < outer.end;
}

/** "The dialogue, set up in 2014, was held on Monday": what stands between commas is a clause within another one. */
function insertsOf(at: At, sentence: string, words: MeetingWords): At[] {
  return matchesOf(words.inserts, sentence)
    .filter(({ index }) => !insideQuotation(sentence, index))
    .map((match) => ({
      block: at.block,
      start: at.start + match.index,
      end: at.start + match.index + match[0].length,
    }));
}

/** The sentence with its inserts blanked: places in it stay true. */
function without(inserts: readonly At[], at: At, sentence: string): string {
  let plain = sentence;
  for (const { start, end } of inserts)
    plain = plain.slice(0, start - at.start) + ' '.repeat(end - start) + plain.slice(end - at.start);
  return plain;
}

/** "The first was held in Bergen in 2019, the second in Lima in 2022": each count with its own day or place. */
function atRounds(at: At, rounds: readonly Round[], mentions: readonly Mention[]): At[] {
  if (rounds.length < 2) return [at];
  const told = mentions.filter(({ kind }) => kind === 'date' || kind === 'place');
  const parts: At[] = [];
  let { start } = at;
  for (const [i, round] of rounds.entries()) {
    const before = rounds[i - 1];
    if (before === undefined || before.number === round.number) continue;
    const next = rounds[i + 1]?.at.start ?? at.end;
    const isTold = (from: number, to: number): boolean =>
      told.some(({ at: one }) => one.start >= from && one.start < to);
    if (!isTold(before.at.end, round.at.start) || !isTold(round.at.end, next)) continue;
    parts.push({ ...at, start, end: round.at.start });
    start = round.at.start;
  }
  return [...parts, { ...at, start }];
}

function cut(at: At, sentence: string, mentions: readonly Mention[], words: MeetingWords): At[] {
  const pieces: At[] = [];
  let start = 0;
  for (const match of allMatches(words.clauseBreaks, sentence)) {
    if (insideQuotation(sentence, match.index)) continue;
    // "Venue: Dushanbe": a label and what it says.
    if (match.index < LONGEST_LABEL && isLabelled(sentence.slice(0, match.index + 1), words)) continue;
    if (isBetweenSides(match[0], at.start + match.index, mentions)) continue;
    // "Am Dienstag, dem 28. Mai": one date.
    const place = at.start + match.index;
    if (mentions.some((one) => one.kind === 'date' && one.at.start < place && place < one.at.end)) continue;
    if (match.index > start)
      pieces.push({ block: at.block, start: at.start + start, end: at.start + match.index });
    start = match.index + match[0].length;
  }
  if (start < sentence.length) pieces.push({ block: at.block, start: at.start + start, end: at.end });
  return pieces;
}

/** After so many sentences the report has begun. */
const TOLD = 4;

const LONGEST_LABEL = 20;

/** A line of a notice: "Time: 3 p.m. on 11 July", "地点：杜尚别". */
export function isLabelled(line: string, words: MeetingWords): boolean {
  return words.labelWhere.test(line) || words.labelWhen.test(line);
}

/** "Iceland – United States Dialogue": a dash that joins two countries parts no clauses. */
function isBetweenSides(mark: string, start: number, mentions: readonly Mention[]): boolean {
  if (!/^\s(?:[–—]|--)\s$/u.test(mark)) return false;
  const end = start + mark.length;
  const countries = mentions.filter(({ kind }) => kind === 'country');
  return (
    countries.some(({ at }) => at.end === start) &&
    countries.some(({ at }) => at.start >= end && at.start <= end + 4)
  );
}

const OPENING_MARK = /[“„«「『]/u;

/** Whether more quotation marks open than close before this place. */
function insideQuotation(sentence: string, index: number): boolean {
  if (!OPENING_MARK.test(sentence)) return false;
  const before = sentence.slice(0, index);
  const opened = before.match(/[“„«「『]/gu)?.length ?? 0;
  const closed = before.match(/[”»」』]/gu)?.length ?? 0;
  return opened > closed;
}

function roundsIn(clause: string, at: At, mentions: readonly Mention[], words: MeetingWords): Round[] {
  const rounds: Round[] = [];
  for (const pattern of words.rounds) {
    for (const match of matchesOf(pattern, clause)) {
      const number = words.value(match.groups?.['ordinal'] ?? '');
      const start = at.start + match.index;
      const end = start + match[0].length;
      if (number === null || number < 1 || number > 150 || words.notRounds.test(match[0])) continue;
      if (rounds.some((round) => round.at.start < end && start < round.at.end)) continue;
      // "For the third time" counts meetings only where the clause speaks of one: "they met for the third time".
      const isNamed = hasNoun(match[0], words) || words.bodies.test(match[0]) || hasNoun(clause, words);
      if (!isNamed && !words.bare.test(clause)) continue;
      // "For the second time they called off a meeting": so often was one called off.
      if (words.times.test(match[0]) && words.cancelled.test(clause)) continue;
      const ordinal = match.groups?.['ordinal'] ?? '';
      if (words.notFirst.test(clause.slice(match.index + match[0].indexOf(ordinal)))) continue;
      rounds.push({ at: { block: at.block, start, end }, number, words: match[0], dialogue: null });
    }
  }
  // "The fourth took place in Busan in 2023": a count without its noun needs a day or a place to be of a meeting.
  if (mentions.some(({ kind }) => kind === 'date' || kind === 'place'))
    rounds.push(...ellipticalIn(clause, at, words, rounds));
  return rounds.sort((a, b) => a.at.start - b.at.start);
}

function ellipticalIn(clause: string, at: At, words: MeetingWords, known: readonly Round[]): Round[] {
  return matchesOf(words.elliptical, clause).flatMap((match) => {
    const ordinal = match.groups?.['ordinal'] ?? '';
    const number = words.value(ordinal);
    // "The tenth BSD", not "the tenth day".
    const short = match.groups?.['short'];
    if (short !== undefined && short !== short.toUpperCase()) return [];
    const start = at.start + match.index + match[0].indexOf(ordinal);
    const end = at.start + match.index + match[0].length;
    if (number === null || number < 1 || words.notFirst.test(clause.slice(start - at.start))) return [];
    if (known.some((round) => round.at.start < end && start < round.at.end)) return [];
    return [{ at: { block: at.block, start, end }, number, words: match[0], dialogue: null }];
  });
}

// "The sixth meeting of the …": so many code units may stand between a count and the name it counts.
const REACH = 40;

function withDialogues(rounds: readonly Round[], mentions: readonly Mention[]): Round[] {
  const dialogues = mentions.flatMap((mention) => (mention.kind === 'dialogue' ? [mention] : []));
  return rounds.map((round, i) => {
    const limit = Math.min(round.at.end + REACH, rounds[i + 1]?.at.start ?? Infinity);
    const named = dialogues.find((one) => one.at.start >= round.at.start && one.at.start < limit);
    return { ...round, dialogue: named?.dialogue ?? null };
  });
}

function hasNoun(words: string, language: MeetingWords): boolean {
  language.nouns.lastIndex = 0;
  return words.search(language.nouns) !== -1;
}

function nounsIn(clause: string, at: At, words: MeetingWords): { at: At; strong: boolean }[] {
  return matchesOf(words.nouns, clause)
    .filter(
      (match) =>
        !words.notRounds.test(clause.slice(Math.max(0, match.index - 24), match.index + match[0].length)),
    )
    .map((match) => ({
      at: { block: at.block, start: at.start + match.index, end: at.start + match.index + match[0].length },
      strong: match.groups?.['strong'] !== undefined,
    }))
    .sort((a, b) => Number(b.strong) - Number(a.strong));
}

/** Whether the clause speaks of what is still to come: "is to be held" more than "was held". */
export function isToCome(clause: Clause, words: MeetingWords): boolean {
  const planned = clause.text.search(words.planned);
  if (planned === -1) return false;
  const held = clause.text.search(words.held);
  if (held === -1) return true;
  // "Planned for Brasilia, it was held by video": what had been set is over.
  const set = words.wasSet.exec(clause.text.slice(0, held));
  if (set === null) return planned <= held;
  const after = clause.text.slice(set.index + set[0].length);
  const again = after.search(words.planned);
  return again !== -1 && again <= after.search(words.held);
}
