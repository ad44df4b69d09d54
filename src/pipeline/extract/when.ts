// Choosing the meeting's date is the hard part, not parsing it: the right one is nearly always among those mentioned.
import type { Status } from '../../domain/meeting.ts';
import type { DateMention } from './mention.ts';
import { datesIn, isDay, isOfNoun, isOfStatement, isRecalled, isTold, usableDates } from './clause-dates.ts';
import { isToCome, mentionsOf, type Clause } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import { namesFocus, type RoledClause } from './roles.ts';

/** A date with how well it fits, and how far it stands from the verb of holding in its clause. */
type Candidate = { date: DateMention; score: number; clause: number; away: number };

const DAY = /^\d{4}-\d{2}-\d{2}/u;

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
  return maybeDateAmong(own, null, published, words);
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
      if (status !== 'held' && clause.role.is === 'none' && leadsIn(clause, clauses)) continue;
      const date = asSaid(named, clause, clauses, words);
      if (status === 'held' && isAnotherTime(clause, date, published, words)) continue;
      if (status === 'planned' && isOver(clause, date, clauses, published)) continue;
      if (isBeforeMeeting(clause, date, clauses, words)) continue;
      const score = focusScore(clause, date, clauses, published, words);
      if (score > 0)
        candidates.push({ date, score, clause: clause.order, away: distanceToVerb(clause, date, words) });
    }
  }
  const [best] = candidates.sort(
    (a, b) => b.score - a.score || a.clause - b.clause || a.away - b.away || before(a.date, b.date),
  );
  if (best === undefined) return undefined;
  const span = candidates
    .filter(({ score }) => score >= SURE)
    .map(({ date }) => withNextDay(date, clauses))
    .find((date) => holds(date.value, best.date.value));
  return span ?? withNextDay(best.date, clauses);
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

/** "8 and 9 January": two days in a row, said in one breath, are one meeting of two days. */
function withNextDay(date: DateMention, clauses: readonly Clause[]): DateMention {
  const next = clauses
    .flatMap((clause) => mentionsOf(clause, 'date'))
    .find((other) => {
      const gap = other.at.start - date.at.end;
      return other.at.block === date.at.block && gap > 0 && gap <= 6 && isDayAfter(date.value, other.value);
    });
  if (next === undefined) return date;
  return { ...date, value: `${date.value}/${next.value}`, at: { ...date.at, end: next.at.end } };
}

// A week that holds the day says less than the day; a meeting of more than four days is none of these dialogues.
const LONGEST_MEETING = 3 * 86_400_000;

/** Whether an interval of days holds a day: "closed on Thursday", after "the 22nd and 23rd". */
function holds(interval: string | null, day: string | null): boolean {
  const [from = '', to = ''] = interval?.split('/') ?? [];
  if (!isDay(from) || !isDay(to) || day === null || !isDay(day)) return false;
  return from <= day && day <= to && Date.parse(to) - Date.parse(from) <= LONGEST_MEETING;
}

