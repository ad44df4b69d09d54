import { describe, expect, it } from 'vitest';
import { participantsIn } from './people-in.ts';

/** People of calls and letters, of the past, of other countries, and those who only comment: none took part. */
const cases: [string, string][] = [
  ['en', 'Earlier, President Ola Berg spoke by telephone with President Luiz Costa.'],
  ['en', 'The dialogue was set up by Prime Minister Ola Berg and President Luiz Costa in 2019.'],
  ['en', 'The analyst Eva Strand said that the results were modest.'],
  [
    'en',
    'Before flying home the delegation stopped in Lisbon, where it was received by the Secretary of Defence, Rui Gomes.',
  ],
  ['en', 'Spokesman Per Aas told reporters that the talks were frank.'],
  ['de', 'Später traf der Gast auch die Bürgermeisterin Eva Strand.'],
  ['de', 'Der Politologe Jan Moen nannte das Treffen überfällig.'],
  ['fr', "Selon l'expert Paul Roche, tout reste à faire."],
  ['it', "L'analista Paolo Querci invita alla prudenza."],
  ['fr', "L'Assemblée générale de l'ONU, le Premier ministre Ola Berg le sait, attend."],
  ['de', 'Seither führt das Wort, amtierender Direktor hin oder her, ein anderer.'],
  ['en', 'Norwegian Defence Minister Eva Strand will be in Brazil in mid-April.'],
  ['zh', '许副部长感谢东道主。'],
  [
    'fr',
    'Le visiteur a été reçu par le Premier ministre Ola Berg et s’est entretenu avec le ministre des Affaires étrangères, Rui Melo.',
  ],
  ['de', 'Die Ministerin war zuvor mit dem Sekretär des Sicherheitsrates, Rui Melo, zusammengetroffen.'],
  ['it', 'Il prefetto ha poi incontrato Rui Melo, ministro della Pubblica sicurezza.'],
  [
    'de',
    'Tags darauf besuchte die Delegation das Lager Five Hills und führte Gespräche im Nationalen Sicherheitsrat.',
  ],
  ['en', 'Defence Secretary Eva Strand spent the day in Bergen.'],
  ['en', 'Ambassador Rui Melo was represented by his deputy.'],
  ['zh', '挪威大学研究中心主任林弘对记者表示,双方关系良好。'],
  ['en', 'The guest later called on Defence Secretary Rui Gomes.'],
  ['en', 'Defence Minister Eva Strand, who had wanted to join them, stayed in Bergen.'],
  ['en', 'Former Foreign Minister Rui Melo praised the results.'],
  ['en', 'A visit by Defence Minister Rui Melo, once announced, did not take place.'],
  ['en', 'Norwegian Prime Minister Ola Berg praised the results.'],
  ['de', 'Verteidigungsministerin Eva Strand blieb wegen einer Sitzung in Bergen.'],
  ['fr', "L'ancien ministre des Affaires étrangères Rui Melo a salué le résultat."],
  ['it', 'Il ministro della Difesa Rui Melo era assente.'],
  ['zh', '巴西国防部长梅洛因故未出席。'],
  ['zh', '挪威外交部发言人林德对媒体表示,双方同意继续对话。'],
  ['de', 'Staatspräsident Luiz Costa telefonierte zuvor mit Ministerpräsident Ola Berg.'],
];

describe('no participants', () => {
  it.each(cases)('%s: %s', (language, words) => {
    expect(participantsIn(language, words)).toEqual([]);
  });
});
