// The readings as TIMEX3, the field's form for temporal expressions: what its corpora are scored in.
import type { At } from '../mention.ts';
import type { Text } from '../text.ts';
import { expressionsOf } from './expressions.ts';

/** A temporal expression as TimeML annotates it. */
export type Timex = {
  at: At;
  rule: string;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
};

export function extractTimexes(text: Text): Timex[] {
  return expressionsOf(text).map(({ at, rule, type, value }) => ({ at, rule, type, value }));
}
