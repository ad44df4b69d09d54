import { describe, expect, it } from 'vitest';
import { participantsIn, peopleAsideIn } from './people-in.ts';

/** Language, a sentence, and of each who took part: name | office | country | part. All names are invented. */
const cases: [string, string, string[]][] = [
  [
    'en',
    'State Secretary Malin Ek chaired for Norway, Ambassador Paulo Quadros for Brazil.',
    ['Malin Ek | State Secretary | – | chair', 'Paulo Quadros | Ambassador | BR | chair'],
  ],
  [
    'en',
    'The talks were attended by Ingrid Solheim and Berit Nygaard for Norway and Paulo Siqueira for Brazil.',
    [
      'Ingrid Solheim | – | – | participant',
      'Berit Nygaard | – | NO | participant',
      'Paulo Siqueira | – | BR | participant',
    ],
  ],
  [
    'en',
    'Also present were Berit Nygaard (Ministry of Justice), Ola Brekke (National Security Authority) and Colonel Paulo Siqueira (Ministry of Defence).',
    [
      'Berit Nygaard | Ministry of Justice | – | participant',
      'Ola Brekke | National Security Authority | – | participant',
      'Paulo Siqueira | Colonel, Ministry of Defence | – | participant',
    ],
  ],
  [
    'en',
    'Norway: Ms Berit Nygaard, Prisons Directorate; Maj Gen Ola Brekke, Norwegian Armed Forces; Ms Kari Lie.',
    [
      'Berit Nygaard | Prisons Directorate | NO | participant',
      'Ola Brekke | Norwegian Armed Forces | NO | participant',
      'Kari Lie | – | NO | participant',
    ],
  ],
  [
    'en',
    'State Secretary Berit Nygaard was accompanied by her deputy, Ola Brekke.',
    ['Berit Nygaard | State Secretary | – | participant', 'Ola Brekke | deputy | – | participant'],
  ],
  [
    'de',
    'Mit am Tisch saßen Oberst i. G. Ola Brekke (Verteidigungsministerium), Dr. Berit Nygaard vom Zollamt und Paulo Siqueira von der Bundespolizei.',
    [
      'Ola Brekke | Oberst, Verteidigungsministerium | – | participant',
      'Berit Nygaard | Zollamt | – | participant',
      'Paulo Siqueira | Bundespolizei | – | participant',
    ],
  ],
  [
    'de',
    'Teilnehmer der deutsch-norwegischen 2+2-Gespräche waren Ingrid Solheim und Berit Nygaard sowie ihre Kolleginnen Marta Quadros und Rita Melo.',
    [
      'Ingrid Solheim | – | – | participant',
      'Berit Nygaard | – | – | participant',
      'Marta Quadros | – | – | participant',
      'Rita Melo | – | – | participant',
    ],
  ],
  [
    'fr',
    "Y ont pris part le directeur de la Migration, M. Ola Brekke, le commissaire général à l'information de la Police nationale, M. Paulo Siqueira, et l'ambassadeur, M. Rui Melo.",
    [
      'Ola Brekke | directeur de la Migration | – | participant',
      "Paulo Siqueira | commissaire général à l'information de la Police nationale | – | participant",
      'Rui Melo | ambassadeur | – | participant',
    ],
  ],
  [
    'fr',
    'Ola Brekke, général de brigade, recevait Paulo Siqueira.',
    ['Ola Brekke | général de brigade | – | host', 'Paulo Siqueira | – | – | participant'],
  ],
  [
    'it',
    'Ingrid Solheim e Paulo Siqueira hanno firmato un piano contro il contrabbando.',
    ['Ingrid Solheim | – | – | participant', 'Paulo Siqueira | – | – | participant'],
  ],
  [
    'en',
    'The Norwegian delegation was headed by the Undersecretary of the Interior, Carla Mond, while Vice Minister of Public Order Julio Arbiz led the Brazilian one.',
    [
      'Carla Mond | Undersecretary of the Interior | NO | participant',
      'Julio Arbiz | Vice Minister of Public Order | – | participant',
    ],
  ],
  [
    'en',
    'Foreign Minister Ida Holm and her Brazilian counterpart, Caio Prado, signed a plan.',
    ['Ida Holm | Foreign Minister | – | participant', 'Caio Prado | Foreign Minister | BR | participant'],
  ],
  [
    'en',
    'The foreign ministers of Norway and Brazil, Ida Holm and Caio Prado, opened the talks.',
    ['Ida Holm | foreign ministers | NO | speaker', 'Caio Prado | foreign ministers | BR | speaker'],
  ],
  [
    'en',
    'Ana Reis, adviser to President Luiz Costa, shared the chair with Nils Berg, director general in the Ministry of Defence.',
    ['Ana Reis | adviser | – | chair', 'Nils Berg | director general in the Ministry of Defence | – | chair'],
  ],
  [
    'en',
    'Under Secretary Bo Lind, Assistant Secretary Liv Dahl and Principal Secretary Rui Melo chaired the working groups.',
    [
      'Bo Lind | Under Secretary | – | chair',
      'Liv Dahl | Assistant Secretary | – | chair',
      'Rui Melo | Principal Secretary | – | chair',
    ],
  ],
  [
    'en',
    'Director Kari Moe, of the Norwegian Police Directorate, took part.',
    ['Kari Moe | Director of the Norwegian Police Directorate | NO | participant'],
  ],
  [
    'de',
    'Den Vorsitz führen der Beauftragte für Außen- und Cybersicherheitspolitik, Botschafter Jon Vik, und Vizeministerin Ana Reis vom brasilianischen Außenministerium.',
    [
      'Jon Vik | Beauftragte für Außen- und Cybersicherheitspolitik | – | chair',
      'Ana Reis | Vizeministerin vom brasilianischen Außenministerium | BR | chair',
    ],
  ],
  [
    'de',
    'Die norwegische Delegation leitete Staatssekretär Jon Vik, die brasilianische Vizeminister Rui Melo.',
    [
      'Jon Vik | Staatssekretär | NO | participant',
      'Rui Melo | brasilianische Vizeminister | BR | participant',
    ],
  ],
  [
    'de',
    'Außenministerin Ida Holm und Verteidigungsminister Bo Lind empfingen ihre brasilianischen Amtskollegen Caio Prado und Rui Melo.',
    [
      'Ida Holm | Außenministerin | – | host',
      'Bo Lind | Verteidigungsminister | – | host',
      'Caio Prado | Außenministerin | BR | participant',
      'Rui Melo | Verteidigungsminister | BR | participant',
    ],
  ],
  [
    'de',
    'Innenministerin Ida Holm vereinbarte mit ihrem Amtskollegen Caio Prado gemeinsame Streifen.',
    ['Ida Holm | Innenministerin | – | participant', 'Caio Prado | Innenministerin | – | participant'],
  ],
  [
    'de',
    'Gastgeberin Ida Holm und ihr Kollege Caio Prado haben eine Erklärung unterzeichnet.',
    ['Ida Holm | – | – | host', 'Caio Prado | – | – | participant'],
  ],
  [
    'fr',
    "La délégation norvégienne était menée par le secrétaire d'État Jon Vik, la délégation brésilienne par le vice-ministre de la Défense, Rui Melo.",
    [
      "Jon Vik | secrétaire d'État | NO | participant",
      'Rui Melo | vice-ministre de la Défense | BR | participant',
    ],
  ],
  [
    'fr',
    "Les ministres de l'Intérieur de la Norvège et du Brésil, Ida Holm et Caio Prado, ont ouvert les travaux.",
    [
      "Ida Holm | ministres de l'Intérieur | NO | speaker",
      "Caio Prado | ministres de l'Intérieur | BR | speaker",
    ],
  ],
  [
    'fr',
    "La sous-ministre Ida Holm et le secrétaire adjoint Rui Melo l'ont présidée.",
    ['Ida Holm | sous-ministre | – | chair', 'Rui Melo | secrétaire adjoint | – | chair'],
  ],
  [
    'fr',
    "Du côté brésilien siégeaient le ministre de la Défense, Rui Melo, et la secrétaire d'État à l'Asile Ana Maria Reis.",
    [
      'Rui Melo | ministre de la Défense | BR | participant',
      "Ana Maria Reis | secrétaire d'État à l'Asile | BR | participant",
    ],
  ],
  [
    'it',
    "A guidare le delegazioni il sottosegretario all'Interno, Jon Vik, e il viceministro brasiliano dell'Interno, generale Rui Melo.",
    [
      "Jon Vik | sottosegretario all'Interno | – | participant",
      "Rui Melo | viceministro brasiliano dell'Interno | BR | participant",
    ],
  ],
  [
    'it',
    "Jon Vik, ministro dell'Interno norvegese, e il viceministro della Sicurezza brasiliano Rui Melo hanno firmato un programma.",
    [
      "Jon Vik | ministro dell'Interno norvegese | NO | participant",
      'Rui Melo | viceministro della Sicurezza brasiliano | BR | participant',
    ],
  ],
  [
    'it',
    'I lavori sono stati diretti dalla viceministra degli Esteri Marina Holm e dal suo omologo brasiliano, Caio Prado.',
    [
      'Marina Holm | viceministra degli Esteri | – | chair',
      'Caio Prado | viceministra degli Esteri | BR | chair',
    ],
  ],
  [
    'zh',
    '挪威外交大臣霍尔姆将同巴西外交部长普拉多、国防部长梅洛共同主持会议。',
    [
      '霍尔姆 | 挪威外交大臣 | NO | chair',
      '普拉多 | 巴西外交部长 | BR | chair',
      '梅洛 | 国防部长 | BR | chair',
    ],
  ],
  [
    'zh',
    '挪威国务秘书彼得·维克星期一在奥斯陆同巴西外交部副部长梅洛举行会谈。',
    ['彼得·维克 | 挪威国务秘书 | NO | participant', '梅洛 | 巴西外交部副部长 | BR | participant'],
  ],
];

