// The lab: the built site on one origin, pages of hosts on another, and the ways in which hosts treat frames.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { serve } from '../../scripts/lib/serve.ts';

export const dist = path.resolve(import.meta.dirname, '../../dist');

export const views = {
  dialogue: 'dialogues/china-germany-high-level-security-dialogue',
  card: 'meetings/china-germany-high-level-security-dialogue-4',
  country: 'countries/DE',
  whole: 'all',
};

export type Lab = {
  /** Where the embeds stand: "http://127.0.0.1:1234/". */
  site: string;
  /** Puts a page on the host's origin and gives its address. */
  host: (html: string, headers?: Record<string, string>) => string;
  /** The host's origin: another site, not only another port. */
  origin: string;
  close: () => Promise<void>;
};

export async function openLab(): Promise<Lab> {
  const site = await serve(dist, 0);
  const address = `http://127.0.0.1:${site.port}/`;
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const pym = readFileSync(path.resolve(import.meta.dirname, '../../node_modules/pym.js/dist/pym.v1.min.js'));
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/pym.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(pym);
    const page = pages.get(pathname);
    if (!page) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(`<!doctype html><html lang="en"><title>Host</title><body>${page.html}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    site: address,
    origin,
    host(html, headers = {}) {
      const name = `/page-${pages.size}`;
      pages.set(name, { html, headers });
      return origin + name;
    },
    async close() {
      server.closeAllConnections();
      await site.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The code that a view's own oEmbed file gives, with the lab's address in place of the site's. */
export function oembedIn(site: string, view: string): { html: string; [key: string]: unknown } {
  const text = readFileSync(path.join(dist, 'embed/v1', view, 'oembed.json'), 'utf8');
  const answer = JSON.parse(text) as { html: string; provider_url: string };
  return { ...answer, html: answer.html.replaceAll(answer.provider_url, site) };
}

export function frameHtml(site: string, view: string, extra = ''): string {
  return `<iframe src="${site}embed/v1/${view}/${extra}" title="Embed" width="100%" height="300" frameborder="0" sandbox="allow-scripts allow-popups"></iframe>`;
}

/** WordPress's receiver, restated from `wp-embed.js`: heights between 200 and 1000, links to the frame's own host. */
export const wordpressListener = `
addEventListener('message', (e) => {
  const data = e.data;
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const source of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (e.source !== source.contentWindow) continue;
    source.removeAttribute('style');
    if (data.message === 'height') source.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
    if (data.message === 'link') {
      const [from, to] = [new URL(source.getAttribute('src')), new URL(data.value)];
      if (/^https?:$/.test(to.protocol) && to.host === from.host) window.followed = to.href;
    }
  }
});`;

/** What WordPress leaves of an unknown provider's code (`wp_filter_oembed_result`), restated. */
export function wordpressFilter(html: string, secret: string): string {
  const kept = /<blockquote>.*?<\/blockquote>/su.exec(html)?.[0] ?? '';
  const attributes = /<iframe([^>]*)><\/iframe>/u.exec(html)?.[1] ?? '';
  const allowed = [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ];
  const left = [...attributes.matchAll(/\s([\w-]+)="([^"]*)"/gu)]
    .filter(([, name = '']) => allowed.includes(name))
    .map(([, name, value]) => ` ${name}="${value}${name === 'src' ? `#?secret=${secret}` : ''}"`)
    .join('');
  return `${kept}<iframe sandbox="allow-scripts" security="restricted" data-secret="${secret}"${left}></iframe>`;
}

export const datawrapperListener = `
addEventListener('message', (e) => {
  const heights = e.data && e.data['datawrapper-height'];
  if (heights === undefined) return;
  for (const id in heights)
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === e.source) frame.style.height = heights[id] + 'px';
});`;

export const ampListener = `
addEventListener('message', (e) => {
  if (!e.data || e.data.sentinel !== 'amp' || e.data.type !== 'embed-size') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === e.source) frame.style.height = e.data.height + 'px';
});`;

export const ownListener = `
window.told = [];
addEventListener('message', ({ source, data }) => {
  if (!data || data.type !== 'parley:size' || data.version !== 1) return;
  window.told.push(data.height);
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
});`;

/** The frame of an embed in a host's page, once its document is there. */
export async function embedIn(page: Page, index = 0): Promise<Frame> {
  await page.waitForFunction(([at]) => document.querySelectorAll('iframe').length > (at as number), [index]);
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForLoadState('load');
  return frame;
}

/** How much the frame in the host differs from what its page needs, in pixels, once it has settled. */
export async function misfit(page: Page, index = 0): Promise<number> {
  const frame = await embedIn(page, index);
  const wanted = (): Promise<number> =>
    frame.evaluate(() => Math.min(document.body.getBoundingClientRect().height, 800));
  const given = (): Promise<number> =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate((element) => element.clientHeight);
  let difference = Infinity;
  for (let turn = 0; turn < 40 && difference > 1; turn += 1) {
    await page.waitForTimeout(50);
    difference = Math.abs((await wanted()) - (await given()));
  }
  return difference;
}
