// The three lines of the data page, run on the built site. A language that the machine lacks is left out.
import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/components/examples.ts';
import type { MeetingsFile } from '../../src/exports/meetings-json.ts';
import { serveSite } from '../browser/site-server.ts';

const programs: Record<string, (code: string) => [command: string, args: string[]]> = {
  Python: (code) => ['python3', ['-c', code]],
  R: (code) => ['Rscript', ['-e', code]],
  JavaScript: (code) => [process.execPath, ['--input-type=module', '-e', code]],
};

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

/** What a program prints; it runs beside this one, which serves the site to it. */
function printed(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(out.trim()) : reject(new Error(err))));
  });
}

describe('the examples of the data page', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.close());

  it.each(examples)('count the meetings that were held: $language', async ({ language, code }) => {
    const program = programs[language];
    if (!program) throw new Error(`no program for ${language}`);
    const [command, args] = program(code(`${site.url}/`));
    if (language !== 'JavaScript' && !has(command)) return;
    const { meetings } = (await (await fetch(`${site.url}/data/meetings.json`)).json()) as MeetingsFile;
    const held = meetings.filter(({ status }) => (status as { value: string }).value === 'held').length;
    expect(held).toBeGreaterThan(0);
    expect(await printed(command, args)).toBe(String(held));
  });
});
