// An embed of 50 events against the site's own page of the same: bytes, requests, first event; and ten of them on one
// page while one is dragged. `-- --runs 5 --json FILE`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/lib/chromium.ts';
import { serveCompressed } from '../serve-compressed.ts';
import { watch, type Notes } from '../timeline/watch.ts';
import { buildPages } from './build.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } },
});
const EVENTS = '50';
const TEN = 10;
/** A hand drags so long, in milliseconds. */
const DRAGS = 3000;

const work = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
process.env['BENCH_COUNTS'] = EVENTS;
console.log('Building the pages …');
const server = await serveCompressed([await buildPages(work)]);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

const subjects = { embed: `/embed/${EVENTS}/`, page: `/page/${EVENTS}/` };
type Subject = keyof typeof subjects;
/** What stands for the first event at the width of the bench: a frame holds a picture for each width. */
const EVENT: Record<Subject, string> = { embed: '.l1 .mark .disc', page: '.timeline-stack .mark .disc' };
type Run = { bytes: number; requests: number; first: number; slow: number };
const runs: Record<Subject, Run[]> = { embed: [], page: [] };
const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (window as unknown as { notes: Notes }).notes);

/** The first event, on this machine and on a slow one. */
async function first(subject: Subject, slow: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch, EVENT[subject]);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.enable');
    const network = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  }
  await page.goto(server.url + subjects[subject]);
  await page.waitForFunction(() => (window as unknown as { notes: Notes }).notes.first > 0);
  const at = (await notesOf(page)).first;
  await context.close();
  return at;
}

// Round by round, so that a busy moment of the machine does not fall on one alone. The first warms the caches.
for (let round = 0; round <= Number(values.runs); round += 1) {
  for (const subject of ['embed', 'page'] as const) {
    const start = server.log.length;
    const fast = await first(subject, false);
    const asked = server.log.slice(start);
    const slow = await first(subject, true);
    const bytes = asked.reduce((sum, one) => sum + one.bytes, 0);
    if (round > 0) runs[subject].push({ bytes, requests: asked.length, first: fast, slow });
  }
}

/** Ten frames on one page; one is zoomed in and dragged. Milliseconds from frame to frame in the dragged one. */
async function drag(frames: number): Promise<{ median: number; p95: number; worst: number }> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  await context.addInitScript(watch, EVENT.embed);
  const page = await context.newPage();
  const html = `<iframe src="${server.url}${subjects.embed}" width="780" height="420" sandbox="allow-scripts"></iframe>`;
  await page.route(`${server.url}/host`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${html.repeat(frames)}</body>` }),
  );
  await page.goto(`${server.url}/host`);
  const handle = await page.locator('iframe').first().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('no frame');
  for (let turn = 0; turn < 3; turn += 1) await frame.click('button[name="in"]');
  await page.waitForTimeout(1000);
  const box = await page.locator('iframe').first().boundingBox();
  if (!box) throw new Error('no frame');
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await frame.evaluate(() => ((window as unknown as { notes: Notes }).notes.framing = true));
  const end = Date.now() + DRAGS;
  for (let step = 0; Date.now() < end; step += 1) {
    await page.mouse.move(x + 160 * Math.sin(step / 9), y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  const notes = await frame.evaluate(() => (window as unknown as { notes: Notes }).notes.frames);
  await context.close();
  const sorted = notes.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

const dragged = { one: await drag(1), ten: await drag(TEN) };
await browser.close();
server.close();
rmSync(work, { recursive: true, force: true });

const median = (of: readonly number[]): number =>
  of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
const told = (subject: Subject): Run => ({
  bytes: median(runs[subject].map(({ bytes }) => bytes)),
  requests: median(runs[subject].map(({ requests }) => requests)),
  first: median(runs[subject].map((run) => run.first)),
  slow: median(runs[subject].map(({ slow }) => slow)),
});
const [embed, own] = [told('embed'), told('page')];
const KIB = 1024;
console.log(`\n${EVENTS} events           KiB (Brotli)  requests  first event ms  on a slow phone ms`);
for (const [name, of] of [
  ['an embed', embed],
  ['the site’s page', own],
] as const) {
  const cells = [(of.bytes / KIB).toFixed(1), of.requests, Math.round(of.first), Math.round(of.slow)];
  console.log(name.padEnd(18), ...cells.map((cell) => String(cell).padStart(14)));
}
const frames = ({ median: m, p95, worst }: typeof dragged.one): string =>
  `median ${m.toFixed(1)} ms, 95 % ${p95.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`;
console.log(
  `\ndragged, alone:      ${frames(dragged.one)}\ndragged, one of ${TEN}:  ${frames(dragged.ten)}\n`,
);
const verdicts = [
  { goal: 'at most 20 KiB', met: embed.bytes <= 20 * KIB, measured: `${(embed.bytes / KIB).toFixed(1)} KiB` },
  { goal: 'in at most 2 requests', met: embed.requests <= 2, measured: String(embed.requests) },
  {
    goal: 'first event no later than the site’s page',
    met: embed.first <= own.first * 1.05,
    measured: `${Math.round(embed.first)} and ${Math.round(own.first)} ms`,
  },
  { goal: 'ten on a page: 60 frames a second', met: dragged.ten.p95 <= 17.5, measured: frames(dragged.ten) },
];
for (const { goal, met, measured } of verdicts)
  console.log(`${met ? 'met    ' : 'NOT met'}  ${goal}: ${measured}`);
if (values.json !== undefined) {
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, browser: browser.version() };
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine, embed, page: own, dragged, verdicts }, null, 2)}\n`,
  );
}
