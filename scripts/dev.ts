// The site with live reload: what people write is read again when one of them changes.
import { watch } from 'node:fs';
import path from 'node:path';
import { program, root, run, runScript } from './lib/run.ts';

let running = false;
let again = false;

async function content(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = true;
  do {
    again = false;
    await runScript('scripts/build-content.ts');
  } while (again);
  running = false;
}

await content();
for (const folder of ['articles', 'registry', 'rulings', 'introductions', 'background']) {
  watch(path.join(root, 'content', folder), { recursive: true }, () => void content());
}
const port = process.env['PORT'] ?? '4321';
process.exit(
  await run(process.execPath, [
    program('astro/bin/astro.mjs'),
    'dev',
    '--port',
    port,
    ...process.argv.slice(2),
  ]),
);
