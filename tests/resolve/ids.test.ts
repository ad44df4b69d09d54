import { describe, expect, test } from 'vitest';
import { HLSD, meetingsOf, recordOf, tell, type Says } from './story.ts';

const rome = { city: 'Rome', country: 'IT' };
const tajani = { name: 'Antonio Tajani', person: null, role: null, country: 'IT', part: 'met' };
const italy = { parties: ['CN', 'IT'], place: rome, status: 'held', participants: [tajani] };

// Each line: what is said first, what is said later, and the ids after that.
const later: [why: string, before: Says[], after: Says[], ids: string[]][] = [
  [
    'a month that becomes a day',
    [{ article: 'a', dialogue: HLSD, date: '2018-09', status: 'held' }],
    [
      { article: 'a', dialogue: HLSD, date: '2018-09', status: 'held' },
      { article: 'b', dialogue: HLSD, date: '2018-09-21', status: 'held' },
    ],
    [`${HLSD}-2018-09`],
  ],
  [
    'a day that proves to be another',
    [{ article: 'a', dialogue: HLSD, date: '2018-09-20', status: 'held' }],
    [{ article: 'a', dialogue: HLSD, date: '2018-09-21', status: 'held' }],
    [`${HLSD}-2018-09-20`],
  ],
  [
    'a number that becomes known',
    [{ article: 'a', dialogue: HLSD, date: '2018-09-21', status: 'held' }],
    [
      { article: 'a', dialogue: HLSD, date: '2018-09-21', status: 'held' },
      { article: 'b', dialogue: HLSD, number: 2, date: '2018-09-21', status: 'held' },
    ],
    [`${HLSD}-2018-09-21`],
  ],
  [
    'a number that was a slip',
    [{ article: 'a', dialogue: HLSD, number: 3, date: '2018-09-21', status: 'held' }],
    [{ article: 'a', dialogue: HLSD, number: 2, date: '2018-09-21', status: 'held' }],
    [`${HLSD}-3`],
  ],
  [
    'a city that becomes a day',
    [{ ...italy, article: 'a', '~date': '../2023-09-28', focus: false }],
    [
      { ...italy, article: 'a', '~date': '../2023-09-28', focus: false },
      { ...italy, article: 'b', date: '2023-09-22' },
    ],
    ['china-italy-rome'],
  ],
  [
    'a series that becomes known',
    [{ article: 'a', parties: ['CN', 'DE'], date: '2018-09-21', status: 'held' }],
    [{ article: 'a', dialogue: HLSD, number: 2, date: '2018-09-21', status: 'held' }],
    ['china-germany-2018-09-21'],
  ],
  [
    'an implied round that somebody reports',
    [{ article: 'a', '~dialogue': HLSD, '~number': 2, '~date': '2018', implied: true, focus: false }],
    [
      { article: 'a', '~dialogue': HLSD, '~number': 2, '~date': '2018', implied: true, focus: false },
      { article: 'b', dialogue: HLSD, number: 2, date: '2018-09-21', status: 'held' },
    ],
    [`${HLSD}-2`],
  ],
  [
    'a meeting that another joins keeps its id, and the other gets the next',
    [{ ...italy, article: 'a', date: '2023-09' }],
    [
      { ...italy, article: 'a', date: '2023-09' },
      { ...italy, article: 'b', date: '2023-11-03' },
    ],
    ['china-italy-2023-09', 'china-italy-2023-11-03'],
  ],
];

