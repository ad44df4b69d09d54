import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readTimeml } from './read-timeml.ts';
import { scoreTimeml } from './score.ts';

const FILE = `<?xml version="1.0" ?>
<TimeML>
<DOCID>one</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2023-09-28" functionInDocument="CREATION_TIME">20230928</TIMEX3></DCT>
<TEXT>
Officials <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2023-09-26">Tuesday</TIMEX3> in Berlin &amp; Bonn.
The format has existed since <TIMEX3 tid="t2" type="DATE" value="2016">2017</TIMEX3>.
They spoke for <TIMEX3 tid="t3" type="DURATION" value="PT2H">about two hours</TIMEX3>, then <TIMEX3 tid="t4" type="DATE" value="FUTURE_REF">ate</TIMEX3>.
</TEXT>
</TimeML>
`;

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('readTimeml(file)', () => {
  it('gives the creation time, the words and the expressions at their places', () => {
    const { created, words, timexes } = readTimeml(FILE);
    expect(created).toBe('2023-09-28');
    expect(words).toContain('in Berlin & Bonn.');
    expect(timexes.map(({ start, end, value }) => [words.slice(start, end), value])).toEqual([
      ['Tuesday', '2023-09-26'],
      ['2017', '2016'],
      ['about two hours', 'PT2H'],
      ['ate', 'FUTURE_REF'],
    ]);
  });

  it('does without a creation time', () => {
    expect(readTimeml('<TimeML><TEXT>Nothing.</TEXT></TimeML>')).toEqual({
      created: null,
      words: 'Nothing.',
      timexes: [],
    });
  });
});

describe('scoreTimeml(directory)', () => {
  it('counts what overlaps, what is the same, and what has the right value', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'timeml-'));
    folders.push(folder);
    writeFileSync(path.join(folder, 'one.tml'), FILE);
    writeFileSync(path.join(folder, 'notes.txt'), 'no document');
    const { all, calendar } = scoreTimeml(folder);
    expect(all).toEqual({
      documents: 1,
      gold: 4,
      found: 3,
      relaxed: 85.7,
      strict: 85.7,
      type: 85.7,
      value: 57.1,
      valuePrecision: 66.7,
      valueRecall: 50,
    });
    expect(calendar).toMatchObject({ gold: 2, found: 2, relaxed: 100, value: 50 });
  });
});
