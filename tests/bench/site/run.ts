// How light the pages are and what Lighthouse says of them, beside a blank page measured in the same run.
//   npm run bench -- site [--runs 5] [--templates home,meeting] [--dist DIR] [--weights] [--json FILE]
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../../../scripts/lib/chromium.ts';
import { root } from '../../../scripts/lib/run.ts';
import { serveCompressed } from '../serve-compressed.ts';
import { measure, type Measured } from './lighthouse.ts';
import { templatePages } from '../../template-pages.ts';
import { weightOf } from './weight.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    templates: { type: 'string' },
    dist: { type: 'string', default: path.join(root, 'dist') },
    weights: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const dist = path.resolve(values.dist);
if (!existsSync(path.join(dist, 'index.html'))) {
  console.error(`There is no site in ${dist}. Run npm run build first.`);
  process.exit(2);
}
const chosen = values.templates?.split(',');
const pages = templatePages(dist).filter(({ name }) => chosen?.includes(name) ?? true);

console.log(
  'Over the wire, brotli, in bytes; without fonts. A text page may have 40,000, and 2,048 of script.',
);
const weights = pages.map(({ name, address }) => ({ name, address, ...weightOf(dist, address) }));
console.table(
  Object.fromEntries(
    weights.map(({ name, html, style, script, total }) => [name, { html, style, script, total }]),
  ),
);

const scores: Measured[] = values.weights ? [] : await lighthouse();
if (values.json) writeFileSync(values.json, `${JSON.stringify({ weights, scores }, null, 2)}\n`);

async function lighthouse(): Promise<Measured[]> {
  if (!existsSync(path.join(import.meta.dirname, 'node_modules', 'lighthouse'))) {
    console.log('Installing Lighthouse …');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: import.meta.dirname,
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(2);
  }
  const runs = Number(values.runs);
  const beside = path.join(import.meta.dirname, 'beside');
  const site = await serveCompressed([dist, beside], (pathname) =>
    pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'max-age=0',
  );
  const found = await measure(
    [{ name: 'blank', address: '/blank/' }, ...pages].map(({ name, address }) => ({
      name,
      url: site.url + address,
    })),
    { runs, chromium: await findChromium() },
  );
  site.close();
  console.log(`Lighthouse, mobile preset, median of ${runs}; milliseconds are of its simulated phone.`);
  console.table(Object.fromEntries(found.map(({ name, ...rest }) => [name, rest])));
  return found;
}
