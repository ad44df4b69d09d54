import { z } from 'zod';
import { span } from './span.ts';
import { field } from './value.ts';

export const basis = z
  .enum(['stated', 'implied'])
  .describe(
    '"stated": the words say it; "implied": it follows from them (a weekday and the day of publication, say).',
  );

/** One field of one meeting as one span of one article states it. */
export const claim = z.strictObject({
  field,
  value: z.unknown().describe('The value, in the form of its field; one element, for a list.'),
  basis,
  rule: z.string().describe('The recogniser that found it.'),
  confidence: z.number().min(0).max(1).describe('The measured precision of that rule.'),
  span,
});

export type Basis = z.infer<typeof basis>;
