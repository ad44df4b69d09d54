import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../scripts/build-content.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'parley-content-'));
const articles = path.join(folder, 'articles');
const HEADER =
  '---\npublisher: Daily\nurl: https://daily.example/round\nlanguage: en\ntext: digest\npublished: 2024-06-05\n---\n\n';
const GOOD =
  'The ninth round of the China–Germany High-Level Security Dialogue was held in Berlin on 4 June 2024.\n';

beforeAll(() => {
  mkdirSync(articles);
  writeFileSync(path.join(articles, 'good.md'), HEADER + GOOD);
  writeFileSync(path.join(articles, 'raw.txt'), ` date 2024-06-05 ${GOOD}`);
  writeFileSync(path.join(articles, 'bad.md'), HEADER.replace('publisher', 'publsher') + GOOD);
  writeFileSync(path.join(articles, 'notes.docx'), 'not an article');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const all = [script, '--articles', articles, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, CI: '1', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

describe('npm run content', () => {
  test('writes elsewhere what it can read, tells what it cannot, and exits with 1', () => {
    const { status, stdout, stderr } = run('--out', 'site');
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^articles\/bad\.md:2:1 {2}error {2}unknown-key {2}/mu);
    expect(stdout).toMatch(
      /\n2 articles read, 1 left out; \d+ claims found; 1 meeting of 1 dialogue settled; \d errors?, /u,
    );
    const site = path.join(folder, 'site');
    expect(readdirSync(path.join(site, 'meetings'))).toEqual([
      'china-germany-high-level-security-dialogue-9.mdx',
    ]);
    expect(readdirSync(path.join(site, 'articles'))).toEqual(['good.mdx', 'raw.mdx']);
    expect(readdirSync(folder).filter((file) => file.includes('.tmp'))).toEqual([]);
  }, 60_000);

  test('says the same to machines, and writes nothing with --check', () => {
    const { status, stdout } = run('--out', 'nowhere', '--json', '--check');
    const said = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(said).toMatchObject({
      articles: 2,
      leftOut: 1,
      meetings: ['china-germany-high-level-security-dialogue-9'],
      dialogues: ['china-germany-high-level-security-dialogue'],
    });
    expect(existsSync(path.join(folder, 'nowhere'))).toBe(false);
  }, 60_000);

  test('keeps a record where it is told to, and compares with it', () => {
    const record = path.join(folder, 'record');
    run('--out', 'site', '--record', 'record');
    const [file = ''] = readdirSync(record);
    expect(file).toBe('china-germany-high-level-security-dialogue-9.yaml');
    writeFileSync(
      path.join(record, file),
      readFileSync(path.join(record, file), 'utf8').replace('Berlin', 'Bonn'),
    );
    const { status, stdout } = run('--check', '--record', 'record');
    expect(status).toBe(1);
    expect(stdout).toContain(`${path.join('record', file)} is behind the articles.\n`);
  }, 60_000);

  test('does not touch a folder that holds other things', () => {
    mkdirSync(path.join(folder, 'mine', 'articles'), { recursive: true });
    writeFileSync(path.join(folder, 'mine', 'articles', 'mine.md'), 'mine');
    const { status, stderr } = run('--out', 'mine');
    expect([status, stderr]).toEqual([
      1,
      `${path.join(folder, 'mine', 'articles', 'mine.md')} was not written by a build: choose another folder with --out DIR.\n`,
    ]);
    expect(readdirSync(path.join(folder, 'mine', 'articles'))).toEqual(['mine.md']);
  }, 60_000);

  test('names a folder that is not there', () => {
    const { status, stderr } = run('--articles', 'missing');
    expect(status).toBe(1);
    expect(stderr).toContain('Name the folder that holds the articles: --articles DIR');
  }, 60_000);
});
