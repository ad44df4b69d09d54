import { describe, expect, test } from 'vitest';
import type { Fact, Field, Meeting } from '../../src/domain/meeting.ts';
import { HLSD, meetingOf, type Says } from './story.ts';

const round = { dialogue: HLSD, number: 3, status: 'held' };

function shown(meeting: Meeting, field: Field): [value: unknown, rivals: unknown[], reason: string | null] {
  const fact = [meeting[field]].flat()[0] as Fact<unknown>;
  return [fact.value, fact.rivals.map(({ value }) => value), fact.reason?.en ?? null];
}

const place = (city: string | null, country = 'DE') => ({ city, country });

// Each line: who says what of one field, the value shown, the rivals kept, and why in that order.
const told: [
  why: string,
  field: Field,
  story: Says[],
  value: unknown,
  rivals: unknown[],
  reason: string | null,
][] = [
  [
    'the finer of two dates that agree',
    'date',
    [{ date: '2018-09', publisher: 'Federal Chancellery' }, { date: '2018-09-21' }],
    '2018-09-21',
    [],
    null,
  ],
  [
    'no later than a day is no rival of the day',
    'date',
    [{ '~date': '../2023-09-28' }, { date: '2023-09-26' }],
    '2023-09-26',
    [],
    null,
  ],
  [
    'two days are never averaged',
    'date',
    [{ date: '2019-08-30' }, { date: '2019-08-31' }],
    '2019-08-30',
    ['2019-08-31'],
    'The sources are of equal standing; both values are kept.',
  ],
  [
    'more articles stand before fewer',
    'date',
    [{ date: '2019-08-30' }, { date: '2019-08-31' }, { date: '2019-08-31' }],
    '2019-08-31',
    ['2019-08-30'],
    '2 articles give it, 1 the other.',
  ],
  [
    'a day against a meeting of two days',
    'date',
    [{ date: '2026-04-22', publisher: 'Reuters' }, { date: '2026-04-21/2026-04-22' }],
    '2026-04-22',
    ['2026-04-21/2026-04-22'],
    'It comes from a news wire; the other from a press report.',
  ],
  [
    'a readout before an agency',
    'date',
    [
      { date: '2019-08-31', publisher: 'Xinhua' },
      { date: '2019-08-30', publisher: 'Federal Chancellery' },
    ],
    '2019-08-30',
    ['2019-08-31'],
    'It comes from the readout of a government that took part; the other from an official news agency.',
  ],
  [
    'stated before implied',
    'date',
    [{ '~date': '2019-08-31' }, { date: '2019-08-30' }],
    '2019-08-30',
    ['2019-08-31'],
    'The source states it; the other is inferred from the words of its source.',
  ],
  [
    'rank before basis',
    'date',
    [
      { date: '2019-08-31', publisher: 'Gazette' },
      { '~date': '2019-08-30', publisher: 'Xinhua' },
    ],
    '2019-08-30',
    ['2019-08-31'],
    'It comes from an official news agency; the other from a page that repeats other reports.',
  ],
  [
    'a report of the meeting before one that mentions it',
    'date',
    [{ date: '2019-08-31', publisher: 'Reuters', focus: false }, { date: '2019-08-30' }],
    '2019-08-30',
    ['2019-08-31'],
    'From a report of this meeting; the other comes from an article that mentions it in passing.',
  ],
  [
    'where it was held before where it was to be',
    'place',
    [
      { place: place('Beijing', 'CN'), status: 'planned', publisher: 'Federal Chancellery' },
      { place: place('Hangzhou', 'CN') },
    ],
    place('Hangzhou', 'CN'),
    [place('Beijing', 'CN')],
    'Reported of the meeting as it took place; the other had been announced.',
  ],
  [
    'a day that was only announced does not refine what took place',
    'date',
    [{ date: '2018-09-20', status: 'planned' }, { date: '2018-09' }],
    '2018-09',
    ['2018-09-20'],
    'Reported of the meeting as it took place; the other had been announced.',
  ],
  [
    'an announced day that was kept is no rival',
    'date',
    [{ date: '2018-09-20', status: 'planned' }, { date: '2018-09-20' }],
    '2018-09-20',
    [],
    null,
  ],
  [
    'a visit of some days leaves room for the day',
    'date',
    [{ date: '2019-12-01/2019-12-04', status: 'planned' }, { date: '2019-12-04' }],
    '2019-12-04',
    [],
    null,
  ],
  [
    'two announced days leave none for one on which it was not held',
    'date',
    [{ date: '2019-12-01/2019-12-02', status: 'planned' }, { date: '2019-12-04' }],
    '2019-12-04',
    ['2019-12-01/2019-12-02'],
    'Reported of the meeting as it took place; the other had been announced.',
  ],
  [
    'the city before the country alone',
    'place',
    [{ place: place(null) }, { place: place('Berlin') }],
    place('Berlin'),
    [],
    null,
  ],
  [
    'one city in two languages',
    'place',
    [{ place: place('Peking', 'CN') }, { place: place('Beijing', 'CN') }],
    place('Peking', 'CN'),
    [],
    null,
  ],
  [
    'two cities',
    'place',
    [{ place: place('Berlin') }, { place: place('Potsdam') }],
    place('Berlin'),
    [place('Potsdam')],
    'The sources are of equal standing; both values are kept.',
  ],
  ['a planned meeting that was held', 'status', [{ status: 'planned' }, {}], 'held', [], null],
  [
    'called off, then planned again',
    'status',
    [
      { status: 'planned', published: '2023-01-02' },
      { status: 'cancelled', published: '2023-02-02' },
      { status: 'planned', published: '2023-03-02' },
    ],
    'planned',
    ['cancelled'],
    'The latest report says so.',
  ],
  [
    'planned, then called off',
    'status',
    [
      { status: 'cancelled', published: '2023-02-02' },
      { status: 'planned', published: '2023-01-02', publisher: 'Xinhua' },
    ],
    'cancelled',
    [],
    null,
  ],
  ['only mentioned', 'status', [{ status: 'mentioned', focus: false }], 'mentioned', [], null],
  [
    'a description is no rival of a name and stands after it, nor are the sides in another form a rival',
    'name',
    [
      { name: 'security talks between China and Germany', publisher: 'Federal Chancellery' },
      { name: 'German-Chinese High-Level Security Dialogue', publisher: 'Federal Chancellery' },
      { name: 'China–Germany High-Level Security Dialogue' },
    ],
    'German-Chinese High-Level Security Dialogue',
    [],
    null,
  ],
  [
    'names that differ in a word of their own are rivals',
    'name',
    [{ name: 'Strategic Dialogue', publisher: 'Xinhua' }, { name: 'High-level Strategic Dialogue' }],
    'Strategic Dialogue',
    ['High-level Strategic Dialogue'],
    'It comes from an official news agency; the other from a press report.',
  ],
  [
    'names in other languages are not rivals',
    'name',
    [{ name: 'Sicherheitsdialog', language: 'de' }, { name: 'Security Dialogue' }],
    'Security Dialogue',
    [],
    null,
  ],
];

