import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

type Row = [string, string[]];

describe('extractQuotes(text, people) in German', () => {
  const table: Row[] = [
    [
      '„Wir haben viel erreicht“, sagte Ministerin Lindqvist am Freitag. „Und wir machen weiter.“',
      ['Ministerin Lindqvist: “Wir haben viel erreicht”', 'Ministerin Lindqvist: “Und wir machen weiter.”'],
    ],
    ['»Das ist ein Anfang«, so Moretti.', ['Moretti: “Das ist ein Anfang”']],
    ['Auf die Frage nach dem Termin antwortete Moretti: „Bald.“', ['Moretti: “Bald.”']],
    [
      'Am Dienstag sagte Lindqvist, Norwegen habe das „immer unterstützt“.',
      ['Lindqvist: Norwegen habe das „immer unterstützt“', 'Lindqvist: “immer unterstützt”'],
    ],
    [
      'Lindqvist betonte, Norwegen schätze den Dialog, und fügte hinzu, dass er beide „näher gebracht“ habe.',
      [
        'Lindqvist: Norwegen schätze den Dialog',
        'Lindqvist: er beide „näher gebracht“ habe',
        'Lindqvist: “näher gebracht”',
      ],
    ],
    [
      'Bei der Eröffnung betonte die Ministerin, dass beide Seiten Zeit brauchten.',
      ['die Ministerin: beide Seiten Zeit brauchten'],
    ],
    [
      'Das Ministerium teilte am Montag mit, das Treffen sei verschoben worden.',
      ['Das Ministerium: das Treffen sei verschoben worden'],
    ],
    [
      'Der Dialog diene beiden, sagte eine Sprecherin des Innenministeriums.',
      ['eine Sprecherin des Innenministeriums: Der Dialog diene beiden'],
    ],
    ['Moretti hat am Freitag gesagt, dass Italien nicht warte.', ['Moretti: Italien nicht warte']],
    [
      'Moretti sagte bei der Eröffnung, Italien lege großen Wert darauf.',
      ['Moretti: Italien lege großen Wert darauf'],
    ],
    [
      'Zum Abschluss würdigte Lindqvist die „offene Atmosphäre“ der Gespräche.',
      ['Lindqvist: “offene Atmosphäre”'],
    ],
    [
      'Anna Lindqvist reiste nach Rom. Sie erklärte, der Besuch sei überfällig gewesen.',
      ['Anna Lindqvist: der Besuch sei überfällig gewesen'],
    ],
    [
      'Laut Reuters sagte Moretti, die Lage sei „ernst genug“.',
      ['Moretti (Reuters): die Lage sei „ernst genug“', 'Moretti (Reuters): “ernst genug”'],
    ],
    ['Wie Reuters berichtete, sagte Moretti, die Lage sei ernst.', ['Moretti (Reuters): die Lage sei ernst']],
    [
      'Wie die Ministerin am Montag in Bonn erklärte, sei das Treffen „gut verlaufen“.',
      ['die Ministerin: sei das Treffen „gut verlaufen“', 'die Ministerin: “gut verlaufen”'],
    ],
    ['Den Besuch nannte er „überfällig“.', ['–: “überfällig”']],
    [
      'In der Meldung wird Moretti mit den Worten zitiert: „Wir sind bereit.“',
      ['Moretti: “Wir sind bereit.”'],
    ],
    ['„Wir sind bereit“, resümierte Moretti.', ['Moretti: “Wir sind bereit”']],
    ['Dem Bericht zufolge sagte Moretti, man sei sich einig.', ['Moretti (Dem Bericht): man sei sich einig']],
    [
      'Nach Angaben des Ministeriums haben beide Seiten unterschrieben.',
      ['des Ministeriums: haben beide Seiten unterschrieben'],
    ],
    [
      'Nach Angaben von Xinhua erklärte Moretti, man wolle „offen reden“.',
      ['Moretti (Xinhua): man wolle „offen reden“', 'Moretti (Xinhua): “offen reden”'],
    ],
    [
      'Laut dem, was Reuters berichtet, sagte Moretti, man sei zufrieden.',
      ['Moretti (Reuters): man sei zufrieden'],
    ],
    ['Nach dem, was Moretti sagte, ist die Lage ernst.', ['Moretti: ist die Lage ernst']],
    [
      'Xinhua meldete unter Berufung auf das Ministerium, die Runde sei verschoben.',
      ['das Ministerium (Xinhua): die Runde sei verschoben'],
    ],
    [
      '„Ja“, erklärte Moretti weiter, „wir haben ein Abkommen.“',
      ['Moretti: “Ja”', 'Moretti: “wir haben ein Abkommen.”'],
    ],
    [
      '„Wir bleiben im Gespräch“, wird Moretti von der Agentur dpa zitiert.',
      ['Moretti (dpa): “Wir bleiben im Gespräch”'],
    ],
    [
      'Nach den Worten von Moretti ist die Lage „angespannt, aber beherrschbar“.',
      ['Moretti: ist die Lage „angespannt, aber beherrschbar“', 'Moretti: “angespannt, aber beherrschbar”'],
    ],
    ['Moretti sprach von einem „Meilenstein der Beziehungen“.', ['Moretti: “Meilenstein der Beziehungen”']],
    // The form of the verb alone goes on with what he said.
    [
      'Moretti sagte, die Lage sei ernst. Beide Länder müssten mehr tun. Sie blieben im Gespräch.',
      ['Moretti: die Lage sei ernst'],
    ],
    [
      'Moretti sagte, die Lage sei ernst. Der Dialog habe „viel bewirkt“. Er bleibe wichtig. Rom liegt am Tiber.',
      [
        'Moretti: die Lage sei ernst',
        'Moretti: Der Dialog habe „viel bewirkt“',
        'Moretti: “viel bewirkt”',
        'Moretti: Er bleibe wichtig',
      ],
    ],
    [
      'Moretti sagte, die Lage sei ernst. Lindqvist fuhr ab, weil es „sehr spät“ sei. Ich habe das „selbst gesehen“.',
      ['Moretti: die Lage sei ernst'],
    ],
    ['Ausdrücklich betonte Moretti: „Wir bleiben.“', ['Moretti: “Wir bleiben.”']],
    [
      'Einem Bericht der Zeitung Morgenblatt zufolge forderte Moretti „mehr Offenheit“.',
      ['Moretti (Einem Bericht der Zeitung Morgenblatt): “mehr Offenheit”'],
    ],
    [
      'Wegen der Reise und seiner Rede wird Moretti auf der Seite von Xinhua wie folgt zitiert: „Wir bleiben.“',
      ['Moretti: “Wir bleiben.”'],
    ],
    [
      'Moretti sieht die Verantwortung bei den Staaten: „Sie müssen handeln.“',
      ['Moretti: “Sie müssen handeln.”'],
    ],
    ['Von einem „wichtigen Schritt“ sprach Moretti nach dem Treffen.', ['Moretti: “wichtigen Schritt”']],
  ];
  it.each(table)('%s', (words, found) => expect(quotesIn(words, 'de')).toEqual(found));
});

