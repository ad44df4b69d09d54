import { describe, expect, it } from 'vitest';
import { bodiesIn } from './people-in.ts';

/** Who announces a meeting, or speaks of it: named, and no more. */
const named: [string, string, string[]][] = [
  [
    'en',
    'According to the Ministry of Public Order, the talks were frank.',
    ['Ministry of Public Order | –'],
  ],
  ['de', 'Das gab das norwegische Innenministerium am Freitag bekannt.', ['Innenministerium | NO']],
  ['it', 'Lo ha annunciato il Ministero della Difesa brasiliano.', ['Ministero della Difesa | BR']],
  [
    'fr',
    "C'est ce qu'a annoncé le ministère brésilien de la Défense.",
    ['ministère brésilien de la Défense | BR'],
  ],
  ['zh', '巴西国防部宣布了这一消息。', ['国防部 | BR']],
];

/** The meeting's own committee, who announces it, and the field of a minister: no body that sent people. */
const cases: [string, string][] = [
  ['en', 'The Joint Defence Committee will meet again next year.'],
  ['en', 'According to the Ministry of Defence, the talks took part of the afternoon.'],
  ['en', 'Defence minister Rui Melo spoke of trust.'],
  ['de', 'Das gab das Innenministerium am Freitag bekannt.'],
  ['fr', 'Le ministre des Forces armées, Rui Melo, a pris la parole.'],
  ['it', 'Lo ha annunciato il Ministero degli Esteri.'],
  ['zh', '双方在联合委员会框架下举行会谈。'],
];

describe('no organisations', () => {
  it.each(cases)('%s: %s', (language, words) => {
    expect(bodiesIn(language, words)).toEqual([]);
  });

  it.each(named)('%s: %s', (language, words, found) => {
    expect(bodiesIn(language, words)).toEqual([]);
    expect(bodiesIn(language, words, 'implied')).toEqual(found);
  });
});
