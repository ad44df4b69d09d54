import { z } from 'zod';
import { field } from './value.ts';
import { id, written } from './words.ts';

const reason = written.describe('Why, in a sentence or two that the page shows.');
const sources = z.array(id).optional().describe('The articles that the decision rests on.');

/** One human decision per file in content/rulings, applied last. The file name is its id. */
export const ruling = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('same'),
    meetings: z
      .array(id)
      .min(2)
      .describe('Meetings that are one; the first id stays, the others redirect to it.'),
    reason,
    sources,
  }),
  z.strictObject({
    decision: z.literal('different'),
    meetings: z.array(id).min(2).describe('Meetings that must not be merged.'),
    reason,
    sources,
  }),
  z.strictObject({
    decision: z.literal('set'),
    meeting: id,
    field,
    value: z.unknown().describe('The value to show: one that a source gives, in the form of the field.'),
    reason,
    sources,
  }),
]);

export type RulingBody = z.infer<typeof ruling>;
export type Ruling = RulingBody & { id: string };
