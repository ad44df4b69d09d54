import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedOf, seriesFrom as unpack } from '../../src/timeline/packed.ts';
import { seriesFrom } from './factories.ts';

describe('packedOf(series)', () => {
  it('comes back as it was, through JSON', () => {
    const text = fc.string({ minLength: 1 });
    const sketch = fc.record(
      {
        id: fc.stringMatching(/^[a-z0-9-]{1,9}$/u),
        number: fc.integer({ min: 1, max: 99 }),
        day: fc.constantFrom('2018', '2019-03~', '2020-01-02/2020-01-04', '../2021'),
        rivals: fc.array(fc.constantFrom('2018-02', '2018-03')),
        status: fc.constantFrom('held', 'planned', 'cancelled', 'mentioned'),
        implied: fc.boolean(),
        city: text,
        host: fc.constantFrom('AL', 'BO'),
        rank: fc.constantFrom('leaders', 'ministers', 'officials'),
        topics: fc.array(text),
        people: fc.array(text),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(sketch, { selector: ({ id }) => id }), (sketches) => {
        const series = seriesFrom(sketches);
        expect(unpack(JSON.parse(JSON.stringify(packedOf(series))))).toEqual(series);
      }),
    );
  });
});
