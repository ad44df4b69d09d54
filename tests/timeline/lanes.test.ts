import { describe, expect, it } from 'vitest';
import { narrowed } from '../../src/timeline/narrow.ts';
import { dialogueOf, lanesFrom, seriesFrom, talks, type Sketch } from './factories.ts';

const laneOf = (sketches: readonly Sketch[]) => lanesFrom(sketches).groups[0]?.lanes[0];
const links = (sketches: readonly Sketch[]): (string | undefined)[] | undefined =>
  laneOf(sketches)?.links.map((link) => link?.kind);

describe('seriesOf(meetings, dialogues, options)', () => {
  const state = (sketch: Sketch): string | undefined => seriesFrom([sketch]).occasions[0]?.state;

  it.each([
    [{ day: '2024-05-04' }, 'held'],
    [{ day: '2024', implied: true }, 'implied'],
    [{ day: '2024', status: 'mentioned' }, 'mentioned'],
    [{ day: '2024', status: 'mentioned', implied: true }, 'implied'],
    [{ day: '2024-05-04', status: 'cancelled' }, 'cancelled'],
    [{ day: '2025-06-30', status: 'planned' }, 'planned'],
    [{ day: '2025-06-29', status: 'planned' }, 'unreported'],
    [{ day: '2025', status: 'planned' }, 'planned'],
    [{ day: '2025-01-01/..', status: 'planned' }, 'planned'],
    [{ status: 'planned' }, 'planned'],
  ] as const)('takes %j as %s', (sketch, expected) => {
    expect(state(sketch)).toBe(expected);
  });

  it('leaves the sides out of a name that begins with them', () => {
    const name = (text: string): string | undefined =>
      seriesFrom([{ day: '2020' }], [dialogueOf('alba-borduria-talks', text)]).threads[0]?.short;
    expect(name('Alba–Borduria Security Talks')).toBe('Security Talks');
    expect(name('Borduria-Alba strategic dialogue')).toBe('Strategic dialogue');
    expect(name('High-Level Talks of Alba and Borduria')).toBe('High-Level Talks of Alba and Borduria');
    expect(name('Alba–Borduria')).toBe('Alba–Borduria');
  });

  it('keeps meetings outside a dialogue by their sides', () => {
    const { threads } = seriesFrom([
      { dialogue: null, day: '2020', sides: ['AL', 'SY'] },
      { dialogue: null, day: '2021', sides: ['SY', 'AL'] },
    ]);
    expect(threads.map(({ id, dialogue }) => [id, dialogue])).toEqual([['sides-al-sy', null]]);
  });
});

