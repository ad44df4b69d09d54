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
];
