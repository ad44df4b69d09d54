// Read back by csv-parse.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, guarded, listed } from '../../src/exports/csv.ts';
import { factsCsv } from '../../src/exports/facts-csv.ts';
import { meetingsCsv } from '../../src/exports/meetings-csv.ts';
import { editionWith } from './edition.ts';
import { hostileText, hostileTexts } from './hostile.ts';

type Row = Record<string, string>;

function rowsOf(text: string): Row[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];
}

/** A cell as it was before its guard. */
function value(cell: string | undefined): string {
  return (cell ?? '').replace(/^'/u, '');
}

/** The values of a cell that holds several. */
function values(cell: string | undefined): string[] {
  return [...value(cell).matchAll(/((?:[^\\|]|\\.)*?)(?: \| |$)/gsu)]
    .map(([, part = '']) => part.replace(/\\(.)/gsu, '$1'))
    .slice(0, -1);
}

describe('csvText(columns, rows)', () => {
  it('is UTF-8 with a mark for spreadsheets, and ends its lines with CR LF', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['尹白', 1],
          [null, true],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n尹白,1\r\n,true\r\n');
  });

  it('gives any text back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 2, maxLength: 2 }), ([a = '', b = '']) => {
        const [row] = rowsOf(csvText(['a', 'b'], [[a, b]]));
        expect([value(row?.['a']), value(row?.['b'])]).toEqual([a, b]);
      }),
    );
  });

  it('leaves no cell that a spreadsheet would reckon with', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [row] = rowsOf(csvText(['a', 'b'], [[text, 'x']]));
        expect(row?.['a']).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });

  it.each(['=1+1', "'=1", '-', '@x', '\t=1', '＝1'])(
    'guards %j, and one apostrophe off gives it back',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it('leaves numbers, dates and names alone', () => {
    expect(['4', '2023-09-26', '../2023-09-28', '尹白', 'Xi’an', ''].map(guarded)).toEqual([
      '4',
      '2023-09-26',
      '../2023-09-28',
      '尹白',
      'Xi’an',
      '',
    ]);
  });
});

describe('listed(values)', () => {
  it('can be taken apart again', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(values(`'${listed(texts)}`)).toEqual(texts);
      }),
    );
  });
});

describe('meetingsCsv(edition, meetings)', () => {
  it('has one row a meeting, in the order of time', () => {
    const { edition } = editionWith({}, '2020-03');
    expect(rowsOf(meetingsCsv(edition, edition.meetings))).toMatchObject([
      {
        id: 'chile-norway-security-dialogue-2',
        title: 'Second round, Chile–Norway Security Dialogue',
        number: '2',
        status: 'held',
        date: '2020-03',
        earliest: '2020-03-01',
        latest: '2020-03-31',
        city: 'Oslo',
        country: 'NO',
        host: 'NO',
        parties: 'CL | NO',
        participants: '尹白 | Kari Nordmann',
        topic_names: 'Cyber security',
        disputed: 'place',
        address: 'https://example.org/parley/meetings/chile-norway-security-dialogue-2/',
      },
      { id: 'chile-norway-security-dialogue-1', date: '', earliest: '', city: '', number: '' },
    ]);
  });

  it('gives back whatever sources write', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const { edition } = editionWith(texts);
        const [row] = rowsOf(meetingsCsv(edition, edition.meetings));
        expect(value(row?.['city'])).toBe(texts.city);
        expect(values(row?.['participants'])).toEqual([texts.name, 'Kari Nordmann']);
        expect(values(row?.['organisations'])).toEqual([texts.body]);
      }),
    );
  });
});

describe('factsCsv(edition)', () => {
  it('has one row a fact, with the sentence that states it; a rival follows its fact', () => {
    const rows = rowsOf(factsCsv(editionWith().edition));
    const place = rows.filter(({ field }) => field === 'place');
    expect(place).toMatchObject([
      {
        fact: 'chile-norway-security-dialogue-2/place',
        value: 'Oslo',
        country: 'NO',
        text: 'Oslo, Norway',
        basis: 'stated',
        rival_of: '',
        publisher: 'The Paper',
        sentence: '😀 They met in Oslo on the fifth.',
        words: 'in Oslo',
        start: '12',
        end: '19',
        address: 'https://example.org/parley/meetings/chile-norway-security-dialogue-2/#place',
      },
      {
        fact: 'chile-norway-security-dialogue-2/place/rival-1',
        value: 'Bergen',
        rival_of: 'chile-norway-security-dialogue-2/place',
        words: 'met',
      },
    ]);
    expect(rows.find(({ field }) => field === 'host')).toMatchObject({
      basis: 'implied',
      value: 'NO',
      text: 'Norway',
    });
    expect(rows.find(({ field }) => field === 'date')).toMatchObject({
      value: '2020-03-05',
      text: '5 March 2020',
    });
  });

  it('gives back whatever sources write', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const rows = rowsOf(factsCsv(editionWith(texts).edition));
        const of = (field: string) => rows.find((row) => row['field'] === field);
        expect(value(of('participants')?.['value'])).toBe(texts.name);
        expect(value(of('participants')?.['role'])).toBe(texts.role);
        expect(value(of('organisations')?.['value'])).toBe(texts.body);
        expect(value(of('name')?.['value'])).toBe(texts.called);
        expect(value(of('quotes')?.['value'])).toBe(texts.quote);
        expect(value(of('quotes')?.['speaker'])).toBe(texts.name);
        expect(value(of('quotes')?.['relay'])).toBe(texts.publisher);
        expect(value(of('outcomes')?.['value'])).toBe(texts.outcome);
        expect(value(of('outcomes')?.['publisher'])).toBe(texts.publisher);
      }),
    );
  });
});
