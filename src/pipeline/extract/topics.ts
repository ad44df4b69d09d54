// What a meeting spoke about: the topics named in its part of the report, save in names, histories and other voices.
import type { Topic } from '../../domain/registry.ts';
import type { Claim } from '../../domain/claim.ts';
import { allMatches } from './all-matches.ts';
import { claim } from './claims.ts';
import { mentionsOf } from './clauses.ts';
import type { Hit } from './lexicon.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At } from './mention.ts';
import { nameAround } from './name-around.ts';
import { lettersIn, lettersOfAll, mayStand } from './quick-pattern.ts';
import type { RoledClause } from './roles.ts';
import { lowerAt, wordsAt, type Text } from './text.ts';
import { topicWords, type TopicWords } from './topic-words.ts';

/** The clauses of the whole text, those of the meeting, the countries that met, and the registry's topics. */
export type TopicScope = {
  clauses: readonly RoledClause[];
  isOwn: (clause: RoledClause) => boolean;
  sides: ReadonlySet<string>;
  topics: ReadonlyMap<string, Topic>;
};

/** A topic at a place; `form` is the registry's form, or the words themselves for a phrase. */
type Found = { topic: Topic; at: At; form: string };

/** Topics of the clauses of one meeting, each at the first place that states it. */
export function topicClaims(
  text: Text,
  scope: TopicScope,
  hits: readonly Hit[],
  words: MeetingWords,
): Claim[] {
  const language = topicWords(text.language);
  const strayed = strayedSentences(text, scope, language);
  const seen = new Set<string>();
  return topicsIn(text, hits, scope, language).flatMap((found) => {
    const { at } = found;
    const { id } = found.topic;
    if (seen.has(id)) return [];
    const clause = scope.clauses.find(
      (one) => one.at.block === at.block && one.at.start <= at.start && at.start < one.at.end,
    );
    if (clause === undefined) return [];
    const rule = maybeRule(text, scope, clause, found, words, language);
    if (rule === undefined || (rule === 'topic-mentioned' && strayed.has(clause.sentence))) return [];
    seen.add(id);
    return [claim(text, 'topics', id, rule === 'topic-of-name' ? 'implied' : 'stated', rule, at)];
  });
}

/** The rule by which a topic counts; undefined where its words are a part of a name, a history or another's view. */
function maybeRule(
  text: Text,
  scope: TopicScope,
  clause: RoledClause,
  found: Found,
  words: MeetingWords,
  language: TopicWords,
): string | undefined {
  const { at } = found;
  const isEveryday = found.topic.everyday === true;
  const sentence = wordsAt(text, clause.sentenceAt);
  const lower = lowerAt(text, clause.sentenceAt);
  const said = language.discuss.test(lower);
  const listed = isListed(text, at.block);
  const mayBeOwn = (said || listed) && (isMistaken(clause, words) || isSince(clause, language));
  if (!scope.isOwn(clause) && !mayBeOwn) return undefined;
  if (isOfBody(text, clause, at, language) || language.there.test(sentence)) return undefined;
  // "The delimitation was left to the foreign ministries": said, and not spoken about.
  if (language.leftOut.test(clause.text)) return undefined;
  // "After a visit in 2022 Peking had suspended it": what had been before tells of another time.
  if (!listed && words.before.test(clause.text) && mentionsOf(clause, 'date').length > 0) return undefined;
  if (listed) {
    const isLong = wordsAt(text, clause.at).length > LONGEST_HEADING;
    const isVague =
      isEveryday && (clause.furniture !== null ? isLong || !isNumbered(text, at) : !said && isLong);
    // A list of who was there names their offices.
    const isOfPeople = mentionsOf(clause, 'person').length > 0;
    return !isVague && !isOfPeople && isOwnList(text, scope, at.block, language) ? 'topic-item' : undefined;
  }
  const isHeadline = clause.furniture === 'title' && isBeforeReport(text, at.block);
  if ((clause.furniture !== null && !isHeadline) || language.outsider.test(lower)) return undefined;
  const named = clause.nouns.some((noun) => isInName(text, clause, noun, found));
  if (named) return isEveryday ? undefined : 'topic-of-name';
  if (isEveryday && language.dialogueBefore.test(textBefore(text, clause, at))) return undefined;
  if (said && !(isHeadline && isEveryday)) return isHeadline ? 'topic-headline' : 'topic-discussed';
  if (isHeadline || isEveryday || clause.role.is === 'elsewhere') return undefined;
  if (language.background.test(sentence) || language.attendance.test(lower)) return undefined;
  // "The Philippine minister spoke about the shoal": somebody of neither side.
  const isOfThird = mentionsOf(clause, 'person').some(
    ({ country }) => country !== null && !scope.sides.has(country),
  );
  return isOfThird ? undefined : 'topic-mentioned';
}

