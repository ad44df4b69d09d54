import { expect, test } from 'vitest';
import { compareMeetings } from '../src/pipeline/compare.ts';
import { HLSD, tell, type More, type Says } from './resolve/story.ts';

const round: Says = { article: 'a', dialogue: HLSD, number: 4, date: '2023-09', status: 'held' };
const later: Says = { ...round, article: 'b', date: '2023-09-26' };

/** What changes between two stories: per meeting, its change and those of its facts. */
function changes(before: Says[], after: Says[], more: More = {}) {
  return compareMeetings(tell(before).meetings, tell(after, more).meetings).map(
    ({ id, change, to, facts }) => [
      id,
      change,
      to,
      facts.map((one) => [one.fact, one.change, one.before, one.after, one.articles]),
    ],
  );
}

test('nothing changes', () => {
  expect(changes([round], [round])).toEqual([]);
});

test('a new meeting, with all its facts', () => {
  const [[id, change, , facts] = []] = changes([], [round]);
  expect([id, change]).toEqual([`${HLSD}-4`, 'added']);
  expect(facts).toContainEqual(['date', 'added', null, '2023-09', ['a']]);
});

test('a date that is refined, and what the second article bears out', () => {
  const [[, , , facts] = []] = changes([round], [round, later]);
  expect(facts).toEqual([
    ['dialogue', 'borne out', HLSD, HLSD, ['b']],
    ['number', 'borne out', 4, 4, ['b']],
    ['status', 'borne out', 'held', 'held', ['b']],
    ['date', 'changed', '2023-09', '2023-09-26', ['b', 'a']],
    ['parties/cn', 'borne out', 'CN', 'CN', ['b']],
    ['parties/de', 'borne out', 'DE', 'DE', ['b']],
  ]);
});

test('a date that is contradicted', () => {
  const [[, , , facts] = []] = changes([later], [later, { ...later, article: 'c', date: '2023-09-27' }]);
  expect(facts).toContainEqual(['date', 'contradicted', '2023-09-26', '2023-09-27', ['c']]);
});

test('a fact that is gone, a meeting that is gone, a meeting that is another', () => {
  const five: Says = { article: 'd', dialogue: HLSD, number: 5, date: '2024-11-04', status: 'held' };
  expect(
    changes(
      [later],
      [{ ...later, date: undefined }].map(({ date: _, ...rest }) => rest as Says),
    ),
  ).toEqual([[`${HLSD}-4`, 'changed', null, [['date', 'removed', '2023-09-26', null, ['b']]]]]);
  expect(changes([round, five], [round])).toEqual([[`${HLSD}-5`, 'removed', null, []]]);
  const ruling = {
    id: 'one',
    decision: 'same' as const,
    meetings: [`${HLSD}-4`, `${HLSD}-5`],
    reason: { en: 'A slip.' },
  };
  const merged = changes([round, five], [round, five], { rulings: [ruling] });
  expect(merged.find(([id]) => id === `${HLSD}-5`)).toEqual([`${HLSD}-5`, 'redirected', `${HLSD}-4`, []]);
});
