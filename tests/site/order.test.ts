import { describe, expect, it } from 'vitest';
import { inTime, latestFirst, newestOf, roundsOf, yearOf } from '../../src/site/order.ts';
import { evidenceOf, factOf, meetingOf, storedArticle, storeOf } from './record.ts';

const paper = storedArticle('paper', ['They met.'], { published: '2021-02' });
const older = storedArticle('older', ['They met.'], { published: '2019-12-31' });
const undated = storedArticle('undated', ['They met.'], { published: null });
const evidence = evidenceOf(paper, 'met');

const at = (id: string, date: string | null, number: number | null = null) =>
  meetingOf(id, evidence, {
    date: date === null ? null : factOf(id, 'date', date, [evidence]),
    number: number === null ? null : factOf(id, 'number', number, [evidence]),
    dialogue: factOf(id, 'dialogue', 'talks', [evidence]),
  });

const ids = (meetings: readonly { id: string }[]) => meetings.map(({ id }) => id).join(' ');

describe('the order of meetings', () => {
  const some = [at('c', null), at('b', '2020-05-05'), at('a', '2019'), at('d', '2020-05')];

  it('follows the first day they may have been on; without a date they come last', () => {
    expect(ids(inTime(some))).toBe('a d b c');
    expect(ids(latestFirst(some))).toBe('b d a c');
  });

  it('follows the numbers of a series where every round has one', () => {
    const store = storeOf({ meetings: [at('x', '2020', 2), at('y', null, 1), at('z', null, 3)] });
    expect(ids(roundsOf(store, 'talks'))).toBe('y x z');
  });
});

describe('yearOf(day)', () => {
  it.each([
    ['2020-05-05', 2020],
    ['../2023-09-28', 2023],
    ['2019~', 2019],
    [null, null],
  ])('%s → %s', (day, year) => {
    expect(yearOf(day)).toBe(year);
  });
});

describe('newestOf(store)', () => {
  it('is the date of the newest article', () => {
    expect(newestOf(storeOf({ articles: [older, paper, undated] }))).toBe('2021-02');
    expect(newestOf(storeOf({ articles: [undated] }))).toBeNull();
  });
});
