import { z } from 'zod';
import { basis } from './claim.ts';
import { factsOn } from './fact.ts';
import { span } from './span.ts';
import { statement } from './statement.ts';
import { status } from './value.ts';
import { id, type Written } from './words.ts';

/** A span that stands behind a value, with how it was read. */
export const evidence = span.extend({
  basis,
  rule: z.string().describe('The recogniser that found it.'),
  confidence: z.number().min(0).max(1).describe('The measured precision of that rule.'),
  reported: status.describe(
    'Whether the article speaks of the meeting as held, planned, cancelled or only mentions it.',
  ),
});

const ruling = id.nullable().describe('The human decision that settled it, where there is one.');

/** One meeting as the sources settle it. */
export const meeting = z.strictObject({
  id,
  formerIds: z
    .array(id)
    .optional()
    .describe('Ids of meetings that proved to be this one; their addresses redirect here.'),
  ...factsOn(evidence, { ruling }),
  background: z
    .array(statement)
    .optional()
    .describe('What a reader needs to know beside the facts, sentence by sentence.'),
});

export type Evidence = z.infer<typeof evidence>;
export type Fact<T> = {
  id: string;
  value: T;
  basis: z.infer<typeof basis>;
  sources: Evidence[];
  rivals: { value: T; basis: z.infer<typeof basis>; sources: Evidence[] }[];
  ruling: string | null;
  reason: Written | null;
};
export type Meeting = z.infer<typeof meeting>;
