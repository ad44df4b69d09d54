// The other meetings that a report mentions: earlier rounds, the next one, meetings on the way.
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/domain/claim.ts';
import { articleOf } from '../factories.ts';
import { articleGoingOn, extract } from './short-articles.ts';

/** Number, day, city and status of each other meeting that is stated, "-" for what is not. */
function othersIn(language: string, words: string): string[] {
  return extract(articleGoingOn(language, words))
    .filter((report) => !report.focus && !report.implied)
    .map((report) => {
      const number = claimsOf(report, 'number')[0]?.value ?? '-';
      const date = claimsOf(report, 'date')[0]?.value ?? '-';
      const place = claimsOf(report, 'place')[0]?.value;
      const where = place?.city ?? (place === undefined ? '-' : `in ${place.country ?? '-'}`);
      return `${number} ${date} ${where} ${claimsOf(report, 'status')[0]?.value ?? '-'}`;
    });
}

/** [language, what follows the opening sentence of 6 March 2024, the other meetings in it] */
const cases: [string, string, string[]][] = [
  ['en', 'The second round had been held in Lima in 2022.', ['2 2022 Lima held']],
  [
    'en',
    'Earlier rounds were held in Lima (2021) and Bergen (2019).',
    ['- 2021 Lima held', '- 2019 Bergen held'],
  ],
  [
    'en',
    'Previous editions took place in 2019 in Bergen and in 2021 in Lima.',
    ['- 2019 Bergen held', '- 2021 Lima held'],
  ],
  [
    'en',
    'The first two rounds were held in 2019 and 2021 in Bergen and Lima respectively.',
    ['- 2019 Bergen held', '- 2021 Lima held'],
  ],
  [
    'en',
    'The first round was held in Bergen in 2019, the second in Lima in 2022.',
    ['1 2019 Bergen held', '2 2022 Lima held'],
  ],
  ['en', 'It was the first meeting since March 2020, when delegations met in Lima.', ['- 2020-03 Lima held']],
  [
    'en',
    'It was the third time that the ministers met in this format, after Lima in 2019 and Bergen last October.',
    ['- 2019 Lima held', '- 2023-10 Bergen held'],
  ],
  ['en', 'The mechanism last met in Lima on 17 January.', ['2 2024-01-17 Lima held']],
  ['en', 'The committee last sat in Bergen in 2019.', ['2 2019 Bergen held']],
  ['en', 'Next meeting: Recife, January 2025.', ['4 2025-01 Recife planned']],
  ['en', 'Next time the delegations will meet in Recife.', ['- - Recife planned']],
  ['en', 'The next session, due in 2025, will be hosted by Brazil.', ['4 2025 in BR planned']],
  [
    'en',
    'The two foreign ministers had seen each other in New York in September.',
    ['- 2023-09 New York mentioned'],
  ],
  [
    'en',
    'Foreign Minister Ana Reis flies on to Copenhagen on Thursday.',
    ['- 2024-03-07 Copenhagen planned'],
  ],
  [
    'en',
    'The delegation goes on to Copenhagen for talks with Denmark on Wednesday and to Helsinki on Friday.',
    ['- 2024-03-06 Copenhagen mentioned', '- 2024-03-08 Helsinki planned'],
  ],
  ['en', 'Ana Reis, who arrived on Sunday, praised the talks.', []],
  ['en', 'A Norwegian frigate visited Recife in January.', []],
  ['de', 'Das vorige Treffen fand vor zwei Jahren in Brasília statt.', ['2 2022 Brasília held']],
  ['de', '2025 ist Brasilien an der Reihe.', ['4 2025 in BR planned']],
  ['de', 'Außenministerin Ana Reis besucht am Donnerstag Kopenhagen.', ['- 2024-02-29 Copenhagen mentioned']],
  ['fr', 'Prochain rendez-vous : Brasilia, en 2025.', ['4 2025 Brasília planned']],
  ['fr', "En 2025, ce sera au tour du Brésil d'accueillir le dialogue.", ['4 2025 in BR planned']],
  ['it', 'I due ministri si erano visti a settembre a New York.', ['- 2023-09 New York mentioned']],
  ['it', 'Nel 2025 toccherà al Brasile ospitare il dialogo.', ['4 2025 in BR planned']],
  ['zh', '明年轮到巴西做东。', ['4 2025 in BR planned']],
  ['zh', '此行还将访问哥本哈根。', ['- - Copenhagen planned']],
  ['en', 'The next round is to be held in Brazil later this year.', ['4 2024 in BR planned']],
  ['en', 'Ana Reis, who was born in Lima in 1970, leads the delegation.', []],
  [
    'it',
    "Gli incontri precedenti risalgono al maggio 2021 a Lima e all'ottobre 2022 a Bergen.",
    ['- 2021-05 Lima held', '- 2022-10 Bergen held'],
  ],
  ['it', 'Il presidente Reis aveva visitato la Norvegia in aprile.', ['- 2023-04 - mentioned']],
  ['fr', "La première édition, le 30 août 2021, s'était tenue par visioconférence.", ['1 2021-08-30 - held']],
  ['de', 'Die Ministerin soll am Freitag den Hafen Bergen besuchen.', ['- 2024-03-08 Bergen planned']],
  ['de', 'Der Minister gab ein Gutachten in Auftrag, das 2022 erschien.', []],
  ['en', 'On Wednesday a 2+2 meeting of ministers is to be held in Oslo.', ['- 2024-03-06 Oslo planned']],
  [
    'en',
    'On Tuesday the Brazilian delegation travelled to Stockholm for talks with Swedish officials.',
    ['- 2024-03-05 Stockholm held'],
  ],
  [
    'de',
    'Frühere Runden fanden 2019 in Bergen und 2022 in Lima statt.',
    ['- 2019 Bergen held', '- 2022 Lima held'],
  ],
  [
    'de',
    'Die beiden bisherigen Treffen fanden im April 2021 per Video und im November 2022 in Lima statt.',
    ['- 2021-04 - held', '- 2022-11 Lima held'],
  ],
  [
    'de',
    'Die erste Runde fand 2019 in Bergen statt, die zweite 2022 in Lima.',
    ['1 2019 Bergen held', '2 2022 Lima held'],
  ],
  [
    'de',
    'Am Dienstag reiste die brasilianische Delegation zu Gesprächen mit schwedischen Beamten nach Stockholm weiter.',
    ['- 2024-03-05 Stockholm held'],
  ],
  ['fr', 'Créé en 2019, le dialogue s’était tenu à Lima en 2022.', ['- 2022 Lima held']],
  [
    'fr',
    'Les sessions précédentes se sont tenues à Bergen en 2019 et à Lima en 2022.',
    ['- 2019 Bergen held', '- 2022 Lima held'],
  ],
  [
    'fr',
    'La première session s’est tenue à Bergen en 2019, la deuxième à Lima en 2022.',
    ['1 2019 Bergen held', '2 2022 Lima held'],
  ],
  [
    'it',
    'Le precedenti sessioni si erano tenute a Bergen nel 2019 e a Lima nel 2022.',
    ['- 2019 Bergen held', '- 2022 Lima held'],
  ],
  [
    'it',
    'La prima sessione si è tenuta a Bergen nel 2019, la seconda a Lima nel 2022.',
    ['1 2019 Bergen held', '2 2022 Lima held'],
  ],
  ['it', 'La quarta è attesa a Lubiana in primavera.', ['4 2024-21 Ljubljana planned']],
  ['zh', '首轮对话2019年在卑尔根举行，第二轮2022年在利马举行。', ['1 2019 Bergen held', '2 2022 Lima held']],
  // Another hour of the same day, and the country where no city is named.
  [
    'en',
    'In the morning, Souza had been received by Prime Minister Jonas Store.',
    ['- 2024-03-04 - mentioned'],
  ],
  ['en', 'On the same day the fifth Norway-Brazil Cyber Dialogue was held.', ['- 2024-03-04 - mentioned']],
  ['en', 'Brazil will host the next round.', ['4 - in BR planned']],
  [
    'en',
    'Souza had flown in from Helsinki, where he attended a meeting with Finnish officials on Friday.',
    ['- 2024-03-01 Helsinki mentioned'],
  ],
  [
    'de',
    'Am selben Tag traf Souza mit Ministerpräsident Jonas Støre zusammen.',
    ['- 2024-03-04 - mentioned'],
  ],
  [
    'de',
    'Die zweite Runde hatte 2022 in Lima stattgefunden. Dort soll im kommenden Jahr auch die nächste stattfinden.',
    ['2 2022 Lima held', '4 2025 Lima planned'],
  ],
  ['de', 'Norwegen wurde für 2026 nach Recife eingeladen.', ['- 2026 Recife planned']],
  ['fr', 'Le précédent comité s’était tenu à Recife en février 2020.', ['- 2020-02 Recife held']],
  [
    'fr',
    'Vendredi, M. Souza se rendra à Turku, avant d’être reçu samedi à Helsinki par le président finlandais Alexander Stubb.',
    ['- 2024-03-08 Turku planned', '- 2024-03-09 Helsinki planned'],
  ],
  ['it', 'L’edizione precedente si era svolta a Recife nel maggio 2021.', ['2 2021-05 Recife held']],
  ['it', 'Le parti hanno concordato di rivedersi nel 2025.', ['- 2025 - planned']],
  ['zh', '下一轮对话将在巴西举行。', ['4 - in BR planned']],
  ['zh', '第1次日巴会谈2022年4月在东京举行。', ['- 2022-04 Tokyo mentioned']],
  // Lists, places and days right behind a count; leaders who received the guests on the meeting's own day.
  [
    'en',
    'They have held such talks in 2019, in 2021 and in Lima in November 2023.',
    ['- 2019 - held', '- 2021 - held', '- 2023-11 Lima held'],
  ],
  ['en', 'The two previous editions were in 2012 and 2016.', ['- 2012 - held', '- 2016 - held']],
  [
    'en',
    'Both found that much had been done since the second round, which Lima hosted in December 2023.',
    ['2 2023-12 Lima held'],
  ],
  [
    'it',
    'In visita a Mosca, aveva partecipato alla seconda sessione, svoltasi a Lima nel 2019.',
    ['2 2019 Lima held'],
  ],
  ['fr', 'M. Souza a été reçu par le Président Jonas Dahl le 4 mars.', ['- 2024-03-04 - mentioned']],
  ['zh', '今年2月，巴西总统同日本首相在东京会晤。', ['- 2024-02 Tokyo held']],
];

