import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText } from '../../src/domain/day-number.ts';
import { place } from '../../src/timeline/place/place.ts';
import type { PlacedText, Scene } from '../../src/timeline/place/scene.ts';
import { widthOf } from '../../src/timeline/text-width.ts';
import { lanesFrom, type Sketch } from './factories.ts';

const START = dayNumber(2017, 1, 1);

const sketch: fc.Arbitrary<Sketch> = fc.record(
  {
    number: fc.integer({ min: 1, max: 40 }),
    day: fc.oneof(
      fc.integer({ min: START, max: START + 3300 }).map(dayText),
      fc.integer({ min: START, max: START + 3300 }).map((day) => `${dayText(day).slice(0, 7)}~`),
      fc.integer({ min: 2017, max: 2025 }).map((year) => `${year}?`),
    ),
    city: fc.constantFrom(
      'Klow',
      'Szohôd',
      'Port Mariel',
      '柏林',
      'A place with a very long name of its own',
    ),
    host: fc.constantFrom('AL', 'BO', 'CH'),
    rank: fc.constantFrom('leaders', 'ministers', 'officials'),
  },
  { requiredKeys: ['day'] },
);
const sketches = fc.uniqueArray(sketch, { maxLength: 40, selector: ({ day }) => day });
const view = fc
  .record({
    from: fc.integer({ min: 0, max: 3300 }),
    days: fc.integer({ min: 1, max: 3650 }),
    width: fc.integer({ min: 200, max: 1600 }),
  })
  .map(({ from, days, width }) => ({ from: START + from, to: START + from + days, width }));

function textsOf(scene: Scene): PlacedText[][] {
  return [
    ...scene.lanes.map(({ marks, notes }) => [...marks.flatMap(({ label }) => label ?? []), ...notes]),
    [...scene.axis.details],
    scene.axis.ticks.flatMap(({ label, labelX }) =>
      label === null ? [] : [{ text: label, x: labelX, y: 0, width: widthOf(label, 13, 'sansBold') }],
    ),
  ];
}

describe('place(lanes, view)', () => {
  it('puts no label over another, at any zoom', () => {
    fc.assert(
      fc.property(sketches, view, fc.boolean(), (meetings, where, apart) => {
        for (const row of textsOf(place(lanesFrom(meetings), where, { apart }))) {
          const sorted = row.toSorted((a, b) => a.x - b.x);
          for (const [index, text] of sorted.entries()) {
            const next = sorted[index + 1];
            if (next) expect(text.x + text.width).toBeLessThanOrEqual(next.x);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('puts no knot over another, and loses none', () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: 200, max: 1600 }), (meetings, width) => {
        const lanes = lanesFrom(meetings);
        const { lanes: placed } = place(lanes, { from: lanes.from, to: lanes.to, width });
        const marks = placed.flatMap((lane) => lane.marks);
        const count = lanes.groups.flatMap((group) => group.lanes.flatMap((lane) => lane.occasions)).length;
        expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(count);
        for (const [index, mark] of marks.entries()) {
          const next = marks[index + 1];
          if (!next) continue;
          const gap = next.x - (next.half || next.radius) - mark.x - (mark.half || mark.radius);
          expect(gap).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every label at its knot and inside the picture', () => {
    fc.assert(
      fc.property(sketches, view, (meetings, where) => {
        for (const { marks } of place(lanesFrom(meetings), where).lanes) {
          for (const { x, label } of marks) {
            if (!label) continue;
            expect(label.x).toBeLessThanOrEqual(x + 1);
            expect(label.x + label.width).toBeGreaterThanOrEqual(x - 1);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows years, months and days as there is room', () => {
    const lanes = lanesFrom([{ day: '2018-05-04' }]);
    const labels = (from: [number, number, number], days: number): string[] => {
      const start = dayNumber(...from);
      const { axis } = place(lanes, { from: start, to: start + days, width: 900 });
      return [
        ...axis.ticks.flatMap(({ label }) => label ?? []),
        '|',
        ...axis.details.map(({ text }) => text),
      ];
    };
    expect(labels([2017, 1, 1], 3652)).toEqual(
      '2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 | 0 1 0 0 0 0 0 0 0'.split(' '),
    );
    expect(labels([2018, 1, 1], 500).join(' ')).toBe(
      '2018 2019 | Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr',
    );
    expect(labels([2018, 2, 26], 9).join(' ')).toBe('2018 | 26 27 28 Mar 2 3 4 5 6');
    expect(labels([2017, 1, 1], 40000).join(' ')).toMatch(/^2020 2025 /u);
  });
});
