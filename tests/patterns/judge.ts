// What recheck says of a pattern, and what it said before: tests/patterns/checked.json remembers it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';

export type Checked = {
  /** The hashes of patterns that recheck found to take linear time at most. */
  linear: readonly string[];
  /** Those that it doubts, with what it found and why they are harmless all the same. */
  doubted: Readonly<Record<string, Doubt>>;
};

/** `attack` is the text that recheck found, as JavaScript; null where it gave up. The bench `hostile` runs them. */
export type Doubt = { found: string; attack: string | null; because: string };

export const file = path.join(import.meta.dirname, 'checked.json');

export function readChecked(): Checked {
  return JSON.parse(readFileSync(file, 'utf8')) as Checked;
}

export function hashOf(pattern: string): string {
  return createHash('sha256').update(pattern).digest('hex').slice(0, 12);
}

/** Null where the pattern is linear, else what recheck found. */
export async function judge(pattern: string): Promise<Omit<Doubt, 'because'> | null> {
  const slash = pattern.lastIndexOf('/');
  const flags = pattern.slice(slash + 1).replace('d', '');
  const result = await check(pattern.slice(1, slash), flags, { timeout: 30_000 });
  if (result.status === 'safe') return null;
  return result.status === 'vulnerable'
    ? { found: result.complexity.summary, attack: result.attack.pattern }
    : { found: result.error.kind, attack: null };
}
