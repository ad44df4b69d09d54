// The dates of a clause: which of them may be a meeting's, and how they lie to the report and to each other.
import { maybeBoundsOf, type Day } from '../../domain/day.ts';
import { mentionsOf, type Clause } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { DateMention } from './mention.ts';

/** The dates in the clause whose days are known, save the one at the head of a report. */
export function datesIn(clause: Clause): DateMention[] {
  return mentionsOf(clause, 'date').filter((date) => date.value !== null && !date.dateline);
}

/** Dates in the clause that are neither a dateline's, nor a bound, nor the day on which somebody spoke. */
export function usableDates(clause: Clause, words: MeetingWords): DateMention[] {
  return mentionsOf(clause, 'date').filter(
    (date) =>
      date.value !== null &&
      (date.bound === null || isSinceThisWeek(date)) &&
      !isOfReport(clause, date, words) &&
      !isOfStatement(clause, date, words),
  );
}

/** "Since yesterday Yaoundé has been hosting the seventh session": the day on which it began. */
function isSinceThisWeek({ bound, anchor, value }: DateMention): boolean {
  if (bound !== 'since' || anchor === null || value === null || !isDay(value)) return false;
  return Date.parse(anchor) - Date.parse(value) <= 7 * 86_400_000;
}

/** The day at the head of an agency's report ("OSLO, May 12 (NTB) --", "利雅得1月31日电"). */
function isOfReport(clause: Clause, date: DateMention, words: MeetingWords): boolean {
  const after = clause.text.slice(date.at.end - clause.at.start);
  if (date.dateline || words.agencyAfter.test(after)) return true;
  // "Brussels, 12 May 2025 14:08 - (Nova)": a city and a day at the very head, and nothing more before the dash.
  return (
    clause.at.start === 0 &&
    mentionsOf(clause, 'place').some(
      ({ at }) =>
        /^\s?(?:\([^)]{2,30}\)\s?[-–—]{1,2}\s)?$/u.test(clause.text.slice(0, at.start)) &&
        /^,?\s(?:\p{L}+,?\s)?$/u.test(clause.text.slice(at.end, date.at.start)),
    ) &&
    /^(?:,?\s\d{1,2}[:.h]\d{2})?\s?(?:[-–—(]|$)/u.test(after)
  );
}

/** "…, the press office said on Thursday": the day on which somebody spoke. */
export function isTold(clause: Clause, date: DateMention, words: MeetingWords): boolean {
  const before = clause.text.slice(0, date.at.start - clause.at.start);
  const after = clause.text.slice(date.at.end - clause.at.start);
  return words.tellingBefore.test(before) || words.tellingAfter.test(after);
}

/** The day on which somebody spoke, and no more: not "said on Thursday after the talks", which were on that day too. */
export function isOfStatement(clause: Clause, date: DateMention, words: MeetingWords): boolean {
  if (!isTold(clause, date, words)) return false;
  const after = clause.text.slice(date.at.end - clause.at.start);
  const isLast = !mentionsOf(clause, 'date').some(({ at }) => at.start > date.at.start);
  return !(isLast && words.afterTalks.test(after));
}

/** "After the elections of 28 July", "before the 28 July election": the day of something that nobody met at. */
export function isOfNoun(clause: Clause, { at }: DateMention, words: MeetingWords): boolean {
  const after = clause.text.slice(at.end - clause.at.start);
  return words.ofNoun.test(clause.text.slice(0, at.start - clause.at.start)) || words.nounOf.test(after);
}

/** So many days before its report a meeting is no news any more. */
const NEWS = 45;

/** Whether a date lies so long before the day of publication that the text only recalls it. */
export function isRecalled(date: Day | null, published: string | null): boolean {
  const [latest, today] = [date, published].map((day) =>
    day === null ? null : (maybeBoundsOf(day)?.latest ?? null),
  );
  if (latest === null || latest === undefined || today === null || today === undefined) return false;
  return Date.parse(today) - Date.parse(latest) > NEWS * 86_400_000;
}

/** Whether the clause gives dates, and the text only recalls all of them. */
export function isOnlyRecalled(clause: Clause, published: string | null): boolean {
  const dates = datesIn(clause);
  return dates.length > 0 && dates.every(({ value }) => isRecalled(value, published));
}

/** "They will build it together, said the ministers, who met on Monday": every day that the clause gives is past. */
export function isToldOfPast(clause: Clause, published: string | null, words: MeetingWords): boolean {
  if (published === null || words.wasSet.test(clause.text) || words.next.test(clause.text)) return false;
  const days = usableDates(clause, words).map(({ value }) => value ?? '');
  return days.length > 0 && days.every((day) => isDay(day) && day < published);
}

/** Whether two dates can not be of one day; a year holds all of its days, "no later than" holds all before. */
export function areDisjoint(one: Day | null, other: Day | null): boolean {
  return isAfter(one, other) || isAfter(other, one);
}

/** Whether all of one date is later than all of another. */
export function isAfter(one: Day | null, other: Day | null): boolean {
  const earliest = one === null ? null : (maybeBoundsOf(one)?.earliest ?? null);
  const latest = other === null ? null : (maybeBoundsOf(other)?.latest ?? null);
  return earliest !== null && latest !== null && earliest > latest;
}

/** Whether a date is a single day. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value);
}
