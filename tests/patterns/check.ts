// Runs recheck over the patterns that are new and writes tests/patterns/checked.json: `node tests/patterns/check.ts`.
import { writeFileSync } from 'node:fs';
import { attackOf } from './attack.ts';
import { collectPatterns } from './collect.ts';
import { file, hashOf, judge, readChecked, type Doubt } from './judge.ts';

const { linear, doubted } = readChecked();
const known = new Set(linear);
const patterns = await collectPatterns();
const open = patterns.filter(({ pattern }) => !known.has(hashOf(pattern)) && doubted[pattern] === undefined);
console.log(`${patterns.length} patterns, ${open.length} new`);

// The search that recheck falls back on for large patterns counts a bounded repeat as one without end.
const STEADY =
  'In V8 the time that the attack takes grows no faster than its length: its repeats are bounded.';

/** Whether sixteen times the attack takes about sixteen times as long; the best of some runs counts. */
function isSteady(pattern: string, attack: string): boolean {
  const slash = pattern.lastIndexOf('/');
  const expression = new RegExp(pattern.slice(1, slash), pattern.slice(slash + 1).replace('g', ''));
  const best = (length: number): number => {
    const text = attackOf(attack, length);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      for (let round = 0; round < 16_384 / length; round += 1) expression.test(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  return best(16_384) <= 3 * best(1024) + 0.5;
}

const fresh: Record<string, Doubt> = {};
const judgeNext = async (): Promise<void> => {
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const doubt = await judge(next.pattern);
    if (doubt === null) known.add(hashOf(next.pattern));
    else {
      const because = doubt.attack === null || !isSteady(next.pattern, doubt.attack) ? '' : STEADY;
      fresh[next.pattern] = { ...doubt, because };
      if (because !== '') continue;
      console.log(`${doubt.found}: ${next.files.join(', ')}\n  ${next.pattern}\n  ${doubt.attack ?? ''}`);
    }
  }
};
await Promise.all([judgeNext(), judgeNext()]);

const there = new Set(patterns.map(({ pattern }) => pattern));
const hashes = new Set(patterns.map(({ pattern }) => hashOf(pattern)));
const kept = Object.entries({ ...doubted, ...fresh }).filter(([pattern]) => there.has(pattern));
const checked = {
  linear: [...known].filter((hash) => hashes.has(hash)).sort(),
  doubted: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync(file, `${JSON.stringify(checked, null, 2)}\n`);
const unexplained = Object.values(checked.doubted).filter(({ because }) => because === '').length;
if (unexplained > 0) console.log(`${unexplained} doubted patterns need a "because", or a better pattern.`);
// recheck leaves its helper running.
process.exit(unexplained > 0 ? 1 : 0);
