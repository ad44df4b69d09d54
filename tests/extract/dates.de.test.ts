import { describe, expect, it } from 'vitest';
import { rowsOf, type Row } from './dates-rows.ts';

describe('extractDates(text) of a German article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['Die Runde fand am 26. September 2023 statt.', [['26. September 2023', '2023-09-26', 'stated']]],
    [
      'Sie kamen am Dienstag, dem 26. September, zusammen.',
      [['Dienstag, dem 26. September', '2023-09-26', 'implied']],
    ],
    ['Das Treffen war am 26.09.2023.', [['26.09.2023', '2023-09-26', 'stated']]],
    ['Das Treffen war am 26.9. in Berlin.', [['26.9.', '2023-09-26', 'implied']]],
    ['Am heutigen Tag sprachen beide Seiten.', [['heutigen Tag', '2023-09-28', 'implied']]],
    ['Gestern Abend endete die Sitzung.', [['Gestern Abend', '2023-09-27', 'implied']]],
    ['Am Dienstag trat der Dialog zusammen.', [['Dienstag', '2023-09-26', 'implied']]],
    ['Am Dienstagabend trat der Dialog zusammen.', [['Dienstagabend', '2023-09-26', 'implied']]],
    ['Am Freitag findet die nächste Runde statt.', [['Freitag', '2023-09-29', 'implied']]],
    ['Der Minister wird am Montag in Peking erwartet.', [['Montag', '2023-10-02', 'implied']]],
    [
      'Der Besuch dauert vom 27. bis 29. September 2023.',
      [['27. bis 29. September 2023', '2023-09-27/2023-09-29', 'stated']],
    ],
    ['Seit 2017 gibt es das Format.', [['2017', '2017', 'stated', 'since']]],
    ['Die Frist läuft bis zum 3. Mai 2024.', [['3. Mai 2024', '2024-05-03', 'stated', 'until']]],
    ['Für 2018 war Runde zwei vorgesehen.', [['2018', '2018', 'stated']]],
    ['Angeregt wurde es im Jahr 2016.', [['Jahr 2016', '2016', 'stated']]],
    ['Im Vorjahr war man in Peking.', [['Vorjahr', '2022', 'implied']]],
    ['Im vergangenen Juni traf man sich in Peking.', [['vergangenen Juni', '2023-06', 'implied']]],
    ['Vor zwei Jahren begann der Austausch.', [['Vor zwei Jahren', '2021', 'implied']]],
    ['Im Frühjahr 2018 reiste er nach Berlin.', [['Frühjahr 2018', '2018-21', 'stated']]],
    ['Man traf sich vom 25.-28.9.2023.', [['25.-28.9.2023', '2023-09-25/2023-09-28', 'stated']]],
    ['Zwischen 2016 und 2018 ruhte es.', [['2016 und 2018', '2016/2018', 'stated']]],
    [
      'Im Juni, Juli und August 2018 kam man zusammen.',
      [
        ['Juni', '2018-06', 'stated'],
        ['Juli', '2018-07', 'stated'],
        ['August 2018', '2018-08', 'stated'],
      ],
    ],
    ['Am Montag (25.9.) begann es.', [['Montag (25.9.)', '2023-09-25', 'implied']]],
    [
      'Heute, Donnerstag, endet es.',
      [
        ['Heute', '2023-09-28', 'implied'],
        ['Donnerstag', '2023-09-28', 'implied'],
      ],
    ],
    ['Anfang Oktober 2022 stand der Termin fest.', [['Anfang Oktober 2022', '2022-10', 'stated']]],
    [
      'BEIJING, 26. Sept. (Xinhuanet) -- Am Dienstag tagte der Dialog.',
      [
        ['26. Sept.', '2023-09-26', 'implied', 'dateline'],
        ['Dienstag', '2023-09-26', 'implied'],
      ],
    ],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(rowsOf(text, '2023-09-28', 'de')).toEqual(found);
  });

  it('reads "Jänner" and "heuer", as they say in Austria', () => {
    expect(rowsOf('Heuer, im Jänner, kam man zusammen.', '2023-09-28', 'de')).toEqual([
      ['Heuer', '2023', 'implied'],
      ['Jänner', '2023-01', 'implied'],
    ]);
  });
});