function isDayAfter(one: string | null, other: string | null): boolean {
  if (one === null || other === null || !isDay(one) || !isDay(other)) return false;
  return Date.parse(`${other}T00:00Z`) - Date.parse(`${one}T00:00Z`) === 86_400_000;
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

/** "It is to be held in Shanghai. On Monday he met …": the day of what is over is not that of a meeting to come. */
function isOver(
  clause: RoledClause,
  date: DateMention,
  clauses: readonly RoledClause[],
  published: string | null,
): boolean {
  const isNamed = clauses.some(
    (other) => other.sentence === clause.sentence && other.at.block === clause.at.block && namesFocus(other),
  );
  if (isNamed || published === null || date.value === null) return false;
  return date.value < published.slice(0, date.value.length);
}

/** "He met the mayor on Tuesday before the 15th consultation". */
function isBeforeMeeting(
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
function isAnotherTime(
  clause: Clause,
  date: DateMention,
  published: string | null,
  words: MeetingWords,
): boolean {
  if (words.cancelled.test(clause.text)) return true;
  if (isToCome(clause, words)) return true;
  return published !== null && date.value !== null && date.value.slice(0, published.length) > published;
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

function focusScore(
  clause: RoledClause,
  date: DateMention,
  clauses: readonly RoledClause[],
  published: string | null,
  words: MeetingWords,
): number {
  // The day under a picture of somebody who takes part: better than none.
  if (clause.furniture === 'caption') return isExact(date) && besideFocus(clause, clauses) > 0 ? 0.5 : 0;
  let score = 0;
  if (clause.role.is === 'focus') score = clause.role.weak ? 3 : 7;
  else if (clause.role.is === 'none') score = besideFocus(clause, clauses);
  if (score === 0) return 0;
  if (clause.furniture === 'title') score -= 1;
  else if (clause.furniture !== null) return 0;
  if (words.held.test(clause.text) || words.planned.test(clause.text) || words.cancelled.test(clause.text))
    score += 1.5;
  // A bare year beside people who act ("upgraded in 2020") is seldom the year of the meeting.
  if (clause.role.is !== 'focus' || clause.role.weak) score -= /^\d{4}$/u.test(date.value ?? '') ? 5 : 0;
  // A year or a month long before the report is of something else ("the monument of his visit in 1949").
  if (/^\d{4}(?:-\d{2})?$/u.test(date.value ?? '') && isRecalled(date.value, published)) score -= 4;
  if (isAside(clause, date, words)) score -= 3;
  // "This week" and "this year" say less than the day that another clause gives.
  score += isExact(date) ? 2 : date.basis === 'stated' ? -1 : -3;
  // "The first meeting had been held in December": what had been is not what the text reports.
  if (words.before.test(clause.text)) score -= 3;
  // "The dialogue was set up in 2002": the year of its founding.
  if (
    words.elsewhere.test(clause.text) ||
    (words.began.test(clause.text) && /^\d{4}$/u.test(date.value ?? ''))
  )
    score -= isExact(date) ? 3 : score;
  return score - Math.min(2, clause.sentence * 0.1);
}

/** "Planned for 3 May, it was held on 11 May"; "the quake of 26 April". */
function isAside(clause: RoledClause, date: DateMention, words: MeetingWords): boolean {
  const before = clause.text.slice(0, date.at.start - clause.at.start);
  if (words.setFor.test(before)) return true;
  return isOfNoun(clause, date, words) && before.search(words.nouns) === -1;
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

/** The next clause of the same sentence, where it names the meeting. */
export function maybeNamedNext(
  clause: RoledClause,
  clauses: readonly RoledClause[],
): RoledClause | undefined {
  const next = clauses[clause.order + 1];
  return next?.sentence === clause.sentence && namesFocus(next) ? next : undefined;
}

/** "Two days behind closed doors, on 8 and 9 November. The committee met …": the day, then the meeting without one. */
export function leadsIn(clause: RoledClause, clauses: readonly RoledClause[]): boolean {
  const next = clauses.filter((other) => other.sentence === clause.sentence + 1);
  return (
    clause.furniture === null &&
    next[0]?.at.block === clause.at.block &&
    mentionsOf(clause, 'person').length === 0 &&
    next.some(namesFocus) &&
    !next.some((other) => mentionsOf(other, 'date').some(({ value }) => value !== null))
  );
}

/** Whether the clause says no more than a date, save a word such as "in". */
function isOnlyDate(clause: Clause): boolean {
  // "（本报驻俄罗斯记者）11月1日": a byline before the day.
  const head = /^\s*（[^）]{0,40}）/u.exec(clause.text)?.[0].length ?? 0;
  let rest = clause.text;
  for (const { at } of mentionsOf(clause, 'date').toReversed())
    rest = rest.slice(0, at.start - clause.at.start) + rest.slice(at.end - clause.at.start);
  return rest.slice(head).replace(/[\s,，]/gu, '').length <= 4;
}

function isExact(date: DateMention): boolean {
  if (date.value === null || !DAY.test(date.value)) return false;
  const [from = '', to = from] = date.value.split('/');
  return isDay(from) && isDay(to) && Date.parse(to) - Date.parse(from) <= LONGEST_MEETING;
}

function before(a: DateMention, b: DateMention): number {
  return a.at.block - b.at.block || a.at.start - b.at.start;
}
