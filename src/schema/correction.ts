import { z } from 'zod';
import { day } from './day.ts';

/** A correction, written by hand: one file of content/corrections each. It shows on the page that it corrects. */
export const correction = z.strictObject({
  date: day.describe('When it was corrected.'),
  pages: z
    .array(z.string().regex(/^[a-z]+\/[A-Za-z0-9-]+$/u, 'a page is "meetings/ID", "articles/ID" and so on'))
    .min(1)
    .describe('The pages that said it.'),
  text: z
    .strictObject({
      en: z.string().min(1),
      de: z.string().min(1).optional(),
      zh: z.string().min(1).optional(),
    })
    .describe('What was wrong and what is right, in a sentence or two; English where a language lacks it.'),
});

export type Correction = z.infer<typeof correction>;
