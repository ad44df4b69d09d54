// The site into dist/. Astro empties its output first, so it writes beside it and the folder is swapped at the end.
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { serveReleases } from './lib/frozen.ts';
import { program, root, run, runScript } from './lib/run.ts';

const args = process.argv.slice(2);
const dist = path.join(root, 'dist');
const fresh = path.join(root, 'dist.tmp');
const stale = path.join(root, 'dist.old.tmp');

const content = await runScript('scripts/build-content.ts', []);
if (content !== 0) {
  console.error('The articles have problems (above). Nothing was built; the site in dist/ is as it was.');
  process.exit(content);
}
for (const folder of [fresh, stale]) rmSync(folder, { recursive: true, force: true });
const astro = program('astro/bin/astro.mjs');
const built = await run(process.execPath, [astro, 'build', '--outDir', fresh, ...args]);
if (built !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  process.exit(built);
}
serveReleases(fresh);
if (existsSync(dist)) renameSync(dist, stale);
renameSync(fresh, dist);
rmSync(stale, { recursive: true, force: true });
