import type { MeetingDateRow } from './row.ts';

export const fr: readonly MeetingDateRow[] = [
  [
    '2022-05-14',
    'Vendredi, un jour après la troisième session du dialogue de sécurité entre la Norvège et le Chili, le ministre a salué le résultat.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo le 11 mai 2022.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'La Norvège et le Chili ont tenu mercredi à Oslo leur troisième dialogue de sécurité.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Mercredi, des responsables norvégiens et chiliens se sont réunis à Oslo pour le troisième dialogue de sécurité.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'La Norvège et le Chili tiendront mercredi prochain à Oslo leur troisième dialogue de sécurité.',
    '2022-05-18',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili se tiendra mercredi à Oslo.',
    '2022-05-18',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo du 9 au 11 mai.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo les 9 et 10 mai.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo les 9 et 10 mai 2022.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Du 30 avril au 2 mai, la Norvège et le Chili ont tenu à Oslo leur dialogue de sécurité.',
    '2022-04-30/2022-05-02',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu hier à Oslo.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est ouvert aujourd’hui à Oslo.',
    '2022-05-13',
  ],
  [
    '2022-05-13',
    'OSLO, 12 mai (Nord Presse) -- La Norvège et le Chili ont tenu mercredi leur troisième dialogue de sécurité.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Le dialogue de sécurité entre la Norvège et le Chili a été reporté du 3 mai au 7 juin.',
    ['2022-05-03', '2022-06-07'],
  ],
  [
    '2022-05-13',
    'Le dialogue de sécurité entre la Norvège et le Chili, prévu le 3 mai, a été annulé.',
    '2022-05-03',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu mardi à Oslo. La deuxième session avait eu lieu le 4 juin 2019 à Santiago.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Le dialogue de sécurité entre la Norvège et le Chili, qui existe depuis 2014, s’est réuni à Oslo le 10 mai, a annoncé jeudi le ministère chilien.',
    '2022-05-10',
  ],
  [
    '2022-05',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu mardi à Oslo.',
    null,
  ],
  [
    '2022-05',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu le 10 mai à Oslo.',
    '2022-05-10',
  ],
  [null, 'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu mardi à Oslo.', null],
  [
    null,
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo le 10 mai 2022.',
    '2022-05-10',
  ],
  [
    null,
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo la semaine dernière.',
    null,
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo en avril.',
    '2022-04',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo le mois dernier.',
    '2022-04',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo fin 2021.',
    '2021',
  ],
  [
    '2022-01-05',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo le 28 décembre.',
    '2021-12-28',
  ],
  [
    '2021-12-28',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili se tiendra à Oslo le 11 janvier.',
    '2022-01-11',
  ],
  [
    '2022-05-13',
    'La secrétaire d’État Berg a présidé mardi 10 mai à Oslo le troisième dialogue de sécurité entre la Norvège et le Chili.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est achevé jeudi à Oslo.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'La prochaine session aura lieu en 2023 à Santiago. Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu mardi à Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Lors du dialogue de sécurité entre la Norvège et le Chili, mardi à Oslo, il a été question du séisme du 27 février 2010.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Le ministère chilien a indiqué jeudi que le troisième dialogue de sécurité avec la Norvège s’était tenu le 10 mai à Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Le dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo le 10/05/2022.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'En marge du dialogue de sécurité entre la Norvège et le Chili du 10 mai à Oslo, un accord a été signé.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Le dialogue de sécurité entre la Norvège et le Chili s’est tenu mardi soir à Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Le dialogue de sécurité entre la Norvège et le Chili a eu lieu avant-hier à Oslo.',
    '2022-05-11',
  ],
  [
    '2022-05-03',
    'Le dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo le 1er mai.',
    '2022-05-01',
  ],
  [
    '2022-05-13',
    'Le dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo le 9 et le 10 mai.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo mardi dernier.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Le troisième dialogue de sécurité entre la Norvège et le Chili doit se tenir lundi à Oslo.',
    '2022-05-16',
  ],
  [
    '2022-05-13',
    'Le dialogue de sécurité entre la Norvège et le Chili s’est tenu à Oslo ce mardi.',
    '2022-05-10',
  ],
  [
    '2022-06-08',
    'La ministre Berg s’est rendue au Chili du 3 au 5 juin 2022. Pendant sa visite, le quatrième dialogue stratégique entre la Norvège et le Chili s’est tenu le 4 juin.',
    '2022-06-04',
  ],
  [
    '2022-05-13',
    'Le quatrième dialogue de sécurité entre la Norvège et le Chili s’est tenu lundi et mardi à Oslo.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Le quatrième dialogue de sécurité entre la Norvège et le Chili s’est déroulé de lundi à mercredi à Oslo.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'Prévu à l’origine le 3 mai, le dialogue de sécurité entre la Norvège et le Chili s’est finalement tenu le 11 mai à Oslo.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Oslo, le 10 mai 2022 – Le quatrième dialogue de sécurité entre la Norvège et le Chili s’est tenu aujourd’hui à Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Le quatrième dialogue de sécurité entre la Norvège et le Chili aura lieu les 19 et 20 mai à Oslo, a déclaré lundi une porte-parole.',
    '2022-05-19/2022-05-20',
  ],
  [
    '2022-05-13',
    'La Norvège et le Chili ont tenu leur dialogue de sécurité à Oslo mardi de la semaine dernière.',
    '2022-05-03',
  ],
  [
    '2022-05-13',
    'Le 10 mai, des délégations de la Norvège et du Chili se sont retrouvées à Oslo pour leur quatrième dialogue de sécurité ; elles s’étaient vues le 3 mars 2020.',
    '2022-05-10',
  ],
  [
    '2024-05-18',
    'Le dialogue de sécurité entre le Kenya et l’Inde, créé en 2014, s’est tenu mercredi à Nairobi.',
    '2024-05-15',
  ],
];
