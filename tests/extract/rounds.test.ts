import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/pipeline/extract/clauses.ts';
import { meetingWords } from '../../src/pipeline/extract/meeting-words.ts';
import { textFrom } from '../factories.ts';

/** [language, text, the counted meetings in it] */
const cases: [string, string, [string, number][]][] = [
  ['en', 'The sixth round of the strategic dialogue opened in Oslo.', [['sixth round', 6]]],
  [
    'en',
    'It was the 12th Brazil-Norway Defence Policy Dialogue.',
    [['12th Brazil-Norway Defence Policy Dialogue', 12]],
  ],
  ['en', 'Officials counted it as round 7 of the talks.', [['round 7', 7]]],
  ['en', 'They met for the third time.', [['for the third time', 3]]],
  ['en', 'This dialogue is the fifth since 2014.', [['is the fifth', 5]]],
  ['en', 'The inaugural 2+2 took place in Lima.', [['inaugural 2+2', 1]]],
  ['de', 'Die dritte Runde des Dialogs fand in Wien statt.', [['dritte Runde', 3]]],
  ['de', 'Beide Seiten kamen zum siebten Mal zusammen.', [['zum siebten Mal', 7]]],
  ['de', 'Es war die 11. Sitzung.', [['11. Sitzung', 11]]],
  ['fr', 'La quatrième session du dialogue s’est ouverte.', [['quatrième session', 4]]],
  ['fr', 'Le 9e cycle de consultations a eu lieu à Rabat.', [['9e cycle', 9]]],
  ['it', 'Si è tenuta la quinta riunione.', [['quinta riunione', 5]]],
  ['it', 'Il 14° round delle consultazioni', [['14° round', 14]]],
  ['it', 'A Oslo si è svolta la XIV riunione.', [['XIV riunione', 14]]],
  ['fr', 'La XXIIe session s’est ouverte.', [['XXIIe session', 22]]],
  ['en', 'It was the seventh "2+2" of the two.', [['seventh "2+2', 7]]],
  ['de', 'In Oslo fand die Auftaktrunde statt.', [['Auftaktrunde', 1]]],
  ['zh', '双方举行第二十三轮防务磋商。', [['第二十三轮防务磋商', 23]]],
  ['zh', '两国举行首次安全对话。', [['首次安全对话', 1]]],
];

describe('rounds in a clause', () => {
  it.each(cases)('%s: %s', (language, words, expected) => {
    expect(roundsIn(words, language)).toEqual(expected);
  });
});

/** Counted things that are no round of a dialogue between two sides. */
const negatives: [string, string][] = [
  ['en', 'The 13th International Meeting of High Representatives opened.'],
  ['it', 'I colloqui si sono svolti a Oslo.'],
  ['fr', 'L Conseil de défense s’est réuni.'],
  ['en', 'It was the 75th anniversary of relations.'],
  ['en', 'He is the first deputy minister.'],
  ['en', 'The 20th Party Congress opened that week.'],
  ['en', 'They spoke on the second day of the meeting.'],
  ['en', 'The First World War ended.'],
  ['en', 'It was the first time that a minister took part in the meeting.'],
  ['fr', 'C’était la première fois qu’un ministre prenait part à la réunion.'],
  ['it', 'È stata la prima volta che un ministro ha preso parte alla riunione.'],
  ['de', 'Der 20. Parteitag begann.'],
  ['de', 'Am 13. Juni sprach der erste Minister.'],
  ['fr', 'Le premier ministre a parlé.'],
  ['it', 'Il primo ministro ha parlato.'],
  ['zh', '三次会晤之后双方发表声明。'],
];

describe('what is no round', () => {
  it.each(negatives)('%s: %s', (language, words) => {
    expect(roundsIn(words, language)).toEqual([]);
  });
});

function roundsIn(words: string, language: string): [string, number][] {
  const text = textFrom(words, { language });
  return clausesOf(text, [], meetingWords(language)).flatMap((clause) =>
    clause.rounds.map((round): [string, number] => [round.words, round.number]),
  );
}
