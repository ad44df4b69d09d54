import { z } from 'zod';
import { span } from './span.ts';
import { id, written } from './words.ts';

const differs = z
  .literal(true)
  .optional()
  .describe('Given where it tells what sources differ on and no field of the meeting holds.');

const gap = written
  .optional()
  .describe(
    'Given where the sentence says why nothing was held before the meeting: that in two to four words.',
  );

/** As people write it: content/introductions and content/background hold lists of these. */
export const writtenStatement = written.extend({
  differs,
  gap,
  cites: z
    .array(
      z.strictObject({
        article: id.describe('The article, by its file name.'),
        words: z.string().min(1).describe('Words of the article, exactly as they stand there.'),
      }),
    )
    .min(1)
    .describe('The words that the sentence rests on, article by article.'),
});

/** A sentence of ours about a dialogue or a meeting, with what it rests on. */
export const statement = z.strictObject({
  id: z.string().describe('What it is about, its kind, its place: "…-dialogue/introduction/1".'),
  text: written,
  differs,
  gap,
  sources: z.array(span).min(1).describe('The words of articles that it rests on.'),
});

export type WrittenStatement = z.infer<typeof writtenStatement>;
export type Statement = z.infer<typeof statement>;
