import { describe, expect, test } from 'vitest';
import { BOUNDARY, HLSD, meetingsOf, tell, type Says } from './story.ts';

const four = {
  ...{ dialogue: HLSD, number: 4, date: '2023-09-26', status: 'held' },
  place: { city: 'Berlin', country: 'DE' },
};
const italy = { parties: ['CN', 'IT'], place: { city: 'Rome', country: 'IT' }, status: 'held' };
const person = (name: string, country: string) => ({ name, person: null, role: null, country, part: 'met' });

// Each story: who says what, and the meeting that each report is counted to (null: to none).
const stories: [why: string, story: Says[], meetings: (string | null)[]][] = [
  ['one number, one meeting', [four, { dialogue: HLSD, number: 4 }], [`${HLSD}-4`, `${HLSD}-4`]],
  [
    'two numbers, two meetings',
    [four, { dialogue: HLSD, number: 5, date: '2024-11-04' }],
    [`${HLSD}-4`, `${HLSD}-5`],
  ],
  [
    'no number, a day within three of the round',
    [four, { dialogue: HLSD, date: '2023-09-28' }],
    [`${HLSD}-4`, `${HLSD}-4`],
  ],
  [
    'no number, four days off',
    [four, { dialogue: HLSD, date: '2023-09-30' }],
    [`${HLSD}-4`, `${HLSD}-2023-09-30`],
  ],
  [
    'no number, the month of the only round in it',
    [four, { dialogue: HLSD, date: '2023-09' }],
    [`${HLSD}-4`, `${HLSD}-4`],
  ],
  [
    'a year in which two rounds lie is no answer',
    [four, { dialogue: HLSD, number: 5, date: '2023-12-01' }, { dialogue: HLSD, date: '2023', focus: false }],
    [`${HLSD}-4`, `${HLSD}-5`, null],
  ],
  [
    'a round known by number alone joins the day that only it can be',
    [
      { dialogue: HLSD, number: 2, date: '2018', focus: false },
      { dialogue: HLSD, date: '2018-09-21', status: 'held' },
    ],
    [`${HLSD}-2`, `${HLSD}-2`],
  ],
  [
    'and joins none of two',
    [
      { dialogue: HLSD, number: 2, date: '2018', focus: false },
      { dialogue: HLSD, date: '2018-03-21' },
      { dialogue: HLSD, date: '2018-09-21' },
    ],
    [`${HLSD}-2`, `${HLSD}-2018-03-21`, `${HLSD}-2018-09-21`],
  ],
  [
    'two series on one day are two meetings',
    [four, { dialogue: BOUNDARY, number: 4, date: '2023-09-26' }],
    [`${HLSD}-4`, `${BOUNDARY}-4`],
  ],
  [
    'a slip in the number on the same day',
    [four, { dialogue: HLSD, number: 14, date: '2023-09-26', status: 'held' }],
    [`${HLSD}-4`, `${HLSD}-4`],
  ],
  [
    'one article that tells two rounds apart is believed',
    [
      { ...four, article: 'a' },
      { dialogue: HLSD, date: '2023-09-25', article: 'a', focus: false },
    ],
    [`${HLSD}-4`, `${HLSD}-2023-09-25`],
  ],
  [
    'a report that names no day came out within a week',
    [four, { dialogue: HLSD, status: 'held', published: '2023-10-01' }],
    [`${HLSD}-4`, `${HLSD}-4`],
  ],
  [
    'no series: same sides and city, one day unknown',
    [
      { ...italy, date: '2023-09-22' },
      { ...italy, '~date': '../2023-09-28', focus: false },
    ],
    ['china-italy-2023-09-22', 'china-italy-2023-09-22'],
  ],
  [
    'no series: other people on one side are another meeting',
    [
      { ...italy, date: '2023-09-22', participants: [person('Antonio Tajani', 'IT')] },
      { ...italy, date: '2023-09-22', participants: [person('Matteo Piantedosi', 'IT')] },
    ],
    ['china-italy-2023-09-22', 'china-italy-2023-09-22-2'],
  ],
  [
    'no series, no day: the city names it',
    [{ ...italy, '~date': '../2023-09-28', focus: false, participants: [person('Antonio Tajani', 'IT')] }],
    ['china-italy-rome'],
  ],
  ['a city that somebody visited in passing is no meeting', [{ ...italy, focus: false }], [null]],
  [
    'nor is a year in which they met',
    [{ parties: ['CN', 'IT'], '~date': '2018', status: 'mentioned', focus: false }],
    [null],
  ],
  [
    'a report without any time joins the only round with its people or city',
    [
      four,
      { dialogue: HLSD, status: 'held', place: { city: 'Berlin', country: 'DE' } },
      { dialogue: HLSD, number: 5, date: '2024-11-04', place: { city: 'Xi’an', country: 'CN' } },
    ],
    [`${HLSD}-4`, `${HLSD}-4`, `${HLSD}-5`],
  ],
  [
    'and is left out where it could be another',
    [four, { dialogue: HLSD, status: 'held' }],
    [`${HLSD}-4`, null],
  ],
  [
    'one article that slips in the number of one day gives one meeting',
    [
      { ...four, article: 'a' },
      { dialogue: HLSD, number: 14, date: '2023-09-26', article: 'a', focus: false, status: 'held' },
    ],
    [`${HLSD}-4`, `${HLSD}-4`],
  ],
  [
    'of two rounds nearby, the one of the very day',
    [
      { ...four, number: 4 },
      { dialogue: HLSD, number: 5, date: '2023-09-28', status: 'held' },
      { dialogue: HLSD, date: '2023-09-28' },
    ],
    [`${HLSD}-4`, `${HLSD}-5`, `${HLSD}-5`],
  ],
  [
    'of two as near, neither',
    [
      { ...four, number: 4 },
      { dialogue: HLSD, number: 5, date: '2023-09-28', status: 'held' },
      { dialogue: HLSD, date: '2023-09-27' },
    ],
    [`${HLSD}-4`, `${HLSD}-5`, null],
  ],
  [
    'sides alone in passing are no meeting',
    [{ parties: ['CN', 'IT'], status: 'held', focus: false }],
    [null],
  ],
  [
    'talks aside on the day of the dialogue are not the dialogue',
    [
      four,
      {
        parties: ['CN', 'DE'],
        date: '2023-09-26',
        participants: [person('Helge Braun', 'DE')],
        focus: false,
      },
    ],
    [`${HLSD}-4`, 'china-germany-2023-09-26'],
  ],
  [
    'no series, no day, no city: the same two people',
    [
      {
        ...italy,
        date: '2023-09-22',
        participants: [person('Chen Wenqing', 'CN'), person('Antonio Tajani', 'IT')],
      },
      { parties: ['CN', 'IT'], participants: [person('Chen Wenqing', 'CN'), person('Tajani Antonio', 'IT')] },
      { parties: ['CN', 'IT'], participants: [person('Chen Wenqing', 'CN')], focus: false },
    ],
    ['china-italy-2023-09-22', 'china-italy-2023-09-22', null],
  ],
  [
    'a counted round whose series is not named is that of the known series, if only one fits',
    [four, { parties: ['CN', 'DE'], number: 4, date: '2023-09', name: 'round of talks', status: 'held' }],
    [`${HLSD}-4`, `${HLSD}-4`],
  ],
  [
    'the rounds of a series that the registry lacks',
    [
      {
        parties: ['IN', 'IT'],
        number: 2,
        name: 'India–Italy Maritime Dialogue',
        date: '2024-05-02',
        status: 'held',
      },
      { parties: ['IN', 'IT'], number: 2, name: '2nd Maritime Dialogue', status: 'held' },
    ],
    ['india-italy-maritime-dialogue-2', 'india-italy-maritime-dialogue-2'],
  ],
  [
    'talks that nobody counts are no series',
    [{ parties: ['IN', 'IT'], name: 'India–Italy Maritime Dialogue', date: '2024-05-02', status: 'held' }],
    ['india-italy-2024-05-02'],
  ],
  [
    'an implied round is the one that an article states',
    [
      { dialogue: HLSD, number: 2, date: '2018-09-21', status: 'held' },
      { '~dialogue': HLSD, '~number': 2, '~date': '2018', implied: true, focus: false },
    ],
    [`${HLSD}-2`, `${HLSD}-2`],
  ],
  [
    'an implied round stays where nobody states it',
    [{ '~dialogue': HLSD, '~number': 3, '~date': '2019', implied: true, focus: false }],
    [`${HLSD}-3`],
  ],
];

