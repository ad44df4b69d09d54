// The raw article that started it all, where it is at hand: read as it is, with its paragraphs in any order, on other days.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { claimsOf, type Report } from '../src/domain/claim.ts';
import { createExtractor } from '../src/pipeline/extract/extract.ts';
import { readArticle } from '../src/pipeline/read/article.ts';
import { readRegistry } from '../src/pipeline/read/registry.ts';

const folder = process.argv[2] ?? '';
const registryFolder = new URL('../content/registry/', import.meta.url);
const files = readdirSync(registryFolder).map((name) => ({
  path: `content/registry/${name}`,
  bytes: readFileSync(new URL(name, registryFolder)),
}));
const extract = createExtractor(readRegistry(files).registry);

function reportsOf(text: string): Report[] {
  const { article } = readArticle({ path: 'seed.txt', bytes: new TextEncoder().encode(text) });
  assert(article !== null);
  return extract(article);
}

function focusOf(text: string): { date: unknown; number: unknown; place: unknown } {
  const focus = reportsOf(text).find((report) => report.focus);
  assert(focus !== undefined);
  return {
    date: claimsOf(focus, 'date')[0]?.value,
    number: claimsOf(focus, 'number')[0]?.value,
    place: claimsOf(focus, 'place')[0]?.value.city,
  };
}

let passed = 0;
const expected = { date: '2023-09-26', number: 4, place: 'Berlin' };
for (const name of readdirSync(folder).filter((file) => file.startsWith('000_'))) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  assert.deepEqual(focusOf(text), expected);
  const [head = '', ...rest] = text.split(/\n\n+/u);
  const [, prefix = '', first = ''] = /^( date \d{4}-\d{2}-\d{2} )([\s\S]*)$/u.exec(head) ?? [];
  const paragraphs = [first, ...rest];
  for (let shift = 1; shift < paragraphs.length; shift += 1) {
    const turned = [...paragraphs.slice(shift), ...paragraphs.slice(0, shift)];
    assert.deepEqual(focusOf(prefix + turned.join('\n\n')), expected, `paragraphs turned by ${shift}`);
    passed += 1;
  }
  assert.deepEqual(focusOf(prefix + paragraphs.toReversed().join('\n\n')), expected, 'paragraphs reversed');
  const days = {
    Monday: '2023-09-25',
    Wednesday: '2023-09-27',
    Thursday: '2023-09-28',
    Friday: '2023-09-22',
    Sunday: '2023-09-24',
  };
  for (const [weekday, date] of Object.entries(days)) {
    assert.deepEqual(focusOf(text.replace('on Tuesday', `on ${weekday}`)), { ...expected, date });
    passed += 1;
  }
  const published = {
    '2023-10-02': '2023-09-26',
    '2023-09-26': '2023-09-26',
    '2024-01-01': '2023-12-26',
    '2023-10-03': '2023-10-03',
  };
  for (const [day, date] of Object.entries(published)) {
    assert.deepEqual(focusOf(text.replace(' date 2023-09-28 ', ` date ${day} `)), { ...expected, date });
    passed += 1;
  }
  for (const report of reportsOf(text)) {
    for (const claim of report.claims) {
      assert.equal(text.slice(claim.span.start, claim.span.end), claim.span.exact);
      passed += 1;
    }
  }
  assert(
    !reportsOf(text).some((report) => claimsOf(report, 'parties').some((claim) => claim.value === 'US')),
  );
  passed += 3;
}
console.log(`seed: ${passed} passed, 0 failed`);