test.each(later)('%s: the id stays', (_, before, after, ids) => {
  const known = recordOf(before);
  const { meetings, problems } = tell(after, { known });
  expect(meetings.map(({ id }) => id)).toEqual(ids);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

// Each line: what is said, and the ids that are given where nothing is remembered.
const given: [why: string, story: Says[], ids: string[]][] = [
  ['series and number', [{ dialogue: HLSD, number: 4, date: '2023-09-26' }], [`${HLSD}-4`]],
  ['series and day', [{ dialogue: HLSD, date: '2023-09-26' }], [`${HLSD}-2023-09-26`]],
  ['series and year in doubt', [{ dialogue: HLSD, date: '2018~' }], [`${HLSD}-2018`]],
  ['the first of several days', [{ dialogue: HLSD, date: '2024-01-08/2024-01-09' }], [`${HLSD}-2024-01-08`]],
  ['series and city', [{ dialogue: HLSD, place: rome }], [`${HLSD}-rome`]],
  ['series alone', [{ dialogue: HLSD }], [`${HLSD}-undated`]],
  ['sides and day', [{ ...italy, date: '2023-09-22' }], ['china-italy-2023-09-22']],
  ['sides in the order of the registry', [{ ...italy, parties: ['IT', 'CN'] }], ['china-italy-rome']],
  ['a country that the registry lacks', [{ ...italy, parties: ['FR', 'IT'] }], ['italy-france-rome']],
];

test.each(given)('%s', (_, story, ids) => {
  expect(tell(story).meetings.map(({ id }) => id)).toEqual(ids);
});

describe('an id that would disappear', () => {
  const known = recordOf([{ article: 'a', dialogue: HLSD, number: 9, date: '2023-09-09', status: 'held' }]);
  const round = { dialogue: HLSD, number: 18, date: '2023-09-19', status: 'held', article: 'b' };

  test('fails the build', () => {
    const [problem] = tell([round], { known }).problems;
    expect(problem).toMatchInlineSnapshot(`
      {
        "actual": "china-germany-high-level-security-dialogue-9",
        "column": 1,
        "expected": [
          "china-germany-high-level-security-dialogue-18",
        ],
        "file": "content/record/china-germany-high-level-security-dialogue-9.yaml",
        "fix": "Add a ruling "same" to content/rulings whose first meeting is the one that it proved to be, and "china-germany-high-level-security-dialogue-9" the second; if the id was never published, remove this file.",
        "line": 1,
        "message": ""china-germany-high-level-security-dialogue-9" was given to a meeting that no article reports any more, and its address would be lost.",
        "rule": "meeting-lost",
        "severity": "error",
      }
    `);
  });

  test('is only noted where its article could not be read', () => {
    const [problem] = tell([round], { known, leftOut: ['a'] }).problems;
    expect([problem?.severity, problem?.message]).toMatchInlineSnapshot(`
      [
        "note",
        ""china-germany-high-level-security-dialogue-9" is missing from this build: a could not be read.",
      ]
    `);
  });
});

describe('a ruling that two meetings are one', () => {
  const story: Says[] = [
    { article: 'slip', dialogue: HLSD, number: 9, date: '2023-09-09', status: 'held' },
    { article: 'true', dialogue: HLSD, number: 18, date: '2023-09-19', status: 'held', publisher: 'Xinhua' },
  ];
  const rulings = [
    {
      id: 'nine-is-eighteen',
      decision: 'same',
      meetings: [`${HLSD}-18`, `${HLSD}-9`],
      reason: { en: 'A slip.' },
    },
  ] as const;
  const ruled = rulings.map((ruling) => ({ ...ruling, meetings: [...ruling.meetings] }));

  test('redirects the second id and keeps its values as rivals', () => {
    const { meetings, problems } = tell(story, { rulings: ruled, known: recordOf(story) });
    expect(problems).toEqual([]);
    expect(meetings).toMatchObject([
      {
        id: `${HLSD}-18`,
        formerIds: [`${HLSD}-9`],
        number: { value: 18, rivals: [{ value: 9 }] },
        date: { value: '2023-09-19', rivals: [{ value: '2023-09-09' }] },
      },
    ]);
  });

  test('stays in force, build after build', () => {
    const first = recordOf(story, { rulings: ruled });
    const second = recordOf(story, { rulings: ruled, known: first });
    expect(second).toEqual(first);
    expect(second.map(({ id, sameAs }) => [id, sameAs])).toEqual([
      [`${HLSD}-18`, undefined],
      [`${HLSD}-9`, `${HLSD}-18`],
    ]);
    expect(meetingsOf(story, { rulings: ruled, known: second })).toEqual([`${HLSD}-18`, `${HLSD}-18`]);
  });

  test('is remembered when nothing reports the second meeting any more', () => {
    const known = recordOf(story, { rulings: ruled });
    const { meetings, problems } = tell(story.slice(1), { rulings: ruled, known });
    expect(meetings[0]?.formerIds).toEqual([`${HLSD}-9`]);
    expect(problems).toEqual([]);
  });

  test('redirects an id that would be lost', () => {
    const known = recordOf(story.slice(0, 1));
    const { meetings, problems, forwarded } = tell(story.slice(1), { rulings: ruled, known });
    expect([problems, meetings[0]?.formerIds]).toEqual([[], [`${HLSD}-9`]]);
    expect(forwarded).toMatchObject([{ id: `${HLSD}-9`, sameAs: `${HLSD}-18` }]);
  });

  test('warns where it changes nothing', () => {
    const { problems } = tell(story.slice(1), { rulings: ruled });
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "actual": null,
          "column": 1,
          "expected": [],
          "file": "content/rulings/nine-is-eighteen.yaml",
          "fix": "Remove the file, or name the meetings and the value that it is to settle.",
          "line": 1,
          "message": "The ruling changes nothing: the articles alone give the same result.",
          "rule": "ruling-idle",
          "severity": "warning",
        },
      ]
    `);
  });

  test('fails where the meeting is unknown', () => {
    const { problems } = tell(story.slice(0, 1), { rulings: ruled });
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "actual": "china-germany-high-level-security-dialogue-18",
          "column": 1,
          "expected": [
            "china-germany-high-level-security-dialogue-9",
          ],
          "file": "content/rulings/nine-is-eighteen.yaml",
          "fix": "Name the meeting by its id, as its page and its file in content/record have it.",
          "line": 1,
          "message": "The ruling is about "china-germany-high-level-security-dialogue-18", and no article reports such a meeting.",
          "rule": "ruling-meeting",
          "severity": "error",
        },
      ]
    `);
  });
});

test('a ruling that two meetings are different keeps their reports apart', () => {
  const a = { ...italy, article: 'a', date: '2023-09-22', place: rome };
  const b = { ...italy, article: 'b', date: '2023-09-24' };
  const known = recordOf([a, b]);
  const nearer = [a, { ...b, date: '2023-09-23' }];
  const ids = ['china-italy-2023-09-22', 'china-italy-2023-09-24'];
  const ruling = { id: 'two', decision: 'different' as const, meetings: ids, reason: { en: 'Two visits.' } };
  expect(meetingsOf(nearer, { known, rulings: [ruling] })).toEqual(ids);
  expect(meetingsOf(nearer, { known })).toEqual([ids[0], ids[0]]);
});
