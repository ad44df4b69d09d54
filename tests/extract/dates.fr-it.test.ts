import { describe, expect, it } from 'vitest';
import { rowsOf, type Row } from './dates-rows.ts';

describe('extractDates(text) of a French article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['Le dialogue a eu lieu le 26 septembre 2023.', [['26 septembre 2023', '2023-09-26', 'stated']]],
    [
      'La réunion s’est tenue le mardi 26 septembre à Berlin.',
      [['mardi 26 septembre', '2023-09-26', 'implied']],
    ],
    ['Il a été reçu le 1er août.', [['1er août', '2023-08-01', 'implied']]],
    ['Berlin a accueilli mardi le dialogue.', [['mardi', '2023-09-26', 'implied']]],
    ['Le ministre sera à Paris vendredi.', [['vendredi', '2023-09-29', 'implied']]],
    ['Rendez-vous est pris pour 2024.', [['2024', '2024', 'stated']]],
    ['Il est arrivé aujourd’hui.', [['aujourd’hui', '2023-09-28', 'implied']]],
    ['Ils se sont parlé hier soir.', [['hier soir', '2023-09-27', 'implied']]],
    [
      'La visite dure du 25 au 28 septembre 2023.',
      [['25 au 28 septembre 2023', '2023-09-25/2023-09-28', 'stated']],
    ],
    ['Depuis 2017, le format existe.', [['2017', '2017', 'stated', 'since']]],
    [
      'La semaine prochaine, il se rendra à Pékin.',
      [['La semaine prochaine', '2023-10-02/2023-10-08', 'implied']],
    ],
    ['Il y a deux ans, les échanges ont repris.', [['Il y a deux ans', '2021', 'implied']]],
    ['Cette année, deux cycles ont eu lieu.', [['Cette année', '2023', 'implied']]],
    ['En juin de l’année dernière, on s’est vu.', [['juin de l’année dernière', '2022-06', 'implied']]],
    ['Le 21 septembre dernier, ils se sont vus.', [['21 septembre dernier', '2023-09-21', 'implied']]],
    ['Ce jeudi 21 septembre, ils se voient.', [['Ce jeudi 21 septembre', '2023-09-21', 'implied']]],
    ['Il est venu en mars.', [['mars', '2023-03', 'implied']]],
    ['Dans les années 1990, il n’y en avait pas.', [['années 1990', '199X', 'stated']]],
    ['Au premier semestre 2018, ils ont parlé.', [['premier semestre 2018', '2018-40', 'stated']]],
    ['La loi vaut à partir du 3 mai 2024.', [['3 mai 2024', '2024-05-03', 'stated', 'since']]],
    ['Elle vaut jusqu’en 2025.', [['2025', '2025', 'stated', 'until']]],
    [
      'PÉKIN, 27 septembre (Xinhua) -- Ils se sont vus mardi.',
      [
        ['27 septembre', '2023-09-27', 'implied', 'dateline'],
        ['mardi', '2023-09-26', 'implied'],
      ],
    ],
    ['La rencontre d’octobre 2015 reste connue.', [['octobre 2015', '2015-10', 'stated']]],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(rowsOf(text, '2023-09-28', 'fr')).toEqual(found);
  });
});

describe('extractDates(text) of an Italian article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['Il dialogo si è tenuto il 26 settembre 2023.', [['26 settembre 2023', '2023-09-26', 'stated']]],
    [
      'La riunione si è svolta martedì 26 settembre a Berlino.',
      [['martedì 26 settembre', '2023-09-26', 'implied']],
    ],
    ['Martedì il segretario ha aperto il dialogo.', [['Martedì', '2023-09-26', 'implied']]],
    ['Il ministro sarà a Roma venerdì.', [['venerdì', '2023-09-29', 'implied']]],
    ['Ieri sera si sono incontrati.', [['Ieri sera', '2023-09-27', 'implied']]],
    [
      'La visita va dal 25 al 28 settembre 2023.',
      [['25 al 28 settembre 2023', '2023-09-25/2023-09-28', 'stated']],
    ],
    ['Il formato esiste dal 2017.', [['2017', '2017', 'stated', 'since']]],
    ['Lo scorso anno erano a Pechino.', [['Lo scorso anno', '2022', 'implied']]],
    ['Due anni fa iniziarono gli scambi.', [['Due anni fa', '2021', 'implied']]],
    ['Nell’ottobre 2015 firmarono la dichiarazione.', [['ottobre 2015', '2015-10', 'stated']]],
    [
      'La settimana prossima andrà a Berlino.',
      [['La settimana prossima', '2023-10-02/2023-10-08', 'implied']],
    ],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(rowsOf(text, '2023-09-28', 'it')).toEqual(found);
  });
});
