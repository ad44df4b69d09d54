import { z } from 'zod';

export const severity = z.enum(['error', 'warning', 'note']);

/** What is wrong in someone's file. Collected, never thrown; all of them are shown in one run. */
export const problem = z.strictObject({
  rule: z.string().describe('The permanent name of the rule.'),
  severity,
  file: z.string().describe('The file, as it was given.'),
  line: z.int().min(1).describe('Line, counted from 1.'),
  column: z.int().min(1).describe('Column in UTF-16 code units, counted from 1.'),
  message: z.string().describe('One sentence: what is wrong and why.'),
  actual: z.string().nullable().describe('What stands there.'),
  expected: z.array(z.string()).describe('What could stand there.'),
  fix: z.string().nullable().describe('One sentence: what to do.'),
});

export type Severity = z.infer<typeof severity>;
export type Problem = z.infer<typeof problem>;
