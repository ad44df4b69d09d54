import { z } from 'zod';
import { basis } from './claim.ts';
import { span } from './span.ts';
import { statement } from './statement.ts';
import { status, values } from './value.ts';
import { id, written, type Written } from './words.ts';

/** A span that stands behind a value, with how it was read. */
export const evidence = span.extend({
  basis,
  rule: z.string().describe('The recogniser that found it.'),
  confidence: z.number().min(0).max(1).describe('The measured precision of that rule.'),
  reported: status.describe(
    'Whether the article speaks of the meeting as held, planned, cancelled or only mentions it.',
  ),
});

/** What is settled about one field: the value, its basis, what stands behind it, and what others say. */
function fact<T extends z.ZodType>(value: T) {
  return z.strictObject({
    id: z.string().describe('The meeting, the field and, in lists, the element: "…-4/participants/yin-bai".'),
    value,
    basis,
    sources: z.array(evidence).min(1).describe('The evidence, best source first.'),
    rivals: z
      .array(z.strictObject({ value, basis, sources: z.array(evidence).min(1) }))
      .describe('Other values that other sources give, each with its evidence.'),
    ruling: id.nullable().describe('The human decision that settled it, where there is one.'),
    reason: written
      .nullable()
      .describe('Why this value is shown before its rivals, in words; null without rivals.'),
  });
}

const one = <T extends z.ZodType>(value: T) => fact(value).nullable();
const many = <T extends z.ZodType>(value: T) => z.array(fact(value));

/** One meeting as the sources settle it. */
export const meeting = z.strictObject({
  id,
  formerIds: z
    .array(id)
    .optional()
    .describe('Ids of meetings that proved to be this one; their addresses redirect here.'),
  dialogue: one(values.dialogue),
  name: one(values.name),
  number: one(values.number),
  status: fact(values.status),
  date: one(values.date),
  place: one(values.place),
  host: one(values.host),
  rank: one(values.rank),
  parties: many(values.parties),
  participants: many(values.participants),
  organisations: many(values.organisations),
  topics: many(values.topics),
  quotes: many(values.quotes),
  outcomes: many(values.outcomes),
  background: z
    .array(statement)
    .optional()
    .describe('What a reader needs to know beside the facts, sentence by sentence.'),
  implied: z
    .boolean()
    .describe('True where no article reports the meeting and it only follows from what one says of others.'),
  articles: z.array(id).describe('The articles with a statement about it.'),
  furtherReports: z.array(id).describe('Articles that report on it without being digested.'),
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
