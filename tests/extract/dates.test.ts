import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/schema/day.ts';
import { extractDates } from '../../src/pipeline/extract/dates.ts';
import { textFrom } from '../factories.ts';
import { rowsOf, type Row } from './dates-rows.ts';

describe('extractDates(text) of an English article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['The round took place on 26 September 2023.', [['26 September 2023', '2023-09-26', 'stated']]],
    ['It was held on September 26, 2023 in Berlin.', [['September 26, 2023', '2023-09-26', 'stated']]],
    ['It was held on the 26th of September.', [['the 26th of September', '2023-09-26', 'implied']]],
    ['They met on Tuesday.', [['Tuesday', '2023-09-26', 'implied']]],
    ['They met on Thursday, the spokesman said.', [['Thursday', '2023-09-28', 'implied']]],
    ['Berlin will host the talks on Tuesday.', [['Tuesday', '2023-10-03', 'implied']]],
    ['He is to meet her on Wednesday of next week.', [['Wednesday of next week', '2023-10-04', 'implied']]],
    ['The two spoke yesterday.', [['yesterday', '2023-09-27', 'implied']]],
    ['The format has existed since 2017.', [['2017', '2017', 'stated', 'since']]],
    ['The rules apply until March 2024.', [['March 2024', '2024-03', 'stated', 'until']]],
    [
      'It runs from 25 to 28 September 2023.',
      [['25 to 28 September 2023', '2023-09-25/2023-09-28', 'stated']],
    ],
    ['Talks were held in April.', [['April', '2023-04', 'implied']]],
    ['A visit is planned for November.', [['November', '2023-11', 'implied']]],
    ['The first round was in June of last year.', [['June of last year', '2022-06', 'implied']]],
    ['The 2016 initiative was theirs.', [['2016', '2016', 'stated']]],
    [
      'BERLIN, Sept. 27 (Xinhua) -- Officials met on Tuesday.',
      [
        ['Sept. 27', '2023-09-27', 'implied', 'dateline'],
        ['Tuesday', '2023-09-26', 'implied'],
      ],
    ],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(rowsOf(text, '2023-09-28', 'en')).toEqual(found);
  });

  it('gives EDTF that the library reads', () => {
    for (const [text] of rows) {
      for (const { value } of extractDates(textFrom(text, { published: '2023-09-28' }))) {
        expect(value === null || isEdtf(value)).toBe(true);
      }
    }
  });
});

describe('extractDates(text) where the day of publication is not known', () => {
  const rows: [string, string | null, Row[1]][] = [
    ['They met on Tuesday.', null, [['Tuesday', null, 'implied']]],
    ['They met on Tuesday.', '2017-10', [['Tuesday', null, 'implied']]],
    ['They met on 4 October.', null, [['4 October', null, 'implied']]],
    ['They met on 4 October.', '2017-10', [['4 October', '2017-10-04', 'implied']]],
    ['They met on 4 October.', '2017', [['4 October', '2017-10-04', 'implied']]],
    ['They met on 4 October 2016.', null, [['4 October 2016', '2016-10-04', 'stated']]],
  ];
  it.each(rows)('%s (published %s)', (text, published, found) => {
    expect(rowsOf(text, published, 'en')).toEqual(found);
  });
});
