export type { Problem, Severity } from '../schema/problem.ts';
