export type { Written } from '../schema/words.ts';
