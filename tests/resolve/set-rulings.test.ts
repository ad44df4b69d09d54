import { describe, expect, test } from 'vitest';
import type { Ruling } from '../../src/domain/ruling.ts';
import { HLSD, meetingOf, tell, type Says } from './story.ts';

const round = { dialogue: HLSD, number: 3, status: 'held' };
const story: Says[] = [
  { ...round, date: '2019-08-30', place: { city: 'Hangzhou', country: 'CN' } },
  { ...round, date: '2019-08-31', place: { city: 'Beijing', country: 'CN' } },
];
const set = (field: string, value: unknown): Ruling =>
  ({
    id: 'chosen',
    decision: 'set',
    meeting: `${HLSD}-3`,
    field,
    value,
    reason: { en: 'The page says so.' },
  }) as Ruling;

test('shows the value that a ruling chooses, with its reason', () => {
  const meeting = meetingOf(story, { rulings: [set('date', '2019-08-31')] });
  expect(meeting.date).toMatchObject({
    value: '2019-08-31',
    rivals: [{ value: '2019-08-30' }],
    ruling: 'chosen',
    reason: { en: 'The page says so.' },
  });
});

test('chooses among the offices that sources give a person', () => {
  const person = (role: string) => ({ name: 'Li Wei', person: null, role, country: 'CN', part: 'chair' });
  const said = [
    { ...round, publisher: 'Xinhua', participants: [person('director of the commission')] },
    { ...round, participants: [person('director of the office for cooperation')] },
  ];
  const rulings = [set('participants', person('director of the office for cooperation'))];
  expect(meetingOf(said).participants[0]?.value.role).toBe('director of the commission');
  expect(meetingOf(said, { rulings }).participants[0]).toMatchObject({
    value: { role: 'director of the office for cooperation' },
    rivals: [{ value: { role: 'director of the commission' } }],
    ruling: 'chosen',
  });
});

test('decides between sources of equal standing, also for the value that stands first', () => {
  const { problems, meetings } = tell(story, { rulings: [set('date', '2019-08-30')] });
  expect([problems, meetings[0]?.date?.ruling]).toEqual([[], 'chosen']);
});

describe('problems', () => {
  const messageOf = (ruling: Ruling, said = story) =>
    tell(said, { rulings: [ruling] }).problems.map(({ severity, rule, message, expected, fix }) => ({
      ...{ severity, rule, message, expected, fix },
    }));

  test('a value that no source gives', () => {
    expect(messageOf(set('date', '2019-09-01'))).toMatchInlineSnapshot(`
      [
        {
          "expected": [
            "2019-08-30",
            "2019-08-31",
          ],
          "fix": "Choose one of the values that sources give, or add an article that gives it.",
          "message": "The ruling cannot set date of "china-germany-high-level-security-dialogue-3": no source gives that value.",
          "rule": "ruling-value",
          "severity": "error",
        },
      ]
    `);
  });

  test('a value that stands first anyway', () => {
    const ranked = [{ ...story[0], publisher: 'Xinhua' }, ...story.slice(1)];
    expect(messageOf(set('date', '2019-08-30'), ranked)).toMatchInlineSnapshot(`
      [
        {
          "expected": [],
          "fix": "Remove the file, or name the meetings and the value that it is to settle.",
          "message": "The ruling changes nothing: the articles alone give the same result.",
          "rule": "ruling-idle",
          "severity": "warning",
        },
      ]
    `);
  });

  test('a list', () => {
    expect(messageOf(set('topics', 'migration'))).toMatchInlineSnapshot(`
      [
        {
          "expected": [],
          "fix": "Choose one of the values that sources give, or add an article that gives it.",
          "message": "The ruling cannot set topics of "china-germany-high-level-security-dialogue-3": a ruling cannot choose among a list of them.",
          "rule": "ruling-value",
          "severity": "error",
        },
      ]
    `);
  });

  test('a meeting that is not there', () => {
    const ruling = { ...set('date', '2019-08-30'), meeting: `${HLSD}-33` } as Ruling;
    expect(messageOf(ruling)).toMatchInlineSnapshot(`
      [
        {
          "expected": [
            "china-germany-high-level-security-dialogue-3",
          ],
          "fix": "Name the meeting by its id, as its page and its file in content/record have it.",
          "message": "The ruling is about "china-germany-high-level-security-dialogue-33", and no article reports such a meeting.",
          "rule": "ruling-meeting",
          "severity": "error",
        },
      ]
    `);
  });
});
