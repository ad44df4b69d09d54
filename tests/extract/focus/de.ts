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
];
