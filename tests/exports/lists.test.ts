// The lists as tables, read back by csv-parse beside the same lists as data; and what the data package says of tables.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/exports/data-package.ts';
import { dataFiles } from '../../src/exports/files.ts';
import { listCsv } from '../../src/exports/lists-csv.ts';
import { editionWith } from './edition.ts';
import { hostileText, hostileTexts } from './hostile.ts';

type Row = Record<string, string>;

const rowsOf = (text: string): Row[] =>
  (parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/u, '')])),
  );

describe('listCsv(edition, noun)', () => {
  const { edition } = editionWith();

  it('has a row an entry, with its meetings in the order of time', () => {
    expect(rowsOf(listCsv(edition, 'dialogues'))).toMatchObject([
      {
        id: 'chile-norway-security-dialogue',
        name: 'Chile–Norway Security Dialogue',
        sides: 'CL | NO',
        meetings: '2',
        first: '2020-03-05',
        last: '2020-03-05',
        meeting_ids: 'chile-norway-security-dialogue-2 | chile-norway-security-dialogue-1',
      },
    ]);
    expect(rowsOf(listCsv(edition, 'people'))).toMatchObject([
      { id: 'kari-nordmann', country: 'NO', roles: 'host', meetings: '1' },
    ]);
    expect(rowsOf(listCsv(edition, 'countries')).map(({ id, name }) => [id, name])).toEqual([
      ['CL', 'Chile'],
      ['NO', 'Norway'],
    ]);
    expect(rowsOf(listCsv(edition, 'organisations'))).toEqual([]);
  });

  it('gives back whatever a publisher writes', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const [row] = rowsOf(listCsv(editionWith(texts).edition, 'articles'));
        expect([row?.['title'], row?.['publisher']]).toEqual([texts.title, texts.publisher]);
      }),
    );
  });

  it('gives back whatever name the registry has', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (en, zh) => {
        const topics = edition.entries.topics.map((topic) => ({ ...topic, names: { en, zh } }));
        const [row] = rowsOf(listCsv({ ...edition, entries: { ...edition.entries, topics } }, 'topics'));
        expect([row?.['name'], row?.['name_zh'], row?.['meetings']]).toEqual([en, zh, '1']);
      }),
    );
  });
});

describe('dataPackage(edition)', () => {
  type Resource = { path: string; schema?: { fields: { name: string; type: string }[] } };
  const { edition } = editionWith();
  const { resources } = dataPackage(edition) as { resources: Resource[] };
  const files = new Map(dataFiles(edition, new Map()).map(({ path, write }) => [path, write]));
  const tables = resources.filter(({ schema }) => schema !== undefined);

  it('names files that there are, and every table', () => {
    expect(resources.filter(({ path }) => !files.has(`data/${path}`))).toEqual([]);
    const written = [...files.keys()].filter((path) => path.endsWith('.csv')).sort();
    expect(tables.map(({ path }) => `data/${path}`).sort()).toEqual(written);
  });

  it.each(tables)('has the columns of $path as they are, and cells of their types', ({ path, schema }) => {
    const text = files.get(`data/${path}`)?.() ?? '';
    const names = schema?.fields.map(({ name }) => name);
    expect((parse(text, { bom: true, to_line: 1 }) as string[][])[0]).toEqual(names);
    const forms: Record<string, RegExp> = {
      integer: /^\d+$/u,
      boolean: /^(?:true|false)$/u,
      date: /^\d{4}-\d{2}-\d{2}$/u,
      string: /^[^]*$/u,
    };
    for (const one of rowsOf(text)) {
      const wrong = schema?.fields.filter(({ name, type }) => one[name] && !forms[type]?.test(one[name]));
      expect(wrong).toEqual([]);
    }
  });
});
