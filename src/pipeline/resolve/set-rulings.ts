// A ruling "set" chooses among the values that sources give; it adds none.
import type { Meeting } from '../../domain/meeting.ts';
import { problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { listFields } from '../../schema/value.ts';
import { BEGINNING, fileOf, idle, unknownMeeting } from './apply-rulings.ts';
import type { SetRuling } from './assemble.ts';

type SetRulings = {
  /** Those that choose a value of the meeting. */
  of: (meeting: string) => SetRuling[];
  problems: Problem[];
  /** Those that chose a value that no source gives, or that stood first anyway. */
  problemsOf: (meetings: readonly Meeting[]) => Problem[];
};

export function setRulingsOf(rulings: readonly Ruling[], ids: readonly string[]): SetRulings {
  const sets = rulings.filter((ruling): ruling is SetRuling => ruling.decision === 'set');
  const known = new Set(ids);
  return {
    of: (meeting) => sets.filter((ruling) => ruling.meeting === meeting),
    problems: sets.flatMap((ruling) =>
      known.has(ruling.meeting) ? [] : [unknownMeeting(ruling, ruling.meeting, ids)],
    ),
    problemsOf: (meetings) => {
      const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
      return sets.flatMap((ruling) => problemIn(ruling, byId.get(ruling.meeting)));
    },
  };
}

function problemIn(ruling: SetRuling, meeting: Meeting | undefined): Problem[] {
  if (meeting === undefined) return [];
  if ((listFields as readonly string[]).includes(ruling.field)) return [unfit(ruling, [])];
  const fact = meeting[ruling.field];
  if (fact === null || Array.isArray(fact)) return [unfit(ruling, [])];
  const given = [fact.value, ...fact.rivals.map((rival) => rival.value)].map((value) =>
    JSON.stringify(value),
  );
  if (JSON.stringify(fact.value) !== JSON.stringify(ruling.value)) return [unfit(ruling, given)];
  return fact.rivals.length === 0 ? [idle(ruling)] : [];
}

function unfit(ruling: SetRuling, given: readonly string[]): Problem {
  return problemOf(fileOf(ruling), BEGINNING, {
    rule: 'ruling-value',
    severity: 'error',
    message: `The ruling sets ${ruling.field} of "${ruling.meeting}" to a value that no source gives.`,
    actual: JSON.stringify(ruling.value) ?? null,
    expected: given,
    fix: 'Choose one of the values that sources give, or add an article that gives it.',
  });
}
