// What every reader's browser must show, with scripts and without: the facts, their sentences, nothing from elsewhere.
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(path.resolve(import.meta.dirname, '../../dist'), 0);
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  site?.server.closeAllConnections();
  await site?.close();
});

const meeting = 'meetings/china-germany-high-level-security-dialogue-4/';

it.each(['', meeting, 'timeline/'])(
  '%j shows itself without a script and asks no other address',
  { timeout: 120_000 },
  async (page) => {
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const tab = await context.newPage();
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      await tab.goto(`${site.address}${page}`);
      expect(await tab.locator('h1').count()).toBe(1);
      expect(asked.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:'))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      if (page === meeting) expect(await tab.locator('main').innerText()).toContain('26 September 2023');
      await context.close();
    }
  },
);
