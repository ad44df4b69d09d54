export type { Surroundings } from '../schema/context.ts';
