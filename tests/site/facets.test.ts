import { describe, expect, it } from 'vitest';
import { searchWords } from '../../src/i18n/search.ts';
import { facetLists } from '../../src/components/facet-lists.ts';
import { facetCounts, listBy, listedFacets } from '../../src/site/facets.ts';
import { evidenceOf, factOf, meetingOf, storedArticle, storeOf } from './record.ts';

const paper = storedArticle('paper', ['They met.'], { publisher: 'The Paper' });
const wire = storedArticle('wire', ['They met.'], { publisher: 'The Wire' });
const evidence = evidenceOf(paper, 'met');

const meeting = (id: string, date: string, host: string, articles: string[]) =>
  meetingOf(id, evidence, {
    date: factOf(id, 'date', date, [evidence]),
    host: factOf(id, 'host', host, [evidence], { basis: host === 'DE' ? 'implied' : 'stated' }),
    articles,
  });

const context = {
  language: 'en' as const,
  store: storeOf({
    articles: [paper, wire],
    countries: [
      { id: 'CN', names: { en: 'China' } } as never,
      { id: 'DE', names: { en: 'Germany' } } as never,
    ],
    meetings: [
      meeting('a', '2018-09', 'DE', ['paper', 'wire']),
      meeting('b', '2017-06', 'CN', ['paper']),
      meeting('c', '2018-11', 'CN', ['paper', 'paper']),
    ],
  }),
};
const counts = Object.fromEntries(facetCounts(context).map(({ facet, values }) => [facet, values]));

describe('the facets beside a list', () => {
  it('are those of the search, and each leads to a list that needs no script', () => {
    const named = Object.keys(searchWords.en.filters).filter((facet) => facet !== 'kind');
    expect(Object.keys(counts).toSorted()).toEqual(named.toSorted());
    expect(Object.keys(facetLists).toSorted()).toEqual(named.toSorted());
    const own = Object.values(facetLists).flatMap((path) => (path.startsWith('by/') ? path.slice(3) : []));
    expect(own).toEqual([...listedFacets]);
  });

  it('count each meeting once, the most frequent value first', () => {
    expect(counts['host']).toEqual([
      { text: 'China', count: 2 },
      { text: 'Germany', count: 1 },
    ]);
    expect(counts['source']).toEqual([
      { text: 'The Paper', count: 3 },
      { text: 'The Wire', count: 1 },
    ]);
    expect(counts['certainty']).toEqual([{ text: 'implied', count: 1 }]);
  });

  it('run from the latest year', () => {
    expect(counts['year']?.map(({ text }) => text)).toEqual(['2018', '2017']);
  });
});

it('a list by facet holds the meetings of each value, the latest first, under a fragment of its letters', () => {
  expect(listBy(context, 'source').map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ['of-the-paper', ['c', 'a', 'b']],
    ['of-the-wire', ['a']],
  ]);
});
