// Which of the bodies that a text names are bodies of its meeting.
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/domain/claim.ts';
import { articleGoingOn, extract } from './short-articles.ts';

/** [language, what the article goes on with, the bodies of its meeting] */
const cases: [string, string, string[]][] = [
  ['en', 'Officials of the Norwegian Ministry of Justice took part.', ['Ministry of Justice']],
  ['en', 'It went well, Foreign Ministry spokesman Ole Berg told reporters.', []],
  ['de', 'Vertreter des norwegischen Justizministeriums nahmen teil.', ['Justizministerium']],
  ['de', 'Die Gespräche seien gut verlaufen, sagte ein Sprecher des Außenministeriums.', []],
  ['zh', '挪威司法部代表出席。', ['司法部']],
  ['zh', '巴西外交部发言人说，会谈很顺利。', []],
];

describe('the bodies of a meeting', () => {
  it.each(cases)('%s: %s', (language, words, expected) => {
    const focus = extract(articleGoingOn(language, words)).find((report) => report.focus);
    expect(focus).toBeDefined();
    const named = focus === undefined ? [] : claimsOf(focus, 'organisations').map(({ value }) => value.name);
    expect(named).toEqual(expected);
  });
});
