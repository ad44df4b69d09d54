// The facts of a meeting: the same fields in the record and in the files that the site publishes.
import { z } from 'zod';
import { basis } from './claim.ts';
import { values } from './value.ts';
import { id, written } from './words.ts';

/**
 * Every field of a meeting as a fact, a list of facts, or null where nothing is known. `source` is the form of a piece
 * of evidence; `more` is what a fact holds beside its value, its evidence, its rivals and the reason for it.
 */
export function factsOn<S extends z.ZodType, M extends z.ZodRawShape>(source: S, more: M) {
  const stated = <T extends z.ZodType>(value: T) => ({
    value,
    basis,
    sources: z.array(source).min(1).describe('The evidence, best source first.'),
  });
  const fact = <T extends z.ZodType>(value: T) =>
    z.strictObject({
      id: z
        .string()
        .describe('The meeting, the field and, in lists, the element: "…-4/participants/yin-bai".'),
      ...stated(value),
      rivals: z
        .array(z.strictObject(stated(value)))
        .describe('Other values that other sources give, each with its evidence.'),
      reason: written
        .nullable()
        .describe('Why this value is shown before its rivals, per language; null without rivals.'),
      ...more,
    });
  const one = <T extends z.ZodType>(value: T) => fact(value).nullable();
  const many = <T extends z.ZodType>(value: T) => z.array(fact(value));

  return {
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
    implied: z
      .boolean()
      .describe(
        'True where no article reports the meeting and it only follows from what one says of others.',
      ),
    articles: z.array(id).describe('The articles with a statement about it.'),
    furtherReports: z.array(id).describe('Articles that report on it without being digested.'),
  };
}