describe('other meetings', () => {
  it.each(cases)('%s: %s', (language, words, expected) => {
    expect(othersIn(language, words)).toEqual(expected);
  });
});

/** What is no meeting, or none of its own. */
const negatives: [string, string][] = [
  ['en', 'A treaty was concluded in Paris in 1963.'],
  ['en', 'The memorandum was signed in Lima in 2015.'],
  ['en', 'Earlier rounds had dealt with fisheries.'],
  ['en', 'On the same day the two sides issued a joint statement.'],
  ['en', 'In the afternoon the delegations met for a second session.'],
  ['en', 'They discussed the situation in Venezuela after the elections of 28 July.'],
  ['en', 'The fourth round was announced.'],
  ['en', 'They reviewed the accord that their leaders adopted last year.'],
  ['en', 'The law was changed in the month of Bahman 1401.'],
  ['de', 'Am Nachmittag setzten die Delegationen ihre Beratungen fort.'],
  ['en', 'One report traces it to an initiative of 2016 and counts two earlier meetings in both countries.'],
  ['en', 'Brazil held elections in October 2022.'],
  ['en', 'In 2023 police in Bergen seized two tonnes of cocaine.'],
  ['de', 'Das Abkommen war 2015 in Lima unterzeichnet worden.'],
  ['fr', 'L’accord avait été signé à Lima en 2015.'],
  ['it', 'L’accordo era stato firmato a Lima nel 2015.'],
  ['zh', '该协定2015年在利马签署。'],
];

describe('no other meeting', () => {
  it.each(negatives)('%s: %s', (language, words) => {
    expect(othersIn(language, words)).toEqual([]);
  });
});

it('takes the only meeting that a text tells of for its own, whoever was met', () => {
  const words =
    'Paulo Souza, Foreign Minister of Brazil, met Ana Reis, Deputy Prime Minister of Portugal, in Lisbon on Monday, 4 March 2024.';
  const reports = extract(articleOf(words, { language: 'en', published: '2024-03-06' }));
  expect(reports.map((report) => [report.focus, claimsOf(report, 'participants').length])).toEqual([
    [true, 2],
  ]);
});

it('takes "the next one" in a headline for the meeting that the text announces', () => {
  const words =
    'Next Security Dialogue of Norway and Brazil set for 10 September\n\nThe third security dialogue of Norway and Brazil is scheduled to take place in Oslo on 10 September 2024.';
  const reports = extract(articleOf(words, { language: 'en', published: '2024-08-06' }));
  expect(reports.filter(({ focus }) => !focus)).toEqual([]);
});
