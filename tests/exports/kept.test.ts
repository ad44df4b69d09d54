// A part of the whole files, read back by csv-parse beside the whole.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/exports/csv.ts';
import { keptRows } from '../../src/domain/kept-rows.ts';
import { keptEntries } from '../../src/exports/kept.ts';
import { meetingsCsv } from '../../src/exports/meetings-csv.ts';
import { meetingsJson } from '../../src/exports/meetings-json.ts';
import { listCsv } from '../../src/exports/lists-csv.ts';
import { listJson, listNouns } from '../../src/exports/lists-json.ts';
import { editionWith } from './edition.ts';
import { hostileText, hostileTexts } from './hostile.ts';

function rowsOf(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

describe('keptRows(csv, ids)', () => {
  const whole = csvText(
    ['id', 'title'],
    [
      ['a', 'plain'],
      ['b', 'one\r\nc,"two"\r\n""'],
      ['c', '"'],
    ],
  );

  it('keeps head and rows as they stand, mark and line ends too', () => {
    expect(keptRows(whole, new Set(['a', 'c']))).toBe('\uFEFFid,title\r\na,plain\r\nc,""""\r\n');
    expect(keptRows(whole, new Set(['b']))).toBe('\uFEFFid,title\r\nb,"one\r\nc,""two""\r\n"""""\r\n');
    expect(keptRows(whole, new Set(['a', 'b', 'c']))).toBe(whole);
    expect(keptRows(whole, new Set())).toBe('\uFEFFid,title\r\n');
  });

  it('keeps the rows that an independent reader would, whatever stands in them', () => {
    const rows = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,7}$/u), hostileText, hostileText),
      {
        selector: ([id]) => id,
      },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.boolean()), (written, choice) => {
        const ids = new Set(written.map(([id]) => id).filter(() => choice.next().value));
        const whole = csvText(
          ['id', 'one', 'two'],
          written.map(([id, ...cells]) => [id, ...cells]),
        );
        const [head, ...read] = rowsOf(whole);
        expect(rowsOf(keptRows(whole, ids))).toEqual([head, ...read.filter(([id = '']) => ids.has(id))]);
      }),
    );
  });
});

describe('the meetings that were found', () => {
  it('are the same in both files, and each as in the whole', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const { edition } = editionWith(texts);
        const ids = new Set(['chile-norway-security-dialogue-2']);
        const [head, row] = rowsOf(meetingsCsv(edition, edition.meetings));
        expect(rowsOf(keptRows(meetingsCsv(edition, edition.meetings), ids))).toEqual([head, row]);
        const whole = meetingsJson(edition);
        expect(JSON.parse(keptEntries(JSON.stringify(whole), ids))).toEqual({
          ...whole,
          meetings: whole.meetings.filter(({ id }) => ids.has(id)),
        });
      }),
    );
  });

  it.each(listNouns)('so are those of the list of %s, whatever stands in it', (noun) => {
    fc.assert(
      fc.property(hostileTexts, fc.boolean(), (texts, isKept) => {
        const { edition } = editionWith(texts);
        const whole = JSON.parse(JSON.stringify(listJson(edition, noun))) as Record<string, unknown>;
        const entries = whole[noun] as { id: string; meetings: string[] }[];
        const ids = new Set(isKept ? entries.slice(0, 1).map(({ id }) => id) : []);
        const kept = entries.filter(({ id }) => ids.has(id));
        expect(JSON.parse(keptEntries(JSON.stringify(whole), ids))).toEqual({ ...whole, [noun]: kept });
        const [head = [], ...rows] = rowsOf(keptRows(listCsv(edition, noun), ids));
        const at = head.indexOf('meetings');
        expect(rows.map((row) => [row[0], row[at]])).toEqual(
          kept.map(({ id, meetings }) => [id, String(meetings.length)]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
