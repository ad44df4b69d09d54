// The axis is our own, for its size; D3 says whether it is right.
import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineWords } from '../../src/i18n/timeline.ts';
import { placeAxis } from '../../src/timeline/place/axis.ts';
import { scaleOf } from '../../src/timeline/place/scale.ts';
import type { View } from '../../src/timeline/place/scene.ts';

const DAY = 86_400_000;

const views = fc
  .record({
    from: fc.integer({ min: -20_000, max: 30_000 }),
    days: fc.integer({ min: 3, max: 60_000 }),
    width: fc.integer({ min: 200, max: 2_000 }),
  })
  .map(({ from, days, width }): View => ({ from, to: from + days, width }));

function ofD3({ from, to, width }: View): (day: number) => number {
  const scale = scaleUtc([new Date(from * DAY), new Date(to * DAY)], [0, width]);
  return (day) => scale(new Date(day * DAY));
}

describe('the axis, beside D3', () => {
  it('puts a day where scaleUtc does', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: -30_000, max: 60_000 }), (view, day) => {
        expect(scaleOf(view)(day)).toBeCloseTo(ofD3(view)(day), 4);
      }),
    );
  });

  it('draws its lines where years, months, Mondays or days begin in d3-time, and leaves none out', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { ticks } = placeAxis(view, [], timelineWords('en'));
        const x = ofD3(view);
        const [start, stop] = [new Date(view.from * DAY), new Date(view.to * DAY)];
        expect(ticks).not.toEqual([]);
        // Where a day meets an edge, rounding decides on which side of it its line falls.
        const inView = ticks.filter((tick) => tick.x > -1e-6 && tick.x < view.width - 1e-6);
        const major = inView.filter((tick) => tick.major);
        const minor = inView.length > major.length;
        const wanted = [utcYear, utcMonth, utcMonday, utcDay].map((unit) =>
          unit.range(unit.ceil(start), stop).map((date) => x(date.getTime() / DAY)),
        );
        const within = (list: readonly number[], one: number): boolean =>
          list.some((other) => Math.abs(other - one) < 0.01);
        // Each line begins a year; between them one finer unit has all of its lines, years aside.
        expect(major.every((tick) => within(wanted[0] ?? [], tick.x))).toBe(true);
        if (!minor) return;
        const finer = wanted.slice(1).filter((list) =>
          list.every((one) =>
            within(
              inView.map((t) => t.x),
              one,
            ),
          ),
        );
        const known = finer.flat();
        expect(inView.every((tick) => tick.major || within(known, tick.x))).toBe(true);
      }),
    );
  });
});
