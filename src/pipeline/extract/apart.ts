// Meetings that a text tells of beside its own: what sets them apart is their own day, or their own place.
import type { Day } from '../../domain/day.ts';
import { areDisjoint, isDay } from './clause-dates.ts';
import { mentionsOf } from './clauses.ts';
import type { Reading } from './focus.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { PlaceMention } from './mention.ts';
import { namesFocus, type RoledClause } from './roles.ts';
import { segmentsOf, type Own, type Segment } from './segments.ts';
import { lowerAt, wordsAt } from './text.ts';
import { topicWords } from './topic-words.ts';

/** What kind of meeting it is, by the words that tell of it. */
export type ApartKind = 'round' | 'contact' | 'leaders' | 'event' | 'visit';

/** A meeting of its own day or place, and the clauses of one sentence (or two, where the second stays there). */
export type Apart = Segment & {
  kind: ApartKind;
  /** Said to be the first of its series, the last before this one, some other before, or one still to come. */
  order: 'first' | 'last' | 'before' | 'after' | null;
  /** The day of the article's own meeting, where it was at another hour of it. */
  ownDay?: Day;
};

/**
 * The meetings apart, in the order of the text.
 *
 * Finds one in "On his way home he stopped in Vienna, where he briefed the interior minister" and in "the committee
 * had last gathered in Tacna in 2019"; must not find one in "a treaty was signed in Paris in 1963" (nobody meets)
 * nor in what is said of the article's own day and place.
 */
export function apartFrom(reading: Reading, own: Own): Apart[] {
  const found: Apart[] = [];
  let stay: PlaceMention | undefined;
  for (const segment of segmentsOf(reading, own)) {
    const text = segment.clauses.map((clause) => clause.text).join(' ');
    const place = segment.place ?? (reading.words.there.test(text) ? stay : undefined);
    stay = place;
    const whole = { ...segment, place };
    if (!isElsewhere(whole, reading, own) && !isAside(text, whole, reading)) {
      const kind = own.date === null ? null : kindBesides(text, whole, reading, own);
      if (kind !== null && own.date !== null)
        found.push({ ...whole, date: undefined, kind, order: null, ownDay: dayOf(segment, own) ?? own.date });
      continue;
    }
    const kind = maybeKind(text, whole, reading);
    if (kind !== null)
      found.push({
        ...whole,
        kind,
        order: kind === 'round' ? orderOf(text, whole, reading) : null,
        date: kind === 'visit' && !isNear(whole) ? undefined : whole.date,
      });
  }
  return found;
}

/** The day that the segment itself gives. */
function dayOf({ date }: Segment, own: Own): Day | null {
  const day = date?.value ?? null;
  return day !== null && isDay(day) && own.date !== null && !areDisjoint(day, own.date) ? day : null;
}

function isElsewhere({ date, place }: Segment, { sides }: Reading, own: Own): boolean {
  if (date !== undefined && own.date !== null && areDisjoint(date.value, own.date)) return true;
  if (place === undefined || place.name === own.city) return false;
  const isOfSide = sides.some((side) => side.country === place.country);
  return own.city !== null || (place.country !== null && !isOfSide);
}

/** "While in Seoul he also called on the adviser": on the same day or in the same city, but not the dialogue. */
function isAside(text: string, { date, place, clauses }: Segment, { words }: Reading): boolean {
  if (date === undefined && place === undefined) return false;
  if (clauses.some((clause) => clause.nouns.length + clause.rounds.length > 0)) return false;
  return words.aside.test(text) && words.contact.test(text);
}

/**
 * "In the morning the guest was received by the prime minister": another hour of the meeting's own day. "On the same
 * day a cyber dialogue was held": another meeting, said with its own count or as one not spoken of before.
 */
function kindBesides(
  text: string,
  { date, clauses }: Segment,
  { words, number, clauses: all }: Reading,
  own: Own,
): 'contact' | 'event' | null {
  // Beside what? A text that only tells of two who met tells of no other meeting in the same words.
  const named = all.find((clause) => namesFocus(clause) && clause.furniture === null);
  if (named === undefined || clauses.some(({ sentence }) => sentence === named.sentence)) return null;
  const isLeader = date !== undefined && words.leader.test(text);
  if (!words.sameDay.test(text) && !isLeader) return null;
  if (date !== undefined && areDisjoint(date.value, own.date)) return null;
  const rounds = clauses.flatMap((clause) => clause.rounds);
  const nouns = clauses.flatMap((clause) => clause.nouns.map(({ at, strong }) => ({ at, strong, clause })));
  if (rounds.length + nouns.length === 0) {
    const isSomebody = clauses.some((clause) =>
      mentionsOf(clause, 'person').some(({ part }) => part !== 'chair'),
    );
    return (isSomebody || words.met.test(text)) && words.contact.test(text) ? 'contact' : null;
  }
  if (isLeader || !words.held.test(text)) return null;
  const isCountedApart = rounds.length > 0 && rounds.every((round) => round.number !== number);
  const isNew = nouns.some(
    ({ at, strong, clause }) =>
      strong && words.oneMore.test(clause.text.slice(0, at.start - clause.at.start)),
  );
  return isCountedApart || (isNew && rounds.length === 0) ? 'event' : null;
}