describe('lanesOf(series)', () => {
  it('groups by the partner, in the order of names', () => {
    const { groups, home } = lanesFrom(
      [
        { dialogue: 'alba-syldavia-dialogue', day: '2018', sides: ['AL', 'SY'] },
        { day: '2019' },
        { dialogue: null, day: '2017-05', sides: ['AL', 'BO'] },
      ],
      [talks, dialogueOf('alba-syldavia-dialogue', 'Dialogue', ['AL', 'SY'])],
    );
    expect(home).toBe('AL');
    expect(groups.map(({ name, lanes }) => [name, lanes.map(({ thread }) => thread.id)])).toEqual([
      ['Borduria', ['alba-borduria-talks', 'sides-al-bo']],
      ['Syldavia', ['alba-syldavia-dialogue']],
    ]);
  });

  it('says what came before the first year', () => {
    const earlier = (sketches: readonly Sketch[]) => laneOf(sketches)?.earlier;
    expect(earlier([{ number: 1, day: '2018' }])).toBeNull();
    expect(earlier([{ number: 4, day: '2018' }])).toEqual({ rounds: 3, sinceYear: null });
    expect(
      earlier([
        { number: 1, day: '2015' },
        { number: 4, day: '2018' },
      ]),
    ).toEqual({ rounds: 3, sinceYear: 2015 });
    expect(
      earlier([
        { number: 3, day: '2016' },
        { number: 4, day: '2018' },
      ]),
    ).toEqual({ rounds: 3, sinceYear: null });
    expect(earlier([{ day: '2015-02' }, { day: '2016-02' }, { day: '2018' }])).toEqual({
      rounds: 2,
      sinceYear: 2015,
    });
    expect(earlier([{ day: '2016', status: 'cancelled' }, { day: '2018' }])).toBeNull();
    expect(earlier([{ day: '2016' }])).toBeUndefined();
  });

  it('hangs each round on the one before', () => {
    expect(
      links([
        { number: 1, day: '2018-05-04' },
        { number: 2, day: '2019-06-04' },
      ]),
    ).toEqual([undefined, 'thread']);
    expect(
      links([
        { number: 1, day: '2018-05-04' },
        { number: 2, day: '2021-06-04' },
      ]),
    ).toEqual([undefined, 'gap']);
    expect(
      links([
        { number: 2, day: '2018-05-04' },
        { number: 4, day: '2019-06-04' },
      ]),
    ).toEqual(['thread', 'missing']);
    expect(links([{ day: '2018-05-04' }, { day: '2019-06-04', status: 'planned' }])).toEqual([
      undefined,
      'outlook',
    ]);
  });

  it('shares out the time where rounds are missing', () => {
    expect(
      links([
        { number: 1, day: '2017-05-04' },
        { number: 2, day: '2018-05-04' },
        { number: 3, day: '2021-05-04' },
        { number: 6, day: '2024-05-04' },
      ]),
    ).toEqual([undefined, 'thread', 'gap', 'missing']);
  });

  it('takes a dialogue that meets every three years as it is', () => {
    expect(
      links([
        { number: 1, day: '2017-05-04' },
        { number: 2, day: '2020-05-04' },
        { number: 3, day: '2023-05-04' },
      ]),
    ).toEqual([undefined, 'thread', 'thread']);
  });

  it('tells who hosted, whichever side comes first', () => {
    const tints = laneOf([
      { day: '2018', host: 'AL' },
      { day: '2019', host: 'BO' },
      { day: '2020', host: 'CH' },
      { day: '2021' },
    ])?.occasions.map(({ tint }) => tint);
    expect(tints).toEqual(['a', 'b', null, null]);
  });

  it('keeps what has no date, and counts the rest by year', () => {
    const lanes = lanesFrom([{ number: 1 }, { number: 2, day: '2018-03' }, { number: 3, day: '../..' }]);
    expect(lanes.groups[0]?.lanes[0]?.undated.map(({ number }) => number)).toEqual([3, 1]);
    expect(lanes.years.filter(({ count }) => count > 0)).toEqual([{ year: 2018, count: 1 }]);
  });

  it('reaches to the end of the year of the record or of what is planned', () => {
    const end = (sketches: readonly Sketch[]) => lanesFrom(sketches).years.at(-1)?.year;
    expect(end([{ day: '2018' }])).toBe(2025);
    expect(end([{ day: '2018' }, { day: '2027-03', status: 'planned' }])).toBe(2027);
    expect(end([])).toBe(2025);
  });
});

describe('narrowed(lanes, chosen)', () => {
  const lanes = lanesFrom(
    [
      { number: 3, day: '2018-05-04' },
      { number: 4, day: '2019-05-04' },
      { number: 5, day: '2020-05-04' },
      { number: 8, day: '2023-05-04' },
      { dialogue: 'alba-borduria-forum', day: '2019' },
    ],
    [talks, dialogueOf('alba-borduria-forum', 'Forum')],
  );
  const id = (number: number): string => `alba-borduria-talks-${number}`;
  const lane = (...numbers: number[]) => narrowed(lanes, new Set(numbers.map(id))).groups[0]?.lanes[0];

  it('says nothing of rounds that were left out', () => {
    expect(lane(3, 5)?.links.map((link) => link?.kind)).toEqual(['thread', 'thread']);
    expect(lane(4, 5)?.links.map((link) => link?.kind)).toEqual([undefined, 'thread']);
    expect(lane(4, 5)?.earlier).toBeNull();
  });

  it('keeps what the record says of those that stay side by side', () => {
    expect(lane(3, 5, 8)?.links[2]).toEqual({ kind: 'missing', missing: 2 });
    expect(lane(3)?.earlier).toEqual({ rounds: 2, sinceYear: null });
  });

  it('leaves out lanes that have nothing left, and keeps the time', () => {
    const { groups, from, to, years } = narrowed(lanes, new Set([id(3)]));
    expect(groups.map((group) => group.lanes.length)).toEqual([1]);
    expect([from, to]).toEqual([lanes.from, lanes.to]);
    expect(years.filter(({ count }) => count > 0)).toEqual([{ year: 2018, count: 1 }]);
    expect(narrowed(lanes, new Set()).groups).toEqual([]);
  });
});