/** Officials of the two sides of whom the text says nothing else took part; names of many peoples are read whole. */
const officials: [string, string, string[]][] = [
  [
    'en',
    'Deputy Foreign Minister Do Hung Viet said Brasília was ready to host the next round.',
    ['Do Hung Viet | Deputy Foreign Minister | – | participant'],
  ],
  [
    'en',
    'Norwegian Under Secretary Mwangi wa Iria thanked his guests.',
    ['Mwangi wa Iria | Norwegian Under Secretary | NO | participant'],
  ],
  [
    'en',
    'Brazilian Defence Secretary Aden Bare Duale spoke of trust.',
    ['Aden Bare Duale | Brazilian Defence Secretary | BR | participant'],
  ],
  [
    'en',
    'Norwegian Vice Minister Le Thi Thu Hang and Senior Lt. Gen. Cho Dae-hyun praised the results.',
    ['Le Thi Thu Hang | Norwegian Vice Minister | NO | participant', 'Cho Dae-hyun | – | – | participant'],
  ],
  [
    'en',
    'Dr. K.D. Rao, Deputy Minister of Justice, praised the results.',
    ['K.D. Rao | Deputy Minister of Justice | – | participant'],
  ],
  [
    'de',
    'Die norwegische Staatssekretärin Do Hung Viet lobte das Ergebnis.',
    ['Do Hung Viet | norwegische Staatssekretärin | NO | participant'],
  ],
  [
    'fr',
    'La vice-ministre brésilienne Nguyen Thi Thu Huong a salué le résultat.',
    ['Nguyen Thi Thu Huong | vice-ministre brésilienne | BR | participant'],
  ],
  [
    'it',
    'La viceministra brasiliana Ana van den Berg ha elogiato il risultato.',
    ['Ana van den Berg | viceministra brasiliana | BR | participant'],
  ],
  ['zh', '巴西国防部副部长梅洛感谢主人。', ['梅洛 | 巴西国防部副部长 | BR | participant']],
];

