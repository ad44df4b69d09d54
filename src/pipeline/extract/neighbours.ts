// What a clause owes to the one beside it.
import { mentionsOf, type Clause } from './clauses.ts';
import { namesFocus, type RoledClause } from './roles.ts';

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
export function isOnlyDate(clause: Clause): boolean {
  // "（本报驻俄罗斯记者）11月1日": a byline before the day.
  const head = /^\s*（[^）]{0,40}）/u.exec(clause.text)?.[0].length ?? 0;
  let rest = clause.text;
  for (const { at } of mentionsOf(clause, 'date').toReversed())
    rest = rest.slice(0, at.start - clause.at.start) + rest.slice(at.end - clause.at.start);
  return rest.slice(head).replace(/[\s,，]/gu, '').length <= 4;
}
