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
    [
      'They met on 5 May 2017 and 6 June.',
      [
        ['5 May 2017', '2017-05-05', 'stated'],
        ['6 June', '2017-06-06', 'stated'],
      ],
    ],
    [
      'They met in June, July and August 2018.',
      [
        ['June', '2018-06', 'stated'],
        ['July', '2018-07', 'stated'],
        ['August 2018', '2018-08', 'stated'],
      ],
    ],
    [
      'The first was in June 2016, the second in February the next year.',
      [
        ['June 2016', '2016-06', 'stated'],
        ['February the next year', '2017-02', 'implied'],
      ],
    ],
    ['It starts no earlier than 2025.', [['2025', '2025', 'stated', 'since']]],
    ['Answers come no later than 1 October.', [['1 October', '2023-10-01', 'implied', 'by']]],
    ['It is dated 22-Sep-2018.', [['22-Sep-2018', '2018-09-22', 'stated']]],
    ['It is dated 2018-09-22T10:00:00Z.', [['2018-09-22', '2018-09-22', 'stated']]],
    ['They met between 3 May and 5 May 2017.', [['3 May and 5 May 2017', '2017-05-03/2017-05-05', 'stated']]],
    [
      'It was postponed from 3 May to 5 May 2017.',
      [
        ['3 May', '2017-05-03', 'stated', 'since'],
        ['5 May 2017', '2017-05-05', 'stated'],
      ],
    ],
    [
      'They met in 2016, 2017 and 2018.',
      [
        ['2016', '2016', 'stated'],
        ['2017', '2017', 'stated'],
        ['2018', '2018', 'stated'],
      ],
    ],
    ['It ran from 2016-17 on.', [['2016-17', '2016/2017', 'stated']]],
    ['It began about 2017.', [['about 2017', '2017~', 'stated']]],
    ['It began in late 2017.', [['late 2017', '2017', 'stated']]],
    ['In the spring of 2018 they met.', [['the spring of 2018', '2018-21', 'stated']]],
    ['In the second half of 2019 they met.', [['the second half of 2019', '2019-41', 'stated']]],
    ['In the 1990s there was none.', [['the 1990s', '199X', 'stated']]],
    ['They met on Thursday (Feb 14).', [['Thursday (Feb 14)', '2023-02-14', 'implied']]],
    ['They met on Monday, September 26, 2023.', [['Monday, September 26, 2023', '2023-09-26', 'stated']]],
    ['It was signed on 2018-09-05.', [['2018-09-05', '2018-09-05', 'stated']]],
    ['It was signed on 13/9/2018.', [['13/9/2018', '2018-09-13', 'stated']]],
    ['It was signed on 04/05/2017.', [['04/05/2017', null, 'implied']]],
    ['The minister answered by Friday.', [['Friday', '2023-09-29', 'implied', 'by']]],
    ['It was put off until Monday.', [['Monday', '2023-10-02', 'implied', 'until']]],
    ['Since Monday the two have talked.', [['Monday', '2023-09-25', 'implied', 'since']]],
    ['Last Friday they met.', [['Last Friday', '2023-09-22', 'implied']]],
    ['Next Wednesday they meet.', [['Next Wednesday', '2023-10-04', 'implied']]],
    ['The talks resume on Monday.', [['Monday', '2023-10-02', 'implied']]],
    ['Leaders to meet on Monday', [['Monday', '2023-10-02', 'implied']]],
    ['Answers are due before 1 October.', [['1 October', '2023-10-01', 'implied', 'by']]],
    [
      'Two days earlier, on 4 May 2017, he flew.',
      [
        ['Two days earlier', '2023-09-26', 'implied'],
        ['4 May 2017', '2017-05-04', 'stated'],
      ],
    ],
    ['The 2016 initiative was theirs.', [['2016', '2016', 'stated']]],
    [
      'MOSCOW, September 27. /TASS/. Today they met.',
      [
        ['September 27', '2023-09-27', 'implied', 'dateline'],
        ['Today', '2023-09-27', 'implied'],
      ],
    ],
    [
      'BERLIN, Sept. 9 (Xinhua) -- They met yesterday.',
      [
        ['Sept. 9', '2023-09-09', 'implied', 'dateline'],
        ['yesterday', '2023-09-27', 'implied'],
      ],
    ],
    [
      'BRUSSELS, Oct. 2 (AP) — They met yesterday.',
      [
        ['Oct. 2', '2023-10-02', 'implied', 'dateline'],
        ['yesterday', '2023-09-27', 'implied'],
      ],
    ],
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
