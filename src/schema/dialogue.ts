import { z } from 'zod';
import { knownDialogue } from './registry.ts';
import { statement } from './statement.ts';

/** A series of meetings between two sides. It holds no list of its meetings: each meeting names its dialogue. */
export const dialogue = knownDialogue.extend({
  registered: z.boolean().describe('False where no registry entry exists and the id is only proposed.'),
  introduction: z
    .array(statement)
    .optional()
    .describe('What it is, who runs it, since when and how often, sentence by sentence.'),
});

export type Dialogue = z.infer<typeof dialogue>;
