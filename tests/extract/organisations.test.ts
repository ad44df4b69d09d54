import { describe, expect, it } from 'vitest';
import { bodiesIn } from './people-in.ts';

/** Language, a sentence, and each body that sent people: name | country. */
const cases: [string, string, string[]][] = [
  [
    'en',
    'Norway was represented by the Norwegian Armed Forces, the National Signals Bureau and the Cyber Security Authority.',
    ['Norwegian Armed Forces | NO', 'National Signals Bureau | –', 'Cyber Security Authority | –'],
  ],
  [
    'en',
    'The Brazilian delegation included officials from the Ministries of Defence, Justice and Finance.',
    ['Ministry of Defence | BR', 'Ministry of Justice | BR', 'Ministry of Finance | BR'],
  ],
  [
    'de',
    'Auf norwegischer Seite waren das Ministerium für nationale Verteidigung, das Bundesamt für Sicherheit in der Informationstechnik und die Küstenwache vertreten.',
    [
      'Ministerium für nationale Verteidigung | NO',
      'Bundesamt für Sicherheit in der Informationstechnik | NO',
      'Küstenwache | NO',
    ],
  ],
  ['de', 'An dem Treffen nahmen auch Vertreter der brasilianischen Marine teil.', ['Marine | BR']],
  [
    'fr',
    'Y ont pris part des représentants de la Gendarmerie royale, de la Garde civile et du ministère brésilien des Relations extérieures.',
    ['Gendarmerie royale | –', 'Garde civile | –', 'ministère brésilien des Relations extérieures | BR'],
  ],
  [
    'it',
    "Erano presenti anche rappresentanti dell'Arma dei Carabinieri, della Guardia di Finanza e del ministero brasiliano della Difesa.",
    ['Arma dei Carabinieri | –', 'Guardia di Finanza | –', 'ministero brasiliano della Difesa | BR'],
  ],
  [
    'zh',
    '挪威外交部、国家原子能机构,巴西战略计划署派员参加。',
    ['外交部 | NO', '国家原子能机构 | NO', '战略计划署 | BR'],
  ],
  ['zh', '巴西海岸防卫队、联邦警察也派代表与会。', ['海岸防卫队 | BR', '联邦警察 | BR']],
];

describe('organisations', () => {
  it.each(cases)('%s: %s', (language, words, found) => {
    expect(bodiesIn(language, words)).toEqual(found);
  });
});
