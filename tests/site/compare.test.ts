import { describe, expect, it } from 'vitest';
import type { Dialogue } from '../../src/domain/dialogue.ts';
import { comparisonPage, comparisonsOf, listComparisons } from '../../src/site/compare.ts';
import { evidenceOf, factOf, meetingOf, storedArticle, storeOf } from './record.ts';

const paper = storedArticle('paper', ['They met.']);
const evidence = evidenceOf(paper, 'met');

const country = (id: string, en: string) => ({ id, names: { en } }) as never;
const topic = (id: string) => ({ id, names: { en: id } }) as never;
const series = (id: string, sides: string[], rank?: string) =>
  ({ id, names: { en: id }, sides, rank, registered: true }) as unknown as Dialogue;

const round = (id: string, dialogue: string, date: string, host: string, topics: string[]) =>
  meetingOf(id, evidence, {
    dialogue: factOf(id, 'dialogue', dialogue, [evidence]),
    date: factOf(id, 'date', date, [evidence]),
    host: factOf(id, 'host', host, [evidence]),
    topics: topics.map((value) => factOf(id, `topics/${value}`, value, [evidence])),
  });

const store = storeOf({
  articles: [paper],
  countries: [country('CN', 'China'), country('DE', 'Germany'), country('FR', 'France')],
  topics: [topic('cyber'), topic('trade'), topic('crime')],
  dialogues: [
    series('security', ['CN', 'DE'], 'ministers'),
    series('strategy', ['CN', 'DE'], 'ministers'),
    series('paris', ['CN', 'FR'], 'ministers'),
    series('unheard', ['CN', 'FR'], 'ministers'),
  ],
  meetings: [
    round('s1', 'security', '2017-06', 'CN', ['cyber', 'crime']),
    round('s2', 'security', '2018-09', 'DE', ['cyber']),
    round('t1', 'strategy', '2020', 'DE', ['cyber', 'trade']),
    round('p1', 'paris', '2019', 'FR', ['trade']),
  ],
});
const context = { store, language: 'en' as const };

describe('the comparisons', () => {
  it('hold the series of the same two sides, then those of the same level, as far as they have rounds', () => {
    expect(listComparisons(context).map(({ id, dialogues }) => [id, dialogues])).toEqual([
      ['cn-de', ['security', 'strategy']],
      ['ministers', ['security', 'strategy', 'paris']],
    ]);
  });

  it('are found from each of their series', () => {
    expect(comparisonsOf(context, 'security').map(({ id }) => id)).toEqual(['cn-de', 'ministers']);
    expect(comparisonsOf(context, 'paris').map(({ id }) => id)).toEqual(['ministers']);
  });
});

describe('a comparison', () => {
  const page = comparisonPage(context, 'cn-de');

  it('counts the rounds of each series by their hosts, and gives a country the colour that it has everywhere', () => {
    expect(
      page.series.map(({ id, years, hosts }) => [
        id,
        years,
        hosts.map(({ text, tint, count }) => [text, tint, count]),
      ]),
    ).toEqual([
      [
        'security',
        '2017–2018',
        [
          ['China', 'a', 1],
          ['Germany', 'b', 1],
        ],
      ],
      ['strategy', '2020', [['Germany', 'b', 1]]],
    ]);
  });

  it('says what at least two of them discussed, in how many rounds each', () => {
    expect(page.shared.map(({ id, of }) => [id, of.map(({ series: { id }, count }) => [id, count])])).toEqual(
      [
        [
          'cyber',
          [
            ['security', 2],
            ['strategy', 1],
          ],
        ],
      ],
    );
  });

  it('says what only one of them did', () => {
    expect(page.own.map(({ series: { id }, topics }) => [id, topics.map((one) => one.id)])).toEqual([
      ['security', ['crime']],
      ['strategy', ['trade']],
    ]);
  });

  it('is refused where there is none', () => {
    expect(() => comparisonPage(context, 'cn-fr')).toThrow('no such comparison: cn-fr');
  });
});
