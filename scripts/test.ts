// Everything that must hold: form, types, behaviour, the built site, the browser. Ends with one line of counts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './lib/chromium.ts';
import { program, run, runScript } from './lib/run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-test-'));
let passed = 0;
let failed = 0;
let skipped = 0;

async function step(name: string, action: () => Promise<number>): Promise<void> {
  console.log(`\n— ${name}`);
  if ((await action()) === 0) passed += 1;
  else {
    failed += 1;
    console.log(`— ${name}: failed`);
  }
}

/** Runs one project of the Vitest configuration and adds its tests to the counts. */
async function tests(project: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  console.log(`\n— ${project} tests`);
  const report = path.join(folder, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const code = await run(process.execPath, [program('vitest/vitest.mjs'), ...args], { env });
  const counts = maybeCounts(report);
  passed += counts?.numPassedTests ?? 0;
  skipped += (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0);
  failed += Math.max(counts?.numFailedTests ?? 0, code === 0 ? 0 : 1);
}

type Counts = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

function maybeCounts(report: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

const node = (file: string, ...args: string[]): Promise<number> =>
  run(process.execPath, [program(file), ...args]);

await step('format', () => node('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
await step('lint', () => node('eslint/bin/eslint.js', '--max-warnings', '0', '.'));
await step('record', () => runScript('scripts/build-content.ts', ['--check']));
await step('build', () => runScript('scripts/build.ts'));
await step('types', () => node('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'));
await tests('unit');
await tests('site');
const chromium = await findChromium().catch((error: Error) => {
  console.error(error.message);
  failed += 1;
});
if (chromium !== undefined) await tests('browser', { CHROMIUM: chromium });

rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
