import type { FocusRow } from './row.ts';

export const fr: readonly FocusRow[] = [
  [
    '2023-03-17',
    'Le Canada et le Chili ont procédé le 15 mars à leurs quatrièmes consultations sur la sécurité. Prévue à Santiago, la rencontre s’est finalement déroulée par visioconférence.',
    { status: 'held', date: '2023-03-15', city: null, number: 4 },
  ],
  [
    '2023-11-11',
    'Deux jours de huis clos, les 8 et 9 novembre. Le Comité maroco-espagnol de sécurité s’est réuni pour la cinquième fois. Vendredi, la délégation a été reçue par le ministre.',
    {
      date: '2023-11-08/2023-11-09',
      number: 5,
      parties: 'ES MA',
      name: 'Comité maroco-espagnol de sécurité',
    },
  ],
  [
    '2017-05-29',
    'Le Kenya et le Ghana veulent échanger davantage de renseignements, ont indiqué lundi leurs ministres de la Défense à l’issue d’entretiens à Accra.',
    { status: 'held', date: '2017-05-29', city: 'Accra' },
  ],
  [
    '2021-12-14',
    'Kenya-Ghana : pas de percée\n\nRéunie vendredi à Accra, la commission mixte s’est séparée sans communiqué. C’était sa deuxième session.',
    { status: 'held', date: '2021-12-10', city: 'Accra', number: 2 },
  ],
  // "Since yesterday": the day on which it was opened.
  [
    '2019-07-05',
    'Depuis hier, Accra abrite la septième session du Comité de sécurité transfrontalière entre le Ghana et le Togo. Né d’un accord signé à Lomé le 28 février 2012, le comité a siégé pour la première fois en novembre 2013.',
    { status: 'held', date: '2019-07-04', city: 'Accra', number: 7 },
  ],
  [
    '2023-01-31',
    'La Norvège et le Chili vont fabriquer ensemble des munitions, ont annoncé leurs ministres, réunis lundi à Oslo pour la deuxième fois dans ce format « 2 + 2 ».',
    { status: 'held', date: '2023-01-30', city: 'Oslo', number: 2 },
  ],
  [
    '2024-08-02',
    'Le Ghana et le Togo ont coprésidé le 1er août à Lomé le 14e dialogue de défense. Le dialogue s’est déroulé alors que le Premier ministre effectuait une visite d’État au Togo, du 30 juillet au 1er août.',
    { status: 'held', date: '2024-08-01', city: 'Lomé', number: 14 },
  ],
];
