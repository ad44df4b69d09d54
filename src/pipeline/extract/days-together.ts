// Days that are said in one breath are one meeting of several days.
import { mentionsOf, type Clause } from './clauses.ts';
import { isDay } from './clause-dates.ts';
import type { DateMention } from './mention.ts';

/** "8 and 9 January": two days in a row, said in one breath, are one meeting of two days. */
export function withNextDay(date: DateMention, clauses: readonly Clause[]): DateMention {
  const next = clauses
    .flatMap((clause) => mentionsOf(clause, 'date'))
    .find((other) => {
      const gap = other.at.start - date.at.end;
      // "On Thursday, a day before the governments met": the day of something else.
      if (other.rule === 'event-day') return false;
      return other.at.block === date.at.block && gap > 0 && gap <= 6 && isDayAfter(date.value, other.value);
    });
  if (next === undefined) return date;
  return { ...date, value: `${date.value}/${next.value}`, at: { ...date.at, end: next.at.end } };
}

// A week that holds the day says less than the day; a meeting of more than four days is none of these dialogues.
const LONGEST_MEETING = 3 * 86_400_000;

/** Whether an interval of days holds a day: "closed on Thursday", after "the 22nd and 23rd". */
export function holds(interval: string | null, day: string | null): boolean {
  const [from = '', to = ''] = interval?.split('/') ?? [];
  if (!isDay(from) || !isDay(to) || day === null || !isDay(day)) return false;
  return from <= day && day <= to && Date.parse(to) - Date.parse(from) <= LONGEST_MEETING;
}

function isDayAfter(one: string | null, other: string | null): boolean {
  if (one === null || other === null || !isDay(one) || !isDay(other)) return false;
  return Date.parse(`${other}T00:00Z`) - Date.parse(`${one}T00:00Z`) === 86_400_000;
}

/** A day, or a stretch of days that one meeting may take. */
export function isExact(date: DateMention): boolean {
  const [from = '', to = from] = date.value?.split('/') ?? [];
  return isDay(from) && isDay(to) && Date.parse(to) - Date.parse(from) <= LONGEST_MEETING;
}
