// What only a browser can show of the timeline: keys, pointers, addresses, what is taken away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBench, TimelinePage, type Bench } from './timeline-page.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(async () => {
  await bench?.close();
});

const open = (address: string, options = {}): Promise<TimelinePage> =>
  TimelinePage.open(bench, address, options);

describe('/timeline/ by keyboard', () => {
  it('is one tab stop after the search and the bar, and reaches every meeting by arrows', async () => {
    const timeline = await open('/timeline/');
    const { page } = timeline;
    const drawn = await timeline.drawn();
    await page.focus('.timeline-tools input');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await timeline.focused()).toBe(drawn[0]);
    const seen = new Set<string | undefined>();
    for (let lane = 0, last: string | undefined; lane < 80; lane += 1) {
      await page.keyboard.press('Home');
      for (let id = await timeline.focused(), before; id !== before; id = await timeline.focused()) {
        seen.add(id);
        before = id;
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('ArrowDown');
      if (last === (await timeline.focused())) break;
      last = await timeline.focused();
    }
    expect(drawn.filter((id) => !seen.has(id))).toEqual([]);
    await timeline.close();
  });

  it('zooms with + and −, shows the whole with 0, opens with Enter and comes back with Escape', async () => {
    const timeline = await open('/timeline/');
    const { page } = timeline;
    await page.focus('.timeline-stage a.mark');
    const id = await timeline.focused();
    await page.keyboard.press('+');
    // Without motion there are no steps between: the address is there at once.
    expect(timeline.query().has('to')).toBe(true);
    expect(await timeline.focused()).toBe(id);
    await page.keyboard.press('-');
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    expect(timeline.query().has('to')).toBe(false);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.isVisible('.timeline-panel h2')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.timeline-panel')).toBe(false);
    expect(await timeline.focused()).toBe(id);
    await timeline.close();
  });
});

