// The built site as a host serves it: compressed and cached, and beside it a page that holds nothing but a heading.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};

const BLANK =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>Blank</title><meta name="description" content="A blank page."><link rel="icon" href="data:,"></head>' +
  '<body><main><h1>Blank</h1><p>Nothing else.</p></main></body></html>';

export async function serveCompressed(dist: string): Promise<{ url: string; close: () => void }> {
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const asked = path.join(dist, decodeURIComponent(pathname));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked;
    if (pathname !== '/blank' && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = pathname === '/blank' ? TYPES['.html'] : TYPES[path.extname(file)];
    const packed = path.extname(file) !== '.woff2';
    const raw = () => (pathname === '/blank' ? Buffer.from(BLANK) : readFileSync(file));
    const body = bodies.get(pathname) ?? (packed ? brotliCompressSync(raw()) : raw());
    bodies.set(pathname, body);
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'max-age=0',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
