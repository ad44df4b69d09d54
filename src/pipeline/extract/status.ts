// Whether the meeting was held, is planned or was called off, as the verbs of its clauses and its day tell.
import type { Status } from '../../domain/meeting.ts';
import { isToldOfPast, isRecalled, usableDates } from './clause-dates.ts';
import { isToCome } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At } from './mention.ts';
import { namesFocus, type RoledClause } from './roles.ts';

export type StatusFound = { value: Status; basis: 'stated' | 'implied'; at: At | null };

/** The first clause that names the meeting together with a verb of holding, planning or cancelling decides. */
export function maybeStatus(
  anchors: readonly RoledClause[],
  clauses: readonly RoledClause[],
  published: string | null,
  words: MeetingWords,
): StatusFound | undefined {
  const weak = clauses.filter((clause) => clause.role.is === 'focus' && clause.role.weak);
  const inOrder = [...anchors, ...weak].filter((clause) => clause.furniture === null);
  for (const clause of [...inOrder, ...anchors.filter((anchor) => anchor.furniture === 'title')]) {
    const value = modalityOf(clause, published, words);
    // "They want to work together" plans no meeting: without a noun for it, a day must be told.
    if (value === 'planned' && !namesFocus(clause) && !isDated(clause, clauses, words)) continue;
    if (value === null) {
      // "原訂7月6日登場的…對話": what had been set, and no word of its being held.
      const put = words.wasSet.test(clause.text) ? maybePutOff(clause, clauses, words) : undefined;
      if (put !== undefined) return { value: 'cancelled', basis: 'stated', at: put.at };
      continue;
    }
    // "… were item one. The fourth dialogue lasted four hours. A third meeting is foreseen": the report's day is past.
    if (value === 'planned') {
      const told = maybeToldBefore(clause, anchors, published, words);
      if (told !== undefined) return { value: 'held', basis: 'implied', at: told.at };
    }
    // "The session, which was to be held in Basra on Sunday, …": what became of it, the sentence or the headline says.
    const put =
      value !== 'cancelled' && words.wasSet.test(clause.text)
        ? maybePutOff(clause, clauses, words)
        : undefined;
    return { value: put === undefined ? value : 'cancelled', basis: 'stated', at: (put ?? clause).at };
  }
  return undefined;
}

/** A clause before the announcement that names the meeting, on a day before the report, or no day after it. */
function maybeToldBefore(
  planned: RoledClause,
  anchors: readonly RoledClause[],
  published: string | null,
  words: MeetingWords,
): RoledClause | undefined {
  if (published === null) return undefined;
  const own = anchors.filter(
    (clause) =>
      clause.furniture === null &&
      !isToCome(clause, words) &&
      !words.wasSet.test(clause.text) &&
      // "The minister arrived for the sixth round": whoever comes for it has not held it.
      !words.elsewhere.test(clause.text),
  );
  const isLater = (value: string | null): boolean =>
    value !== null && value.slice(0, published.length) > published;
  const daysOf = (clause: RoledClause): (string | null)[] =>
    usableDates(clause, words).map(({ value }) => value);
  const past = own.find((clause) =>
    daysOf(clause).some(
      (day) => day !== null && day.length >= 10 && !isLater(day) && !isRecalled(day, published),
    ),
  );
  // "He arrived on the 20th for the round. It is to be held on the 21st": the day that is announced is the round's.
  const days = daysOf(planned).filter((day) => day !== null);
  const isItsOwn =
    namesFocus(planned) &&
    days.some((day) => day.length >= 10 && day.slice(0, published.length) >= published);
  if (isItsOwn) return undefined;
  if (past !== undefined) return past;
  const isAnnounced = anchors.some((clause) => daysOf(clause).some(isLater));
  return planned.role.is === 'focus' && planned.role.weak && !isAnnounced
    ? own.find(({ order }) => order < planned.order)
    : undefined;
}

/** Where the sentence of a clause, or a headline that names no other meeting, says that it was called off. */
function maybePutOff(
  { sentence }: RoledClause,
  clauses: readonly RoledClause[],
  words: MeetingWords,
): RoledClause | undefined {
  return clauses.find(
    (clause) =>
      (clause.sentence === sentence || (clause.furniture === 'title' && clause.role.is !== 'round')) &&
      words.cancelled.test(clause.text),
  );
}

function modalityOf(clause: RoledClause, published: string | null, words: MeetingWords): Status | null {
  if (words.cancelled.test(clause.text)) return 'cancelled';
  // "Cooperation will grow, they agreed after the 36th session": the session is over.
  if (words.afterTalks.test(clause.text) && !words.next.test(clause.text)) return 'held';
  if (isToCome(clause, words)) return isToldOfPast(clause, published, words) ? 'held' : 'planned';
  if (words.held.test(clause.text) || words.met.test(clause.text)) return 'held';
  return null;
}

/** Whether the sentence of a clause gives a day. */
function isDated({ sentence }: RoledClause, clauses: readonly RoledClause[], words: MeetingWords): boolean {
  return clauses.some((clause) => clause.sentence === sentence && usableDates(clause, words).length > 0);
}

/** A day after the day of publication has not been held yet, whatever the verb; without a verb the past was held. */
export function settledStatus(
  said: StatusFound | undefined,
  date: string | null,
  published: string | null,
): StatusFound {
  const dated = date !== null && published !== null && /^\d{4}-\d{2}/u.test(date);
  const isPast = dated && date.slice(0, published.length) <= published;
  if (said === undefined) return { value: isPast ? 'held' : 'mentioned', basis: 'implied', at: null };
  return said.value === 'held' && dated && !isPast ? { ...said, value: 'planned' } : said;
}
