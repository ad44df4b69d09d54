// Folders as a good host serves them: compressed once, with Brotli.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { mediaTypes } from '../../scripts/lib/serve.ts';

export type Served = { path: string; bytes: number };

/** `log` has what was asked for, in bytes as sent; `cache` says how long a path is kept, by default not at all. */
export async function serveCompressed(
  folders: readonly string[],
  cache: (pathname: string) => string = () => 'no-store',
): Promise<{ url: string; log: Served[]; close: () => void }> {
  const log: Served[] = [];
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench.test');
    const file = folders
      .map((folder) =>
        path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''),
      )
      .find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    // Fonts are compressed as they are.
    const packed = !file.endsWith('.woff2');
    // What is sent must not wait for the compressor.
    const body = bodies.get(file) ?? (packed ? compressed(readFileSync(file)) : readFileSync(file));
    bodies.set(file, body);
    log.push({ path: pathname, bytes: body.length });
    response.writeHead(200, {
      'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': cache(pathname),
      ...(packed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, log, close };
}

/** At the best level, unless that takes minutes. */
function compressed(raw: Buffer): Buffer {
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: raw.length > 4e6 ? 6 : 11 } });
}
