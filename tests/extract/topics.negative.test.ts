import { describe, expect, it } from 'vitest';
import { topicsIn } from './topics-in.ts';

/** Words of topics in names, offices, other voices and lists of the page: none of them was spoken about. */
const cases: [string, string][] = [
  ['en', 'The Director for Counter-Terrorism joined by video link.'],
  ['en', 'Officials of the National Cyber Security Centre attended.'],
  ['en', 'An analyst said that ransomware was the greater danger.'],
  ['en', 'It was the 30th anniversary of a fisheries agreement.'],
  ['en', 'Most read\n\n- Ransomware closes a clinic\n- Drug prices fall'],
  ['en', 'On-site inspections had been suspended because of the coronavirus, they said on the agenda.'],
  [
    'en',
    'The delegates\n\n- Ana Reis, Border and Migration Department;\n- Olav Dahl, Police Training Centre.',
  ],
  ['de', 'Geleitet wurde die Delegation vom Beauftragten für Cybersicherheit.'],
  ['de', 'Der Politologe nannte den Menschenhandel ein altes Übel.'],
  ['fr', 'Selon une analyste, la cybercriminalité progresse.'],
  ['it', 'Un analista ha parlato di terrorismo.'],
  ['zh', '专家认为,恐怖主义仍是威胁。'],
  ['en', 'Fisheries were left for another meeting.'],
  ['en', 'Climate policy was not on the agenda.'],
  ['de', 'Fragen der Fischerei blieben ausgeklammert.'],
  ['fr', 'La pêche n’était pas à l’ordre du jour.'],
  ['it', 'A turbare il clima dell’incontro, la notizia dell’arresto.'],
  ['it', 'I due ministri si erano visti a maggio a Roma.'],
  ['zh', '双方未讨论渔业问题。'],
  ['zh', '另据报道,巴西总统将访问中国,讨论气候变化。'],
];

describe('no topics', () => {
  it.each(cases)('%s: %s', (language, words) => {
    expect(topicsIn(language, words)).toEqual([]);
  });
});