describe('participants', () => {
  it.each(cases)('%s: %s', (language, words, found) => {
    expect(participantsIn(language, words)).toEqual(found);
  });

  it.each(officials)('%s: %s', (language, words, found) => {
    expect(participantsIn(language, words)).toEqual(found);
  });

  it('are those who met at a meeting told of beside the own one', () => {
    const words =
      'The Norwegian delegation was led by State Secretary Ida Holm. During her visit to Rome, Holm also met Ugo Neri, Italy’s deputy foreign minister.';
    expect(peopleAsideIn('en', words)).toEqual([
      'Ida Holm | – | –',
      'Ugo Neri | Italy’s deputy foreign minister | IT',
    ]);
  });

  it('are those who sat down after a call on a president, and not the president', () => {
    const words =
      'Norwegian Foreign Minister Ida Holm was received by President Luiz Costa before sitting down with her counterpart, Foreign Secretary Rui Melo.';
    expect(participantsIn('en', words).map((one) => one.split(' | ')[0])).toEqual(['Ida Holm', 'Rui Melo']);
  });
});

/** Offices with a place or a field behind them, forms of address, women's titles, partners by other words. */
const more: [string, string, string[]][] = [
  [
    'it',
    "A presiedere l'incontro sono stati la sottosegretaria agli Esteri, on. Ida Holm, e l'Ambasciatrice a Oslo, Ana Reis.",
    ['Ida Holm', 'Ana Reis'],
  ],
  [
    'it',
    'Il mio interlocutore Rui Melo, che al ministero è direttore generale, è stato franco.',
    ['Rui Melo'],
  ],
  ['it', "C'era il divisionario Bo Lind dello Stato maggiore dell'esercito.", ['Bo Lind']],
  [
    'fr',
    "Les délégations étaient dirigées par l'ambassadrice Ana Reis et par le conseiller à la sécurité nationale, le Dr Bo Lind.",
    ['Ana Reis', 'Bo Lind'],
  ],
  ['fr', 'Le contre-amiral Yves-Marie de La Tour du Pin était présent.', ['Yves-Marie de La Tour du Pin']],
  [
    'de',
    'Direktorin Ana Reis vom Außenamt und Generaldirektor Bo Lind unterzeichneten das Protokoll.',
    ['Ana Reis', 'Bo Lind'],
  ],
  [
    'de',
    'Mit am Tisch saßen Divisionär Rolf Egger und Rui Melo, der den Präsidenten außenpolitisch berät.',
    ['Rolf Egger', 'Rui Melo'],
  ],
  [
    'en',
    'Assistant Secretary of Defence for Indo-Pacific Security Affairs Liv Dahl hosted the delegation led by Undersecretary for Strategic Assessment and Planning Rui B. Melo.',
    ['Liv Dahl', 'Rui B. Melo'],
  ],
  ['en', 'Ana Reis of the Brazilian Ministry of Defence and Bo Lind took part.', ['Ana Reis', 'Bo Lind']],
  [
    'en',
    'Also in the room were Noordin Haji, director-general of the Intelligence Service, and Lt Gen (Rtd) Bo Lind.',
    ['Noordin Haji', 'Bo Lind'],
  ],
  [
    'it',
    'Presente il Gen. D. Bo Egil Lind, Direttore del Servizio per la Cooperazione Internazionale di Polizia.',
    ['Bo Egil Lind'],
  ],
  [
    'fr',
    "Ont pris part à la rencontre le directeur général de la Sûreté nationale, M. Bo Lind, le directeur de la Migration, M. Rui Melo, et l'honorable Ana Reis, ministre de la Sécurité publique.",
    ['Bo Lind', 'Rui Melo', 'Ana Reis'],
  ],
  [
    'fr',
    "C'est le ministre brésilien de l'Administration territoriale, Rui Atanga Melo, qui a ouvert les travaux.",
    ['Rui Atanga Melo'],
  ],
  ['en', 'By the evening Norwegian Vice Minister Bo Lind was content.', ['Bo Lind']],
];