test.each(stories)('%s', (_, story, meetings) => {
  expect(meetingsOf(story)).toEqual(meetings);
  const backwards = [...story].map((says, index) => ({ article: `article-${index + 1}`, ...says })).reverse();
  expect(tell(backwards).meetings.map(({ id }) => id)).toEqual(tell(story).meetings.map(({ id }) => id));
});

describe('what is left out is named', () => {
  test('a report that could be of two meetings', () => {
    const { problems } = tell([
      four,
      { dialogue: HLSD, number: 5, date: '2023-12-01' },
      { dialogue: HLSD, date: '2023', focus: false },
    ]);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "actual": "words",
          "column": 207,
          "expected": [],
          "file": "content/articles/article-3.md",
          "fix": null,
          "line": 1,
          "message": "This could be any of 2 meetings of china-germany-high-level-security-dialogue, and is left out.",
          "rule": "report-ambiguous",
          "severity": "note",
        },
      ]
    `);
  });

  test('a report that says too little', () => {
    const { problems } = tell([{ dialogue: HLSD, status: 'held', focus: false }]);
    expect(problems.map(({ severity, message, fix }) => [severity, message, fix])).toMatchInlineSnapshot(`
      [
        [
          "note",
          "This does not say enough to tell which meeting of china-germany-high-level-security-dialogue it is about, and is left out.",
          null,
        ],
      ]
    `);
  });
});
