import { z } from 'zod';

/** The header of a page of the guide, which is written by hand. */
export const guidePage = z.strictObject({
  title: z.string().min(1).describe('The title of the page.'),
  description: z.string().min(1).describe('One sentence: what a reader finds there.'),
  order: z.int().min(1).describe('Its place in the guide.'),
});
