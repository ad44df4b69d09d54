import type { MeetingDateRow } from './row.ts';

export const de: readonly MeetingDateRow[] = [
  [
    '2022-05-14',
    'Am Freitag, einen Tag nach der dritten Runde des norwegisch-chilenischen Sicherheitsdialogs, lobte der Minister das Ergebnis.',
    '2022-05-12',
  ],
  [
    '2022-05-14',
    'Norwegen und Chile hielten ihren dritten Sicherheitsdialog am Freitag in Oslo ab, zwei Tage nach dem Anschlag.',
    '2022-05-13',
  ],
  [
    '2022-05-13',
    'Der dritte norwegisch-chilenische Sicherheitsdialog fand am 11. Mai 2022 in Oslo statt.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Norwegen und Chile haben am Mittwoch in Oslo ihren dritten Sicherheitsdialog abgehalten.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Am Mittwoch trafen sich Vertreter Norwegens und Chiles in Oslo zum dritten Sicherheitsdialog.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Norwegen und Chile werden am kommenden Mittwoch in Oslo ihren dritten Sicherheitsdialog abhalten.',
    '2022-05-18',
  ],
  [
    '2022-05-13',
    'Am Mittwoch findet in Oslo der dritte Sicherheitsdialog zwischen Norwegen und Chile statt.',
    '2022-05-18',
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand vom 9. bis 11. Mai in Oslo statt.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand am 9. und 10. Mai in Oslo statt.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand vom 9. bis zum 11. Mai 2022 in Oslo statt.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'Vom 30. April bis 2. Mai tagte in Oslo der Sicherheitsdialog zwischen Norwegen und Chile.',
    '2022-04-30/2022-05-02',
  ],
  [
    '2022-05-13',
    'Am gestrigen Donnerstag fand in Oslo der dritte Sicherheitsdialog zwischen Norwegen und Chile statt.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'Am heutigen Freitag kommen Vertreter Norwegens und Chiles in Oslo zum dritten Sicherheitsdialog zusammen.',
    '2022-05-13',
  ],
  [
    '2022-05-13',
    'Gestern fand in Oslo der dritte Sicherheitsdialog zwischen Norwegen und Chile statt.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'Heute hat in Oslo der dritte Sicherheitsdialog zwischen Norwegen und Chile begonnen.',
    '2022-05-13',
  ],
  [
    '2022-05-13',
    'Oslo, 12. Mai (NPA) – Norwegen und Chile haben am Mittwoch ihren dritten Sicherheitsdialog abgehalten.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Der Sicherheitsdialog zwischen Norwegen und Chile wurde vom 3. Mai auf den 7. Juni verschoben.',
    ['2022-05-03', '2022-06-07'],
  ],
  [
    '2022-05-13',
    'Der für den 3. Mai geplante Sicherheitsdialog zwischen Norwegen und Chile ist abgesagt worden.',
    '2022-05-03',
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand am Dienstag in Oslo statt. Die zweite Runde hatte am 4. Juni 2019 in Santiago stattgefunden.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Der Dialog, den es seit 2014 gibt, kam am 10. Mai in Oslo zusammen, teilte das chilenische Außenministerium am Donnerstag mit.',
    '2022-05-10',
  ],
  [
    '2022-05',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand am Dienstag in Oslo statt.',
    null,
  ],
  [
    '2022-05',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand am 10. Mai in Oslo statt.',
    '2022-05-10',
  ],
  [null, 'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand am Dienstag in Oslo statt.', null],
  [
    null,
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand am 10. Mai 2022 in Oslo statt.',
    '2022-05-10',
  ],
  [
    null,
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand vergangene Woche in Oslo statt.',
    null,
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand im April in Oslo statt.',
    '2022-04',
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand im vergangenen Monat in Oslo statt.',
    '2022-04',
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand Ende 2021 in Oslo statt.',
    '2021',
  ],
  [
    '2022-01-05',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand am 28. Dezember in Oslo statt.',
    '2021-12-28',
  ],
  [
    '2021-12-28',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile wird am 11. Januar in Oslo stattfinden.',
    '2022-01-11',
  ],
  [
    '2022-05-13',
    'Staatssekretärin Berg leitete am Dienstag, dem 10. Mai, in Oslo den dritten Sicherheitsdialog zwischen Norwegen und Chile.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'In Oslo ist am Donnerstag der dritte Sicherheitsdialog zwischen Norwegen und Chile zu Ende gegangen.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'Norwegen und Chile wollen die nächste Runde ihres Sicherheitsdialogs 2023 in Santiago abhalten. Die dritte Runde fand am Dienstag in Oslo statt.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Beim Sicherheitsdialog zwischen Norwegen und Chile am Dienstag in Oslo ging es auch um das Erdbeben vom 27. Februar 2010.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Das chilenische Außenministerium teilte am Donnerstag mit, der dritte Sicherheitsdialog mit Norwegen habe am 10. Mai in Oslo stattgefunden.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Der Sicherheitsdialog zwischen Norwegen und Chile fand am 10.05.2022 in Oslo statt.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Der Sicherheitsdialog zwischen Norwegen und Chile fand am 10.5. in Oslo statt.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Der Sicherheitsdialog zwischen Norwegen und Chile fand am Dienstagabend in Oslo statt.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Der Sicherheitsdialog zwischen Norwegen und Chile, der am Dienstag in Oslo stattfand, soll künftig jährlich tagen.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Am Rande des Sicherheitsdialogs zwischen Norwegen und Chile am 10. Mai in Oslo wurde ein Abkommen unterzeichnet.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile fand in der vergangenen Woche, am 4. Mai, in Oslo statt.',
    '2022-05-04',
  ],
  [
    '2022-05-13',
    'Norwegen und Chile hielten vorgestern in Oslo ihren dritten Sicherheitsdialog ab.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Der dritte Sicherheitsdialog zwischen Norwegen und Chile begann am 10. Mai in Oslo und endete tags darauf.',
    ['2022-05-10', '2022-05-10/2022-05-11'],
  ],
  [
    '2022-05-13',
    'Nächste Woche Dienstag findet in Oslo der dritte Sicherheitsdialog zwischen Norwegen und Chile statt.',
    '2022-05-17',
  ],
  [
    '2022-06-08',
    'Außenministerin Berg besuchte Chile vom 3. bis 5. Juni 2022. Während des Besuchs fand am 4. Juni der vierte norwegisch-chilenische Strategische Dialog statt.',
    '2022-06-04',
  ],
  [
    '2022-05-13',
    'Der vierte norwegisch-chilenische Sicherheitsdialog, der im März 2020 stattfinden sollte und wegen der Pandemie verschoben worden war, fand am 11. Mai 2022 in Oslo statt.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Der vierte Sicherheitsdialog zwischen Norwegen und Chile fand am Montag und Dienstag in Oslo statt.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Von Montag bis Mittwoch tagte in Oslo der vierte Sicherheitsdialog zwischen Norwegen und Chile.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'Der vierte Sicherheitsdialog zwischen Norwegen und Chile ist für den 19. und 20. Mai in Oslo angesetzt, sagte eine Sprecherin am Montag.',
    '2022-05-19/2022-05-20',
  ],
  [
    '2022-05-13',
    'Oslo, 10. Mai 2022 – Heute fand in Oslo der vierte Sicherheitsdialog zwischen Norwegen und Chile statt.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Ursprünglich war der Sicherheitsdialog zwischen Norwegen und Chile für den 3. Mai geplant; er fand schließlich am 11. Mai in Oslo statt.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    '„Heute haben wir über Cybersicherheit gesprochen“, sagte Berg am Dienstag nach dem vierten Sicherheitsdialog zwischen Norwegen und Chile in Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Am 10. Mai kamen in Oslo Delegationen Norwegens und Chiles zu ihrem vierten Sicherheitsdialog zusammen. Zuletzt hatten sie sich am 3. März 2020 getroffen.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Gestern und heute tagte in Oslo der vierte Sicherheitsdialog zwischen Norwegen und Chile.',
    '2022-05-12/2022-05-13',
  ],
  [
    '2022-05-13',
    'Norwegen und Chile haben am Dienstag dieser Woche in Oslo ihren vierten Sicherheitsdialog geführt.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Norwegen und Chile haben am Dienstag vergangener Woche in Oslo ihren vierten Sicherheitsdialog geführt.',
    '2022-05-03',
  ],
  [
    '2022-05-13',
    'Anfang Mai trafen sich Norwegen und Chile in Oslo zum vierten Sicherheitsdialog.',
    '2022-05',
  ],
  [
    '2024-05-18',
    'Deutschland und Indien haben am Dienstag in Köln ihren Sicherheitsdialog abgehalten, den sie am Montag angekündigt hatten.',
    '2024-05-14',
  ],
];
