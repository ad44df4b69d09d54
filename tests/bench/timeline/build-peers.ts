import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { timelineWords } from '../../../src/i18n/timeline.ts';
import { themeStyle } from '../../../src/timeline/draw/theme.ts';
import { lanesOf } from '../../../src/timeline/lanes.ts';
import { seriesOf } from '../../../src/timeline/series.ts';
import { standaloneSvg } from '../../../src/timeline/standalone.ts';
import { LARGE, recordOf } from './site/events.ts';
import { syntheticEvents } from './synthetic.ts';

const folder = path.join(import.meta.dirname, 'peers');
const scripted = ['vis', 'timelinejs', 'echarts', 'd3'] as const;

/** Builds a page of each peer for each count into `out`: `d3-50.html`, and `static-50.html`, a picture and nothing else. */
export async function buildPeers(out: string, counts: readonly number[]): Promise<void> {
  if (!existsSync(path.join(folder, 'node_modules'))) {
    console.log('Installing the peers …');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('peers: npm ci failed');
  }
  const { build } = createRequire(path.join(folder, 'package.json'))('esbuild') as {
    build: (options: object) => Promise<unknown>;
  };
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: scripted.map((name) => path.join(folder, `${name}.js`)),
    outdir: path.join(out, 'peers'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    loader: {
      '.png': 'file',
      '.svg': 'file',
      '.woff': 'file',
      '.woff2': 'file',
      '.ttf': 'file',
      '.eot': 'file',
    },
  });
  cpSync(
    path.join(folder, 'node_modules/@knight-lab/timelinejs/dist/css'),
    path.join(out, 'peers/timelinejs'),
    { recursive: true },
  );
  cpSync(
    path.join(folder, 'node_modules/@knight-lab/timelinejs/dist/js'),
    path.join(out, 'peers/timelinejs/js'),
    { recursive: true },
  );
  for (const count of counts) {
    const events = JSON.stringify(syntheticEvents(count));
    if (count > LARGE) writeFileSync(path.join(out, `${count}.events.json`), events);
    for (const name of scripted)
      writeFileSync(path.join(out, `${name}-${count}.html`), page(name, count, events));
    writeFileSync(path.join(out, `static-${count}.html`), stillPage(count));
  }
}

function page(name: (typeof scripted)[number], count: number, events: string): string {
  const sheets = {
    vis: 'peers/vis.css',
    timelinejs: 'peers/timelinejs/timeline.css',
    echarts: null,
    d3: null,
  };
  const sheet = sheets[name];
  const library =
    name === 'timelinejs' ? '<script defer src="/peers/timelinejs/js/timeline.js"></script>' : '';
  const data =
    count > LARGE
      ? ''
      : `<script type="application/json" id="events">${events.replaceAll('<', '\\u003c')}</script>`;
  return document(
    `${name}, ${count} events`,
    `${sheet ? `<link rel="stylesheet" href="/${sheet}">` : ''}<style>#chart { height: 600px }</style>`,
    `<div id="chart"></div>${data}${library}<script type="module" src="/peers/${name}.js"></script>`,
    count > LARGE ? `/${count}.events.json` : null,
  );
}

function stillPage(count: number): string {
  const { meetings, dialogues } = recordOf(count);
  const series = seriesOf(meetings, dialogues, { language: 'en', asOf: '2026-12-31' });
  const lanes = lanesOf(series, timelineWords('en'));
  const svg = standaloneSvg(lanes, {
    from: lanes.from,
    to: lanes.to,
    width: 1200,
    title: null,
    credit: null,
    meetingHref: (id) => `/meetings/${id}/`,
    dialogueHref: (id) => `/dialogues/${id}/`,
    style: themeStyle('light'),
  });
  return document(`A picture, ${count} events`, '', svg, null);
}

function document(title: string, head: string, body: string, src: string | null): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="icon" href="data:,">${head}</head><body${src ? ` data-src="${src}"` : ''}><h1>${title}</h1>${body}</body></html>`;
}
