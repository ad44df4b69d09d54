// The measured precision of each rule: right and spoken on the gold of tests/cases. `npm run confidence` renews the table.
import type { Field } from '../../domain/meeting.ts';
import measured from './confidence.json' with { type: 'json' };

/** How often a rule was right, and on how many findings that rests; 0 where it has not been measured. */
export type Measure = { confidence: number; support: number };

/** Fewer findings say little: one miss more would move the figure by a tenth. Then its field speaks for the rule. */
const ENOUGH = 10;

const GOLD = measured.gold as unknown as Readonly<Record<string, readonly [right: number, of: number]>>;
const FIELDS = measured.fields as unknown as Readonly<Record<string, readonly [right: number, of: number]>>;
/** Rules of quotations, on the train split of PolNeAR: another corpus, several thousand findings. */
const QUOTATIONS: Readonly<Record<string, number>> = measured.quotations;

/** The rule's own precision; where gold met it too seldom, that of all rules of its field. */
export function measureOf(rule: string, field: Field): Measure {
  const [right, of] = GOLD[rule] ?? [0, 0];
  if (of >= ENOUGH) return { confidence: rounded(right / of), support: of };
  const quotation = QUOTATIONS[rule];
  if (quotation !== undefined) return { confidence: quotation, support: of };
  const [rightOfField, ofField] = FIELDS[field] ?? FIELDS['other meetings'] ?? [0, 0];
  return { confidence: ofField === 0 ? 0 : rounded(rightOfField / ofField), support: of };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
