// The page that makes embeds: by keys alone, its code is that of the view, and without a script it lists every view.
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLab, type Lab } from './embed-lab.ts';

let browser: Browser;
let place: Lab;

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
  [place, browser] = await Promise.all([openLab(), chromium.launch({ executablePath, args })]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await place?.close();
});

const dialogue = 'dialogues/china-germany-high-level-security-dialogue';

it('turns what is chosen into a preview and code', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${place.site}embed/?view=${dialogue}`);
  const html = page.locator('textarea[name="html"]');
  await page.waitForFunction(
    (view) => document.querySelector<HTMLTextAreaElement>('textarea[name="html"]')?.value.includes(view),
    dialogue,
  );
  await page.selectOption('select[name="from"]', '2018');
  await page.selectOption('select[name="theme"]', 'dark');
  await page.selectOption('select[name="lang"]', 'de');
  await page.waitForFunction(() =>
    document
      .querySelector<HTMLTextAreaElement>('textarea[name="html"]')
      ?.value.includes('/de/?from=2018&amp;theme=dark'),
  );
  expect(await html.inputValue()).toContain(
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  );
  const preview = page.frameLocator('.maker-preview iframe');
  await preview.locator('html[data-theme="dark"][lang="de"]').waitFor();
  expect(await preview.locator('.list li:not([hidden])').count()).toBe(4);
  for (const form of ['element', 'markdown', 'wikitext', 'bbcode', 'link'])
    expect(await page.locator(`textarea[name="${form}"]`).inputValue()).toContain(dialogue);
  expect(await page.locator('textarea[name="element"]').inputValue()).toMatch(
    /integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"/u,
  );
  await page.locator('button[name="phone"]').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.maker-preview').evaluate((element) => element.clientWidth)).toBeLessThanOrEqual(
    360,
  );
  await page.locator('button[name="copy"]').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement)).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
});

it('is a list of views with their code where no script runs', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${place.site}embed/`);
  expect(await page.locator('form.maker').isHidden()).toBe(true);
  const entry = page.locator('.maker-views dl > div', { has: page.locator(`a[href$="/${dialogue}/"]`) });
  expect(await entry.locator('code').textContent()).toContain(`/embed/v1/${dialogue}/"`);
  await context.close();
});
