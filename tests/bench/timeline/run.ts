// The timeline against its peers: bytes, first event, frames, memory. `-- --n 50,1000 --runs 3 --only ours,vis --json FILE`.
import { rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/lib/chromium.ts';
import { buildOurs } from './build-ours.ts';
import { buildPeers } from './build-peers.ts';
import { verdictsOf } from './goals.ts';
import { measureDesktop, measureSlow, type Bench } from './measure.ts';
import { tablesOf, type Row } from './report.ts';
import { serveCompressed } from '../serve-compressed.ts';
import { subjects } from './subjects.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '50,1000,10000,100000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: subjects.map(({ name }) => name).join(',') },
    json: { type: 'string' },
    /** The most milliseconds that a page is waited for. */
    patience: { type: 'string', default: '60000' },
  },
});
const counts = values.n.split(',').map(Number);
const only = values.only.split(',');

const work = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
process.env['BENCH_COUNTS'] = counts.join(',');
console.log('Building the pages …');
const ours = await buildOurs(path.join(work, 'ours'));
await buildPeers(path.join(work, 'peers'), counts);
const server = await serveCompressed([ours, path.join(work, 'peers')]);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const bench: Bench = { browser, url: server.url, log: server.log, patience: Number(values.patience) };

const rows: Row[] = counts.flatMap((count) =>
  subjects
    .filter(({ name, most }) => only.includes(name) && count <= most)
    .map(({ name }) => ({ subject: name, count, runs: [] })),
);
// Round by round, so that a busy moment of the machine does not fall on one subject alone. The first warms the caches.
for (let round = 0; round <= Number(values.runs); round += 1) {
  for (const { subject: name, count, runs } of rows) {
    const subject = subjects.find((one) => one.name === name);
    if (!subject) continue;
    if (round === 0) {
      await fetch(server.url + subject.page(count));
      continue;
    }
    console.log(`run ${round}: ${subject.title}, ${count}`);
    const desktop = await measureDesktop(bench, subject, count);
    const slow = count <= 1000 ? await measureSlow(bench, subject, count) : {};
    runs.push({ ...desktop, ...slow });
  }
}
await browser.close();
server.close();
rmSync(work, { recursive: true, force: true });

const verdicts = verdictsOf(rows);
console.log(`\n${tablesOf(rows)}\n`);
for (const { goal, measured, met } of verdicts)
  console.log(`${met ? 'met    ' : 'NOT met'}  ${goal}: ${measured}`);
if (values.json !== undefined) {
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, browser: browser.version() };
  writeFileSync(values.json, `${JSON.stringify({ machine, counts, rows, verdicts }, null, 2)}\n`);
}
