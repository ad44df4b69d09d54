export type { Ruling, RulingBody } from '../schema/ruling.ts';
