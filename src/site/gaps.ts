import { FIRST_YEAR } from '../domain/first-year.ts';
import type { MeetingRow } from '../domain/shown.ts';
import type { Absence, Gap } from '../domain/shown-page.ts';
import { nameIn, writtenIn } from './name.ts';
import { roundsOf, yearOf } from './order.ts';
import { isSilent, rowOf } from './row.ts';
import { fragmentOfStatement } from './statements.ts';
import type { Context } from './value.ts';

/** Rounds with what is missing between two of them; a round without a date may hide a year. */
export function withGaps(context: Context, rounds: readonly MeetingRow[]): (MeetingRow | Gap)[] {
  return rounds.flatMap((round, index) => {
    const before = rounds[index - 1];
    const years = between(yearOf(before?.date), yearOf(round.date));
    const numbers = between(before?.number, round.number);
    return years || numbers
      ? [{ years, rounds: numbers, why: whyBefore(context, round.id) }, round]
      : [round];
  });
}

/** Per series: rounds that were announced and not reported since, and what is missing between rounds. */
export function listAbsences(context: Context): Absence[] {
  const { store, language } = context;
  return [...store.dialogues.values()].flatMap((dialogue) => {
    const meetings = roundsOf(store, dialogue.id);
    const rows = meetings.map((meeting) => rowOf(context, meeting));
    const silent = rows.filter((_, index) => isSilent(store, meetings[index]));
    const since = rows.filter(({ year }) => year === null || year >= FIRST_YEAR);
    const gaps = withGaps(context, since).filter((row): row is Gap => 'rounds' in row);
    if (silent.length + gaps.length === 0) return [];
    return [{ id: dialogue.id, ...nameIn(language, dialogue), silent, gaps }];
  });
}

/** The sentence that says why nothing was held before a meeting. */
function whyBefore({ store, language }: Context, id: string): Gap['why'] {
  const said = store.meetings.get(id)?.background?.find(({ gap }) => gap);
  if (!said) return null;
  return { ...writtenIn(language, said.text), meeting: id, fragment: fragmentOfStatement(said.id) };
}

/** What lies between two numbers; null where nothing does, or one is not known. */
function between(before: number | null | undefined, after: number | null): Gap['years'] {
  if (typeof before !== 'number' || after === null || after - before < 2) return null;
  return { from: before + 1, to: after - 1 };
}
