import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Served } from '../serve-compressed.ts';
import type { Subject } from './subjects.ts';
import { watch, type Notes } from './watch.ts';

/** What one run says; undefined where it was not asked or did not come to an end. */
export type Figures = {
  bytes?: number;
  first?: number;
  slow?: number;
  blocking?: number;
  heap?: number;
  shift?: number;
  p95?: number;
  max?: number;
};

export type Bench = { browser: Browser; url: string; log: Served[]; patience: number };

const VIEW = { width: 1280, height: 900 };
/** Quiet for so long, a page has come to rest. */
const QUIET = 700;
/** 4× slower, 1.6 Mbit/s, 150 ms: a phone of the middle on a slow network. */
const SLOW = { cpu: 4, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
/** Zooming and panning takes so long in all. */
const MOVES = 3000;

/** Loads the page of a subject, notes how, then zooms and pans in it. */
export async function measureDesktop(bench: Bench, subject: Subject, count: number): Promise<Figures> {
  return within(bench, subject, async (page, session) => {
    const start = bench.log.length;
    await page.goto(bench.url + subject.page(count), { waitUntil: 'commit', timeout: bench.patience });
    await painted(page, bench.patience);
    await atRest(page, bench.patience);
    const { first, blocking, shift } = await notesOf(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const bytes = bench.log
      .slice(start)
      .filter(({ path }) => /\.(?:js|css)$/u.test(path))
      .reduce((sum, served) => sum + served.bytes, 0);
    const frames = subject.area === null ? {} : await framesOf(page, subject, subject.area);
    return { bytes, first, blocking, shift, heap: usedSize, ...frames };
  });
}

/** The first event on a slow machine and a slow network. */
export async function measureSlow(bench: Bench, subject: Subject, count: number): Promise<Figures> {
  return within(bench, subject, async (page, session) => {
    const { cpu, ...network } = SLOW;
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await page.goto(bench.url + subject.page(count), { waitUntil: 'commit', timeout: bench.patience });
    await painted(page, bench.patience);
    return { slow: (await notesOf(page)).first };
  });
}

async function within(
  { browser }: Bench,
  subject: Subject,
  action: (page: Page, session: CDPSession) => Promise<Figures>,
): Promise<Figures> {
  let context: BrowserContext | undefined;
  try {
    context = await browser.newContext({ viewport: VIEW });
    // Nothing from elsewhere: the network's mood is not measured.
    await context.route(/^https?:\/\/(?!127\.0\.0\.1)/u, (route) => route.abort());
    const page = await context.newPage();
    await page.addInitScript(watch, subject.event);
    return await action(page, await context.newCDPSession(page));
  } catch (error) {
    if (error instanceof Error && /timeout/iu.test(error.message)) return {};
    throw error;
  } finally {
    await context?.close();
  }
}

const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (window as unknown as { notes: Notes }).notes);

async function painted(page: Page, timeout: number): Promise<void> {
  await page.waitForFunction(() => (window as unknown as { notes: Notes }).notes.first > 0, null, {
    timeout,
    polling: 100,
  });
}

async function atRest(page: Page, timeout: number): Promise<void> {
  await page.waitForLoadState('load', { timeout });
  await page.waitForFunction(
    (quiet) => {
      const { first, lastTask } = (window as unknown as { notes: Notes }).notes;
      return performance.now() - Math.max(first, lastTask) > quiet;
    },
    QUIET,
    { timeout, polling: 100 },
  );
}

/** Real input, as fast as a hand gives it: in, across, out, across. */
async function framesOf(page: Page, { key }: Subject, area: string): Promise<Figures> {
  const box = await page.locator(area).first().boundingBox();
  if (!box) return {};
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, VIEW.height - box.y) / 2];
  const wheel = async (by: number, until: number): Promise<void> => {
    if (key) await page.keyboard.down(key);
    for (let turn = 0; Date.now() < until; turn += 1) {
      await page.mouse.wheel(0, by * (1 + (turn % 3)));
      await page.waitForTimeout(16);
    }
    if (key) await page.keyboard.up(key);
  };
  const drag = async (until: number): Promise<void> => {
    await page.mouse.down();
    for (let step = 0; Date.now() < until; step += 1) {
      await page.mouse.move(x + 240 * Math.sin(step / 9), y);
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
    await page.mouse.move(x, y);
  };
  await page.mouse.move(x, y);
  const frame = (framing: boolean): Promise<unknown> =>
    page.evaluate((on) => ((window as unknown as { notes: Notes }).notes.framing = on), framing);
  await frame(true);
  await page.waitForTimeout(120);
  const start = Date.now();
  await wheel(-40, start + MOVES * 0.25);
  await drag(start + MOVES * 0.5);
  await wheel(40, start + MOVES * 0.75);
  await drag(start + MOVES);
  await frame(false);
  const frames = (await notesOf(page)).frames.toSorted((a, b) => a - b);
  return { p95: frames[Math.floor(frames.length * 0.95)] ?? 0, max: frames.at(-1) ?? 0 };
}
