import { describe, expect, it } from 'vitest';
import { meetingsJson } from '../../src/exports/meetings-json.ts';
import { evidenceOf, factOf, meetingOf, storedArticle } from '../site/record.ts';

const paper = storedArticle('paper', ['They met in Oslo, not in Bergen.']);
const held = evidenceOf(paper, 'met');
const oslo = evidenceOf(paper, 'in Oslo');
const bergen = evidenceOf(paper, 'in Bergen');

const file = meetingsJson('1.2.3', '2020-03-05', [
  meetingOf('chile-norway-oslo', held, {
    formerIds: ['chile-norway-2020'],
    place: factOf('chile-norway-oslo', 'place', { city: 'Oslo', country: null }, [oslo], {
      rivals: [{ value: { city: 'Bergen', country: null }, basis: 'implied', sources: [bergen] }],
    }),
  }),
]);

describe('meetingsJson(version, built, meetings)', () => {
  it('says which release and record it is', () => {
    expect(file).toMatchObject({ version: '1.2.3', built: '2020-03-05' });
    expect(meetingsJson('1.2.3', null, [])).toEqual({ version: '1.2.3', built: null, meetings: [] });
  });

  it('gives each field as value, basis, sources and rivals; what is not known is null, what there is none of is empty', () => {
    const [meeting] = file.meetings;
    expect(meeting).toMatchObject({ id: 'chile-norway-oslo', date: null, topics: [], articles: ['paper'] });
    expect(meeting?.['place']).toEqual({
      value: { city: 'Oslo', country: null },
      basis: 'stated',
      sources: [{ article: 'paper', start: oslo.start, end: oslo.end, exact: 'in Oslo' }],
      rivals: [
        {
          value: { city: 'Bergen', country: null },
          basis: 'implied',
          sources: [{ article: 'paper', start: bergen.start, end: bergen.end, exact: 'in Bergen' }],
        },
      ],
    });
  });
});