/** The topics of the lexicon and of phrases, in order; within a longer one, or less exact at the same place, none. */
function topicsIn(text: Text, hits: readonly Hit[], scope: TopicScope, language: TopicWords): Found[] {
  const ofSides = hits.filter(({ kind, id }) => kind === 'country' && scope.sides.has(id));
  const found: Found[] = hits
    .filter(
      (hit) => hit.kind === 'topic' && hit.inside.every((kind) => kind === 'place' || kind === 'country'),
    )
    .filter((hit) => !ofSides.some((one) => isSame(one.at, hit.at)))
    .flatMap(({ id, at, form }) => foundAs(id, { at, form }, scope));
  found.push(...phrasesIn(text, language).flatMap(({ id, ...words }) => foundAs(id, words, scope)));
  found.sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start || b.at.end - a.at.end);
  const isWhere = (one: Found, before: Found): boolean =>
    before.topic !== one.topic &&
    before.at.block === one.at.block &&
    before.at.end < one.at.start &&
    language.partOf.test((text.blocks[one.at.block]?.lower ?? '').slice(before.at.end, one.at.start));
  // In this order only the few before and after one can cover it.
  return found.filter(
    (one, i) =>
      !found
        .slice(Math.max(0, i - NEAR), i + NEAR)
        .some((other) => other.topic !== one.topic && outdoes(other, one)) &&
      !(
        one.topic.region === true &&
        found.slice(Math.max(0, i - NEAR), i).some((before) => isWhere(one, before))
      ),
  );
}

function foundAs(id: string, words: Omit<Found, 'topic'>, { topics, sides }: TopicScope): Found[] {
  const topic = topics.get(id);
  // Between Iraq and Iran, "Iran" is who speaks and not what is spoken of.
  const isSide = topic?.country !== undefined && sides.has(topic.country);
  return topic === undefined || isSide ? [] : [{ topic, ...words }];
}

function isNumbered(text: Text, { block }: At): boolean {
  return /^\s*\d/u.test(text.blocks[block]?.text ?? '');
}

// A heading of a list is this short, in code units.
const LONGEST_HEADING = 60;

// Every meeting of a text asks for them; the work is done once.
const phrasesOf = new WeakMap<Text, readonly Phrase[]>();

/** The words of a topic's phrase, as they stand. */
type Phrase = { id: string; at: At; form: string };

function phrasesIn(text: Text, language: TopicWords): readonly Phrase[] {
  const made = phrasesOf.get(text);
  if (made !== undefined) return made;
  const found: Phrase[] = [];
  const letters = text.blocks.map((block) => lettersIn(block.text));
  const all = lettersOfAll(letters);
  const phrases = language.phrases.filter(([, pattern]) => mayStand(pattern, all));
  for (const [block, { lower }] of text.blocks.entries()) {
    for (const [id, pattern] of phrases) {
      if (!mayStand(pattern, letters[block] ?? all)) continue;
      for (const { index: start, 0: form } of allMatches(pattern, lower))
        found.push({ id, at: { block, start, end: start + form.length }, form });
    }
  }
  phrasesOf.set(text, found);
  return found;
}

// So many topics may begin around one place.
const NEAR = 12;

function outdoes(one: Found, other: Found): boolean {
  if (!covers(one.at, other.at)) return false;
  if (!isSame(one.at, other.at)) return true;
  return one.form.replace(/\*$/u, '').length > other.form.replace(/\*$/u, '').length;
}

/** "The war in Ukraine was discussed" is taken for another event, for its war; leaders and dates make it one. */
function isMistaken(clause: RoledClause, words: MeetingWords): boolean {
  return (
    clause.role.is === 'elsewhere' &&
    !words.leadersMet.test(clause.text) &&
    mentionsOf(clause, 'date').length === 0
  );
}

/** "Both found that the fight had gone further since the eighth round": what is told is of this one. */
function isSince(clause: RoledClause, language: TopicWords): boolean {
  const [round] = clause.rounds;
  if (clause.role.is !== 'round' || round === undefined) return false;
  const before = clause.text.slice(0, round.at.start - clause.at.start);
  return language.since.test(before) && language.together.test(before.toLowerCase());
}

