// Finds a Chromium for the browser tests, or installs one where that can be done without asking.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { program } from './run.ts';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium: `CHROMIUM`, the usual places, Debian's package (as root), Playwright's own. Throws with what to do. */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names a file that does not exist: ${named}`);
  }
  const found = USUAL.find((place) => existsSync(place)) ?? installDebian() ?? (await installPlaywright());
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need a Chromium and none was found. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.',
  );
}

function installDebian(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  console.log('Installing Chromium from the Debian packages …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    stdio: 'ignore',
    env,
  });
  return USUAL.find((place) => existsSync(place));
}

async function installPlaywright(): Promise<string | undefined> {
  console.log('Installing Chromium with Playwright …');
  spawnSync(process.execPath, [program('playwright-core/cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
  });
  const { chromium } = await import('playwright-core');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}
