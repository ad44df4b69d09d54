// The city of a meeting: what "in" and "at" mark as a place and is no city.
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/domain/claim.ts';
import { articleOf } from '../factories.ts';
import { extract } from './short-articles.ts';

function cityOf(language: string, words: string): string | null {
  const focus = extract(articleOf(words, { language, published: '2024-05-18' })).find((one) => one.focus);
  return focus === undefined ? null : (claimsOf(focus, 'place')[0]?.value.city ?? null);
}

/** [language, text, city] */
const cases: [string, string, string | null][] = [
  [
    'de',
    'Norwegen und Brasilien haben am Montag ihre dritte Runde abgehalten. Das teilte das Ministerium am Dienstag in Recife mit, wo die Delegationen getagt hatten.',
    'Recife',
  ],
  [
    'de',
    'Am Montag trafen sich im polnischen Suwałki Vertreter Polens und Litauens zu Konsultationen.',
    'Suwałki',
  ],
  [
    'de',
    'Chile und Peru führten am Montag ihren Dialog. Die Ministerin, die in Lima das Innenressort leitet, dankte.',
    null,
  ],
  [
    'en',
    'Norway and Brazil held their dialogue on Monday. The minister, who heads the foreign office in Oslo, was pleased.',
    null,
  ],
  [
    'en',
    'The foreign ministers of Chile and Peru met on Monday. They had invited their defence colleagues Ana Reis and Luis Rey to Arica.',
    'Arica',
  ],
  [
    'en',
    'In Tromsø the sun did not rise on Monday when Norway and Canada held their dialogue here.',
    'Tromsø',
  ],
  [
    'it',
    '(ANSA) - LIMA, 05 MAR - Cile e Perù hanno tenuto ieri il dialogo sulla sicurezza al palazzo del governo.',
    'Lima',
  ],
  ['zh', '中国和巴西外长对话星期一在京举行。', 'Beijing'],
  ['zh', '日本和韩国安全对话星期一在东京举行。', 'Tokyo'],
  [
    'fr',
    'Le Canada et le Chili ont tenu jeudi leur dialogue. Les ministres chiliens arrivaient de Lima, où ils avaient rencontré leurs homologues péruviens.',
    null,
  ],
  ['en', 'Kenya and India held their fourth defence dialogue in Mombasa County on Tuesday.', null],
  ['en', 'Kenya and India held their fourth defence dialogue in Mombasa on Tuesday.', 'Mombasa'],
  ['en', 'Kenya and India held their fourth defence dialogue in the county of Mombasa on Tuesday.', null],
  [
    'en',
    'Kenya and India held their fourth defence dialogue in the state of Goa in Panaji on Tuesday.',
    'Panaji',
  ],
  ['en', 'India and Japan held their fourth defence dialogue in Hokkaido on Tuesday.', null],
  ['en', 'Italy and Tunisia held their fourth security dialogue in Sicily on Tuesday.', null],
  ['en', 'Italy and Tunisia held their fourth security dialogue in Cefalu on Tuesday.', 'Cefalu'],
  ['en', 'Italy and Tunisia held their fourth security dialogue at Villa Madama in Rome on Tuesday.', 'Rome'],
  [
    'en',
    'KUALA LUMPUR: China and Malaysia convened the first session of their security dialogue here yesterday.',
    'Kuala Lumpur',
  ],
  [
    'en',
    'Two dialogues were held in Nairobi this week: Kenya and India held their fourth defence dialogue on Tuesday.',
    'Nairobi',
  ],
  [
    'de',
    'Deutschland und Indien haben am Dienstag in Bayern ihren vierten Sicherheitsdialog abgehalten.',
    null,
  ],
  [
    'de',
    'Deutschland und Indien haben am Dienstag in Schloss Meseberg ihren vierten Sicherheitsdialog abgehalten.',
    null,
  ],
  [
    'de',
    'Deutschland und Indien haben am Dienstag in Oberammergau ihren vierten Sicherheitsdialog abgehalten.',
    'Oberammergau',
  ],
  ['fr', 'La France et l’Inde ont tenu mardi à Matignon leur quatrième dialogue de sécurité.', null],
  ['fr', 'La France et l’Inde ont tenu mardi à Quimper leur quatrième dialogue de sécurité.', 'Quimper'],
  [
    'fr',
    'Le dialogue de sécurité entre la France et l’Inde, créé en 2014, s’est tenu mardi à Quimper.',
    'Quimper',
  ],
  ['it', 'Italia e India hanno tenuto martedì a Palazzo Chigi il quarto dialogo sulla sicurezza.', null],
  [
    'it',
    'Italia e India hanno tenuto martedì nella provincia di Napoli il quarto dialogo sulla sicurezza.',
    null,
  ],
  ['zh', '中国和印度14日在云南举行第四轮防务对话。', null],
  ['zh', '中国和印度14日在钓鱼台国宾馆举行第四轮防务对话。', null],
];

describe('the city of the meeting', () => {
  it.each(cases)('%s: %s', (language, words, city) => {
    expect(cityOf(language, words)).toBe(city);
  });
});
