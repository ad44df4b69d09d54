import { z } from 'zod';
import { maybeEdtf } from '../domain/edtf.ts';

/**
 * A date with its doubt, as EDTF text from start to end (Library of Congress, ISO 8601-2):
 * `2023-09-26`, `2018-07`, `2019~` (about), `2018-03?` (uncertain), `2023-09-25/2023-09-28`,
 * `../2023-09-28` (no later than). Never a `Date`, never coerced.
 */
export const day = z
  .string()
  .refine(isEdtf, 'a date is EDTF text, as in "2023-09-26", "2018-07", "2019~" or "2018-07-09/2018-07-10"')
  .describe('A date as precise as it is known, in EDTF.');

/** Whether a text is EDTF: 2018-02-30 is not. (A test compares the reading with the EDTF library's.) */
export function isEdtf(text: string): boolean {
  return maybeEdtf(text) !== undefined;
}
