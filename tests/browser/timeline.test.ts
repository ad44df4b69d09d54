// What only a browser can show of the timeline: keys, pointers, addresses, labels in their real fonts.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from './site-server.ts';

/** Long enough for a glide and for the picture to come to rest. */
const REST = 700;
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let context: BrowserContext;
let page: Page;
let faults: string[];

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

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

async function open(address: string, options: Options = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  await page.goto(site.url + address);
  if (options.javaScriptEnabled !== false)
    await page.waitForSelector('.timeline-window', { state: 'attached' });
}

async function close(): Promise<void> {
  await context.close();
  expect(faults).toEqual([]);
}

const rest = (): Promise<void> => page.waitForTimeout(REST);
const query = (): URLSearchParams => new URL(page.url()).searchParams;
const focused = (): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset['id']);
/** The ids of the marks in the picture; of several drawn as one, with a slash. */
const drawn = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.timeline-stage .mark')].map(
      (mark) => mark.dataset['id'] ?? '',
    ),
  );
const firstMark = '.timeline-stage a.mark';

describe('/timeline/ by keyboard', () => {
  it('is one tab stop after the search and the bar, and reaches every meeting by arrows', async () => {
    await open('/timeline/', { reducedMotion: 'reduce' });
    const all = (await drawn()).filter((id) => !id.includes('/'));
    await page.focus('.timeline-tools input');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe((await drawn())[0]);
    const seen = new Set<string>();
    for (let lane = 0; lane < 60; lane += 1) {
      await page.keyboard.press('Home');
      for (let last: string | undefined; ;) {
        const id = await focused();
        if (id === undefined || id === last) break;
        seen.add(id);
        last = id;
        await page.keyboard.press('ArrowRight');
      }
      const before = await focused();
      await page.keyboard.press('ArrowDown');
      if ((await focused()) === before) break;
    }
    expect(all.filter((id) => !seen.has(id))).toEqual([]);
    await close();
  });

  it('zooms with + and −, shows the whole with 0, opens with Enter and comes back with Escape', async () => {
    await open('/timeline/');
    await page.focus(firstMark);
    const id = await focused();
    await page.keyboard.press('+');
    await rest();
    expect(query().has('from') || query().has('to')).toBe(true);
    expect(await focused()).toBe(id);
    await page.keyboard.press('-');
    await rest();
    await page.keyboard.press('0');
    await rest();
    expect(query().has('to')).toBe(false);
    await page.keyboard.press('Enter');
    await rest();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.isVisible('.timeline-panel h2')).toBe(true);
    await page.keyboard.press('Escape');
    await rest();
    expect(await page.isVisible('.timeline-panel')).toBe(false);
    expect(await focused()).toBe(id);
    await close();
  });
});

describe('/timeline/ by address', () => {
  it('opens at a meeting, zoomed, with the focus on its mark, and Back opens what was closed', async () => {
    await open('/timeline/');
    const ids = (await drawn()).filter((id) => !id.includes('/'));
    const id = ids[Math.floor(ids.length / 2)] as string;
    await close();
    await open(`/timeline/#${id}`);
    await page.waitForTimeout(1500);
    expect(await focused()).toBe(id);
    expect(query().has('from')).toBe(true);
    expect(await page.isVisible('.timeline-panel')).toBe(true);
    const box = await page.locator(`.timeline-stage [data-id="${id}"] .hit`).boundingBox();
    expect(box !== null && box.y > 60 && box.y < 860).toBe(true);
    await page.click('.timeline-panel header button');
    await rest();
    expect(await page.isVisible('.timeline-panel')).toBe(false);
    await page.goBack();
    await rest();
    expect(await page.isVisible('.timeline-panel')).toBe(true);
    await close();
  });

  it('keeps a choice, a search and a stretch of time in it', async () => {
    await open('/timeline/');
    await page.click('.timeline-tools summary >> nth=0');
    await page.selectOption('.timeline-filters select[name="country"]', { index: 2 });
    await rest();
    await page.keyboard.press('Escape');
    await page.fill('.timeline-tools input', 'beijing');
    await rest();
    await page.click('button[name="in"]');
    await rest();
    const status = await page.textContent('.timeline-status');
    const [address, marks] = [page.url(), await drawn()];
    expect([...query().keys()].sort()).toEqual(['country', 'from', 'q', 'to']);
    await close();
    await open(address.slice(site.url.length));
    await rest();
    expect(await page.textContent('.timeline-status')).toBe(status);
    expect(await drawn()).toEqual(marks);
    await close();
  });
});

describe('/timeline/ by pointer', () => {
  it('leaves the wheel to the page, and zooms with Ctrl', async () => {
    await open('/timeline/');
    const stage = await page.locator('.timeline-stage').boundingBox();
    await page.mouse.move((stage?.x ?? 0) + 400, 600);
    await page.mouse.wheel(0, 120);
    await rest();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(query().has('from')).toBe(false);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await rest();
    expect(query().has('from')).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await close();
  });

  it('drags the time, and opens nothing by it', async () => {
    await open('/timeline/');
    await page.click('button[name="in"]');
    await rest();
    const from = query().get('from');
    const mark = await page.locator(`${firstMark} .hit`).first().boundingBox();
    const [x, y] = [(mark?.x ?? 0) + 12, (mark?.y ?? 0) + 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 160, y + 4, { steps: 6 });
    await page.mouse.up();
    await rest();
    expect(query().get('from')).not.toBe(from);
    expect(await page.isVisible('.timeline-panel')).toBe(false);
    await close();
  });

  it('has targets of at least 24 pixels', async () => {
    await open('/timeline/');
    const small = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll(
            '.timeline-stage .hit, .timeline-tools button, .timeline-tools summary',
          ),
        ]
          .map((target) => target.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && (width < 23.9 || height < 23.9)).length,
    );
    expect(small).toBe(0);
    await close();
  });
});

