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
];
