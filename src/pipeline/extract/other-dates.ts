// Dates that belong to something else than the meeting which the report tells of.
import { isAfter, isToldOfPast } from './clause-dates.ts';
import type { DateMention } from './mention.ts';
import { isToCome, mentionsOf, type Clause } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import { maybeNamedNext } from './neighbours.ts';
import { namesFocus, type RoledClause } from './roles.ts';

/** "It is to be held in Shanghai. On Monday he met …": the day of what is over is not that of a meeting to come. */
export function isOver(
  clause: RoledClause,
  date: DateMention,
  clauses: readonly RoledClause[],
  published: string | null,
): boolean {
  const isNamed = clauses.some(
    (other) => other.sentence === clause.sentence && other.at.block === clause.at.block && namesFocus(other),
  );
  return !isNamed && isAfter(published, date.value);
}

/** "He met the mayor on Tuesday before the 15th consultation". */
export function isBeforeMeeting(
  clause: RoledClause,
  date: DateMention,
  clauses: readonly RoledClause[],
  words: MeetingWords,
): boolean {
  const place = date.at.start - clause.at.start;
  // "Prior to the 2+2, he saw the minister on Wednesday": not "before the talks on Wednesday, …".
  const lead = words.aheadOf.exec(clause.text);
  if (lead?.index === 0) {
    const noun = clause.nouns.find(({ at }) => at.start - clause.at.start < LONGEST_AHEAD);
    const gap =
      noun === undefined ? '' : clause.text.slice(noun.at.end - clause.at.start, Math.max(0, place));
    if (
      noun !== undefined &&
      place > 0 &&
      gap.includes(',') &&
      clause.nouns.every(({ at }) => at.end <= date.at.start)
    )
      return true;
  }
  const next = maybeNamedNext(clause, clauses);
  if (next === undefined || words.notRounds.test(next.text)) return false;
  const rest = `${clause.text.slice(place)} ${next.text}`;
  return words.aheadOf.test(rest) && clause.text.slice(0, place).search(words.nouns) === -1;
}

/**
 * "On Friday, a day after the third round, he praised it": Friday is not the round's day. "It was held on Friday, a
 * day after the attack": the other day is the attack's.
 */
export function isOfOtherEvent(
  clause: Clause,
  date: DateMention,
  clauses: readonly Clause[],
  words: MeetingWords,
): boolean {
  if (date.rule === 'event-day') return !isMeetingAfter(clause, date, words);
  return clauses.some(
    (other) =>
      other.at.block === date.at.block &&
      mentionsOf(other, 'date').some(
        (event) =>
          event.rule === 'event-day' &&
          event.at.start > date.at.end &&
          event.at.start <= date.at.end + 3 &&
          isMeetingAfter(other, event, words) &&
          clause.text.slice(0, date.at.start - clause.at.start).search(words.nouns) === -1,
      ),
  );
}

/** Whether what stands right after "a day after" is a meeting. */
function isMeetingAfter(clause: Clause, { at }: DateMention, words: MeetingWords): boolean {
  const event = clause.text.slice(at.end - clause.at.start).split(/[,;]/u, 1)[0] ?? '';
  return event.search(words.nouns) !== -1;
}

/** "Ahead of the second meeting of the committee": so far off may the noun stand. */
const LONGEST_AHEAD = 80;

/** A meeting that was called off was held nowhere: what a clause says was held is another one. */
export function isHeldOtherwise(clause: Clause, words: MeetingWords): boolean {
  return (
    words.held.test(clause.text) &&
    ![words.planned, words.cancelled, words.wasSet].some((pattern) => pattern.test(clause.text))
  );
}

/** What is to happen after the report, or was called off, is not the meeting that it reports as held. */
export function isAnotherTime(
  clause: Clause,
  date: DateMention,
  published: string | null,
  words: MeetingWords,
): boolean {
  if (words.cancelled.test(clause.text)) return true;
  if (isToCome(clause, words) && !isToldOfPast(clause, published, words)) return true;
  return published !== null && date.value !== null && date.value.slice(0, published.length) > published;
}
