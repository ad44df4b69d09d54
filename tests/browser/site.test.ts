// What only a browser can show of the pages: accessibility, width, requests, and that nothing needs a script.
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, templates } from './site-server.ts';

const WIDTHS = [320, 768, 1440];
const THEMES = ['light', 'dark'] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe.each(templates())('%s', (address) => {
  it('gives axe nothing to find, in both themes and at three widths', async () => {
    const page = await browser.newPage();
    await page.goto(site.url + address);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const colorScheme of THEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
        for (const { id, nodes } of violations) {
          found.push(`${colorScheme} ${width} px ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        }
      }
    }
    expect(found).toEqual([]);
    await page.close();
  });

  it('scrolls down only, at 320 px and at four times the size of text', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(site.url + address);
    expect(await sideways(page)).toBe(0);
    await page.close();
  });

  it('asks nothing of another address, sets no cookie, stores nothing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });

  it('says the same without a script', async () => {
    const [withScript, without] = await Promise.all(
      [true, false].map(async (javaScriptEnabled) => {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(site.url + address);
        const text = await page.locator('main h1, main p, main dd, main li, main td').allInnerTexts();
        await context.close();
        return text.join('\n');
      }),
    );
    expect(without?.length).toBeGreaterThan(40);
    expect(without).toBe(withScript);
  });

  it('shows where the focus is on everything that the keyboard reaches, and begins with the way past the header', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url + address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    const reached = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        // A knot of the timeline draws its own ring.
        const seen = element.closest('svg') !== null || (outlineStyle !== 'none' && outlineWidth !== '0px');
        return { html: element.outerHTML.slice(0, 120), seen };
      });
      if (focus === null) break;
      expect(focus).toMatchObject({ seen: true });
      reached.add(focus.html);
      await page.keyboard.press('Tab');
    }
    expect(reached.size).toBeGreaterThan(5);
    await page.close();
  });
});

describe('the choice of colours', () => {
  it('is kept for the next page, and given back to the system', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${site.url}/`);
    const button = page.locator('button.theme');
    await button.click();
    await button.click();
    await page.goto(`${site.url}/meetings/`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await button.click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });
});

function sideways(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
