// How well a date fits the meeting that the report is about.
import { isAfter, isDay, isOfNoun, isRecalled } from './clause-dates.ts';
import { isCall } from './clause-signs.ts';
import { mentionsOf } from './clauses.ts';
import { isExact } from './days-together.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { DateMention } from './mention.ts';
import { isOnlyDate, leadsIn, maybeNamedNext } from './neighbours.ts';
import type { RoledClause } from './roles.ts';

/** The higher the better; nothing at all or less where it is not the meeting's. */
export function focusScore(
  clause: RoledClause,
  date: DateMention,
  clauses: readonly RoledClause[],
  published: string | null,
  words: MeetingWords,
): number {
  // The day under a picture of somebody who takes part: better than none.
  if (clause.furniture === 'caption') return isExact(date) && besideFocus(clause, clauses) > 0 ? 0.5 : 0;
  if (clause.role.is !== 'focus' && isCall(clause, words)) return 0;
  let score = 0;
  if (clause.role.is === 'focus') score = clause.role.weak ? 3 : 7;
  else if (clause.role.is === 'none') score = besideFocus(clause, clauses);
  if (score === 0 && isDay(date.value ?? '') && (clause.role.is === 'none' || clause.role.is === 'elsewhere'))
    score = openingScore(clause, clauses);
  if (score === 0) return 0;
  if (clause.furniture === 'title') score -= 1;
  else if (clause.furniture !== null) return 0;
  if (words.held.test(clause.text) || words.planned.test(clause.text) || words.cancelled.test(clause.text))
    score += 1.5;
  // A bare year beside people who act ("upgraded in 2020") is seldom the year of the meeting.
  if (clause.role.is !== 'focus' || clause.role.weak) score -= /^\d{4}$/u.test(date.value ?? '') ? 5 : 0;
  // A year or a month long before the report is of something else ("the monument of his visit in 1949").
  if (/^\d{4}(?:-\d{2})?$/u.test(date.value ?? '') && isRecalled(date.value, published)) score -= 4;
  if (isAside(clause, date, words)) score -= 4;
  // "This week" and "this year" say less than the day that another clause gives.
  score += isExact(date) ? 2 : date.basis === 'stated' ? -1 : -3;
  // Called off in October: what is told of September is another one.
  if (words.cancelled.test(clause.text) && isAfter(published, date.value)) score -= 6;
  // "The first meeting had been held in December": what had been is not what the text reports.
  if (words.before.test(clause.text)) score -= 3;
  // "The dialogue was set up in 2002": the year of its founding.
  if (
    words.elsewhere.test(clause.text) ||
    (words.began.test(clause.text) && /^\d{4}$/u.test(date.value ?? ''))
  )
    score -= isExact(date) ? 3 : score;
  return score - Math.min(3, clause.sentence * 0.25);
}

/** "Officials of both traded complaints on Monday. The 14th consultation …": a first sentence that names two countries. */
function openingScore({ sentence }: RoledClause, clauses: readonly RoledClause[]): number {
  const first = clauses.find(
    (clause) => clause.furniture === null && mentionsOf(clause, 'country').length > 0,
  );
  const whole = clauses.filter((clause) => clause.sentence === sentence);
  const countries = whole.flatMap((clause) => mentionsOf(clause, 'country').map(({ country }) => country));
  return first?.sentence === sentence && new Set(countries).size === 2 ? 2.5 : 0;
}

/** "Planned for 3 May, it was held on 11 May"; "the quake of 26 April". */
function isAside(clause: RoledClause, date: DateMention, words: MeetingWords): boolean {
  const before = clause.text.slice(0, date.at.start - clause.at.start);
  if (words.setFor.test(before)) return true;
  const after = clause.text.slice(date.at.end - clause.at.start);
  return words.nounOf.test(after) || (isOfNoun(clause, date, words) && before.search(words.nouns) === -1);
}

/**
 * What a clause without a word for the meeting owes to its company: a sentence that names the meeting
 * ("speaking on Tuesday as the dialogue opened"), or one about somebody who takes part in it.
 */
function besideFocus(clause: RoledClause, clauses: readonly RoledClause[]): number {
  const sentence = clauses.filter((other) => other.sentence === clause.sentence);
  // "In early May, the two held …": a day that leads in is the next clause's own.
  if (maybeNamedNext(clause, clauses) !== undefined && isOnlyDate(clause)) return 7;
  const taking = new Set(
    clauses.flatMap((other) =>
      mentionsOf(other, 'person')
        .filter((person) => person.part !== null)
        .map((person) => person.name),
    ),
  );
  if (sentence.some((other) => other.role.is === 'focus')) return 3;
  if (leadsIn(clause, clauses)) return 2.5;
  const about = sentence.some((other) =>
    mentionsOf(other, 'person').some((person) => taking.has(person.name)),
  );
  return about ? 2 : 0;
}
