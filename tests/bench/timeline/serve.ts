import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type Served = { path: string; bytes: number };

/** Serves folders with Brotli, as a good host does; `log` has what was asked for, in compressed bytes. */
export async function serveCompressed(
  folders: readonly string[],
): Promise<{ url: string; log: Served[]; close: () => void }> {
  const log: Served[] = [];
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench.test');
    const file = folders
      .map((folder) => path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname))
      .find((place) => existsSync(place) && statSync(place).isFile());
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    let body = known.get(file);
    if (!body) {
      // What is sent must not wait for the compressor: the best level, once, kept.
      const raw = readFileSync(file);
      const quality = raw.length > 4e6 ? 6 : 11;
      body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      known.set(file, body);
    }
    log.push({ path: pathname, bytes: body.length });
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, log, close };
}
