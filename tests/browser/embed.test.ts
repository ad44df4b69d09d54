// Embeds on pages of other origins: the right height under every listener, readable without any, nothing asked of
// anybody else, nothing kept, and nothing that a host or an address says can break them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as lab from './embed-lab.ts';

const { views } = lab;
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
let browser: Browser;
let place: lab.Lab;

beforeAll(async () => {
  [place, browser] = await Promise.all([lab.openLab(), chromium.launch({ executablePath, args })]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await place?.close();
});

type Seen = { page: Page; asked: string[]; errors: string[]; close: () => Promise<void> };

/** Opens a host's page and notes what is asked of whom, and what goes wrong. */
async function visit(html: string, options: BrowserContextOptions = {}, headers = {}): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
  const page = await context.newPage();
  const [asked, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(place.host(html, headers));
  return { page, asked, errors, close: () => context.close() };
}

const own = (url: string): boolean => url.startsWith(place.site) || url.startsWith(place.origin);

describe('a frame', () => {
  it.each(Object.entries(views))('of a %s is complete without a script of anybody', async (_, view) => {
    const { page, close } = await visit(lab.frameHtml(place.site, view), { javaScriptEnabled: false });
    const frame = await lab.embedIn(page);
    expect(await frame.locator('a[href*="/meetings/"]').count()).toBeGreaterThan(0);
    expect(await frame.locator('.timeline-svg .mark').count()).toBeGreaterThan(0);
    expect(await frame.locator('footer a').count()).toBe(2);
    await close();
  });

  it.each(Object.entries(views))(
    'of a %s is one request, asks nobody else and keeps nothing',
    async (_, view) => {
      const { page, asked, errors, close } = await visit(lab.frameHtml(place.site, view));
      const frame = await lab.embedIn(page);
      await frame.locator('h1 a').hover();
      expect(asked.filter((url) => url.startsWith(place.site))).toEqual([`${place.site}embed/v1/${view}/`]);
      expect(asked.filter((url) => !own(url))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect((await page.context().storageState()).origins).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('works where a host allows nothing but the frame', async () => {
    const csp = { 'content-security-policy': `default-src 'none'; frame-src ${place.site}` };
    const { page, errors, close } = await visit(lab.frameHtml(place.site, views.country), {}, csp);
    const frame = await lab.embedIn(page);
    await frame.locator('button[name="in"]').click();
    await frame.locator('.picture.near').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('works where the browser blocks the storage of others', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'parley-lab-'));
    mkdirSync(path.join(folder, 'Default'));
    writeFileSync(
      path.join(folder, 'Default', 'Preferences'),
      JSON.stringify({ profile: { cookie_controls_mode: 1, block_third_party_cookies: true } }),
    );
    const context = await chromium.launchPersistentContext(folder, { executablePath, args });
    const page = await context.newPage();
    const unsandboxed = lab.frameHtml(place.site, views.country).replace(/ sandbox="[^"]*"/u, '');
    await page.goto(place.host(`${unsandboxed}<script>${lab.ownListener}</script>`));
    const frame = await lab.embedIn(page);
    const blocked = await frame.evaluate(() => {
      try {
        return localStorage.length > 0;
      } catch {
        return 'blocked';
      }
    });
    expect(blocked).toBe('blocked');
    expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['?lang=de', 'de'],
    ['?lang=zh&theme=dark', 'zh-Hans'],
  ])('leads on to its language, sandboxed: %s', async (query, tag) => {
    const { page, close } = await visit(lab.frameHtml(place.site, views.dialogue, query));
    const frame = await lab.embedIn(page);
    await frame.waitForFunction((wanted) => document.documentElement.lang === wanted, tag);
    expect(frame.url()).toContain(query);
    await close();
  });

  it('shows the years that its address names, in the picture and in the list', async () => {
    const { page, close } = await visit(lab.frameHtml(place.site, views.dialogue, '?from=2018&to=2019'));
    const frame = await lab.embedIn(page);
    expect(await frame.locator('.list li:not([hidden])').count()).toBe(2);
    expect(await frame.locator('.picture').getAttribute('class')).toContain('near');
    await close();
  });

  it('opens the meeting of its address and is gone through by keys alone', async () => {
    const meeting = 'china-germany-high-level-security-dialogue-4';
    const { page, close } = await visit(lab.frameHtml(place.site, views.country, `#${meeting}`));
    const frame = await lab.embedIn(page);
    await frame.locator('.panel:not([hidden])').waitFor();
    expect(await frame.locator('.panel-text').innerText()).toContain('26 September 2023');
    expect(await frame.locator('.list').getAttribute('open')).toBeNull();
    expect(await frame.evaluate(() => scrollY)).toBe(0);
    await frame.locator(`.mark[data-id="${meeting}"]:visible`).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await frame.locator('.panel-text').innerText()).toContain('4 November 2024');
    await page.keyboard.press('Escape');
    expect(await frame.locator('.panel').isHidden()).toBe(true);
    expect(await frame.locator('.stage .mark[tabindex="0"]').count()).toBe(1);
    await close();
  });
});

describe('the height', () => {
  const hosts: [name: string, html: (view: string) => string][] = [
    ['our own listener', (view) => `${lab.frameHtml(place.site, view)}<script>${lab.ownListener}</script>`],
    [
      'Datawrapper',
      (view) => `${lab.frameHtml(place.site, view)}<script>${lab.datawrapperListener}</script>`,
    ],
    ['AMP', (view) => `${lab.frameHtml(place.site, view)}<script>${lab.ampListener}</script>`],
    [
      'WordPress',
      (view) =>
        `${lab.wordpressFilter(lab.oembedIn(place.site, view).html, 'aB3xY9')}<script>${lab.wordpressListener}</script>`,
    ],
    [
      'pym.js',
      (view) =>
        `<div id="graphic"></div><script src="/pym.js"></script><script>new pym.Parent('graphic', '${place.site}embed/v1/${view}/', {})</script>`,
    ],
    [
      'the element',
      (view) =>
        `<parley-timeline view="${view}"></parley-timeline><script src="${place.site}embed/v1/parley.js"></script>`,
    ],
  ];

  it.each(hosts)('is right to the pixel under %s', async (_, html) => {
    for (const view of Object.values(views)) {
      const { page, errors, close } = await visit(html(view));
      expect(await lab.misfit(page), view).toBeLessThanOrEqual(1);
      expect(errors).toEqual([]);
      await close();
    }
  });

  it('follows the width of the host, at 320 pixels too', async () => {
    for (const view of Object.values(views)) {
      const { page, close } = await visit(
        `${lab.frameHtml(place.site, view)}<script>${lab.ownListener}</script>`,
        { viewport: { width: 320, height: 700 } },
      );
      expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
      const frame = await lab.embedIn(page);
      const [wide, seen] = await frame.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(seen as number);
      await page.setViewportSize({ width: 760, height: 700 });
      expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
      await close();
    }
  });

  it('ends, whatever a host makes of it', async () => {
    const contrary = `addEventListener('message', ({ data }) => {
      if (data.type !== 'parley:size') return;
      window.count = (window.count ?? 0) + 1;
      const frame = document.querySelector('iframe');
      frame.style.width = 300 + (window.count % 2) * 300 + 'px';
      frame.style.height = data.height - 40 + 'px';
    });`;
    const { page, close } = await visit(
      `${lab.frameHtml(place.site, views.dialogue)}<script>${contrary}</script>`,
    );
    await lab.embedIn(page);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => (window as unknown as { count: number }).count)).toBeLessThanOrEqual(25);
    await close();
  });

  it('is told once for each of ten frames on a page, and again when one is taken out and put back', async () => {
    const ten = Array.from({ length: 10 }, () => lab.frameHtml(place.site, views.dialogue)).join('');
    const { page, errors, close } = await visit(`${ten}<script>${lab.ownListener}</script>`);
    for (let index = 0; index < 10; index += 1) expect(await lab.misfit(page, index)).toBeLessThanOrEqual(1);
    expect(
      await page.evaluate(() => (window as unknown as { told: number[] }).told.length),
    ).toBeLessThanOrEqual(40);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.remove();
      frame.style.height = '';
      document.body.append(frame);
    });
    expect(await lab.misfit(page, 9)).toBeLessThanOrEqual(1);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('colours', () => {
  const paper = (page: Page): Promise<string> =>
    lab
      .embedIn(page)
      .then((frame) => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
  const isDark = (colour: string): boolean => Number(/oklch\(([\d.]+)|$/u.exec(colour)?.[1] ?? NaN) < 0.5;

  it('are those of the host’s page, not of the system', async () => {
    const { page, close } = await visit(
      `<style>:root{color-scheme:dark}</style>${lab.frameHtml(place.site, views.card)}`,
      { colorScheme: null },
    );
    expect(isDark(await paper(page))).toBe(true);
    await close();
  });

  it('are those that the address names', async () => {
    for (const [theme, scheme] of [['dark', 'light'] as const, ['light', 'dark'] as const]) {
      const { page, close } = await visit(lab.frameHtml(place.site, views.card, `?theme=${theme}`), {
        colorScheme: scheme,
      });
      expect(isDark(await paper(page))).toBe(theme === 'dark');
      await close();
    }
  });

  it('are the reader’s own where colours are forced', async () => {
    const { page, close } = await visit(lab.frameHtml(place.site, views.country), { forcedColors: 'active' });
    const frame = await lab.embedIn(page);
    const [paperOf, ink] = await frame.evaluate(() => {
      const style = getComputedStyle(document.body);
      return [getComputedStyle(document.documentElement).backgroundColor, style.color];
    });
    expect(paperOf).not.toBe(ink);
    expect(await frame.locator('.mark:visible').count()).toBeGreaterThan(0);
    await close();
  });
});

describe('WordPress', () => {
  it('follows the links of a frame that may open no window', async () => {
    const html = lab.wordpressFilter(lab.oembedIn(place.site, views.dialogue).html, 'aB3xY9');
    const { page, close } = await visit(`${html}<script>${lab.wordpressListener}</script>`);
    const frame = await lab.embedIn(page);
    await frame.locator('.list li a').first().click();
    await page.waitForFunction(() => 'followed' in window);
    expect(await page.evaluate(() => (window as unknown as { followed: string }).followed)).toContain(
      '/meetings/',
    );
    await close();
  });
});

describe('hostile', () => {
  it('messages, ten thousand of them, change nothing and throw nothing', async () => {
    const { page, errors, close } = await visit(
      `<parley-timeline view="${views.dialogue}"></parley-timeline><script src="${place.site}embed/v1/parley.js"></script>`,
    );
    expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
    const frame = await lab.embedIn(page);
    const state = async (): Promise<unknown> => [
      await frame.evaluate(() => document.documentElement.outerHTML.length),
      await page.evaluate(() => [document.body.innerHTML, location.href]),
    ];
    const before = await state();
    await page.evaluate(async () => {
      let seed = 7;
      const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
      const words = [
        'parley:size',
        'parley:set',
        'parley:select',
        '__proto__',
        '',
        '<img>',
        'dark',
        'auto',
        'a-1',
      ];
      const value = (depth: number): unknown =>
        [
          () => words[next(words.length)],
          () => next(1e9) - 5e8,
          () => NaN,
          () => null,
          () => [value(depth + 1)],
          () => (depth > 3 ? true : message(depth + 1)),
        ][next(6)]?.();
      const message = (depth: number): unknown => {
        const parts: Record<string, unknown> = {};
        for (const name of ['type', 'version', 'height', 'theme', 'meeting', 'secret', 'constructor'])
          if (next(2)) parts[name] = value(depth);
        // A true request is not hostile.
        if (parts['type'] === 'parley:set' && parts['version'] === 1) parts['version'] = 2;
        return parts;
      };
      const target = (document.querySelector('iframe') as HTMLIFrameElement).contentWindow as Window;
      for (let index = 0; index < 10_000; index += 1) {
        const one = next(3) ? message(0) : value(0);
        (index % 2 ? target : window).postMessage(one, '*');
        if (index % 500 === 0) await new Promise((done) => setTimeout(done, 0));
      }
      await new Promise((done) => setTimeout(done, 200));
    });
    expect(await state()).toEqual(before);
    expect(errors).toEqual([]);
    await close();
  });

  it('parameters change nothing and throw nothing', async () => {
    const queries = [
      '?from=9999&to=0001#%E0%A4%A',
      '?from=-1&to=2e3&theme=<script>&lang=../../',
      '?lang=__proto__&from=2017-99-99#"><img src=x onerror=alert(1)>',
      '?childId=%00&theme=DARK&theme=dark%20#?secret=<b>',
      `?q=${'a'.repeat(5000)}&from=&to=&lang=&theme=#${'b'.repeat(5000)}`,
      '#constructor',
    ];
    const plain = await visit(lab.frameHtml(place.site, views.country));
    const text = await (await lab.embedIn(plain.page)).locator('body').innerText();
    await plain.close();
    for (const query of queries) {
      const { page, errors, close } = await visit(
        lab.frameHtml(place.site, views.country, query.replaceAll('"', '&quot;').replaceAll('<', '&lt;')),
      );
      const frame = await lab.embedIn(page);
      expect(await frame.locator('body').innerText(), query).toBe(text);
      expect(errors, query).toEqual([]);
      await close();
    }
  });
});
