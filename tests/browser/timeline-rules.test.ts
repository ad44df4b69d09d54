// What the timeline owes every reader: without a script, on paper, under strict rules, in their own colours.
import axe from 'axe-core';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBench, TimelinePage, type Bench } from './timeline-page.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(async () => {
  await bench?.close();
});

describe('/timeline/', () => {
  it('says everything without a script', async () => {
    const { page, ...timeline } = await withoutScript();
    const items = await page.locator('.timeline-year li > a[href]:visible').count();
    expect(await page.locator('.timeline-year li').count()).toBe(items);
    expect(await page.locator('.timeline-stage a[href]:visible').count()).toBeGreaterThan(0);
    expect(await page.isVisible('.timeline-tools')).toBe(false);
    await timeline.close();
  });

  it.skipIf(!canReadPdf)('prints the title of every meeting, and no tools', async () => {
    const { page, ...timeline } = await withoutScript();
    const titles = await page.locator('.timeline-year li > a').allTextContents();
    const pdf = await page.pdf({ format: 'A4' });
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
    const count = (text: string, part: string): number => text.split(part).length - 1;
    const all = titles.join('\n');
    const few = [...new Set(titles)].filter((title) => count(stdout, title) < count(all, title));
    expect(few).toEqual([]);
    expect(stdout).not.toContain('Take away');
    await timeline.close();
  });

  it.skipIf(!canReadPdf)('prints what was moved to as legibly as what stood there', async () => {
    const words = async (address: string): Promise<string[]> => {
      const timeline = await TimelinePage.open(bench, address, { viewport: { width: 1440, height: 900 } });
      const pdf = await timeline.page.pdf({ format: 'A4', pageRanges: '1' });
      await timeline.close();
      const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
      return stdout.split(/\s{2,}/u).map((part) => part.trim());
    };
    const untouched = await words('/timeline/');
    const moved = await words('/timeline/?from=2017&to=2026');
    expect(moved).toEqual(untouched);
  });

  it('gives axe nothing to find, whether panel and table are open or not', async () => {
    const timeline = await TimelinePage.open(bench, '/timeline/');
    const { page } = timeline;
    await page.evaluate(axe.source);
    const violations = async (part: string, rules = RULES): Promise<string[]> => {
      const found = await page.evaluate(
        ([where, runOnly]) => window.axe.run(where as string, { runOnly: runOnly as string[] }),
        [part, rules],
      );
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    };
    expect(await violations('html')).toEqual([]);
    await page.click('button[name="table"]');
    await page.focus('.timeline-stage a.mark');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.timeline-panel:not([hidden])');
    for (const part of ['.timeline-panel', '.timeline-table']) {
      expect(await violations(part)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(part, ['color-contrast'])).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await timeline.close();
  });

  it('runs under a strict policy with Trusted Types, asks nobody else, stores nothing, shifts nothing', async () => {
    const context = await bench.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(bench.url) && !/^(?:data|blob):/u.test(address)) foreign.push(address);
    });
    await page.route('**/timeline/', async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers(), 'content-security-policy': STRICT };
      await route.fulfill({ response: answer, headers });
    });
    // What a face moves when it arrives is the site's; the timeline itself moves nothing.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript(() => {
      const noted = { shift: 0, broken: [] as string[] };
      Object.assign(window, { noted });
      addEventListener('securitypolicyviolation', (event) => {
        noted.broken.push(`${event.violatedDirective} ${event.sourceFile} ${event.sample}`);
      });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          };
          if (!hadRecentInput) noted.shift += value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${bench.url}/timeline/`);
    await page.waitForSelector('.timeline-window', { state: 'attached' });
    await page.focus('.timeline-stage a.mark');
    for (const key of ['+', 'ArrowRight', 'Enter', 'Escape', '0']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
    await page.click('button[name="table"]');
    const noted = await page.evaluate(async () => ({
      ...(window as unknown as { noted: { shift: number; broken: string[] } }).noted,
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
    }));
    expect(noted).toEqual({ shift: 0, broken: [], stored: 0 });
    expect([foreign, await context.cookies()]).toEqual([[], []]);
    await context.close();
  });

  it('has marks that stand out in forced colours and in the dark', async () => {
    const timeline = await TimelinePage.open(bench, '/timeline/');
    const { page } = timeline;
    const contrast = (): Promise<number> =>
      page.evaluate(() => {
        const light = (colour: string): number => {
          const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data]
            .map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
          return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
        };
        const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const paper = light(getComputedStyle(document.documentElement).backgroundColor);
        const discs = [...document.querySelectorAll('.timeline-stage .disc')];
        return Math.min(...discs.map((disc) => ratio(light(getComputedStyle(disc).stroke), paper)));
      });
    expect(await contrast()).toBeGreaterThan(3);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrast()).toBeGreaterThan(3);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await contrast()).toBeGreaterThan(3);
    await timeline.close();
  });

  it('puts no label over another in the real fonts, at forty zooms', async () => {
    const timeline = await TimelinePage.open(bench, '/timeline/');
    const found = await timeline.page.evaluate(async () => {
      await document.fonts.ready;
      const overlaps = (zoom: string): string[] => {
        const pairs: string[] = [];
        for (const lane of document.querySelectorAll('.timeline-stack > svg')) {
          const boxes = [...lane.querySelectorAll('text')]
            .map((text) => ({ text: text.lastChild?.textContent, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0)
            .sort((a, b) => a.box.left - b.box.left);
          for (const [index, { text, box }] of boxes.entries()) {
            for (const other of boxes.slice(index + 1)) {
              // The box of a line is higher than its letters.
              const apart = Math.abs(other.box.top - box.top) > 9 || other.box.left >= box.right;
              if (!apart) pairs.push(`${zoom} ${text} | ${other.text}`);
            }
          }
        }
        return pairs;
      };
      const all = overlaps('as it stands');
      for (let zoom = 0; zoom < 40; zoom += 1) {
        // From the whole to a month, at places all over the record.
        const length = Math.round(3400 * 0.89 ** zoom);
        const start = Date.UTC(2017, 0, 1) + (((zoom * 0.37) % 1) * 3400 - length / 2) * 86_400_000;
        const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
        const address = `?from=${day(Math.max(start, Date.UTC(2017, 0, 1)))}&to=${day(start + length * 86_400_000)}`;
        history.replaceState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        all.push(...overlaps(address));
      }
      return all;
    });
    expect(found).toEqual([]);
    await timeline.close();
  });
});

async function withoutScript(): Promise<{ page: TimelinePage['page']; close: () => Promise<void> }> {
  const timeline = await TimelinePage.open(bench, '/timeline/', { javaScriptEnabled: false });
  return { page: timeline.page, close: () => timeline.close() };
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
