import type { FocusRow } from './row.ts';

export const de: readonly FocusRow[] = [
  [
    '2023-05-12',
    'Den Anfang machte am Montag Amman: Der Generalsekretär und der General leiteten dort die erste Runde des schwedisch-jordanischen Verteidigungsdialogs.\n\nEine erste Runde mit den Irakern war 2021 in Stockholm abgehalten worden.',
    { date: '2023-05-08', city: 'Amman', number: 1, parties: 'JO SE' },
  ],
  [
    '2024-06-19',
    'Norwegen hat das für Donnerstag kommender Woche in Bergen geplante Treffen mit Georgien zur Sicherheitspolitik abgesagt.',
    { status: 'cancelled', date: '2024-06-27', city: 'Bergen' },
  ],
  [
    '2021-04-09',
    'Bern (sda) - Die Außenminister Norwegens und Chiles wollen am kommenden Dienstag erstmals im 2+2-Format beraten. Das kündigte eine Sprecherin des Auswärtigen Amts am Freitag an. Mit den USA tagt Chile in dieser Runde schon lange, zuletzt am 16. März.',
    { status: 'planned', date: '2021-04-13', number: 1 },
  ],
  [
    '2022-10-20',
    'Norwegen und Chile haben am Dienstag in Oslo eine Auftaktrunde ihres Sicherheitsdialogs abgehalten.',
    { status: 'held', date: '2022-10-18', city: 'Oslo', number: 1 },
  ],
  // Who wants to work together plans no meeting; called off for the second time is no second round.
  [
    '2024-08-16',
    'Norwegen und Chile wollen militärisch enger zusammenarbeiten. Eine Erklärung unterzeichneten am Donnerstag in Oslo die Verteidigungsminister. Anlass war die vierte Sitzung des Sicherheitsmechanismus. Chile hatte die Miliz im März, kurz vor der Sitzung in Lima, verboten.',
    { status: 'held', date: '2024-08-15', city: 'Oslo', number: 4 },
  ],
  [
    '2018-06-28',
    'Zum zweiten Mal in diesem Jahr hat Norwegen ein Treffen der Verteidigungsminister mit Chile abgesagt. Es hätte am 6. Juli in Oslo stattfinden sollen.',
    { status: 'cancelled', date: '2018-07-06', city: 'Oslo', number: null },
  ],
];
