// The element of embeds, frozen under a name: node scripts/build-embed.ts NAME, once for each release.
import path from 'node:path';
import { freezeElement } from './lib/freeze-element.ts';
import { root } from './lib/run.ts';

const [name] = process.argv.slice(2);
try {
  console.log(path.relative(root, await freezeElement(name ?? '')));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