describe('extractQuotes(text, people) in French', () => {
  const table: Row[] = [
    [
      '« Nous avons avancé », a déclaré la ministre Lindqvist vendredi. « Et nous continuerons. »',
      ['la ministre Lindqvist: “Nous avons avancé”', 'la ministre Lindqvist: “Et nous continuerons.”'],
    ],
    ['"Nous sommes prêts", affirme M. Moretti.', ['M. Moretti: “Nous sommes prêts”']],
    ["Mme Lindqvist est à Rome. « C'est un début », a-t-elle lancé.", ["Mme Lindqvist: “C'est un début”"]],
    [
      "Mme Lindqvist a souligné que la Norvège avait « toujours apprécié » ce dialogue, ajoutant qu'il avait « rapproché les deux parties ».",
      [
        'Mme Lindqvist: la Norvège avait « toujours apprécié » ce dialogue',
        'Mme Lindqvist: “toujours apprécié”',
        'Mme Lindqvist: il avait « rapproché les deux parties »',
        'Mme Lindqvist: “rapproché les deux parties”',
      ],
    ],
    [
      'Le ministère a indiqué jeudi que la réunion aurait lieu à Rome.',
      ['Le ministère: la réunion aurait lieu à Rome'],
    ],
    [
      'Les entretiens ont été francs, a affirmé le porte-parole du gouvernement.',
      ['le porte-parole du gouvernement: Les entretiens ont été francs'],
    ],
    ['M. Moretti, qui a qualifié le plan de « pas en avant », est reparti.', ['M. Moretti: “pas en avant”']],
    [
      'Selon Reuters, M. Moretti a souligné que le dialogue était utile.',
      ['M. Moretti (Reuters): le dialogue était utile'],
    ],
    [
      'La situation est grave, a estimé M. Moretti, cité par Reuters.',
      ['M. Moretti (Reuters): La situation est grave'],
    ],
    [
      "D'après le communiqué, les deux parties ont signé une déclaration.",
      ['le communiqué: les deux parties ont signé une déclaration'],
    ],
    [
      'Selon ce que rapporte Xinhua, M. Moretti a déclaré que les échanges étaient francs.',
      ['M. Moretti (Xinhua): les échanges étaient francs'],
    ],
    [
      "D'après ce que Reuters a rapporté, M. Moretti a estimé que la situation était grave.",
      ['M. Moretti (Reuters): la situation était grave'],
    ],
    [
      "Selon ce qu'a déclaré le ministre, les échanges étaient francs.",
      ['le ministre: les échanges étaient francs'],
    ],
    [
      "Comme l'a indiqué le ministère, la réunion « se tiendra à Oslo ».",
      ['le ministère: la réunion « se tiendra à Oslo »', 'le ministère: “se tiendra à Oslo”'],
    ],
  ];
  it.each(table)('%s', (words, found) => expect(quotesIn(words, 'fr')).toEqual(found));
});

