// A folder is a test: tests/cases/NAME/articles holds articles, tests/cases/NAME/expected what the build makes of
// them. Drop a folder with articles, run, read what was written to `expected`, commit. A case may bring its own
// registry, rulings and record; without a registry it has the project's.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLE_FILES, filesIn, YAML_FILES } from '../scripts/lib/content-files.ts';
import { buildContent } from '../src/pipeline/build.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'articles')));

describe.each(cases)('%s', (name) => {
  const own = path.join(folder, name);
  const shared = path.join(root, 'content/registry');
  const registry = existsSync(path.join(own, 'registry')) ? path.join(own, 'registry') : shared;
  const record = new Map<string, string>();
  const { problems } = buildContent(
    {
      articles: filesIn(path.join(own, 'articles'), ARTICLE_FILES),
      registry: filesIn(registry, YAML_FILES),
      rulings: filesIn(path.join(own, 'rulings'), YAML_FILES),
      record: filesIn(path.join(own, 'record'), YAML_FILES),
    },
    { writeGenerated: () => {}, writeRecord: (file, text) => record.set(file, text) },
  );

  test('meetings', async () => {
    for (const [file, text] of record) {
      await expect(text).toMatchFileSnapshot(path.join(own, 'expected', file));
    }
    const expected = path.join(own, 'expected');
    const files = existsSync(expected) ? readdirSync(expected) : [];
    expect(files.filter((file) => YAML_FILES.test(file) && !record.has(file))).toEqual([]);
  });

  test('problems', async () => {
    const lines = problems
      .filter(({ rule }) => rule !== 'unsure-value')
      .map(({ file, line, column, severity, rule, message }) => {
        const place = path.relative(path.relative('', own), file).split(path.sep).join('/');
        return `${place}:${line}:${column}  ${severity}  ${rule}  ${message}\n`;
      });
    await expect(lines.join('')).toMatchFileSnapshot(path.join(own, 'expected', 'problems.txt'));
  });
});

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(0);
});
