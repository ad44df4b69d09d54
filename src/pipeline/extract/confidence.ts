// The measured precision of each rule: right and spoken on the gold of tests/cases. `npm run confidence` renews the table.
import type { Field } from '../../domain/meeting.ts';
import measured from './confidence.json' with { type: 'json' };

/** How often a rule was right, and on how many findings that rests; 0 where it has not been measured. */
export type Measure = { confidence: number; support: number };

/** Fewer findings say little: one miss more would move the figure by a tenth. Then its field speaks for the rule. */
const ENOUGH = 10;

type Counts = ReadonlyMap<string, readonly [right: number, of: number]>;

const GOLD = new Map(Object.entries(measured.gold)) as unknown as Counts;
const FIELDS = new Map(Object.entries(measured.fields)) as unknown as Counts;
/** Rules of quotations, on the train split of PolNeAR: another corpus, several thousand findings. */
const QUOTATIONS: ReadonlyMap<string, number> = new Map(Object.entries(measured.quotations));

/** The rule's own precision; where gold met it too seldom, that of all rules of its field. */
export function measureOf(rule: string, field: Field): Measure {
  const [right, of] = GOLD.get(rule) ?? [0, 0];
  if (of >= ENOUGH) return { confidence: rounded(right / of), support: of };
  const quotation = QUOTATIONS.get(rule);
  if (quotation !== undefined) return { confidence: quotation, support: of };
  const [rightOfField, ofField] = FIELDS.get(field) ?? FIELDS.get('other meetings') ?? [0, 0];
  return { confidence: ofField === 0 ? 0 : rounded(rightOfField / ofField), support: of };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
