import { z } from 'zod';
import { day } from './day.ts';
import { field, part, status } from './value.ts';
import { countryCode, id } from './words.ts';

/**
 * What content/record remembers of one meeting: enough to know it again, and what is settled, so that a
 * change shows in a diff. Written by the build.
 */
export const remembered = z.strictObject({
  id,
  sameAs: id.optional().describe('The meeting that this one proved to be; its address redirects there.'),
  dialogue: id.nullable(),
  number: z.int().min(1).nullable(),
  status,
  implied: z.literal(true).optional(),
  date: day.nullable(),
  city: z.string().nullable(),
  country: countryCode.nullable(),
  host: countryCode.nullable(),
  parties: z.array(countryCode),
  participants: z.array(
    z.strictObject({
      name: z.string(),
      role: z.string().nullable(),
      country: countryCode.nullable(),
      part,
    }),
  ),
  organisations: z.array(z.string()),
  topics: z.array(id),
  outcomes: z.int().min(0).describe('How many outcomes are on record.'),
  quotes: z.int().min(0).describe('How many quotations are on record.'),
  disputed: z.array(field).describe('The fields on which sources differ.'),
  rulings: z.array(id).describe('The human decisions that settled a field of it.'),
  articles: z.array(id).describe('The articles with a statement about it.'),
  furtherReports: z.array(id).describe('Articles that report on it without being digested.'),
});

export type Remembered = z.infer<typeof remembered>;
