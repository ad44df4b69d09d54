import type { MeetingDateRow } from './row.ts';

export const en: readonly MeetingDateRow[] = [
  ['2022-05-13', 'The third Norway-Chile Defence Dialogue was held in Oslo on 11 May 2022.', '2022-05-11'],
  ['2022-05-13', 'Norway and Chile held their third defence dialogue in Oslo on Wednesday.', '2022-05-11'],
  [
    '2022-05-13',
    'On Wednesday, officials from Norway and Chile met in Oslo for the third Defence Dialogue.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Norway and Chile will hold their third Defence Dialogue in Oslo on Wednesday.',
    '2022-05-18',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Defence Dialogue is to open in Oslo next Tuesday, the ministry said on Thursday.',
    '2022-05-17',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue took place in Santiago from 9 to 11 May.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue took place in Santiago on May 9-11, 2022.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue took place in Santiago on 9 and 10 May.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'The Security Dialogue between Norway and Chile was held between 9 May and 11 May 2022 in Santiago.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'OSLO, May 12 (Nord Press) -- Norway and Chile held the third round of their security dialogue here on Wednesday.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'OSLO, May 12 (Nord Press) -- The third round of the Norway-Chile security dialogue was held here Thursday.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'OSLO, 11 May -- The third round of the Norway-Chile security dialogue ended here yesterday.',
    '2022-05-10',
  ],
  [
    '2022-05-19',
    'OSLO, May 9 (Nord Press) -- Norway and Chile held the third round of their security dialogue here on Wednesday.',
    '2022-05-18',
  ],
  ['2022-05-13', 'The third Norway-Chile Security Dialogue was held yesterday in Oslo.', '2022-05-12'],
  [
    '2022-05-13',
    'Officials of Norway and Chile meet today in Oslo for the third Security Dialogue.',
    '2022-05-13',
  ],
  [
    '2022-05-13',
    'The Norway-Chile Security Dialogue, postponed from 3 May to 7 June, will be held in Oslo.',
    '2022-06-07',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue, which had been set for 3 May, has been postponed indefinitely.',
    '2022-05-03',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue was held in Oslo on Tuesday. The second round took place in Santiago on 4 June 2019.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue was held in Oslo on Tuesday, three years after the second round of 4 June 2019.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'The dialogue, first held in 2014, convened in Oslo on 10 May, the Chilean foreign ministry said on Thursday.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'On the sidelines of the third Norway-Chile Security Dialogue on 10 May, the ministers met the press in Oslo.',
    '2022-05-10',
  ],
  ['2022-05', 'The third Norway-Chile Security Dialogue was held in Oslo on Tuesday.', null],
  ['2022-05', 'The third Norway-Chile Security Dialogue was held in Oslo on 10 May.', '2022-05-10'],
  ['2022', 'The third Norway-Chile Security Dialogue was held in Oslo on 10 May.', '2022-05-10'],
  [null, 'The third Norway-Chile Security Dialogue was held in Oslo on Tuesday.', null],
  [null, 'The third Norway-Chile Security Dialogue was held in Oslo on 10 May.', null],
  [null, 'The third Norway-Chile Security Dialogue was held in Oslo on 10 May 2022.', '2022-05-10'],
  [null, 'The third Norway-Chile Security Dialogue was held in Oslo last week.', null],
  ['2022-05-13', 'The third Norway-Chile Security Dialogue was held in Oslo in April.', '2022-04'],
  ['2022-05-13', 'The third Norway-Chile Security Dialogue was held in Oslo last month.', '2022-04'],
  ['2022-05-13', 'The third Norway-Chile Security Dialogue was held in Oslo in late 2021.', '2021'],
  ['2022-01-05', 'The third Norway-Chile Security Dialogue was held in Oslo on 28 December.', '2021-12-28'],
  [
    '2021-12-28',
    'The third Norway-Chile Security Dialogue will be held in Oslo on 11 January.',
    '2022-01-11',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue was held in Oslo from 30 April to 2 May 2022.',
    '2022-04-30/2022-05-02',
  ],
  [
    '2022-01-05',
    'The third Norway-Chile Security Dialogue was held in Oslo from 30 December 2021 to 2 January 2022.',
    '2021-12-30/2022-01-02',
  ],
  [
    '2022-05-13',
    'State Secretary Berg and Under-Secretary Rojas co-chaired the third Norway-Chile Security Dialogue in Oslo on May 11th, 2022.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Norway and Chile concluded their third Security Dialogue in Oslo on Thursday after two days of talks.',
    '2022-05-12',
  ],
  ['2022-05-13', 'The two-day Norway-Chile Security Dialogue opened in Oslo on Wednesday.', '2022-05-11'],
  [
    '2022-05-13',
    'Speaking on Friday, the minister recalled that the third Norway-Chile Security Dialogue had been held in Oslo on 10 May.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'The ministry said in a statement dated 12 May that the Norway-Chile Security Dialogue was held in Oslo on 10 May.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Norway and Chile agreed to hold the next round of their Security Dialogue in Santiago in 2023. The third round took place in Oslo on Tuesday.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue was held in Oslo on 10 May. Chile’s navy chief visits Bergen on 17 May.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'The third Norway-Chile Security Dialogue, held in Oslo on Tuesday 10 May, adopted a plan until 2025.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'At their Security Dialogue in Oslo this Tuesday, Norway and Chile looked back on the earthquake of 27 February 2010.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'The Security Dialogue between Norway and Chile, held every two years since 2012, took place in Oslo on Tuesday.',
    '2022-05-10',
  ],
  ['2022-05-13', 'Norway and Chile held the third Security Dialogue in Oslo on 05/10/2022.', null],
  ['2022-05-13', 'Norway and Chile held the third Security Dialogue in Oslo on 2022-05-10.', '2022-05-10'],
  [
    '2022-05-13',
    'Norway and Chile held the third Security Dialogue in Oslo on the 10th of May.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Norway and Chile held the third Security Dialogue in Oslo on the evening of 10 May.',
    '2022-05-10',
  ],
  ['2022-05-13', 'Norway and Chile held the third Security Dialogue in Oslo late on Tuesday.', '2022-05-10'],
];
