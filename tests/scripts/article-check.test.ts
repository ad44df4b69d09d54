import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from '../../scripts/lib/article-page.ts';
import { articleReport } from '../../scripts/lib/article-report.ts';
import { linesOf, paintWith, wantsColour, widthOf } from '../../scripts/lib/terminal.ts';
import { createExplainer } from '../../src/pipeline/explain-file.ts';
import type { Explained } from '../../src/pipeline/explain.ts';
import { registryOf } from '../factories.ts';

const script = path.resolve(import.meta.dirname, '../../scripts/article-check.ts');
const TEXT =
  ' date 2023-09-28 The fourth China-Germany High-Level Security Dialogue was held in Berlin on Tuesday.\n\nimport controls were discussed.\n';
const BAD = '---\ntitle: a: b\n---\n\n<b>x</b>\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-check-'));
  writeFileSync(path.join(folder, 'raw.txt'), TEXT);
  writeFileSync(path.join(folder, 'bad.md'), BAD);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does: in another folder than the one that its user is in. */
function run(args: readonly string[], input = '') {
  const env = { ...process.env, NO_COLOR: '1', INIT_CWD: folder };
  const options = { encoding: 'utf8' as const, env, input };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { status, stdout, stderr };
}

describe('npm run article:check', { timeout: 120_000 }, () => {
  it('prints one object for one file, here standard input', () => {
    const { status, stdout } = run(['-', '--json'], TEXT);
    const explained = JSON.parse(stdout) as Explained;
    expect(status).toBe(0);
    expect(explained.file).toBe('-');
    expect(explained.article).toMatchObject({ published: '2023-09-28', language: 'en', text: 'original' });
    expect(explained.meetings[0]).toMatchObject({
      ...{
        focus: true,
        dialogue: 'china-germany-high-level-security-dialogue',
        number: 4,
        date: '2023-09-26',
      },
      ...{ place: { city: 'Berlin', country: 'DE' }, parties: ['CN', 'DE'] },
    });
    for (const { evidence } of explained.meetings.flatMap(({ claims }) => claims)) {
      expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }
    expect(explained.problems.every(({ severity }) => severity === 'note')).toBe(true);
  });

  it('proposes an id for a counted dialogue that the registry lacks, and says how to add it', () => {
    const text =
      'date: 2023-11-02\nlang: en\n\nThe sixth meeting of the Chile-Peru Border Security Committee was held in Arica on 1 November 2023. They discussed smuggling.\n';
    const { stdout } = run(['-', '--json'], text);
    const { meetings, problems } = JSON.parse(stdout) as Explained;
    const id = 'chile-peru-border-security-committee';
    expect(meetings[0]?.dialogue).toBe(id);
    expect(problems.find(({ rule }) => rule === 'unknown-dialogue')).toMatchObject({
      severity: 'note',
      message: `The registry does not know this dialogue; "${id}" is proposed as its id.`,
      fix: `Add it to content/registry/dialogues.yaml with id "${id}", sides [CL, PE] and its names per language.`,
    });
  });

  it('prints a list for several files, fails where one has an error, and writes a page beside it', () => {
    const { status, stdout } = run(['raw.txt', 'bad.md', 'missing.md', '--json', '--html', 'out.html']);
    const all = JSON.parse(stdout) as Explained[];
    const errors = all.map(({ problems }) => problems.filter(({ severity }) => severity === 'error').length);
    expect(status).toBe(1);
    expect(errors).toEqual([0, 2, 1]);
    expect(all[2]?.problems[0]?.message).toBe('There is no file "missing.md".');
    expect(readFileSync(path.join(folder, 'out.html'), 'utf8')).toMatch(/^<!doctype html>/u);
  });

  it('says how it is used where no file is named', () => {
    const { status, stderr } = run([]);
    expect(status).toBe(1);
    expect(stderr).toContain("missing required argument 'file'");
  });
});

const explainFile = createExplainer(
  registryOf({
    countries: [
      { id: 'CN', names: { en: 'China' } },
      { id: 'DE', names: { en: 'Germany' } },
    ],
    places: [{ id: 'berlin', names: { en: 'Berlin' }, country: 'DE' }],
  }),
);
const explainText = (text: string, name: string) =>
  explainFile({ path: name, bytes: new TextEncoder().encode(text) });

describe('articleReport(explained, article, paint, columns)', () => {
  const report = (text: string, name: string, colour: boolean) => {
    const { explained, article } = explainText(text, name);
    return articleReport(explained, article, paintWith(colour), 80);
  };

  it('shows the text, a line for each value, and the problems with their places', () => {
    const shown = report(TEXT, 'raw.txt', false);
    expect(shown).toContain(
      '  The fourth China-Germany High-Level Security Dialogue was held in Berlin on\n  Tuesday.\n',
    );
    expect(shown).toMatch(
      /^ {2}date +2023-09-26 +implied +[a-z-]+ +[01]\.\d\d (?:of \d+|\(few\)) +1:94 “Tuesday”$/mu,
    );
    expect(shown).not.toContain('\u001b');
    const bad = report(BAD, 'bad.md', false);
    expect(bad).toContain(
      'bad.md:2:8  error  yaml  A colon and a space inside a value make it look like a key.',
    );
    expect(bad).toContain('bad.md:5:1  error  markdown-html  ');
  });

  it('marks the evidence in colour', () => {
    expect(report(TEXT, 'raw.txt', true)).toContain('\u001b[4m\u001b[36mTuesday\u001b[39m\u001b[24m');
  });

  it('lets no text play tricks on the terminal', () => {
    const shown = report('A \u001b[31mred\u001b[0m \u202Eword.\n', 'a\u001b[31m.txt', true);
    expect(shown).toContain('A <U+001B>[31mred<U+001B>[0m <U+202E>word.');
    expect(shown).not.toContain('\u001b[31mred');
    expect(shown).not.toContain('\u202E');
  });
});

describe('articlePage(files)', () => {
  it('is one page that needs nothing else', () => {
    const page = articlePage([explainText(TEXT, 'raw.txt'), explainText(BAD, '<b>.md')]);
    expect(page).toMatch(/title="[^"]*date: 2023-09-26[^"]*">Tuesday<\/mark>/u);
    expect(page).toContain('<h2>&lt;b&gt;.md</h2>');
    expect(page).not.toMatch(/<script|<link|src=|url\(|@import|<b>/u);
  });
});

describe('terminal', () => {
  it('counts columns as a terminal does', () => {
    expect(['Berlin', '安全', 'e\u0301', ''].map(widthOf)).toEqual([6, 4, 1, 0]);
  });

  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one  two', 80, ['one  two']],
    ['一二三四五', 4, ['一二', '三四', '五']],
    ['unbreakable', 4, ['unbreakable']],
    ['a\nb', 80, ['a', 'b']],
    ['', 80, []],
  ])('cuts %j at %i columns', (text, columns, lines) => {
    expect(linesOf(text, columns).map(([from, to]) => text.slice(from, to))).toEqual(lines);
  });

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('colours a terminal (%s) with %j: %s', (isTTY, environment, colour) => {
    expect(wantsColour({ isTTY }, environment)).toBe(colour);
  });
});
