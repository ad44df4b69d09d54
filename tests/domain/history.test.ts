import { describe, expect, it } from 'vitest';
import { maybeRevision } from '../../src/domain/history.ts';
import type { Remembered } from '../../src/domain/record.ts';

const before: Remembered = {
  id: 'chile-norway-1',
  dialogue: null,
  number: 1,
  status: 'held',
  date: '2020-03',
  city: 'Oslo',
  country: 'NO',
  host: 'NO',
  parties: ['CL', 'NO'],
  participants: [{ name: 'Kari Nordmann', role: null, country: 'NO', part: 'host' }],
  organisations: [],
  topics: ['cyber-security'],
  outcomes: 0,
  quotes: 1,
  disputed: [],
  rulings: [],
  articles: ['paper'],
  furtherReports: [],
};

describe('maybeRevision(before, after)', () => {
  it('says what a field was and is', () => {
    expect(maybeRevision(before, { ...before, date: '2020-03-05' })).toEqual({
      meeting: 'chile-norway-1',
      what: 'changed',
      fields: [{ field: 'date', before: '2020-03', after: '2020-03-05' }],
    });
  });

  it('says of a list what went, what came, and what is put otherwise', () => {
    const minister = { name: 'Kari Nordmann', role: 'minister', country: 'NO', part: 'host' } as const;
    expect(maybeRevision(before, { ...before, participants: [minister], topics: [] })?.fields).toEqual([
      {
        field: 'participants',
        before: 'Kari Nordmann, NO, host',
        after: 'Kari Nordmann, minister, NO, host',
      },
      { field: 'topics', before: 'cyber-security', after: null },
    ]);
  });

  it('tells a meeting that is new, gone, or found to be another', () => {
    expect(maybeRevision(null, before)?.what).toBe('added');
    expect(maybeRevision(before, null)?.what).toBe('removed');
    expect(maybeRevision(before, { ...before, sameAs: 'chile-norway-2' })?.what).toBe('redirected');
  });

  it('is silent where nothing changed that a reader would notice', () => {
    expect(maybeRevision(before, { ...before, rulings: ['a-ruling'] })).toBe(undefined);
    expect(maybeRevision(null, null)).toBe(undefined);
  });
});
