import type { FocusRow } from './row.ts';

export const en: readonly FocusRow[] = [
  // A relative clause goes on about the meeting named before it.
  [
    '2023-03-02',
    'The fourth session of the Ghana-Togo Joint Border Committee, which had been due to open in Lomé on Monday, will not go ahead, the ministry said on Thursday.',
    { status: 'cancelled', date: '2023-03-06', city: 'Lomé', number: 4, parties: 'GH TG' },
  ],
  [
    '2023-03-02',
    'Results of the second Norway–Iceland Defence Dialogue, which ran from Monday to Tuesday in Bergen, were published on Thursday.',
    { date: '2023-02-27/2023-02-28', city: 'Bergen' },
  ],
  // What had been set is told apart from what came.
  [
    '2023-03-02',
    'The Peru-Chile Security Dialogue, which was to be held in Arica in February, took place in Tacna on 1 March.',
    { status: 'held', date: '2023-03-01', city: 'Tacna' },
  ],
  // A dash between two countries parts nothing.
  [
    '2023-10-13',
    'Permanent Secretary Ana Lund welcomed State Secretary Jan Mets to Oslo on October 12 for the fifth Norway – Estonia Strategic Dialogue.',
    { number: 5, date: '2023-10-12', city: 'Oslo', parties: 'EE NO' },
  ],
  // Another story, another body, a round with somebody else.
  [
    '2024-11-21',
    'Kenya and Uganda held the third round of their security dialogue in Kisumu on Tuesday.\n\nA separate body, the joint water committee, is to sit in Entebbe on 4 December.',
    { date: '2024-11-19', city: 'Kisumu', number: 3 },
  ],
  [
    '2024-11-21',
    'Kenya and Uganda held the first round of their security dialogue in Kisumu on Tuesday.\n\nA first round with Ethiopia had been held in Nairobi in 2021.',
    { date: '2024-11-19', city: 'Kisumu', number: 1 },
  ],
  // A building: its city stands behind it, or at the head of the report.
  [
    '2024-07-31',
    'Fiji and New Zealand will hold their second Security Dialogue at the Grand Pacific Hotel, Suva, on Thursday 15 August 2024.',
    { status: 'planned', date: '2024-08-15', city: 'Suva', country: 'FJ' },
  ],
  [
    '2024-11-21',
    'RAWALPINDI: The third session of the Pakistan-Jordan Military Dialogue was held at the Ministry of Defence on Wednesday.',
    { date: '2024-11-20', city: 'Rawalpindi', country: 'PK' },
  ],
  [
    '2024-11-21',
    'BRUSSELS: The third session of the Pakistan-Jordan Military Dialogue was held at the Ministry of Defence on Wednesday.',
    { date: '2024-11-20', city: null },
  ],
  // A summit of ministers.
  [
    '2024-03-15',
    'Jordan and Iraq on Thursday welcomed the decision, according to a statement released after their Security Summit in the Iraqi capital.\n\nThe first such meeting was held in Amman on Dec. 19, 2023.',
    { date: '2024-03-14', city: 'Baghdad', parties: 'IQ JO' },
  ],
  // By video nobody is anywhere.
  [
    '2023-03-17',
    'Canada and Chile held their fourth security dialogue by video conference on 15 March. It had been planned for Ottawa.',
    { date: '2023-03-15', city: null, number: 4 },
  ],
  // The day before the meeting without one.
  [
    '2023-11-11',
    'Two days behind closed doors, on 8 and 9 November. The Joint Committee of Oman and Kuwait met for the fifth time. On Friday the delegation was received by the minister.',
    { date: '2023-11-08/2023-11-09', number: 5 },
  ],
  // A notice.
  [
    '2019-07-12',
    'First Tajik-Uzbek Security Dialogue\n\nDate and time: 11 July 2019, 3 p.m.\n\nVenue: Dushanbe, Navruz Palace\n\nThe second meeting is to be held in Tashkent in the autumn.',
    { date: '2019-07-11', city: 'Dushanbe', number: 1 },
  ],
  // A long-past meeting mentioned later is another one.
  [
    '2024-03-15',
    'Ministers of Jordan and Iraq attended security talks in Baghdad on Thursday. The first meeting was held in Amman in November 2023.',
    { date: '2024-03-14', city: 'Baghdad' },
  ],
  // The report is of what was held, whatever it announces at its end.
  [
    '2025-03-09',
    'Last Wednesday two teams faced each other across a table in Accra. The fourth Ghana-Spain Security Dialogue lasted four hours. A committee of experts will meet in Madrid in June.',
    { status: 'held', date: '2025-03-05', city: 'Accra', number: 4 },
  ],
  // "The first time" is no count of meetings.
  [
    '2019-03-18',
    'Kenya and Spain held their strategic dialogue in Madrid on 18 March 2019. It was the first time that a Kenyan minister took part in a meeting of this kind.',
    { date: '2019-03-18', number: null },
  ],
  [
    '2019-03-18',
    'Ministers of Kenya and Spain sat down in Madrid on Monday. It was the ninth time that Kenya and Spain convened their 2+2 Meeting.',
    { date: '2019-03-18', number: 9 },
  ],
  // A date far behind the place is of something else.
  [
    '2024-05-24',
    'Senior diplomats of Peru and Ghana met in Lima on Thursday for a strategic dialogue and reviewed the accord that their presidents adopted last year.',
    { date: '2024-05-23', city: 'Lima' },
  ],
  // Two meetings: the one told first.
  [
    '2025-03-17',
    'The secretary is back home after two dialogues.\n\nIn Tokyo on Tuesday 11 March the 14th Japan–Ghana Defence Dialogue took place.\n\nThree days later the party was in Manila, where the sixth Ghana–Philippines Security Dialogue was led by the deputy minister.',
    { parties: 'GH JP', number: 14, date: '2025-03-11', city: 'Tokyo' },
  ],
  [
    '2025-08-21',
    'Minister Abena Osei arrived in Peru on 20 August 2025 for the sixth round of the Peru–Ghana Strategic Dialogue. The round is to be held in Lima on 21 August 2025.',
    { status: 'planned', date: '2025-08-21', city: 'Lima', number: 6 },
  ],
  // What was called off was held nowhere.
  [
    '2022-11-28',
    'The session of the Chilean-Ghanaian Consultative Commission, which was due in Cairo from November 29 to December 2, will not take place, the ministry said on Monday. Two directors held a meeting in Ankara on November 14.',
    { status: 'cancelled', city: 'Cairo', date: '2022-11-29/2022-12-02' },
  ],
  // A relative clause may be the report's own.
  [
    '2025-04-18',
    'He was speaking after returning from Bandung, where the 43rd Border Committee of Malaysia and Indonesia met on Wednesday. The 42nd meeting was held in Kota Kinabalu in 2023.',
    { number: 43, date: '2025-04-16', city: 'Bandung' },
  ],
  // What the lead says was held, without a noun for it.
  [
    '2023-03-17',
    'NAIROBI, March 17 (Apex) - Kenya and Ghana will swap more officers, they agreed after their defence ministers sat down together in Nairobi on Thursday. It was the seventh "2+2"; the sixth was held in Accra in May 2021. The guests go on to Kigali for a first meeting of the kind with Rwanda on Saturday.',
    { status: 'held', date: '2023-03-16', city: 'Nairobi', number: 7 },
  ],
  [
    '2024-11-01',
    'OSLO - Drones were at the centre of talks Friday between the defence ministers of Norway and Peru. They came from Lima, where their own 2+2 with the United States was held Thursday. A day earlier they had chaired the 31st Security Consultative Meeting with Brazil.',
    { status: 'held', date: '2024-11-01', city: 'Oslo', number: null },
  ],
  [
    '2023-04-11',
    'Ghana and Kenya discuss shoals in first face-to-face talks since pandemic\n\nGhanaian and Kenyan officials traded complaints on Monday.\n\nThe 14th plenary of the High-Level Consultation took place in Accra.',
    { status: 'held', date: '2023-04-10', city: 'Accra', number: 14 },
  ],
  // What was called off is not what was put off before it.
  [
    '2018-10-01',
    'A round of security talks between Norway and Chile in Oslo in the middle of October has been called off. Chile had put off a meeting of the joint staffs that was to begin in Oslo on Sept. 25.',
    { status: 'cancelled', date: '2018-10', city: 'Oslo' },
  ],
  // A call is no meeting; a first since somebody came to office is no first round.
  [
    '2025-11-03',
    'Foreign Minister Ana Reis of Brazil and Foreign Minister Ida Holm of Norway spoke by telephone on 3 November 2025. Both wish to go on with the security dialogue.',
    { status: 'mentioned', date: null },
  ],
  [
    '2025-05-03',
    'Norway and Chile wound up two days of defence talks in Oslo on Friday. It was the first session of the Chile-Norway Integrated Defence Dialogue since President Ruiz came to office in January.',
    { status: 'held', date: '2025-05-02', city: 'Oslo', number: null },
  ],
  [
    '2023-02-10',
    'Today in Accra we had the pleasure of hosting Foreign Minister Ana Reis of Brazil for the eighth Brazil-Ghana 2+2. We look forward to meeting again in Brazil in 2024.',
    { status: 'held', date: '2023-02-10', city: 'Accra', number: 8 },
  ],
];
