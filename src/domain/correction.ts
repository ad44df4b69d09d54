export type { Correction } from '../schema/correction.ts';
