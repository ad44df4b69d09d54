// Serves the built site on a free port of the loopback, as a plain host of files would.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { listNouns } from '../../src/exports/lists-json.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The site in `folder` and the address of its first page; `close` ends it. */
export async function serveSite(
  folder = process.env['SITE_DIST'] ?? 'dist',
): Promise<{ url: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const asked = path.join(folder, decodeURIComponent(pathname));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked;
    const found = existsSync(file) ? file : path.join(folder, '404.html');
    response.statusCode = found === file ? 200 : 404;
    response.setHeader('content-type', TYPES[path.extname(found)] ?? 'application/octet-stream');
    response.end(readFileSync(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** One page of each template that the site in `folder` has: the fullest of its kind. */
export function templates(folder = process.env['SITE_DIST'] ?? 'dist'): string[] {
  const single = [
    '/',
    '/timeline/',
    '/meetings/',
    '/dialogues/',
    '/articles/',
    '/people/',
    '/topics/',
    '/guide/',
    '/data/',
    '/compare/ministers/',
    '/by/host/',
    '/404.html',
    '/search/',
  ];
  const kinds = ['meetings', ...listNouns, 'guide'];
  const own = single.filter((page) =>
    existsSync(path.join(folder, page, page.endsWith('/') ? 'index.html' : '')),
  );
  return [
    ...own,
    ...kinds.flatMap((kind) => fullest(folder, kind)),
    ...['/de/', '/zh/search/'].filter((page) => existsSync(path.join(folder, page))),
  ];
}

function fullest(folder: string, kind: string): string[] {
  const place = path.join(folder, kind);
  if (!existsSync(place)) return [];
  const sizes = readdirSync(place).map((id) => ({ id, size: sizeOf(path.join(place, id, 'index.html')) }));
  const [best] = sizes.sort((a, b) => b.size - a.size);
  return best && best.size > 0 ? [`/${kind}/${best.id}/`] : [];
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}
