// The search in a browser: what is asked stands in the address, results lead to the fact, and the keyboard suffices.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from './site-server.ts';

const folder = process.env['SITE_DIST'] ?? 'dist';
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite(folder);
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.url + address);
  return page;
}

const results = (page: Page) => page.locator('.search-results > li > a');
/** The file of a list that a link above the results gives. */
async function taken(page: Page, noun: string, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.found-files [data-noun=${noun}] a`, { hasText: name }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

function rowsIn(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
}

const counted = (page: Page) => page.locator('.search-count');

describe.runIf(existsSync(path.join(folder, 'search')))('the search', () => {
  it('answers an address, and leads to the place on the page', async () => {
    const page = await open('/search/?q=Chen%20Wenqing&kind=Meeting');
    await results(page).first().waitFor();
    const target = await results(page).first().getAttribute('href');
    expect(target).toMatch(/\/meetings\/[^#]+\/#[a-z]/u);
    await page.goto(new URL(target ?? '', site.url).href);
    expect(await page.locator(':target').count()).toBe(1);
    await page.close();
  });

  it('puts what is typed and chosen into the address, and Back takes it away again', async () => {
    const page = await open('/search/');
    await page.locator('#query').fill('Berlin');
    await results(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=Berlin');
    const before = await counted(page).textContent();
    const option = page.locator('.search-facets input[name=kind]').first();
    const value = await option.getAttribute('value');
    await option.click();
    await page.waitForURL((url) => url.searchParams.get('kind') === value);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('kind'));
    await expect.poll(() => counted(page).textContent()).toBe(before);
    await page.close();
  });

  it.each(['?kind=Meeting', ''])('counts as many results as a facet promised: %j', async (asked) => {
    const page = await open(`/search/${asked}`);
    await page.locator('.search-facets input[name=country]').first().waitFor();
    const option = page.locator('.search-facets label:has(input[name=country])').first();
    const promised = await option.locator('.label').textContent();
    await option.locator('input').click();
    await expect.poll(async () => (await counted(page).textContent())?.match(/\d+/u)?.[0]).toBe(promised);
    await page.close();
  });

  it.each([
    ['/search/', '安全'],
    ['/de/search/', '高级'],
    ['/zh/search/', '安全对话'],
  ])('finds a part of a Chinese name on %s: %s', async (address, query) => {
    const page = await open(`${address}?q=${encodeURIComponent(query)}`);
    await results(page).first().waitFor();
    expect(await results(page).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('is a key away from every page, where nobody writes and nobody turned it off', async () => {
    const page = await open('/meetings/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.locator('#query').focus();
    await page.keyboard.type('a/?');
    expect(await page.locator('#query').inputValue()).toBe('a/?');
    await page.goto(`${site.url}/guide/keyboard/`);
    await page.locator('button.shortcuts').click();
    await page.goto(`${site.url}/meetings/`);
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/meetings/');
    await page.close();
  });

  it.each([
    ['/search/', 'meetings', 'country'],
    ['/zh/search/', 'meetings', 'country'],
    ['/search/', 'articles', 'source'],
    ['/search/', 'people', 'country'],
    ['/de/search/', 'organisations', 'country'],
  ])('gives what was found on %s as files, and nothing else: %s by %s', async (address, noun, facet) => {
    const page = await open(address);
    const list = page.locator(`.found-files [data-noun=${noun}]`);
    const kind = (await list.getAttribute('data-kind')) ?? '';
    await page.goto(`${site.url}${address}?kind=${encodeURIComponent(kind)}`);
    const option = page.locator(`.search-facets label:has(input[name=${facet}])`).first();
    await option.waitFor();
    const value = (await option.locator('span').first().textContent()) ?? '';
    await option.locator('input').click();
    await page.waitForURL((url) => url.searchParams.has(facet));
    await results(page).first().waitFor();
    const summary = page.locator('.found-files summary');
    await summary.click();
    expect(await page.locator('.found-files li:visible').count()).toBe(1);
    const promised = await option.locator('.label').textContent();
    await expect.poll(() => list.locator('.count').textContent()).toBe(promised);
    const total = Number(promised);
    const more = page.locator('.search-results > button');
    for (let seen = 20; seen < total; seen += 20) {
      await more.click();
      await expect.poll(() => results(page).count()).toBe(Math.min(seen + 20, total));
    }
    const hrefs = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const shown = hrefs.flatMap((one) => one?.split(`/${noun}/`)[1]?.split('/')[0] ?? []).sort();
    expect(shown.length).toBe(total);
    const csv = await taken(page, noun, 'CSV');
    expect(csv.name.startsWith(`${noun}-${value.match(/[\p{L}\p{N}]+/gu)?.join('-')}`)).toBe(true);
    const whole = readFileSync(path.join(folder, `data/${noun}.csv`), 'utf8');
    const ids = rowsIn(csv.text).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(shown);
    expect(rowsIn(csv.text)).toEqual(rowsIn(whole).filter(({ id }) => shown.includes(id ?? '')));
    const file = JSON.parse((await taken(page, noun, 'JSON')).text) as Record<string, { id: string }[]>;
    expect(file[noun]?.map(({ id }) => id)).toEqual(ids);
    expect(file['version']).toBeTruthy();
    await page.close();
  });

  it('offers lists where there is no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/search/`);
    expect(await page.locator('.search-lists a').count()).toBeGreaterThan(5);
    const files = page.locator('.found-files [data-noun=people] a');
    expect(await files.first().getAttribute('href')).toBe('/data/people.csv');
    expect(await page.locator('noscript').innerText()).toContain('script');
    await context.close();
  });
});
