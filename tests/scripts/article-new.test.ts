import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline/read/article.ts';

const script = path.resolve(import.meta.dirname, '../../scripts/article-new.ts');
const SENTENCE =
  'The fourth China-Germany High-Level Security Dialogue was held in Berlin on Tuesday, and it was a long day.';
const TEXT = `url: https://daily.example/a\ndate: 2023-09-28\nlang: en\npublisher: The Daily\n\n${SENTENCE}\nIt rained.\n`;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-new-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input = '') {
  const env = { ...process.env, NO_COLOR: '1', INIT_CWD: folder };
  const options = { encoding: 'utf8' as const, env, input };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { status, stdout, stderr };
}

function written(name: string): { text: string; errors: string[] } {
  const bytes = readFileSync(path.join(folder, name));
  const { problems } = readArticle({ path: `content/articles/${name.split('/').slice(1).join('/')}`, bytes });
  return {
    text: bytes.toString('utf8'),
    errors: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
}

describe('npm run article:new, without a terminal', { timeout: 120_000 }, () => {
  it('makes a digest in words of its own, shows what the source states, and writes over no article', () => {
    writeFileSync(path.join(folder, 'raw.txt'), TEXT);
    const { status, stdout } = run(['raw.txt', '--out', 'digest']);
    expect(status).toBe(0);
    const { text, errors } = written('digest/2023/2023-09-28-the-daily-fourth-round.md');
    expect(errors).toEqual([]);
    expect(text).toMatchInlineSnapshot(`
      "---
      publisher: The Daily
      url: https://daily.example/a
      published: 2023-09-28
      language: en
      text: digest
      ---

      The fourth round of the China–Germany High-Level Security Dialogue was held in Berlin on 26 September 2023.
      "
    `);
    expect(text).not.toContain('long day');
    expect(stdout).toContain(SENTENCE);
    expect(stdout).toContain('date: 2023-09-26');
    expect(stdout).toContain('Read it against the page and make it yours.');

    const again = run(['raw.txt', '--out', 'digest']);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('There is an article already:');
  });

  it('takes the sentences that state facts for an excerpt', () => {
    run(['-', '--out', 'excerpt', '--text', 'excerpt'], TEXT);
    const { text, errors } = written('excerpt/2023/2023-09-28-the-daily-fourth-round.md');
    expect(errors).toEqual([]);
    expect(text.split('---\n').at(-1)?.trim()).toBe(SENTENCE);
  });

  it('writes what is known and lists what is missing', () => {
    const { status, stdout } = run(['-', '--out', 'missing'], ` date 2023-09-28 ${SENTENCE}`);
    expect(status).toBe(0);
    expect(stdout).toContain('Missing in its header: publisher, url.');
    expect(written('missing/2023/2023-09-28-unknown-fourth-round.md').errors).toHaveLength(2);
  });

  it('reads a saved page', () => {
    const page = `<!doctype html><html lang="en"><head><title>Talks</title><meta property="og:site_name" content="The Daily"><link rel="canonical" href="https://daily.example/p"><meta property="article:published_time" content="2023-09-28"></head><body><nav>Home</nav><article><p>${SENTENCE}</p><p>It rained the whole day, and the sides spoke of many things that the report does not name at all, as they do.</p></article></body></html>`;
    run(['-', '--out', 'page'], page);
    const { text, errors } = written('page/2023/2023-09-28-the-daily-fourth-round.md');
    expect(errors).toEqual([]);
    expect(text).toContain('publisher: The Daily\nurl: https://daily.example/p\ntitle: Talks\n');
  });

  it('says why a file cannot be read', () => {
    expect(run(['nowhere.txt']).stderr).toContain('There is no file "nowhere.txt".');
    expect(run([]).stderr).toContain(
      'Name a file (or - for standard input), or run it in a terminal to be asked.',
    );
  });
});
