// Choosing the meeting's date is the hard part, not parsing it: the right one is nearly always among those mentioned.
import type { Status } from '../../domain/meeting.ts';
import type { DateMention } from './mention.ts';
import { datesIn, isDay, isOfStatement, isTold, usableDates } from './clause-dates.ts';
import { isToCome, mentionsOf, type Clause } from './clauses.ts';
import { focusScore } from './date-score.ts';
import { holds, withNextDay } from './days-together.ts';
import type { MeetingWords } from './meeting-words.ts';
import { isOnlyDate, leadsIn } from './neighbours.ts';
import { isAnotherTime, isBeforeMeeting, isHeldOtherwise, isOfOtherEvent, isOver } from './other-dates.ts';
import { namesFocus, type RoledClause } from './roles.ts';

/** A date with how well it fits, and how far it stands from the verb of holding in its clause. */
type Candidate = { date: DateMention; score: number; clause: number; away: number };

/** The date of the meeting that the article is about, or none: never the day of publication itself. */
export function maybeFocusDate(
  clauses: readonly RoledClause[],
  status: Status | null,
  published: string | null,
  words: MeetingWords,
): DateMention | undefined {
  const held = maybeDateAmong(clauses, status, published, words);
  if (held !== undefined || status !== 'held') return held;
  // "Am Freitag tagt der Dialog": a verb in the present beside a day that is still to come.
  const own = clauses.filter((clause) => clause.role.is === 'focus' && !isToCome(clause, words));
  return maybeDateAmong(own, null, published, words) ?? maybeDaySpoken(clauses, words);
}

/** "…, they announced on Monday. They spoke after the second consultations": the day of the one is that of the other. */
function maybeDaySpoken(clauses: readonly RoledClause[], words: MeetingWords): DateMention | undefined {
  const talks = clauses.find(
    (clause) => clause.furniture === null && namesFocus(clause) && words.afterTalks.test(clause.text),
  );
  return clauses
    .filter(
      ({ at, sentence, furniture }) =>
        furniture === null && sentence + 1 === talks?.sentence && at.block <= talks.at.block,
    )
    .flatMap((clause) => mentionsOf(clause, 'date').filter((date) => isTold(clause, date, words)))
    .find(({ value }) => value !== null && isDay(value));
}

/** A stretch of days is the meeting's, and not a visit's, where a clause names the meeting with it. */
const SURE = 4;

function maybeDateAmong(
  clauses: readonly RoledClause[],
  status: Status | null,
  published: string | null,
  words: MeetingWords,
): DateMention | undefined {
  const candidates: Candidate[] = [];
  for (const clause of clauses) {
    for (const named of [...usableDates(clause, words), ...referredTo(clause, clauses, words)]) {
      if (status === 'cancelled' && isHeldOtherwise(clause, words)) continue;
      // What leads in to a meeting that was put off, or is to come, is the day of the news.
      if (status !== null && status !== 'held' && clause.role.is === 'none' && leadsIn(clause, clauses))
        continue;
      const date = asSaid(named, clause, clauses, words);
      if (status === 'held' && isAnotherTime(clause, date, published, words)) continue;
      if (status === 'planned' && isOver(clause, date, clauses, published)) continue;
      if (isBeforeMeeting(clause, date, clauses, words) || isOfOtherEvent(clause, date, clauses, words))
        continue;
      const score = focusScore(clause, date, clauses, published, words);
      if (score > 0)
        candidates.push({ date, score, clause: clause.order, away: distanceToVerb(clause, date, words) });
    }
  }
  const [best] = candidates.sort(
    (a, b) => b.score - a.score || a.clause - b.clause || a.away - b.away || before(a.date, b.date),
  );
  if (best === undefined) return undefined;
  const inVisit = candidates.find(
    ({ date, score }) =>
      score >= SURE && holds(best.date.value, date.value) && isVisitBetween(best.date, date, clauses, words),
  );
  if (inVisit !== undefined) return inVisit.date;
  const span = candidates
    .filter(({ date, score }) => score >= SURE && !isVisitBetween(date, best.date, clauses, words))
    // "Held while the prime minister was on a state visit from 30 July to 1 August".
    .filter(({ clause }) => clause === best.clause || !words.elsewhere.test(clauses[clause]?.text ?? ''))
    .map(({ date }) => withNextDay(date, clauses))
    .find((date) => holds(date.value, best.date.value));
  return span ?? withNextDay(best.date, clauses);
}

/** "From 23 to 24 June he visited the country, and on the 24th the two chaired …": the stretch is the visit's. */
function isVisitBetween(
  stretch: DateMention,
  day: DateMention,
  clauses: readonly Clause[],
  words: MeetingWords,
): boolean {
  const [block, from, to] = [stretch.at.block, stretch.at.end, day.at.start];
  if (block !== day.at.block || from > to) return false;
  return clauses.some(
    ({ at, text }) =>
      at.block === block &&
      at.start < to &&
      from < at.end &&
      words.visit.test(text.slice(Math.max(0, from - at.start), to - at.start)),
  );
}

/** "Today we met", somebody said on Tuesday: the today of what is quoted is the day on which it was said. */
function asSaid(
  date: DateMention,
  clause: Clause,
  clauses: readonly Clause[],
  words: MeetingWords,
): DateMention {
  const isQuoted = mentionsOf(clause, 'quote').some(
    ({ at }) => at.block === date.at.block && at.start <= date.at.start && date.at.end <= at.end,
  );
  if (!isQuoted || date.rule !== 'relative-day' || date.value !== date.anchor) return date;
  const said = clauses
    .filter((other) => other.sentence === clause.sentence && other.at.block === clause.at.block)
    .flatMap((other) => mentionsOf(other, 'date').filter((day) => isTold(other, day, words)))
    .find(({ value }) => value !== null && isDay(value));
  return said === undefined ? date : { ...date, value: said.value };
}

/** "Speaking on Friday, the minister recalled that it had been held on 10 May": the day by the verb is the meeting's. */
function distanceToVerb(clause: Clause, date: DateMention, words: MeetingWords): number {
  const verb = clause.text.search(words.held);
  return verb === -1 ? 0 : Math.abs(date.at.start - clause.at.start - verb);
}

/** "On Tuesday, when the two held their sixth round": the day before "when" is the clause's own. */
function referredTo(
  clause: RoledClause,
  clauses: readonly RoledClause[],
  words: MeetingWords,
): DateMention[] {
  const before = clauses[clause.order - 1];
  if (!clause.relative || clause.role.is !== 'focus' || before?.sentence !== clause.sentence) return [];
  return usableDates(before, words).slice(-1);
}

/** The date that a clause gives to a round that is not the focus, also the one that "when" refers back to. */
export function maybeRoundDate(
  clause: RoledClause,
  previous: RoledClause | undefined,
  words: MeetingWords,
): DateMention | undefined {
  const direct = datesIn(clause).find((date) => !isOfStatement(clause, date, words));
  if (direct !== undefined) return withNextDay(direct, [clause]);
  if (previous?.sentence !== clause.sentence) return undefined;
  // "22日，双方还将主持第五次会议": a day that leads in.
  if (!clause.relative && !isOnlyDate(previous)) return undefined;
  return mentionsOf(previous, 'date').findLast((date) => date.value !== null);
}

function before(a: DateMention, b: DateMention): number {
  return a.at.block - b.at.block || a.at.start - b.at.start;
}