describe('extractQuotes(text, people) in Italian', () => {
  const table: Row[] = [
    [
      '«Abbiamo fatto molto», ha detto venerdì a Oslo la ministra Lindqvist. «E continueremo.»',
      ['la ministra Lindqvist: “Abbiamo fatto molto”', 'la ministra Lindqvist: “E continueremo.”'],
    ],
    ['"È un inizio", ha commentato Moretti.', ['Moretti: “È un inizio”']],
    [
      'Lindqvist ha affermato che i due Paesi hanno “sempre sostenuto” il dialogo.',
      ['Lindqvist: i due Paesi hanno “sempre sostenuto” il dialogo', 'Lindqvist: “sempre sostenuto”'],
    ],
    [
      'Anna Lindqvist è arrivata a Roma. Ha spiegato che la visita era attesa da tempo.',
      ['Anna Lindqvist: la visita era attesa da tempo'],
    ],
    [
      'La cooperazione è ampia, ha dichiarato il portavoce del ministero.',
      ['il portavoce del ministero: La cooperazione è ampia'],
    ],
    [
      'Secondo Reuters, Moretti ha detto che l’intesa continuerà.',
      ['Moretti (Reuters): l’intesa continuerà'],
    ],
    [
      'La situazione è grave, ha affermato Carlo Moretti, citato dall’ANSA.',
      ['Carlo Moretti (ANSA): La situazione è grave'],
    ],
    [
      'A giudizio di Carlo Moretti il meccanismo ha aiutato i due Paesi.',
      ['Carlo Moretti: il meccanismo ha aiutato i due Paesi'],
    ],
    ['Moretti, che ha definito il piano “un passo avanti”, è ripartito.', ['Moretti: “un passo avanti”']],
    [
      'Secondo quanto riferisce Xinhua, Carlo Moretti ha detto che i colloqui sono stati franchi.',
      ['Carlo Moretti (Xinhua): i colloqui sono stati franchi'],
    ],
    [
      'Moretti, secondo quanto riferito da Xinhua, ha parlato di “un rapporto maturo”.',
      ['Moretti (Xinhua): “un rapporto maturo”'],
    ],
    [
      'Stando a quanto riportato da Reuters, Moretti ha definito il piano “un passo avanti”.',
      ['Moretti (Reuters): “un passo avanti”'],
    ],
    [
      'Come ha riferito Reuters, il ministro ha giudicato la situazione “molto preoccupante”.',
      ['il ministro (Reuters): “molto preoccupante”'],
    ],
    [
      'Secondo quanto ha dichiarato il ministro, la riunione si terrà a Oslo.',
      ['il ministro: la riunione si terrà a Oslo'],
    ],
    [
      "A quanto riferisce l'ANSA, Moretti ha affermato che la situazione è grave.",
      ['Moretti (ANSA): la situazione è grave'],
    ],
  ];
  it.each(table)('%s', (words, found) => expect(quotesIn(words, 'it')).toEqual(found));
});

