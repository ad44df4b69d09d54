// The element on a host's page: however it is loaded, moved or spoilt, it shows its view or what stands inside it.
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as lab from './embed-lab.ts';

const { views } = lab;
let browser: Browser;
let place: lab.Lab;

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
  [place, browser] = await Promise.all([lab.openLab(), chromium.launch({ executablePath, args })]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await place?.close();
});

const script = (): string => `<script src="${place.site}embed/v1/parley.js"></script>`;
const meeting = 'china-germany-high-level-security-dialogue-4';

async function visit(
  html: string,
  test: (page: Page) => Promise<void>,
  { hash = '', headers = {} as Record<string, string> } = {},
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(place.host(html, headers) + hash);
  await test(page);
  expect(errors).toEqual([]);
  await context.close();
}

it('shows one frame, whether its script comes before, after or twice', async () => {
  const inside = lab.frameHtml(place.site, views.dialogue);
  const tag = `<parley-timeline view="${views.dialogue}">${inside}</parley-timeline>`;
  for (const html of [script() + tag, tag + script(), script() + tag + script()]) {
    await visit(html, async (page) => {
      expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
      expect(await page.locator('iframe').count()).toBe(1);
    });
  }
});

it('takes the place of a linked picture, which stays for those without the script', async () => {
  const inside = `<a href="${place.site}"><img alt="Timeline" src="data:,"></a>`;
  await visit(
    `<parley-timeline view="${views.card}">${inside}</parley-timeline>${script()}`,
    async (page) => {
      expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
      expect(await page.locator('parley-timeline > a').isHidden()).toBe(true);
    },
  );
});

it('stays itself when it is moved in the document', async () => {
  await visit(
    `<parley-timeline view="${views.card}"></parley-timeline><div id="to"></div>${script()}`,
    async (page) => {
      expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
      await page.evaluate(() =>
        document.querySelector('#to')?.append(document.querySelector('parley-timeline') as Node),
      );
      expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
      expect(await page.locator('iframe').count()).toBe(1);
    },
  );
});

it.each([
  ['view="javascript:alert(1)"'],
  ['view="../../meetings/x"'],
  ['view="dialogues/"'],
  ['view=""'],
  [''],
  ['view="people/yin-bai" from="x" lang="!" theme="pink" select="<b>"'],
])('leaves what stands inside it where it cannot show its view: %s', async (attributes) => {
  await visit(`<parley-timeline ${attributes}><p>Inside</p></parley-timeline>${script()}`, async (page) => {
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('parley-timeline').innerText()).toBe('Inside');
  });
  await visit(`<parley-timeline ${attributes}></parley-timeline>${script()}`, async (page) => {
    expect(await page.locator('parley-timeline a').getAttribute('href')).toBe(place.site);
  });
});

it('takes the language of its host, and follows its attributes', async () => {
  await visit(
    `<parley-timeline view="${views.card}" theme="dark"></parley-timeline>${script()}`,
    async (page) => {
      const frame = await lab.embedIn(page);
      const theme = (): Promise<string | null> => frame.locator('html').getAttribute('data-theme');
      await frame.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
      await page.evaluate(() => document.querySelector('parley-timeline')?.setAttribute('theme', 'light'));
      await frame.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
      expect(await theme()).toBe('light');
      await page.evaluate(() => document.querySelector('parley-timeline')?.setAttribute('lang', 'de'));
      await frame.waitForFunction(() => document.documentElement.lang === 'de');
    },
  );
});

it('keeps the host’s address and the frame in step, both ways', async () => {
  const tags = `<parley-timeline view="${views.card}"></parley-timeline><parley-timeline view="${views.country}"></parley-timeline>`;
  await visit(
    tags + script(),
    async (page) => {
      expect(await lab.misfit(page, 1)).toBeLessThanOrEqual(1);
      const frame = await lab.embedIn(page, 1);
      await frame.locator('.panel:not([hidden])').waitFor();
      expect(await frame.locator('.panel-text').innerText()).toContain('26 September 2023');
      await frame.locator('.panel button').click();
      await page.waitForFunction(() => location.hash === '');
      await frame.locator('.mark[data-id$="dialogue-5"]:visible').click();
      await page.waitForFunction(() => location.hash === '#china-germany-high-level-security-dialogue-5');
      await page.evaluate((id) => (location.hash = id), meeting);
      await frame.waitForFunction(() =>
        document.querySelector('.panel-text')?.textContent.includes('26 September 2023'),
      );
    },
    { hash: `#${meeting}` },
  );
});

it('shows the pages of a release where one is named, in the language of the page', async () => {
  const tag = `<parley-timeline view="${views.card}" release="2026.1" lang="de"></parley-timeline>`;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(place.host(tag + script()));
  await page.locator('iframe').waitFor();
  expect(await page.locator('iframe').getAttribute('src')).toBe(
    `${place.site}v/2026.1/embed/v1/${views.card}/de/`,
  );
  await context.close();
});

it('is clean under Trusted Types', async () => {
  const headers = {
    'content-security-policy': `default-src 'none'; script-src ${place.site}; frame-src ${place.site}; require-trusted-types-for 'script'; trusted-types 'none'`,
  };
  await visit(
    `<parley-timeline view="${views.dialogue}"></parley-timeline>${script()}`,
    async (page) => {
      expect(await lab.misfit(page)).toBeLessThanOrEqual(1);
    },
    { headers },
  );
});
