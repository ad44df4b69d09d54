// The measured precision of each rule on the gold texts of tests/cases; `npm run bench -- reading --write` renews it.
import measured from './confidence.json' with { type: 'json' };

/** A rule that gold has not met yet only proposes. */
const UNMEASURED = 0.5;

const TABLE: Readonly<Record<string, number>> = measured;

/** How often what the rule says is right, 0 to 1. */
export function confidenceOf(rule: string): number {
  return TABLE[rule] ?? UNMEASURED;
}
