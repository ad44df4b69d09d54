import type { Lanes, Timed } from '../timeline/lanes.ts';
import { listRows, type Row } from '../timeline/rows.ts';

/** The meetings of lanes as lines from the earliest to the latest; those without a date come last. */
export function rowsIn(lanes: Lanes): Row[] {
  const rows = listRows(lanes, Infinity).flatMap((list) => list.rows);
  return rows.sort((a, b) => (dayOf(a) ?? Infinity) - (dayOf(b) ?? Infinity) || 0);
}

/** The day number on which a line's meeting stands; undefined without a date. */
export function dayOf({ occasion }: Row): number | undefined {
  return 'when' in occasion ? (occasion as Timed).when.at : undefined;
}