describe('/timeline/ by address', () => {
  it('opens at a meeting, zoomed, with the focus on its mark, and Back opens what was closed', async () => {
    const first = await open('/timeline/');
    const ids = (await first.drawn()).filter((id) => !id.includes('/'));
    await first.close();
    const id = ids[Math.floor(ids.length / 2)] as string;
    const timeline = await open(`/timeline/#${id}`);
    const { page } = timeline;
    await page.waitForFunction((wanted) => {
      return (document.activeElement as SVGElement | null)?.dataset['id'] === wanted;
    }, id);
    expect(timeline.query().has('from')).toBe(true);
    expect(await page.isVisible('.timeline-panel')).toBe(true);
    const box = await page.locator(`.timeline-stage [data-id="${id}"] .hit`).boundingBox();
    expect(box !== null && box.y > 60 && box.y < 860).toBe(true);
    await page.click('.timeline-panel header button');
    expect(await page.isVisible('.timeline-panel')).toBe(false);
    await page.goBack();
    await page.waitForSelector('.timeline-panel:not([hidden])');
    await timeline.close();
  });

  it('keeps a choice, a search and a stretch of time in it', async () => {
    const timeline = await open('/timeline/');
    const { page } = timeline;
    await page.click('.timeline-tools summary >> nth=0');
    await page.selectOption('.timeline-filters select[name="country"]', { index: 2 });
    await page.keyboard.press('Escape');
    await page.fill('.timeline-tools input', 'beijing');
    await page.click('button[name="in"]');
    const status = await page.textContent('.timeline-status');
    const [address, marks] = [page.url(), await timeline.drawn()];
    expect([...timeline.query().keys()].sort()).toEqual(['country', 'from', 'q', 'to']);
    await timeline.goTo('about:blank', false);
    await timeline.goTo(address);
    expect(await page.textContent('.timeline-status')).toBe(status);
    expect(await timeline.drawn()).toEqual(marks);
    await timeline.close();
  });

  it('sets two dialogues side by side', async () => {
    const first = await open('/timeline/');
    const links = first.page.locator('.timeline-name a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    await first.close();
    const [one, other] = [hrefs[0], hrefs.at(-1)].map((href) => href?.split('/').at(-2));
    const timeline = await open(`/timeline/?dialogue=${one}&dialogue=${other}`);
    const left = await timeline.page
      .locator('.timeline-name a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(left).toEqual([hrefs[0], hrefs.at(-1)]);
    expect(await timeline.page.locator('.timeline-chips li').count()).toBe(3);
    await timeline.close();
  });
});

describe('/timeline/ by pointer', () => {
  it('leaves the wheel to the page, zooms with Ctrl, drags the time, and opens nothing by it', async () => {
    const timeline = await open('/timeline/');
    const { page } = timeline;
    const stage = (await page.locator('.timeline-stage').boundingBox()) as { x: number };
    const x = stage.x + 400;
    await page.mouse.move(x, 600);
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(() => scrollY > 0);
    expect(timeline.query().has('from')).toBe(false);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await page.waitForFunction(() => location.search.includes('from='));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const from = timeline.query().get('from');
    await page.mouse.down();
    await page.mouse.move(x + 160, 604, { steps: 6 });
    await page.mouse.up();
    await page.waitForFunction((old) => !location.search.includes(old ?? ''), from);
    expect(await page.isVisible('.timeline-panel')).toBe(false);
    for (const part of ['.timeline-stage', '.timeline-overview > .timeline-time'])
      expect(await page.locator(part).evaluate((node) => getComputedStyle(node).touchAction)).toBe('pan-y');
    await timeline.close();
  });

  it('has targets of at least 24 pixels', async () => {
    const timeline = await open('/timeline/');
    const small = await timeline.page
      .locator(
        '.timeline-stage .hit, .timeline-tools button, .timeline-tools summary, .timeline-legend button',
      )
      .evaluateAll((targets) =>
        targets
          .map((target) => target.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && (width < 23.9 || height < 23.9)),
      );
    expect(small).toEqual([]);
    await timeline.close();
  });
});

describe('/timeline/ in words', () => {
  it('keeps list, table and count in step with the picture', async () => {
    const timeline = await open('/timeline/?from=2018&to=2019');
    const { page } = timeline;
    await page.waitForSelector('.timeline-year[hidden]', { state: 'attached' });
    const shown = await page.locator('.timeline-year li:visible').count();
    expect(await page.textContent('.timeline-status')).toMatch(new RegExp(`^${shown} `, 'u'));
    await page.click('button[name="table"]');
    expect(await page.locator('.timeline-table tbody tr').count()).toBe(shown);
    await page.click('.timeline-table th:nth-child(4) button');
    const places = await page.locator('.timeline-table td:nth-child(4)').allTextContents();
    expect(places).toEqual(places.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await timeline.close();
  });

  it('gives every meeting to a screen reader by name', async () => {
    const timeline = await open('/timeline/');
    const { page } = timeline;
    await page.waitForFunction(() => !document.querySelector('.timeline-year:not(.laid-out)'));
    const session = await timeline.context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes
      .filter(({ role }) => role?.value === 'link')
      .map(({ name }) => String(name?.value ?? '').trim());
    const titles = await page.locator('.timeline-year li > a').allTextContents();
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !names.includes(title.trim()))).toEqual([]);
    const marks = await page.locator('.timeline-stage .mark > title').allTextContents();
    expect(marks.filter((title) => !names.includes(title))).toEqual([]);
    await timeline.close();
  });

  it('has one strip and the vertical form on a small screen', async () => {
    const timeline = await open('/timeline/', { viewport: { width: 360, height: 740 } });
    const { page } = timeline;
    expect(await page.isVisible('.timeline-stage')).toBe(false);
    expect(await page.isVisible('.timeline-overview')).toBe(true);
    expect(await page.isVisible('.timeline-year li')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await timeline.close();
  });
});

describe('/timeline/ to take away', () => {
  it('gives pictures that stand alone, a table, and code for a frame', async () => {
    const timeline = await open('/timeline/');
    const { page } = timeline;
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
    // The rows of the whole table, byte for byte, for what is in view.
    const csv = (await take('csv')).toString('utf8');
    const whole = await page.evaluate(async () =>
      (await fetch('/data/meetings.csv'))
        .arrayBuffer()
        .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
    );
    const rows = csv.trimEnd().split('\r\n');
    expect(rows[0]).toBe(whole.split('\r\n')[0]);
    const ids = await page
      .locator('.timeline-year li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(
      rows
        .slice(1)
        .map((row) => row.split(',')[0])
        .toSorted(),
    ).toEqual(ids.toSorted());
    expect(rows.every((row) => whole.includes(`${row}\r\n`))).toBe(true);
    expect((await take('png')).subarray(1, 4).toString('latin1')).toBe('PNG');
    await page.click('button[name="embed"]');
    expect(await page.inputValue('.timeline-takes textarea')).toContain('/embed/v1/all/');
    await timeline.close();
  });
});
