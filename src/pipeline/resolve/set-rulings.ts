// A ruling "set" chooses among the values that sources give; it adds none.
import type { Fact, Meeting } from '../../domain/meeting.ts';
import { problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import { listFields } from '../../schema/value.ts';
import { BEGINNING, fileOf, idle, unknownMeeting } from './apply-rulings.ts';
import { assemble, type Context, type SetRuling } from './assemble.ts';
import type { Identified } from './identify.ts';
import { EQUAL_STANDING } from './reason.ts';

/** Rulings on meetings that are not there, that set a value which no source gives, or that change nothing. */
export function problemsOfSetRulings(
  sets: readonly SetRuling[],
  meetings: readonly Meeting[],
  merged: readonly Identified[],
  context: Context,
): Problem[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const groups = new Map(merged.map(({ id, group }) => [id, group]));
  return sets.flatMap((ruling) => {
    const meeting = byId.get(ruling.meeting);
    const group = groups.get(ruling.meeting);
    if (meeting === undefined || group === undefined) {
      return [unknownMeeting(ruling, ruling.meeting, [...byId.keys()])];
    }
    const unruled = assemble(meeting.id, group, [], context);
    return problemIn(ruling, meeting, unruled);
  });
}

function problemIn(ruling: SetRuling, meeting: Meeting, unruled: Meeting): Problem[] {
  const { field } = ruling;
  if (isUnsupported(field)) return [unfit(ruling, 'a ruling cannot choose among a list of them', [])];
  const given = givenValues(meeting, field);
  const isApplied = given.some((fact) => fact.ruling === ruling.id);
  if (!isApplied) {
    return [
      unfit(
        ruling,
        'no source gives that value',
        given.flatMap(({ values }) => values.map(textOf)),
      ),
    ];
  }
  const isSame = JSON.stringify(valuesOf(meeting, field)) === JSON.stringify(valuesOf(unruled, field));
  const isTie = factsOf(unruled, field).some(({ reason }) => reason === EQUAL_STANDING);
  return isSame && !isTie ? [idle(ruling)] : [];
}

function isUnsupported(field: SetRuling['field']): boolean {
  return field !== 'participants' && (listFields as readonly string[]).includes(field);
}

function givenValues(
  meeting: Meeting,
  field: SetRuling['field'],
): { ruling: string | null; values: unknown[] }[] {
  return factsOf(meeting, field).map(({ ruling, value, rivals }) => ({
    ruling,
    values: [value, ...rivals.map((rival) => rival.value)],
  }));
}

function valuesOf(meeting: Meeting, field: SetRuling['field']): unknown[] {
  return factsOf(meeting, field).map(({ value }) => value);
}

function factsOf(meeting: Meeting, field: SetRuling['field']): Fact<unknown>[] {
  return [meeting[field]].flat().filter((fact) => fact !== null);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function unfit(ruling: SetRuling, why: string, given: readonly string[]): Problem {
  return problemOf(fileOf(ruling), BEGINNING, {
    rule: 'ruling-value',
    severity: 'error',
    message: `The ruling cannot set ${ruling.field} of "${ruling.meeting}": ${why}.`,
    actual: textOf(ruling.value),
    expected: given,
    fix: 'Choose one of the values that sources give, or add an article that gives it.',
  });
}
