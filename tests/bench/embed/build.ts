import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { classicScripts } from '../../../scripts/lib/classic-script.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Builds the same events as a frame and as a page of the site into `work`/dist. Returns that folder. */
export async function buildPages(work: string): Promise<string> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  // A site of its own: Astro takes components only from inside its root.
  for (const folder of ['src', 'tests/bench/embed', 'tests/bench/timeline', 'tests/timeline']) {
    cpSync(path.join(root, folder), path.join(work, folder), {
      recursive: true,
      filter: (file) =>
        !file.includes('peers') &&
        (!file.endsWith('.astro') || /Timeline|Embed|count/u.test(path.basename(file))),
    });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(work, 'node_modules'), 'junction');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    root: work,
    srcDir: './tests/bench/embed/site',
    site: 'https://parley.example',
    configFile: false,
    logLevel: 'error',
    trailingSlash: 'always',
    build: { inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    vite: { plugins: [classicScripts()], build: { assetsInlineLimit: 0 } },
  });
  return path.join(work, 'dist');
}
