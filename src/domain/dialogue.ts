export type { Dialogue } from '../schema/dialogue.ts';
