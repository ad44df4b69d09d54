import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';

const root = path.resolve(import.meta.dirname, '../../..');

/** Builds pages with our timeline, as the site has it, into `work`/dist. Returns that folder. */
export async function buildOurs(work: string): Promise<string> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  // A site of its own: Astro takes components only from inside its root.
  for (const folder of ['src', 'tests/bench/timeline', 'tests/timeline']) {
    cpSync(path.join(root, folder), path.join(work, folder), {
      recursive: true,
      filter: (file) =>
        !file.includes('peers') && (!file.endsWith('.astro') || /Timeline|count/u.test(path.basename(file))),
    });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(work, 'node_modules'), 'junction');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    root: work,
    srcDir: './tests/bench/timeline/site',
    configFile: false,
    logLevel: 'error',
    trailingSlash: 'always',
    build: { inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    vite: { build: { assetsInlineLimit: 0 } },
  });
  return path.join(work, 'dist');
}
