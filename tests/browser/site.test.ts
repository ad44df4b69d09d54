// What only a browser can show of the pages: accessibility, width, requests, the keyboard, and that nothing needs a script.
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templatePages } from '../template-pages.ts';
import { builtSite, serveSite } from './site-server.ts';
import { listsLaidOut } from './timeline-page.ts';

const WIDTHS = [320, 768, 1440];
const THEMES = ['light', 'dark'] as const;
/** More than any page has; the keyboard is not caught. */
const MOST_STEPS = 3000;

let browser: Browser;
let scripted: BrowserContext;
let plain: BrowserContext;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  scripted = await browser.newContext();
  plain = await browser.newContext({ javaScriptEnabled: false });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const templates = templatePages(builtSite);

describe.each(templates)('$name', ({ address }) => {
  let page: Page;
  const asked: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    page = await scripted.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
  });

  afterAll(() => page.close());

  it('asks nothing of another address, sets no cookie, stores nothing, fails nowhere', async () => {
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([]);
    expect(faults).toEqual([]);
    expect(await scripted.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('gives axe nothing to find, in both themes and at three widths; nothing scrolls sideways', async () => {
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const width of WIDTHS) {
      // 320 px is also what is left of 1280 px at four times the size.
      await page.setViewportSize({ width, height: 900 });
      if ((await sideways(page)) > 0) found.push(`${width} px: scrolls sideways`);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        // A theme changes colours only.
        const violations = await page.evaluate(findFaults, colorScheme === 'dark' ? 'color' : '');
        found.push(...violations.map((violation) => `${colorScheme} ${width} px ${violation}`));
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    expect(found).toEqual([]);
  });

  it('moves nothing for those who want no motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/u.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      }),
    );
    expect(moving).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('says the same without a script', async () => {
    const other = await plain.newPage();
    await other.goto(site.url + address);
    await page.reload();
    await listsLaidOut(page);
    const [without, withScript] = await Promise.all([other, page].map(textOf));
    expect(without?.length).toBeGreaterThan(40);
    expect(without).toBe(withScript);
    await other.close();
  });

  it('lets the keyboard reach everything, shows where it is, and begins with the way past the header', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.reload();
    // What a script sets anew is reached as it stands then.
    await listsLaidOut(page);
    await page.evaluate(() => {
      // The search takes the focus where nothing is asked yet.
      (document.activeElement as HTMLElement).blur();
      window.unreached = new Set(
        [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]'),
        ].filter(
          (element) =>
            element.tabIndex >= 0 &&
            !element.matches(':disabled') &&
            element.checkVisibility({ visibilityProperty: true }),
        ),
      );
      window.unseen = [];
      addEventListener('focusin', ({ target }) => {
        const element = target as HTMLElement;
        window.unreached.delete(element);
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        // A knot of the timeline draws its own ring.
        const seen = element.closest('svg') !== null || (outlineStyle !== 'none' && outlineWidth !== '0px');
        if (!seen) window.unseen.push(element.outerHTML.slice(0, 120));
      });
    });
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement?.className);
    for (let step = 0; step < MOST_STEPS; step += 20) {
      for (let press = 0; press < 20; press += 1) await page.keyboard.press('Tab');
      if (await page.evaluate(() => window.unreached.size === 0 || document.activeElement === document.body))
        break;
    }
    const left = await page.evaluate(() =>
      [...window.unreached].map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(left).toEqual([]);
    expect(await page.evaluate(() => window.unseen)).toEqual([]);
    if (!address.includes('/search/')) expect(first).toBe('skip');
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

describe('the way to cite a fact', () => {
  const address = templates.find(({ name }) => name === 'meeting')?.address ?? '';

  it('opens how the fact is cited, without a script too', async () => {
    const page = await plain.newPage();
    await page.goto(site.url + address);
    const forms = page.locator('#cite-status pre');
    expect(await forms.first().isVisible()).toBe(false);
    await page.locator('#status .cite-fact').click();
    await forms.last().waitFor({ state: 'visible' });
    expect(await page.locator('#cite-status').innerText()).toContain(`Fact ${address.split('/')[2]}/status.`);
    await page.close();
  });

  it('is seen near the fact, under the keyboard, and wherever nobody hovers', async () => {
    const page = await scripted.newPage();
    await page.goto(site.url + address);
    const link = page.locator('#status .cite-fact');
    const seen = () => link.evaluate((one) => getComputedStyle(one).opacity);
    expect(await seen()).toBe('0');
    await page.locator('#status').hover();
    expect(await seen()).toBe('1');
    await page.mouse.move(0, 0);
    await page.locator('#status .references a').first().focus();
    await page.keyboard.press('Tab');
    expect(await seen()).toBe('1');
    const touch = await browser.newContext({
      isMobile: true,
      hasTouch: true,
      viewport: { width: 360, height: 800 },
    });
    const small = await touch.newPage();
    await small.goto(site.url + address);
    expect(await small.locator('#status .cite-fact').evaluate((one) => getComputedStyle(one).opacity)).toBe(
      '1',
    );
    await touch.close();
    await page.close();
  });
});

/** Runs in the page: every rule that axe has with `part` in its name, as "rule: elements". */
async function findFaults(part: string): Promise<string[]> {
  const all = window.axe.getRules().map(({ ruleId }) => ruleId);
  const values = all.filter((rule) => rule.includes(part));
  const rules = Object.fromEntries(values.map((rule) => [rule, { enabled: true }]));
  const { violations } = await window.axe.run({
    runOnly: { type: 'rule', values },
    rules,
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 5)
        .map(({ html }) => html)
        .join(' | ')}`,
  );
}

async function textOf(page: Page): Promise<string> {
  // What only a script can answer is not offered to those without.
  const texts = page.locator('main :is(h1, p, dd, li, td):not([data-app] *, .scripted, .scripted *)');
  return (await texts.allInnerTexts()).join('\n');
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
    unreached: Set<HTMLElement>;
    unseen: string[];
  }
}
