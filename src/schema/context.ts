import { z } from 'zod';
import { day } from './day.ts';
import { webAddress, written } from './words.ts';

/** What went on around the meetings, written by hand: one file of content/contexts each, a band on the timeline. */
export const context = z.strictObject({
  names: written.describe('What it is called.'),
  from: day.describe('When it began.'),
  to: day.describe('When it ended.'),
  sources: z
    .array(
      z.strictObject({
        publisher: z.string().min(1).describe('Who says so.'),
        url: webAddress,
        published: day.describe('When it was said.'),
        says: written.describe('What it says of the beginning or the end, in our words.'),
      }),
    )
    .min(1)
    .describe('The pages that state its beginning and its end.'),
});

export type Surroundings = z.infer<typeof context>;