describe('/timeline/ in words', () => {
  it('keeps list, table and count in step with the picture', async () => {
    await open('/timeline/?from=2018&to=2019');
    await rest();
    const shown = await page.locator('.timeline-year li:visible').count();
    expect(await page.textContent('.timeline-status')).toMatch(new RegExp(`^${shown} `, 'u'));
    await page.click('button[name="table"]');
    expect(await page.locator('.timeline-table tbody tr').count()).toBe(shown);
    await page.click('.timeline-table th:nth-child(4) button');
    const places = await page.locator('.timeline-table td:nth-child(4)').allTextContents();
    expect(places).toEqual(places.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await close();
  });

  it('gives every meeting to a screen reader by name', async () => {
    await open('/timeline/');
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes
      .filter(({ role }) => role?.value === 'link')
      .map(({ name }) => String(name?.value ?? '').trim());
    const titles = await page.locator('.timeline-year li > a').allTextContents();
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !names.includes(title.trim()))).toEqual([]);
    const marks = await page.locator('.timeline-stage .mark > title').allTextContents();
    expect(marks.filter((title) => !names.includes(title))).toEqual([]);
    await close();
  });

  it('says everything without a script', async () => {
    await open('/timeline/', { javaScriptEnabled: false });
    const items = await page.locator('.timeline-year li > a[href]:visible').count();
    expect(await page.locator('.timeline-year li').count()).toBe(items);
    expect(await page.locator('.timeline-stage a[href]:visible').count()).toBeGreaterThan(0);
    expect(await page.isVisible('.timeline-tools')).toBe(false);
    await close();
  });

  it('has the vertical form alone on a small screen', async () => {
    await open('/timeline/', { viewport: { width: 360, height: 740 } });
    expect(await page.isVisible('.timeline-stage')).toBe(false);
    expect(await page.isVisible('.timeline-year li')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await close();
  });

  it('prints picture and list, and no tools', async () => {
    await open('/timeline/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.timeline-stage')).toBe(true);
    expect(await page.isVisible('.timeline-tools')).toBe(false);
    const lines = page.locator('.timeline-year li');
    expect(await page.locator('.timeline-year li:visible').count()).toBe(await lines.count());
    await close();
  });
});

describe('/timeline/ to take away', () => {
  it('gives pictures that stand alone, a table, and code for a frame', async () => {
    await open('/timeline/');
    await page.click('.timeline-tools summary >> nth=1');
    const take = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`button[name="${name}"]`),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    };
    const svg = (await take('svg')).toString('utf8');
    const width = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      return image.width;
    }, svg);
    expect(width).toBe(1200);
    for (const [, token] of svg.matchAll(/var\((--[\w-]+)\)/gu)) expect(svg).toContain(`${token}:`);
    const csv = (await take('csv')).toString('utf8');
    expect(csv.trim().split('\r\n').length - 1).toBe(await page.locator('.timeline-year li').count());
    expect((await take('png')).subarray(1, 4).toString('latin1')).toBe('PNG');
    await page.click('button[name="embed"]');
    expect(await page.inputValue('.timeline-takes textarea')).toContain('/embed/v1/all/');
    await close();
  });
});

describe('/timeline/ under strict rules', () => {
  it('runs with a strict policy and Trusted Types, and shifts nothing', async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    faults = [];
    page.on('console', (message) => {
      if (/policy|trusted/iu.test(message.text()) && /timeline|TrustedHTML/iu.test(message.text())) {
        faults.push(message.text());
      }
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.route('**/timeline/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'content-security-policy': STRICT },
      });
    });
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[]) {
          if (!entry.hadRecentInput) (window as unknown as { shifts: number }).shifts += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.url}/timeline/`);
    await page.waitForSelector('.timeline-window', { state: 'attached' });
    await rest();
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThan(0.01);
    await page.focus(firstMark);
    for (const key of ['+', 'ArrowRight', 'Enter', 'Escape', '0']) {
      await page.keyboard.press(key);
      await rest();
    }
    await page.click('button[name="table"]');
    await close();
  });
});

describe('labels in their real fonts', () => {
  it('never lie over each other, at forty zooms', async () => {
    await open('/timeline/', { reducedMotion: 'reduce' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const overlaps = (): Promise<string[]> =>
      page.evaluate(() => {
        const found: string[] = [];
        for (const lane of document.querySelectorAll('.timeline-stack > svg')) {
          const boxes = [...lane.querySelectorAll('text')]
            .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0)
            .sort((a, b) => a.box.left - b.box.left);
          for (const [index, { text, box }] of boxes.entries()) {
            for (const other of boxes.slice(index + 1)) {
              // The box of a line is higher than its letters.
              const apart = Math.abs(other.box.top - box.top) > 9 || other.box.left >= box.right;
              if (!apart) found.push(`${text} | ${other.text}`);
            }
          }
        }
        return found;
      });
    const found = await overlaps();
    for (let zoom = 0; zoom < 40; zoom += 1) {
      await page.evaluate((step) => {
        const stage = document.querySelector('.timeline-stage') as HTMLElement;
        const { left, width, top } = stage.getBoundingClientRect();
        const clientX = left + width * ((step * 0.37) % 1);
        const deltaY = step % 8 < 5 ? -220 : 300;
        const options = {
          deltaY,
          clientX,
          clientY: top + 40,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        };
        stage.dispatchEvent(new WheelEvent('wheel', options));
      }, zoom);
      await page.waitForTimeout(260);
      found.push(...(await overlaps()).map((pair) => `${zoom}: ${pair}`));
    }
    expect(found).toEqual([]);
    await close();
  });
});
