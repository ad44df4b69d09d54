// The measured precision of each rule on the gold texts of tests/cases; `npm run bench -- reading --write` renews it.
import measured from './confidence.json' with { type: 'json' };

const TABLE: Readonly<Record<string, number>> = measured;

/** The key of the precision of all rules together, which stands for a rule that gold has met too seldom. */
const ALL = '*';

/** How often what the rule says is right on gold, 0 to 1. */
export function confidenceOf(rule: string): number {
  return TABLE[rule] ?? TABLE[ALL] ?? 0;
}
