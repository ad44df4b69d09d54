import { describe, expect, it } from 'vitest';
import { topicsIn } from './topics-in.ts';

/** [language, what follows the opening sentence, the topics in it] */
const cases: [string, string, string[]][] = [
  [
    'en',
    'On the table were crime across borders and fraud by telephone.',
    ['online-fraud', 'organised-crime'],
  ],
  ['en', 'The two sides discussed piracy and the protection of undersea cables.', ['maritime']],
  [
    'en',
    'The delegations\n\n1. went through cocaine smuggling;\n2. looked at border guards.',
    ['border', 'illegal-drugs'],
  ],
  ['de', 'Zur Sprache kamen der Krieg in der Ukraine und die Menschenrechte.', ['human-rights', 'ukraine']],
  ['de', 'Gesprochen wurde über Grenzschutz und hybride Bedrohungen.', ['border', 'foreign-interference']],
  ['fr', 'Les échanges ont porté sur la criminalité par-delà les frontières.', ['organised-crime']],
  ['fr', 'Les deux parties ont abordé la cyberdéfense et la piraterie.', ['cyber-security', 'maritime']],
  ['it', 'Sul tavolo le truffe in rete e le partenze irregolari.', ['illegal-migration', 'online-fraud']],
  ['zh', '双方讨论了跨国犯罪和电信诈骗。', ['online-fraud', 'organised-crime']],
  ['zh', '双方就乌克兰局势和南海局势交换意见。', ['south-china-sea', 'ukraine']],
  [
    'en',
    '3. Both sides shared assessments of the situation in Afghanistan and of the use of drones, and looked at training.',
    ['afghanistan', 'drones', 'training'],
  ],
  [
    'en',
    'They went over cooperation on space, cyberspace and water resources.',
    ['cyber-security', 'space', 'water'],
  ],
  ['en', 'Piracy in the Gulf of Guinea was discussed.', ['maritime']],
  [
    'en',
    'Both sides found that the fight against drugs and online fraud had gone further since the second round.',
    ['illegal-drugs', 'online-fraud'],
  ],
  ['en', 'The situation in the Sahel was discussed.', ['africa']],
  [
    'de',
    'Weitere Traktanden bildeten Kleinwaffen und der Informationsaustausch.',
    ['arms-control', 'information-exchange'],
  ],
  ['de', 'Hauptthemen waren der Krieg in der Ukraine und der Zivilschutz.', ['disaster-response', 'ukraine']],
  [
    'fr',
    'Les experts du ministère de l’Intérieur ont planché sur le blanchiment d’argent et sur la formation.',
    ['economic-crime', 'training'],
  ],
  ['fr', 'Les ministres de la Défense ont parlé de l’Arctique.', ['polar']],
  [
    'it',
    'Al centro dei colloqui il contrasto al terrorismo e lo scambio di informazioni.',
    ['counter-terrorism', 'information-exchange'],
  ],
  ['it', 'I ministri della Difesa hanno parlato di droni e di Antartide.', ['drones', 'polar']],
  [
    'en',
    "They offered to train each other's pilots and looked at the evacuation of nationals from conflict zones.",
    ['protection-abroad', 'training'],
  ],
  [
    'en',
    'On the agenda were "hybrid" attacks, kidnapping for ransom and vehicle theft.',
    ['foreign-interference', 'kidnapping', 'vehicle-theft'],
  ],
  ['en', 'The sides discussed maritime security in the Indo-Pacific.', ['maritime']],
  [
    'de',
    'Besprochen wurden die Evakuierung von Staatsangehörigen, Fregatten und wirtschaftlicher Druck.',
    ['foreign-interference', 'military', 'protection-abroad'],
  ],
  ['fr', 'Ont été passés en revue la formation des pilotes et la dissuasion.', ['military', 'training']],
  [
    'it',
    'Si è parlato di deterrenza, di evacuazioni e di furti d’auto.',
    ['military', 'protection-abroad', 'vehicle-theft'],
  ],
  ['zh', '双方讨论了撤侨、互惠准入协定和延伸威慑。', ['military', 'protection-abroad']],
  ['zh', '双方就海上安全合作和经济安全交换意见。', ['maritime', 'trade']],
];

describe('topics', () => {
  it.each(cases)('%s: %s', (language, words, expected) => {
    expect(topicsIn(language, words)).toEqual(expected);
  });

  it('reads a very long line to its end', () => {
    const topics = topicsIn('en', `They discussed ${'crime and the border of '.repeat(1000)}terrorism.`);
    expect(topics).toContain('counter-terrorism');
  });
});
