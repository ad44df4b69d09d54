// The gold texts as a whole: what may never be wrong, and how much of the rest is found. `npm run bench -- reading
// --findings` names each miss.
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureOf } from '../../src/pipeline/extract/confidence.ts';
import { readArticle } from '../../src/pipeline/read/article.ts';
import { goldIn } from '../bench/reading/gold.ts';
import { score, type Finding } from '../bench/reading/score.ts';
import { extract, registry } from './short-articles.ts';

const cases = path.resolve(import.meta.dirname, '../cases');
const findings: (Finding & { name: string })[] = goldIn(cases).flatMap(({ name, file, bytes, gold }) => {
  const { article } = readArticle({ path: file, bytes });
  return article === null ? [] : score(extract(article), gold, registry).map((one) => ({ ...one, name }));
});

function share(field: string, of: (one: Finding) => boolean): number {
  const own = findings.filter((one) => one.field === field && of(one));
  return own.filter(({ verdict }) => verdict === 'right').length / own.length;
}

test.each(['number', 'parties', 'status'])('%s is never wrong', (field) => {
  const wrong = findings.filter((one) => one.field === field && one.verdict === 'wrong');
  expect(wrong.map(({ name, got, wanted }) => `${name}: ${got}, not ${wanted}`)).toEqual([]);
});

test.each([
  ['date', 0.97],
  ['city', 0.93],
])('%s is right in nearly all texts, and otherwise left open', (field, least) => {
  expect(share(field, () => true)).toBeGreaterThanOrEqual(least);
  expect(share(field, ({ verdict }) => verdict !== 'missing')).toBeGreaterThanOrEqual(0.98);
});

test('most other meetings are found, and hardly any that is none', () => {
  expect(share('other meetings', ({ verdict }) => verdict !== 'missing')).toBeGreaterThanOrEqual(0.95);
  expect(share('other meetings', ({ verdict }) => verdict !== 'wrong')).toBeGreaterThanOrEqual(0.85);
});

test('the table of confidence is that of this gold', () => {
  const counted: Record<string, [number, number]> = {};
  for (const { rule, rules = [], verdict } of findings) {
    if (verdict === 'missing') continue;
    for (const one of new Set([...(rule === undefined ? [] : [rule]), ...rules])) {
      const [right, of] = counted[one] ?? [0, 0];
      counted[one] = [right + Number(verdict === 'right'), of + 1];
    }
  }
  // A finding or two may move with any change of the reader; `npm run confidence` renews the table.
  const far = Object.entries(counted).filter(([rule, [right, of]]) => {
    return of >= 20 && Math.abs(measureOf(rule, 'date').confidence - right / of) > 0.1;
  });
  expect(far).toEqual([]);
});
