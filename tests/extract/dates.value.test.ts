import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayIn } from '../../src/pipeline/extract/dates/holidays.ts';
import { edtfOf, firstDay, shift, unitOf, widen, type Unit } from '../../src/pipeline/extract/dates/value.ts';
import { isEdtf } from '../../src/schema/day.ts';

describe('unitOf(stretch)', () => {
  it.each([
    ['2023-09-26', 'day'],
    ['2023-W39', 'week'],
    ['2023-W39-WE', 'weekend'],
    ['2023-09', 'month'],
    ['2023-Q3', 'quarter'],
    ['2023-SU', 'season'],
    ['2023-H2', 'half'],
    ['2023', 'year'],
    ['202', 'decade'],
    ['20', 'century'],
    ['XXXX-09', null],
  ])('%s is a %s', (stretch, unit) => {
    expect(unitOf(stretch)).toBe(unit);
  });
});

describe('widen(stretch, unit)', () => {
  it.each<[string, Unit, string | null]>([
    ['2023-09-26', 'week', '2023-W39'],
    ['2023-01-01', 'week', '2022-W52'],
    ['2023-09-26', 'month', '2023-09'],
    ['2023-09-26', 'quarter', '2023-Q3'],
    ['2023-01-15', 'season', '2022-WI'],
    ['2023-12-15', 'season', '2023-WI'],
    ['2023-09', 'year', '2023'],
    ['2023', 'decade', '202'],
    ['2023', 'month', null],
  ])('%s as a %s is %s', (stretch, unit, wide) => {
    expect(widen(stretch, unit)).toBe(wide);
  });
});

describe('shift(stretch, unit, by)', () => {
  it.each<[string, Unit, number, string | null]>([
    ['2024-02-28', 'day', 2, '2024-03-01'],
    ['2023-09-28', 'week', 1, '2023-W40'],
    ['2023-01-31', 'month', 1, '2023-02'],
    ['2023-02', 'quarter', -1, '2022-Q4'],
    ['2023-09', 'half', 1, '2024-H1'],
    ['2023', 'year', -2, '2021'],
    ['2023', 'decade', -1, '201'],
    ['2023', 'day', 1, null],
  ])('%s, %s %i: %s', (stretch, unit, by, shifted) => {
    expect(shift(stretch, unit, by)).toBe(shifted);
  });

  it('there and back again is where it began', () => {
    const units: Unit[] = ['day', 'week', 'month', 'quarter', 'season', 'half', 'year'];
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), fc.constantFrom(...units), (by, unit) => {
        const there = shift('2023-09-26', unit, by) ?? '';
        expect(shift(there, unit, -by)).toBe(widen('2023-09-26', unit));
      }),
    );
  });
});

describe('edtfOf(stretch)', () => {
  it.each([
    ['2023-09-26', '2023-09-26'],
    ['2023-02-30', null],
    ['2023-W39', '2023-09-25/2023-10-01'],
    ['2023-W39-WE', '2023-09-30/2023-10-01'],
    ['2023-Q3', '2023-35'],
    ['2023-H1', '2023-40'],
    ['2023-FA', '2023-23'],
    ['199', '199X'],
    ['19', '19XX'],
    ['XXXX-09-26', null],
  ])('%s is %s', (stretch, edtf) => {
    expect(edtfOf(stretch)).toBe(edtf);
    if (edtf !== null) expect(isEdtf(edtf)).toBe(true);
  });
});

describe('firstDay(stretch)', () => {
  it('throws on what is no stretch of the calendar', () => {
    expect(() => firstDay('PAST_REF')).toThrow('no stretch of the calendar: PAST_REF');
  });
});

describe('holidayIn(year, holiday)', () => {
  it.each([
    [2023, '12-25', '2023-12-25'],
    [2023, 'easter+0', '2023-04-09'],
    [2024, 'easter+0', '2024-03-31'],
    [2024, 'easter-2', '2024-03-29'],
    [2023, '4-of-4-in-11', '2023-11-23'],
    [1818, 'easter+0', '1818-03-22'],
    [2038, 'easter+0', '2038-04-25'],
  ])('%i %s is %s', (year, holiday, day) => {
    expect(holidayIn(year, holiday)).toBe(day);
  });

  it('throws on a form it does not know', () => {
    expect(() => holidayIn(2023, 'sometimes')).toThrow('unknown feast: sometimes');
  });
});
