import { expect, test } from 'vitest';
import { lookupOf } from '../../src/pipeline/resolve/lookup.ts';
import { sourceKindOf } from '../../src/pipeline/resolve/source-kind.ts';
import { articleOf, registry } from './story.ts';

// Publisher, address, and what it is for a meeting of China and Germany.
test.each([
  ['Federal Chancellery', 'https://example.org/', 'readout'],
  ['Xinhua', 'https://example.org/', 'agency'],
  ['People’s Daily Online / Xinhua', 'https://example.org/', 'agency'],
  ['Reuters via onvista', 'https://example.org/', 'wire'],
  ['Gazette (copy of Reuters)', 'https://example.org/', 'aggregator'],
  ['Gazette', 'https://www.auswaertiges-amt.de/', 'aggregator'],
  ['Daily', 'https://example.org/', 'press'],
  ['Ministry', 'https://www.mfa.gov.cn/eng/', 'readout'],
  ['Ministry', 'https://www.mofa.go.jp/press/', 'press'],
  ['Ministry', 'https://www.gov.uk/news', 'press'],
  ['Ministry', 'https://www.defense.gov/news', 'press'],
  ['Daily', 'https://gov.cn.example.org/', 'press'],
])('%s at %s is a source of kind %s', (publisher, url, kind) => {
  const article = articleOf({ publisher, url }, 0);
  expect(sourceKindOf(article, ['CN', 'DE'], lookupOf(registry))).toBe(kind);
});

test.each([
  ['https://www.gov.uk/news', 'GB'],
  ['https://www.defense.gov/news', 'US'],
  ['https://www.eeas.europa.eu/node', 'EU'],
  ['https://www.pm.gc.ca/eng', 'CA'],
  ['https://www.mofa.go.jp/press', 'JP'],
])('%s is a readout where %s took part', (url, country) => {
  const article = articleOf({ publisher: 'Ministry', url }, 0);
  expect(sourceKindOf(article, ['CN', country], lookupOf(registry))).toBe('readout');
});