function maybeKind(text: string, segment: Segment, reading: Reading): ApartKind | null {
  const { clauses, place, date } = segment;
  const { words, sides, number } = reading;
  // What names the article's own round is the article's own, whatever date stands at its head.
  const isOwnNumber = clauses.some((clause) => clause.rounds.some((round) => round.number === number));
  if (isOwnNumber && !words.before.test(text)) return null;
  if (words.calls.test(text) && place === undefined && !words.held.test(text)) return null;
  const says = (...patterns: RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));
  const nouns = clauses.flatMap((clause) => clause.nouns);
  const rounds = clauses.flatMap((clause) => clause.rounds);
  const strangers = strangersIn(clauses, new Set(sides.map((side) => side.country)));
  const isHeld = says(words.held, words.planned, words.before);
  if (strangers.length === 0 && isOfLeaders(text, segment, reading)) return 'leaders';
  const isNamed = nouns.some((noun) => noun.strong);
  const isOfSeries = isNamed || says(words.bodies);
  const isSomebody =
    strangers.length > 0 || clauses.some((clause) => mentionsOf(clause, 'person').length > 0);
  if (strangers.length === 0 && rounds.length === 0 && !says(words.events)) {
    if (says(words.lastTime, words.again) && (isHeld || says(words.contact))) return 'round';
    if (says(words.lastTime) && says(words.bodies) && !isSomebody) return 'round';
    if (says(words.again) && date !== undefined && (place !== undefined || isOfTwo(segment, reading)))
      return 'round';
    if (says(words.began) && (isOfSeries || (place !== undefined && isOfTwo(segment, reading))))
      return 'round';
    // "He met the head of the committee": somebody who meets somebody needs the dialogue's name to be its round.
    const isAtIt =
      says(words.held, words.planned) || (isNamed && says(words.before) && !says(words.elsewhere));
    if (isAtIt && (isNamed || (isOfSeries && !(isSomebody && says(words.contact))))) return 'round';
    if (says(words.bare) && isHeld && date !== undefined && place !== undefined && !says(words.elsewhere))
      return 'round';
  }
  const isDiscussed =
    date === undefined && topicWords(reading.text.language).discuss.test(text.toLowerCase());
  if ((says(words.events) || rounds.length > 0) && !isDiscussed) return 'event';
  const areTwo = nouns.length === 0 && isOfTwo(segment, reading);
  if (says(words.contact) && (isSomebody || says(words.met) || areTwo)) return 'contact';
  if (nouns.length > 0 && isHeld) return 'event';
  return isVisit(text, segment, isSomebody, reading) ? 'visit' : null;
}

/** "The minister will travel on to Bengaluru on Thursday": somebody goes somewhere, and nobody is said to be met. */
function isVisit(
  text: string,
  { place, date, clauses }: Segment,
  isSomebody: boolean,
  { words }: Reading,
): boolean {
  if (!(isSomebody || words.somebody.test(text))) return false;
  if (place === undefined)
    return date !== undefined && clauses.some((clause) => goesToCountry(clause, words));
  const clause = clauses.find(({ mentions }) => mentions.includes(place));
  if (clause === undefined) return false;
  const at = place.at.start - clause.at.start;
  const around = clause.text.slice(Math.max(0, at - NEAR), at + NEAR);
  return words.visit.test(around);
}

/** "They land on Friday from Jakarta, the second stop of a tour that goes on to Seoul": that day is of another stop. */
function isNear({ date, place }: Segment): boolean {
  if (date === undefined || place === undefined || date.at.block !== place.at.block) return true;
  return Math.abs(date.at.start - place.at.start) <= NEAR;
}

/** "Had visited Iraq in April": a country, and no city. */
function goesToCountry(clause: RoledClause, words: MeetingWords): boolean {
  return mentionsOf(clause, 'country').some(({ at, form }) => {
    const start = at.start - clause.at.start;
    const around = clause.text.slice(Math.max(0, start - NEAR), start + NEAR);
    return form === 'name' && words.locative.test(clause.text.slice(0, start)) && words.visit.test(around);
  });
}

/** So far the verb may stand from the place. */
const NEAR = 64;

/** Heads of state or government who met, or agreed on something. */
function isOfLeaders(text: string, { clauses, place }: Segment, { words, text: whole }: Reading): boolean {
  if (words.leadersMet.test(text)) return true;
  const [first] = clauses;
  if (first?.role.is === 'elsewhere' && words.leadersMet.test(wordsAt(whole, first.sentenceAt))) return true;
  // "They met for a dialogue and reviewed the accord that their leaders adopted": the dialogue's own clause.
  if (clauses.some((clause) => clause.nouns.length > 0)) return false;
  // What leaders adopted at no place that is named, they may have adopted on paper.
  const acts = [words.contact, ...(place === undefined ? [] : [words.before, words.agreed])];
  return acts.some((verb) => verb.test(text)) && words.heads.test(text);
}

/** "Both governments had invited to Berlin": the sentence speaks of the two sides, or of their meetings. */
function isOfTwo({ clauses: [first] }: Segment, { clauses, text }: Reading): boolean {
  if (first === undefined) return false;
  const together = topicWords(text.language).together;
  return (
    together.test(lowerAt(text, first.sentenceAt)) ||
    clauses.some((clause) => clause.sentence === first.sentence && clause.nouns.length > 0)
  );
}

/** The countries other than the two sides that the clauses name. */
export function strangersIn(clauses: readonly RoledClause[], sides: ReadonlySet<string>): string[] {
  const named = clauses.flatMap((clause) => [
    ...mentionsOf(clause, 'country').map(({ country }) => country),
    ...mentionsOf(clause, 'person').flatMap(({ country }) => country ?? []),
  ]);
  return [...new Set(named)].filter((country) => !sides.has(country));
}

function orderOf(text: string, { date }: Segment, reading: Reading): Apart['order'] {
  const { words } = reading;
  if (words.began.test(text)) return 'first';
  if (words.lastTime.test(text)) return 'last';
  const published = reading.text.article.published;
  const isLater =
    date !== undefined &&
    published !== null &&
    date.value !== null &&
    date.value.slice(0, published.length) > published;
  return isLater || (words.planned.test(text) && !words.held.test(text)) ? 'after' : 'before';
}