describe('extractQuotes(text, people) in Chinese', () => {
  const table: Row[] = [
    ['林德说:“我们取得了很大进展。”', ['林德: “我们取得了很大进展。”']],
    [
      '“我们取得了很大进展。”林德在奥斯陆表示,“我们会继续努力。”',
      ['林德: “我们取得了很大进展。”', '林德: “我们会继续努力。”'],
    ],
    [
      '林德表示,挪威“始终高度重视双方的对话机制”,并指出这“拉近了两国的距离”。',
      [
        '林德: 挪威“始终高度重视双方的对话机制”,并指出这“拉近了两国的距离”',
        '林德: “始终高度重视双方的对话机制”',
        '林德: “拉近了两国的距离”',
      ],
    ],
    [
      '莫雷蒂在会见记者时强调,两国应加强互信。他还说,下一轮会谈将在罗马举行。',
      ['莫雷蒂: 两国应加强互信', '莫雷蒂: 下一轮会谈将在罗马举行'],
    ],
    ['外交部发言人14日宣布,会议推迟举行。', ['外交部发言人: 会议推迟举行']],
    ['双方一致认为,应深化合作。', ['双方: 应深化合作']],
    [
      '据路透社报道,莫雷蒂称会谈“虽然艰难但富有成效”。',
      ['莫雷蒂 (路透社): 会谈“虽然艰难但富有成效”', '莫雷蒂 (路透社): “虽然艰难但富有成效”'],
    ],
    ['新华社援引莫雷蒂的话说,合作潜力巨大。', ['莫雷蒂 (新华社): 合作潜力巨大']],
    ['据挪威外交部消息,会谈将于五月举行。', ['挪威外交部: 会谈将于五月举行']],
    [
      '有记者问:“会议何时举行?”毛宁答道:“我们会及时发布消息。”',
      ['有记者: “会议何时举行?”', '毛宁: “我们会及时发布消息。”'],
    ],
    ['林德安娜访问罗马。她说:「这次访问早该进行。」', ['林德安娜: “这次访问早该进行。”']],
    ['“双方进行了坦诚交流。”林德12日在例行记者会上说。', ['林德: “双方进行了坦诚交流。”']],
    ['据报道,莫雷蒂表示会谈富有成效。', ['莫雷蒂: 会谈富有成效']],
    ['据路透社20日报道,莫雷蒂表示,意大利愿意继续谈判。', ['莫雷蒂 (路透社): 意大利愿意继续谈判']],
    ['据新华社报道,林德说:“对话很有意义。”', ['林德 (新华社): “对话很有意义。”']],
    ['正如林德所说,“对话比对抗好”。', ['林德: “对话比对抗好”']],
  ];
  it.each(table)('%s', (words, found) => expect(quotesIn(words, 'zh')).toEqual(found));
});
