// A timeline in a browser, for the tests of it.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { serveSite } from './site-server.ts';

export type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

/** The site, and one browser for all tests of a file. */
export type Bench = { browser: Browser; url: string; close: () => Promise<void> };

export async function openBench(): Promise<Bench> {
  const site = await serveSite();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    site.close();
  };
  return { browser, url: site.url, close };
}

/** Waits until the script has laid out the lists, which it does one by one when nothing else is to be done. */
export async function listsLaidOut(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.timeline-year:not(.laid-out)') === null);
}

/** A page with a timeline that has come to life, and what the tests ask of it. */
export class TimelinePage {
  readonly faults: string[] = [];
  readonly page: Page;
  readonly context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) this.faults.push(message.text());
    });
  }

  static async open({ browser, url }: Bench, address: string, options: Options = {}): Promise<TimelinePage> {
    // Without motion there is nothing to wait for.
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
    const opened = new TimelinePage(context, await context.newPage());
    await opened.goTo(url + address, options.javaScriptEnabled !== false);
    return opened;
  }

  async goTo(address: string, alive = true): Promise<void> {
    await this.page.goto(address);
    if (!alive) return;
    await this.page.waitForSelector('.timeline-window', { state: 'attached' });
    await listsLaidOut(this.page);
  }

  /** Closes it, and nothing may have gone wrong. */
  async close(): Promise<void> {
    await this.context.close();
    expect(this.faults).toEqual([]);
  }

  /** After a movement: the picture rests as SVG, no canvas over it. */
  async rest(): Promise<void> {
    await this.page.waitForFunction(() => {
      const stack = document.querySelector<HTMLElement>('.timeline-stack');
      return stack?.style.opacity !== '0';
    });
  }

  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset['id']);
  }

  /** The ids of the marks in the picture; of several drawn as one, with a slash. */
  drawn(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<SVGElement>('.timeline-stage .mark')].map(
        (mark) => mark.dataset['id'] ?? '',
      ),
    );
  }
}
