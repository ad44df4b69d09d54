import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, areNear, leavesRoom, whenOf } from '../../src/pipeline/resolve/when.ts';

// Two dates, and whether both can be true of one meeting.
test.each([
  ['2018-09-21', '2018-09-21', true],
  ['2018-09-21', '2018-09-22', false],
  ['2018-09', '2018-09-21', true],
  ['2018-10', '2018-09-21', false],
  ['2018', '2018-09', true],
  ['../2023-09-28', '2023-09-26', true],
  ['../2023-09-28', '2023-10-01', false],
  ['2017/..', '2023-10-01', true],
  ['2019~', '2020-02-01', true],
  ['2019~', '2021-02-01', false],
  ['2019-02-01?', '2019-02-01', true],
  ['2019-02-01?', '2019-02-02', false],
  ['2024-01-08/2024-01-09', '2024-01-09', false],
  ['2024-01-08/2024-01-09', '2024-01-08/2024-01-09', true],
  ['2019-12-01/2019-12-04', '2019-12-04', true],
  ['2018-22', '2018-07-09', true],
  ['2018-40', '2018-11-09', false],
  ['201X', '2018-11-09', true],
])('agree(%s, %s) is %s', (a, b, expected) => {
  expect(agree(whenOf(a), whenOf(b))).toBe(expected);
  expect(agree(whenOf(b), whenOf(a))).toBe(expected);
});

describe('areNear(a, b, within)', () => {
  test('counts days across months and years', () => {
    expect(areNear(whenOf('2023-12-30'), whenOf('2024-01-02'), 3)).toBe(true);
    expect(areNear(whenOf('2023-12-29'), whenOf('2024-01-02'), 3)).toBe(false);
    expect(areNear(whenOf('2024-01-08/2024-01-09'), whenOf('2024-01-12'), 3)).toBe(true);
  });

  test('does not take a month for a day', () => {
    expect(areNear(whenOf('2023-12'), whenOf('2023-12-02'), 3)).toBe(false);
  });
});

test('a visit leaves room for the days in it', () => {
  expect(leavesRoom(whenOf('2019-12-01/2019-12-04'), whenOf('2019-12-04'))).toBe(true);
  expect(leavesRoom(whenOf('2019-12-01/2019-12-04'), whenOf('2019-12'))).toBe(false);
});

test('the day is finer than the month, the month than the year, the open end vaguest', () => {
  const dates = ['2018-09-21', '2018-09-21?', '2018-09', '2018', '../2018'];
  const sorted = [...dates].sort((a, b) => whenOf(a).vagueness - whenOf(b).vagueness);
  expect(sorted).toEqual(dates);
});

test('every date agrees with itself', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const edtf = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => `${text.slice(0, 4)}~`),
    day.map((text) => `../${text}`),
    fc.tuple(day, day).map((pair) => pair.sort().join('/')),
  );
  fc.assert(fc.property(edtf, (text) => agree(whenOf(text), whenOf(text))));
});
