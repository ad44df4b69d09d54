import type { Words } from './en.ts';
import { changeWords } from './changes.ts';
import { dataWords } from './data.ts';
import { searchWords } from './search.ts';

const ordinals = [
  'Erste',
  'Zweite',
  'Dritte',
  'Vierte',
  'Fünfte',
  'Sechste',
  'Siebte',
  'Achte',
  'Neunte',
  'Zehnte',
  'Elfte',
  'Zwölfte',
];

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function and(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}

/** The interface in German. */
export const de: Words = {
  name: 'Parley',
  tagline: 'Bilaterale Sicherheitsdialoge, belegt',
  skip: 'Zum Text',
  and,
  round: (number) => `${ordinals[number - 1] ?? `${number}.`} Runde`,
  list: ', ',

  navigation: {
    label: 'Seiten',
    timeline: 'Zeitleiste',
    dialogues: 'Dialoge',
    meetings: 'Treffen',
    people: 'Personen',
    organisations: 'Organisationen',
    topics: 'Themen',
    countries: 'Länder',
    compare: 'Vergleichen',
    articles: 'Quellen',
    guide: 'Anleitung',
    data: 'Daten',
    changes: 'Änderungen',
    corrections: 'Berichtigungen',
    search: 'Suche',
    languages: 'Sprache',
    index: 'Verzeichnis',
    embed: 'Einbetten',
  },
  theme: { label: 'Farben', auto: 'Auto', light: 'Hell', dark: 'Dunkel' },
  footer: {
    asOf: (day) => `Stand ${day}: das Datum der neuesten Quelle.`,
    release: (name) => `Ausgabe ${name}.`,
    licence: 'Tatsachen und Texte: CC BY 4.0. Code: MIT.',
    quotes: 'Zitierte Sätze gehören ihren Verlagen.',
  },

  home: {
    title: 'Wer sich wann traf, und wer das sagt',
    lead: (meetings, dialogues) =>
      `Parley verzeichnet die bilateralen Sicherheitsdialoge, die Regierungen seit 2017 geführt haben: bisher ${count(meetings, 'Treffen', 'Treffen')} in ${count(dialogues, 'Reihe', 'Reihen')}. Jede Angabe trägt hier den Satz, der sie macht.`,
    read: 'Lesen',
    readText: 'Nach Reihe, Treffen, Person oder Thema.',
    contribute: 'Beitragen',
    contributeText: 'Ein Artikel, eine Textdatei.',
    embed: 'Weiterverwenden',
    embedText: 'Eine Zeitleiste auf der eigenen Seite, oder das Verzeichnis als Daten.',
    latest: 'Letzte Treffen',
  },
  timeline: { title: 'Zeitleiste', lead: 'Alle verzeichneten Treffen, ein Faden für jede Reihe.' },

  lists: {
    dialogues: 'Reihen von Treffen zwischen zwei Seiten.',
    meetings: 'Alle verzeichneten Treffen, das letzte zuerst.',
    articles: 'Die Texte, auf denen das Verzeichnis beruht, der neueste zuerst.',
    people: 'Wer teilnahm, nach der Seite, für die sie sprachen.',
    organisations: 'Stellen, die teilnahmen, für eine Seite sprechen oder einen Dialog führen.',
    topics: 'Worüber die Treffen sprachen.',
    countries: 'Die Seiten, und woran sie teilnahmen.',
    times: (n) => `${n}\u00d7`,
    meetingCount: (n) => count(n, 'Treffen', 'Treffen'),
    nothing: 'Hier ist noch nichts verzeichnet.',
    howToAdd: 'Ein Artikel, der es berichtet, kann ergänzt werden: eine Textdatei in content/articles.',
  },

  fields: {
    number: 'Runde',
    status: 'Stand',
    date: 'Datum',
    place: 'Ort',
    host: 'Gastgeber',
    rank: 'Ebene',
    parties: 'Seiten',
    name: 'Genannt',
    dialogue: 'Reihe',
    participants: 'Wer teilnahm',
    organisations: 'Stellen',
    topics: 'Themen',
    quotes: 'Was gesagt wurde',
    outcomes: 'Ergebnisse',
  },
  status: {
    held: 'fand statt',
    planned: 'geplant',
    cancelled: 'abgesagt oder verschoben',
    mentioned: 'erwähnt',
  },
  silent: 'angekündigt, seither nicht gemeldet',
  rank: { leaders: 'Spitzen', ministers: 'Minister', officials: 'hohe Beamte' },
  part: {
    chair: 'Vorsitz',
    speaker: 'sprach',
    host: 'empfing die Gäste',
    participant: 'nahm teil',
    met: 'am Rande getroffen',
  },
  qualifier: {
    implied: 'erschlossen',
    disputed: 'umstritten',
    announced: 'angekündigt',
    explain: {
      implied: 'Erschlossen: Es folgt aus den Worten, sie sagen es nicht ausdrücklich.',
      disputed: 'Umstritten: Andere Quellen geben etwas anderes an.',
      announced: 'Angekündigt: nur aus der Zeit vor dem Ereignis bekannt.',
    },
  },
  noSide: 'Seite nicht genannt',
  notOnRecord: 'nicht genannt',
  dateUnknown: 'Datum nicht genannt',

  sections: {
    facts: 'Angaben',
    'who-took-part': 'Wer teilnahm',
    organisations: 'Organisationen',
    'what-was-discussed': 'Worüber gesprochen wurde',
    'what-was-agreed': 'Was vereinbart wurde',
    'what-was-said': 'Was gesagt wurde',
    background: 'Hintergrund',
    'where-sources-differ': 'Worin Quellen sich unterscheiden',
    sources: 'Quellen',
    meetings: 'Treffen',
    text: 'Text',
    offices: 'Ämter',
    dialogues: 'Dialoge',
  },
  sentence: {
    meeting: ({ sides, round, series, status, implied, where, when }) => {
      const what = [round, series].filter(Boolean).join(' – ') || 'ein Treffen';
      const who = sides.length > 0 ? and(sides) : 'Die beiden Seiten';
      const rest = [where ? ` in ${where}` : '', when ? ` ${when}` : ''].join('');
      if (implied)
        return `${what}: Dass ${who} sich trafen${rest}, folgt aus dem, was eine Quelle von anderen Runden sagt.`;
      if (status === 'planned') return `${what}: ${who} wollten sich${rest} treffen.`;
      if (status === 'cancelled')
        return `${what}: Das Treffen von ${who}${rest} fand nicht wie vorgesehen statt.`;
      if (status === 'mentioned') return `${what}: Eine Quelle erwähnt das Treffen von ${who}${rest}.`;
      return series || round ? `${what}: ${who} trafen sich${rest}.` : `${who} trafen sich${rest}.`;
    },
    on: (day) => `am ${day}`,
    in: (day) => (/^\d{4}$/u.test(day) ? day : `im ${day}`),
    loose: (day) => `(${day})`,
  },
  meeting: {
    untitled: 'Treffen',
    before: 'Die Runde davor',
    after: 'Die Runde danach',
    around: 'In der Reihe',
    further: 'Weitere Berichte, nicht in das Verzeichnis eingelesen',
    reported: 'indirekte Rede',
    relayed: (relay) => `nach ${relay}`,
    unattributed: 'Sprecher nicht genannt',
    onlyNames: 'Die Quellen unterscheiden sich nur darin, wie sie das Treffen nennen.',
    shownFirst: 'Gezeigt',
    alsoGiven: 'Auch angegeben',
    because: 'Grund',
  },
  note: {
    label: (n) => `Beleg ${n}`,
    more: (numbers) =>
      `${numbers.length === 1 ? '1 weiterer Satz: Beleg' : `${numbers.length} weitere Sätze: Belege`} ${and(numbers.map(String))}`,
    under: { digest: 'in unseren Worten', excerpt: 'wie veröffentlicht', original: 'wie veröffentlicht' },
    states: 'sagt aus',
    untranslated:
      'Die Sätze der Quellen sind nicht übersetzt: Sie stehen in der Sprache ihrer Zusammenfassung.',
    uncertainDay: (day) => `${day} (Tag der Veröffentlichung unsicher)`,
    digest: (publisher) => `In unseren Worten, nach ${publisher}`,
    excerpt: (publisher) => `${publisher} schrieb`,
    original: (publisher) => `${publisher} schrieb`,
    source: 'Quelle',
    archived: 'Archivkopie',
    place: 'Im Zusammenhang',
  },
  article: {
    unknownPublisher: 'Verlag nicht angegeben',
    digest: (publisher) =>
      `Dieser Text fasst in unseren Worten zusammen, was ${publisher} veröffentlicht hat. Markierte Sätze belegen Angaben; der Rand sagt, welche.`,
    excerpt: (publisher) =>
      `Das sind die Sätze von ${publisher}, die Angaben belegen. Markierte Sätze belegen Angaben; der Rand sagt, welche.`,
    original: (publisher) =>
      `Das ist der Text von ${publisher}. Markierte Sätze belegen Angaben; der Rand sagt, welche.`,
    source: 'Die veröffentlichte Seite',
    archived: 'Archivkopie',
    undated: 'Datum der Veröffentlichung nicht angegeben',
    untitled: (publisher) => `Bericht von ${publisher}`,
    furniture: 'Nicht Teil des Berichts',
    licence: 'Lizenz',
    translated: (language) => `Zusammenfassung einer Seite auf ${language}.`,
  },
  dialogue: {
    introduction: 'Einführung',
    sides: 'Seiten',
    rank: 'Ebene',
    bodies: 'Geführt von',
    years: 'Jahre',
    chair: 'Vorsitz',
    unregistered:
      'Die Reihe ist nur aus ihren Quellen bekannt; im Register hat sie noch niemand beschrieben.',
    hosts: 'Gastgeber im Wechsel',
    chairs: 'Vorsitz über die Jahre',
    topics: 'Themen über die Jahre',
    topicsHow:
      'Ein Zeichen für jedes Jahr, dessen Runden das Thema besprachen, größer bei mehreren, in der Farbe des Gastgebers; es führt zu dem Satz, der das sagt. Jahre mit einer verzeichneten Runde sind unterlegt.',
    chairsHow:
      'Ein Zeichen für jedes Jahr, in dem jemand für seine Seite eine Runde leitete. Jahre mit einer verzeichneten Runde sind unterlegt.',
    rounds: 'Runden',
    asTable: 'Dasselbe als Tabelle',
    lead: (sides, n, from, to) =>
      `Von ${and(sides)} ${n === 1 ? 'ist eine Runde' : `sind ${n} Runden`} dieser Reihe verzeichnet${from && to ? (from === to ? `, aus dem Jahr ${from}` : `, von ${from} bis ${to}`) : ''}.`,
    compare: 'Vergleichen mit',
    absent: 'Was fehlt',
    absentLead:
      'Runden, die angekündigt und seither nicht gemeldet wurden, Runden, die es den Nummern nach gegeben haben muss, und Jahre ohne Runde zwischen zwei Runden. Das heißt nicht, dass nichts stattfand: Keine Quelle hier sagt, dass etwas stattfand.',
    missing: (from, to) =>
      from === to
        ? `Die ${from}. Runde ist nicht verzeichnet.`
        : `Die Runden ${from} bis ${to} sind nicht verzeichnet.`,
    gap: (from, to) =>
      from === to
        ? `Für ${from} ist keine Runde verzeichnet.`
        : `Von ${from} bis ${to} sind keine Runden verzeichnet.`,
  },
  person: {
    side: 'Seite',
    as: 'Als',
    met: 'Traf',
  },
  organisation: {
    runs: 'Führt',
    parent: 'Teil von',
  },
  topic: {
    discussed: 'besprochen',
    wider: 'Weiteres Thema',
    narrower: 'Engere Themen',
  },
  country: {
    host: 'Gastgeber',
    guest: 'nahm teil',
    dialogues: 'Dialoge',
    people: 'Personen',
    organisations: 'Stellen',
  },
  names: 'Andere Namen',
  wikidata: 'Wikidata',

  guide: {
    lead: 'Wie man das Verzeichnis liest, wie es entsteht, wie man beiträgt und wie man es weiterverwendet.',
    english: 'Diese Seite ist auf Englisch geschrieben.',
  },
  foot: {
    report: 'Einen Fehler melden',
    edit: 'Diese Seite bearbeiten',
    history: 'Was hier früher stand',
    person: 'Es geht um Sie, und etwas stimmt nicht?',
    corrections: 'Wie es berichtigt wird',
    repository: 'Quellen der Website',
  },

  shortcuts: {
    title: 'Tastatur',
    on: 'Tastenkürzel sind an. Ausschalten.',
    off: 'Tastenkürzel sind aus. Einschalten.',
  },
  search: searchWords.de,
  data: dataWords.de,
  changes: changeWords.de,

  moved: {
    title: 'Diese Seite ist umgezogen',
    lead: 'Das Treffen steht unter einer anderen Adresse.',
    link: 'Dorthin',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    lead: 'Falls Sie die Adresse eingetippt haben, prüfen Sie sie bitte. Falls Sie einem Link gefolgt sind, ist die Seite vielleicht umgezogen.',
    way: 'Das Treffen lässt sich auf der Zeitleiste oder in den Listen finden.',
  },
};