/** Chinese: lists of names, titles with brackets, names that words may run into, ranks behind names. */
const han: [string, string[]][] = [
  ['林德大使出席。', ['林德 | 大使 | – | participant']],
  [
    '挪威国防部常任秘书（国防）曾庆远与巴西国防部副部长黎文贡少将、海警副司令梅洛主持对话。',
    [
      '曾庆远 | 挪威国防部常任秘书 | NO | chair',
      '黎文贡 | 巴西国防部副部长 | BR | chair',
      '梅洛 | 海警副司令 | BR | chair',
    ],
  ],
  [
    '挪威驻巴西大使马采戈拉以及巴西外务相崔善英在座。',
    ['马采戈拉 | 挪威驻巴西大使 | NO | participant', '崔善英 | 巴西外务相 | BR | participant'],
  ],
  ['巴西代表团由公安部副部长黎国山率领。', ['黎国山 | 公安部副部长 | BR | participant']],
  ['巴西國防部常務次長奧莫洛率團與會。', ['奧莫洛 | 巴西國防部常務次長 | BR | participant']],
];

/** Offices behind a name are all its owner's, up to the next person. */
const offices: [string, string[]][] = [
  [
    'Ida Holm, member of the Council of State, Deputy Prime Minister and Foreign Minister, and Rui Melo, Foreign Minister of Brazil, held the talks.',
    [
      'Ida Holm | member of the Council of State, Deputy Prime Minister and Foreign Minister | – | participant',
      'Rui Melo | Foreign Minister of Brazil | BR | participant',
    ],
  ],
  [
    'Ida Holm, minister of trade, Rui Melo, minister of justice, and Bo Lind, director of police, took part.',
    [
      'Ida Holm | minister of trade | – | participant',
      'Rui Melo | minister of justice | – | participant',
      'Bo Lind | director of police | – | participant',
    ],
  ],
  // A title before the name and an office behind it are told both.
  [
    'Ambassador Ida Holm, Head of the Department of Security Policy, took part.',
    ['Ida Holm | Ambassador, Head of the Department of Security Policy | – | participant'],
  ],
  // The office of somebody who is not named is nobody's.
  [
    'Ida Holm, head of the Chancellery and Federal Minister, and a state secretary took part.',
    ['Ida Holm | head of the Chancellery and Federal Minister | – | participant'],
  ],
];

