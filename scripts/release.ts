// Freezes data and pages under releases/NAME, which every later build serves at /v/NAME/.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { freezeElement } from './lib/freeze-element.ts';
import { differences, freeze, listRelease, manifestOf, nameRelease } from './lib/frozen.ts';
import { historyOf } from './lib/record-history.ts';
import { program, root, run, runScript } from './lib/run.ts';

const command = new Command('npm run release --')
  .description('Freezes data and pages under /v/NAME/.')
  .argument('<name>', 'letters, digits, dots and hyphens: "2026.1"')
  .option('--check', 'make it again and compare, byte for byte, with what is kept')
  .parse();
const [name = ''] = command.args;
const { check } = command.opts<{ check?: true }>();
const kept = path.join(root, 'releases', name);

const refusal = await maybeRefusal();
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'parley-release-'));
const site = check ? manifestOf(kept).site : (process.env['SITE_URL'] as string);
const env = { PARLEY_RELEASE: name, SITE_URL: site };
const built = await run(
  process.execPath,
  [program('astro/bin/astro.mjs'), 'build', '--outDir', path.join(folder, 'site')],
  { env },
);
if (built !== 0) process.exit(built);
const fresh = path.join(folder, 'release');
const release = freeze(path.join(folder, 'site'), fresh, name, site);
if (check) {
  const differing = differences(kept, fresh);
  for (const file of differing.slice(0, 20)) console.error(`differs: ${file}`);
  console.log(
    differing.length === 0 ? `Release ${name} is made again, byte for byte.` : `Release ${name} differs.`,
  );
  process.exitCode = differing.length === 0 ? 0 : 1;
} else {
  await freezeElement(name);
  cpSync(fresh, kept, { recursive: true });
  listRelease(release);
  await nameRelease(release, site);
  console.log(
    `Release ${name}: ${release.meetings.length} meetings in releases/${name}. Commit it with content/embed, CITATION.cff and .zenodo.json, and tag that commit "${name}".`,
  );
}
rmSync(folder, { recursive: true, force: true });

async function maybeRefusal(): Promise<string | undefined> {
  if (!/^[0-9a-z]+(?:[.-][0-9a-z]+)*$/u.test(name))
    return `"${name}" is no name: letters, digits, dots, hyphens.`;
  if (check && !existsSync(kept)) return `There is no release "${name}" in releases/.`;
  if (!check && existsSync(kept)) return `Release "${name}" is there already, and a release never changes.`;
  if (!check && process.env['SITE_URL'] === undefined)
    return 'SITE_URL must say where the site stands: citations name it.';
  if (historyOf(root).state !== 'whole')
    return 'A release holds its whole history: fetch it (git fetch --unshallow).';
  const behind = await runScript('scripts/build-content.ts', ['--check']);
  if (behind !== 0) return 'The record is behind its articles: npm run content, and commit what it writes.';
  return (await runScript('scripts/build-content.ts')) === 0
    ? undefined
    : 'The articles have problems (above).';
}
