import { expect, it } from 'vitest';
import { statedIn } from '../../src/timeline/interact/evidence.ts';

const source = (article: string, exact: string): object => ({ article, start: 0, end: 4, exact });

it('takes the words behind the main facts from a meeting’s data file, article by article, each once', () => {
  const file = {
    meeting: {
      date: { value: '2023-09-26', sources: [source('a', '26 September 2023'), source('b', 'on Tuesday')] },
      number: { value: 4, sources: [source('a', 'fourth round')] },
      place: { value: 'Berlin', sources: [source('a', '26 September 2023')] },
      rank: { value: 'officials', sources: [source('c', 'vice ministers')] },
    },
  };
  expect(statedIn(file)).toEqual([
    { article: 'a', exact: '26 September 2023 … fourth round' },
    { article: 'b', exact: 'on Tuesday' },
  ]);
});

it.each([[null], ['text'], [{}], [{ meeting: { date: { sources: [{ exact: 4 }, null] } } }]])(
  'finds nothing in %j',
  (file) => {
    expect(statedIn(file)).toEqual([]);
  },
);
