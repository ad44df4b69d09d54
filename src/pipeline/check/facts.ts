import type { Fact, Field, Meeting } from '../../domain/meeting.ts';

/** Every fact of a meeting, with its field. */
export function factsOf(meeting: Meeting): { field: Field; fact: Fact<unknown> }[] {
  const one = (field: Field, fact: Fact<unknown> | null) => (fact === null ? [] : [{ field, fact }]);
  const many = (field: Field, facts: readonly Fact<unknown>[]) => facts.map((fact) => ({ field, fact }));
  return [
    ...one('dialogue', meeting.dialogue),
    ...one('name', meeting.name),
    ...one('number', meeting.number),
    ...one('status', meeting.status),
    ...one('date', meeting.date),
    ...one('place', meeting.place),
    ...one('host', meeting.host),
    ...one('rank', meeting.rank),
    ...many('parties', meeting.parties),
    ...many('participants', meeting.participants),
    ...many('organisations', meeting.organisations),
    ...many('topics', meeting.topics),
    ...many('quotes', meeting.quotes),
    ...many('outcomes', meeting.outcomes),
  ];
}
