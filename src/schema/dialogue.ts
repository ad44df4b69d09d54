import { z } from 'zod';
import { knownDialogue } from './registry.ts';

/** A series of meetings between two sides. It holds no list of its meetings: each meeting names its dialogue. */
export const dialogue = knownDialogue.extend({
  registered: z.boolean().describe('False where no registry entry exists and the id is only proposed.'),
});

export type Dialogue = z.infer<typeof dialogue>;