test.each(told)('%s', (_, field, story, value, rivals, reason) => {
  const meeting = meetingOf(story.map((says) => ({ ...round, ...says })));
  expect(shown(meeting, field)).toEqual([value, rivals, reason]);
});

describe('evidence', () => {
  test('should put the best source of the value first and what bears it out after it', () => {
    const { date } = meetingOf([
      { ...round, article: 'month', date: '2018-09', publisher: 'Federal Chancellery' },
      { ...round, article: 'press', date: '2018-09-21' },
      { ...round, article: 'wire', date: '2018-09-21', publisher: 'Reuters' },
    ]);
    expect(date?.sources.map(({ article }) => article)).toEqual(['wire', 'press', 'month']);
  });

  test('should say of what was announced that it was', () => {
    const { date } = meetingOf([
      { ...round, article: 'before', date: '2018-09-20', status: 'planned' },
      { ...round, article: 'after', date: '2018-09-21' },
    ]);
    expect(date?.rivals.map(({ sources }) => sources.map(({ reported }) => reported))).toEqual([['planned']]);
  });

  test('should drop what only follows once an article reports the meeting', () => {
    const story = [
      { ...round, date: '2019-08-30' },
      { '~dialogue': HLSD, '~number': 3, '~date': '2018', '~status': 'held', implied: true, focus: false },
    ];
    const meeting = meetingOf(story);
    expect(meeting.implied).toBe(false);
    expect(meeting.date?.rivals).toEqual([]);
    expect(meetingOf(story.slice(1))).toMatchObject({
      implied: true,
      date: { value: '2018', basis: 'implied' },
    });
  });

  test('should give the sides of a known series their words, or those that name the series', () => {
    const { parties } = meetingOf([{ ...round, date: '2019-08-30', parties: ['DE', 'FR'] }]);
    expect(parties.map(({ value, basis, sources }) => [value, basis, sources[0]?.rule])).toEqual([
      ['CN', 'implied', 'sides-of-series'],
      ['DE', 'stated', 'told'],
    ]);
  });
});
