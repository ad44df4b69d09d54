// Measured comparisons, one folder each under tests/bench. Tables for people, `--json FILE` for machines.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, runScript } from './lib/run.ts';

const benches = path.join(root, 'tests', 'bench');
const names = readdirSync(benches).filter((name) => existsSync(path.join(benches, name, 'run.ts')));
const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? names : names.filter((one) => one === name);
if (chosen.length === 0) {
  console.error(`There is no bench named "${name ?? ''}". There are: ${names.join(', ')}.`);
  process.exit(2);
}
for (const one of chosen) {
  const code = await runScript(`tests/bench/${one}/run.ts`, args);
  if (code !== 0) process.exitCode = code;
}
