import { describe, expect, test } from 'vitest';
import type { Article, Saying } from '../../src/domain/article.ts';
import type { Claim, Report } from '../../src/domain/claim.ts';
import { spanOf } from '../../src/domain/span.ts';
import { resolve } from '../../src/pipeline/resolve/resolve.ts';
import { articleOf, HLSD, registry } from './story.ts';

const BODY =
  'The fourth round met in Berlin on Tuesday. Yin Bai was in the chair. The third had met in Hangzhou.';
const RAW = `---\nsays: []\n---\n\n${BODY}\n`;
const START = RAW.indexOf(BODY);

/** An article whose header says this, and whose text was read as two rounds. */
function told(says: Saying[]) {
  const article: Article = {
    ...articleOf({ article: 'a' }, 0),
    raw: RAW,
    says,
    blocks: [
      {
        kind: 'paragraph',
        text: BODY,
        offsets: Array.from({ length: BODY.length + 1 }, (_, i) => START + i),
      },
    ],
  };
  const claim = (words: string, field: string, value: unknown): Claim => {
    const start = RAW.indexOf(words);
    const span = spanOf('a', RAW, start, start + words.length);
    return { field, value, basis: 'stated', rule: 'read', confidence: 0.9, span } as Claim;
  };
  const person = (name: string) => ({ name, person: null, role: null, country: 'CN', part: 'participant' });
  const reports: Report[] = [
    {
      ...{ article: 'a', focus: true, implied: false },
      claims: [
        claim('fourth round', 'dialogue', HLSD),
        claim('fourth', 'number', 4),
        claim('met', 'status', 'held'),
        claim('Tuesday', 'date', '2023-09-25'),
        claim('Yin Bai', 'participants', person('Yin Bai')),
        claim('The third', 'participants', person('Third Had')),
      ],
    },
    {
      ...{ article: 'a', focus: false, implied: false },
      claims: [
        claim('third', 'dialogue', HLSD),
        claim('third', 'number', 3),
        claim('Hangzhou', 'place', { city: 'Hangzhou', country: 'CN' }),
      ],
    },
  ];
  return resolve({ articles: [article], reports, registry, rulings: [], known: [] });
}

test('a field that is said takes the place of what was read', () => {
  const { meetings } = told([{ field: 'date', value: '2023-09-26', words: 'on Tuesday' }]);
  const date = meetings.find(({ id }) => id === `${HLSD}-4`)?.date;
  expect(date).toMatchObject({
    value: '2023-09-26',
    rivals: [],
    sources: [{ rule: 'says', exact: 'on Tuesday' }],
  });
});

test('what the words only let one take is implied', () => {
  const place = { city: 'Hangzhou', country: 'CN' };
  const { meetings } = told([
    { field: 'place', value: place, basis: 'implied', words: 'The third had met in Hangzhou' },
  ]);
  const four = meetings.find(({ id }) => id === `${HLSD}-4`);
  expect(four?.place).toMatchObject({ value: place, basis: 'implied' });
});

test('an element that is said is added, or replaces what was read of it', () => {
  const chair = {
    name: 'Yin Bai',
    person: null,
    role: 'secretary-general',
    country: 'CN',
    part: 'chair' as const,
  };
  const { meetings } = told([
    { field: 'participants', value: chair, words: 'Yin Bai was in the chair' },
    { field: 'topics', value: 'migration', words: 'The fourth round' },
  ]);
  const four = meetings.find(({ id }) => id === `${HLSD}-4`);
  expect(four?.participants.map(({ value, rivals }) => [value.name, value.part, rivals])).toEqual([
    ['Yin Bai', 'chair', []],
    ['Third Had', 'participant', []],
  ]);
  expect(four?.topics.map(({ value }) => value)).toEqual(['migration']);
});

test('what is denied is left out', () => {
  const nobody = { name: 'Third Had', person: null, role: null, country: null, part: 'participant' as const };
  const { meetings } = told([
    { field: 'participants', value: nobody, not: true, words: 'The third had met' },
    { field: 'date', value: '2023-09-25', not: true, words: 'on Tuesday' },
  ]);
  const four = meetings.find(({ id }) => id === `${HLSD}-4`);
  expect([four?.participants.map(({ value }) => value.name), four?.date]).toEqual([['Yin Bai'], null]);
});

test('another meeting is named by its id, and may turn out to be a third', () => {
  const third = { meeting: `${HLSD}-3`, words: 'The third had met in Hangzhou' };
  expect(told([{ ...third, field: 'date', value: '2019-08-30' }]).meetings).toMatchObject([
    { id: `${HLSD}-3`, date: { value: '2019-08-30' } },
    { id: `${HLSD}-4`, date: { value: '2023-09-25' } },
  ]);
  const { meetings, problems } = told([{ ...third, field: 'number', value: 2 }]);
  expect([meetings.map(({ id }) => id), problems]).toEqual([[`${HLSD}-2`, `${HLSD}-4`], []]);
});

test('an article that the reader made nothing of is about what its header says', () => {
  const article: Article = {
    ...articleOf({ article: 'a' }, 0),
    raw: RAW,
    says: [
      { field: 'dialogue', value: HLSD, words: 'fourth round' },
      { field: 'number', value: 4, words: 'fourth round' },
    ],
    blocks: [
      {
        kind: 'paragraph',
        text: BODY,
        offsets: Array.from({ length: BODY.length + 1 }, (_, i) => START + i),
      },
    ],
  };
  const { meetings } = resolve({ articles: [article], reports: [], registry, rulings: [], known: [] });
  expect(meetings).toMatchObject([{ id: `${HLSD}-4`, status: { value: 'mentioned', basis: 'implied' } }]);
});

describe('problems', () => {
  const problemOf = (saying: Saying) =>
    told([saying]).problems.map(({ rule, message, fix }) => [rule, message, fix]);

  test('words that do not stand in the body', () => {
    expect(problemOf({ field: 'date', value: '2023-09-26', words: 'on Wednesday' })).toMatchInlineSnapshot(`
      [
        [
          "says-words",
          "The words that are to state the date do not stand in the body.",
          "Copy the words from the body exactly, from within one paragraph.",
        ],
      ]
    `);
  });

  test('a value of another form', () => {
    expect(problemOf({ field: 'date', value: '26 September', words: 'on Tuesday' })).toMatchInlineSnapshot(`
      [
        [
          "says-value",
          "The value said for date does not have the form of that field: a date is EDTF text, as in "2023-09-26", "2018-07", "2019~" or "2018-07-09/2018-07-10".",
          "Give the value in the form of the field, one element for a list.",
        ],
      ]
    `);
  });

  test('a meeting that nobody reports', () => {
    const saying = { meeting: `${HLSD}-7`, field: 'number', value: 7, words: 'on Tuesday' } as const;
    expect(problemOf(saying)).toMatchInlineSnapshot(`
      [
        [
          "says-meeting",
          "The header says something of "china-germany-high-level-security-dialogue-7", and no article reports such a meeting.",
          "Name the meeting by its id, or add an article that reports it.",
        ],
      ]
    `);
  });
});
