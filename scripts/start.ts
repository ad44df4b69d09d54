// The main job: converts the articles, builds the site, serves it, and says so in one line.
import { runScript } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { root } from './lib/run.ts';
import path from 'node:path';

const built = await runScript('scripts/build.ts', process.argv.slice(2));
if (built !== 0) process.exit(built);
const port = Number(process.env['PORT'] ?? '4321');
const server = await serve(path.join(root, 'dist'), port);
console.log(`Parley is at ${server.address} (Ctrl+C stops it).`);
