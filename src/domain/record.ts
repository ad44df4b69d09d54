export type { Remembered } from '../schema/record.ts';