/** Sentences that go on about something else after a sentence about something else. */
function strayedSentences(text: Text, scope: TopicScope, language: TopicWords): Set<number> {
  const strayed = new Set<number>();
  let before = { block: -1, away: false };
  for (let i = 0; i < scope.clauses.length;) {
    const first = scope.clauses[i];
    if (first === undefined) break;
    const own: RoledClause[] = [];
    while (scope.clauses[i]?.sentence === first.sentence) own.push(scope.clauses[i++] ?? first);
    const goesOn: boolean =
      before.away &&
      before.block === first.at.block &&
      own.every((one) => one.role.is === 'none' || (one.role.is === 'focus' && one.role.weak)) &&
      !language.together.test(lowerAt(text, first.sentenceAt));
    if (goesOn) strayed.add(first.sentence);
    const away = own.every((one) => !scope.isOwn(one)) && !own.some((one) => one.role.is === 'series');
    before = { block: first.at.block, away: goesOn || away };
  }
  return strayed;
}

/** Whether the words are a part of an office, of somebody's title or of a body's name. */
function isOfBody(text: Text, clause: RoledClause, at: At, language: TopicWords): boolean {
  const bodies = mentionsOf(clause, 'organisation').map((body) => body.at);
  const offices = mentionsOf(clause, 'person').flatMap((person) => person.roleAt ?? []);
  if ([...bodies, ...offices].some((one) => covers(one, at))) return true;
  const line = text.blocks[at.block]?.text ?? '';
  const after = line.slice(at.end, Math.min(at.end + REACH, clause.at.end));
  if (language.before.test(textBefore(text, clause, at))) return true;
  // "The next-generation fighter (GCAP)": only a name in capitals is that of a body.
  const isShortened = SHORT_NAME.test(after) && !/\p{Lu}/u.test(line.slice(at.start, at.end));
  return !isShortened && language.after.test(after);
}

const SHORT_NAME = /^ ?\(\p{Lu}+\)/u;

// So far an office reaches to its subject, in code units.
const REACH = 60;

function textBefore(text: Text, clause: RoledClause, at: At): string {
  const line = text.blocks[at.block]?.text ?? '';
  return line.slice(Math.max(clause.at.start, at.start - REACH), at.start);
}

/** A "talks on Ukraine" is no name, a "Dialogue on Law Enforcement" is one. */
function isInName(
  text: Text,
  clause: RoledClause,
  noun: { at: At; strong: boolean },
  { topic, at }: Found,
): boolean {
  if (!covers(nameAround(text, clause, noun.at), at)) return false;
  return noun.strong || at.start < noun.at.start || topic.everyday === true;
}

const LISTED = /^\s*(?:\d{1,2}[.)、．]|[•·▪■*–—-]|[(（]?[一二三四五六七八九十]{1,2}[)）、])\s*(?=\S)/u;

function isListed(text: Text, block: number): boolean {
  const line = text.blocks[block];
  if (line === undefined) return false;
  if (text.article.blocks[block]?.kind === 'item') return true;
  return LISTED.test(line.text) && !isParagraph(line.text);
}

// A numbered paragraph tells as any other does: two sentences, or one as long as that, in code units.
const PARAGRAPH = 140;

function isParagraph(line: string): boolean {
  return /[.。][”"')]?\s*$/u.test(line) && (line.length >= PARAGRAPH || /\p{Ll}\. \p{Lu}|。./u.test(line));
}

/** A list belongs to the report when a sentence of the meeting opens it; one below "Most read" does not. */
function isOwnList(text: Text, scope: TopicScope, block: number, language: TopicWords): boolean {
  let opener = block - 1;
  while (opener >= 0 && isListed(text, opener)) opener -= 1;
  const line = text.blocks[opener];
  if (line === undefined) return false;
  const { furniture } = line;
  if (furniture === null)
    return scope.clauses.some((clause) => clause.at.block === opener && scope.isOwn(clause));
  return (
    /[:：]\s*$/u.test(line.text) || language.together.test(line.lower) || language.discuss.test(line.lower)
  );
}

function isBeforeReport(text: Text, block: number): boolean {
  return text.blocks.slice(0, block).every((one) => one.furniture !== null);
}

function covers(outer: At, inner: At): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

function isSame(one: At, other: At): boolean {
  return one.block === other.block && one.start === other.start && one.end === other.end;
}
