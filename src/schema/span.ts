import { z } from 'zod';
import { id } from './words.ts';

/**
 * Where an article states something: a TextPositionSelector and a TextQuoteSelector of the
 * W3C Web Annotation model in one. Offsets are UTF-16 code units of the file as it is:
 * `raw.slice(start, end) === exact`.
 */
export const span = z.strictObject({
  article: id.describe('The article whose file is quoted.'),
  start: z.int().min(0).describe('First code unit of the words, in the file.'),
  end: z.int().min(0).describe('One past the last code unit of the words.'),
  exact: z.string().describe('The words themselves.'),
  prefix: z.string().describe('Up to 32 code units before them.'),
  suffix: z.string().describe('Up to 32 code units after them.'),
});

export type Span = z.infer<typeof span>;