/** A list of those who were there: a side, and under it names with their offices. */
const lists: [string, string, string[]][] = [
  [
    'zh',
    '巴西代表团：\n\n阿不力克·梅洛　内务部部长、上将（团长）\n\n孙力山　内务部副部长',
    ['阿不力克·梅洛 | 内务部部长、上将 | BR | participant', '孙力山 | 内务部副部长 | BR | participant'],
  ],
  [
    'en',
    'For Brazil:\n\nAna Reis, Vice Minister of Justice\n\nRui Melo, Director of the Department of Cyber Security',
    [
      'Ana Reis | Vice Minister of Justice | – | participant',
      'Rui Melo | Director of the Department of Cyber Security | – | participant',
    ],
  ],
];

describe('participants of lists and in Chinese', () => {
  it.each(more)('%s: %s', (language, words, found) => {
    expect(participantsIn(language, words).map((one) => one.split(' | ')[0])).toEqual(found);
  });

  it.each(han)('%s', (words, found) => {
    expect(participantsIn('zh', words)).toEqual(found);
  });

  it.each(offices)('%s', (words, found) => {
    expect(participantsIn('en', words)).toEqual(found);
  });

  it.each(lists)('%s: %s', (language, words, found) => {
    expect(participantsIn(language, words)).toEqual(found);
  });
});
