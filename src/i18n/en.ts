import { changeWords } from './changes.ts';
import { dataWords } from './data.ts';
import { searchWords } from './search.ts';

/** The interface in English. Its keys are the keys of every language. */

const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
];

function round(number: number): string {
  return `${ordinals[number - 1] ?? suffixed(number)} round`;
}

function suffixed(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
function and(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export const en = {
  name: 'Parley',
  tagline: 'A cited record of bilateral security dialogues',
  skip: 'Skip to the text',
  and,
  round,
  list: ', ',

  navigation: {
    label: 'Site',
    timeline: 'Timeline',
    dialogues: 'Dialogues',
    meetings: 'Meetings',
    people: 'People',
    organisations: 'Organisations',
    topics: 'Topics',
    countries: 'Countries',
    compare: 'Compare',
    articles: 'Sources',
    guide: 'Guide',
    data: 'Data',
    changes: 'Changes',
    corrections: 'Corrections',
    search: 'Search',
    languages: 'Language',
    index: 'Index',
    embed: 'Embed',
  },
  theme: { label: 'Colours', auto: 'Auto', light: 'Light', dark: 'Dark' },
  footer: {
    asOf: (day: string) => `Record as of ${day}, the date of its newest source.`,
    release: (name: string) => `Release ${name}.`,
    licence: 'Facts and texts: CC BY 4.0. Code: MIT.',
    quotes: 'Quoted sentences belong to their publishers.',
  },

  home: {
    title: 'Who met, when, and who says so',
    lead: (meetings: number, dialogues: number) =>
      `Parley records the bilateral security dialogues that governments have held since 2017: ${count(meetings, 'meeting', 'meetings')} in ${count(dialogues, 'series', 'series')} so far. Each fact here carries the sentence that states it.`,
    read: 'To read',
    readText: 'By series, meeting, person or topic.',
    contribute: 'To contribute',
    contributeText: 'One article, one text file.',
    embed: 'To reuse',
    embedText: 'A timeline on your own page, or the record as data.',
    latest: 'Latest meetings',
  },
  timeline: { title: 'Timeline', lead: 'Every meeting on record, one thread for each series.' },

  lists: {
    dialogues: 'Series of meetings between two sides.',
    meetings: 'All meetings on record, the latest first.',
    articles: 'The texts that the record rests on, the newest first.',
    people: 'Who took part, by the side they spoke for.',
    organisations: 'Bodies that took part, speak for a side or run a dialogue.',
    topics: 'What the meetings discussed.',
    countries: 'The sides, and what they took part in.',
    times: (n: number) => `${n}\u00d7`,
    meetingCount: (n: number) => count(n, 'meeting', 'meetings'),
    nothing: 'Nothing is on record here yet.',
    howToAdd: 'An article that reports it can be added: one text file in content/articles.',
  },

  fields: {
    number: 'Round',
    status: 'Status',
    date: 'Date',
    place: 'Place',
    host: 'Host',
    rank: 'Level',
    parties: 'Sides',
    name: 'Called',
    dialogue: 'Series',
    participants: 'Who took part',
    organisations: 'Bodies',
    topics: 'Topics',
    quotes: 'What was said',
    outcomes: 'Outcomes',
  },
  status: { held: 'held', planned: 'planned', cancelled: 'cancelled or postponed', mentioned: 'mentioned' },
  silent: 'announced, not reported since',
  rank: { leaders: 'leaders', ministers: 'ministers', officials: 'senior officials' },
  part: {
    chair: 'chair',
    speaker: 'speaker',
    host: 'received the guests',
    participant: 'took part',
    met: 'met aside',
  },
  qualifier: {
    implied: 'implied',
    disputed: 'disputed',
    announced: 'announced',
    explain: {
      implied: 'Implied: it follows from the words, they do not say it outright.',
      disputed: 'Disputed: other sources give another value.',
      announced: 'Announced: known from before the event only.',
    },
  },
  noSide: 'Side not stated',
  notOnRecord: 'not stated',
  dateUnknown: 'Date not stated',

  sections: {
    facts: 'Facts',
    'who-took-part': 'Who took part',
    organisations: 'Organisations',
    'what-was-discussed': 'What was discussed',
    'what-was-agreed': 'What was agreed',
    'what-was-said': 'What was said',
    background: 'Background',
    'where-sources-differ': 'Where sources differ',
    sources: 'Sources',
    meetings: 'Meetings',
    text: 'Text',
    offices: 'Offices',
    dialogues: 'Dialogues',
  },
  sentence: {
    /** One sentence that says it all. `when` and `where` come with their prepositions. */
    meeting: (of: {
      sides: readonly string[];
      round: string | null;
      series: string | null;
      status: 'held' | 'planned' | 'cancelled' | 'mentioned';
      implied: boolean;
      where: string | null;
      when: string | null;
    }): string => {
      const what = of.series
        ? `${of.round ? `the ${of.round.toLowerCase()} of ` : ''}the ${of.series}`
        : 'a meeting';
      const rest = [of.where ? ` in ${of.where}` : '', of.when ? ` ${of.when}` : ''].join('');
      const sides = of.sides.length > 0 ? and(of.sides) : 'The two sides';
      if (of.implied)
        return `That ${sides} held ${what}${rest} follows from what a source says of other rounds.`;
      if (of.status === 'planned') return `${sides} planned ${what}${rest}.`;
      const between = of.series ? what : `${what} between ${sides}`;
      if (of.status === 'cancelled')
        return `${capital(between)}, which was to be held${rest}, did not take place as planned.`;
      if (of.status === 'mentioned') return `A source mentions ${between}${rest}.`;
      return of.series ? `${sides} held ${what}${rest}.` : `${sides} met${rest}.`;
    },
    on: (day: string) => `on ${day}`,
    in: (day: string) => `in ${day}`,
    loose: (day: string) => `(${day})`,
  },
  meeting: {
    untitled: 'Meeting',
    before: 'The round before',
    after: 'The round after',
    around: 'In the series',
    further: 'Further reports, not read into the record',
    reported: 'reported speech',
    relayed: (relay: string) => `as reported by ${relay}`,
    unattributed: 'Speaker not named',
    onlyNames: 'The sources differ only in what they call the meeting.',
    shownFirst: 'Shown',
    alsoGiven: 'Also given',
    because: 'Why',
  },
  note: {
    label: (n: number) => `Evidence ${n}`,
    more: (numbers: readonly number[]) =>
      `${count(numbers.length, 'more sentence', 'more sentences')}: evidence ${and(numbers.map(String))}`,
    under: { digest: 'in our words', excerpt: 'as published', original: 'as published' },
    states: 'states',
    untranslated: 'Sentences of sources stand in the language of their digest.',
    uncertainDay: (day: string) => `${day} (day of publication uncertain)`,
    digest: (publisher: string) => `In our words, after ${publisher}`,
    excerpt: (publisher: string) => `${publisher} wrote`,
    original: (publisher: string) => `${publisher} wrote`,
    source: 'Source',
    archived: 'Archived copy',
    place: 'In context',
  },
  article: {
    unknownPublisher: 'Publisher not given',
    digest: (publisher: string) =>
      `This text is a digest in our own words of what ${publisher} published. Marked sentences state facts of the record; the margin says which.`,
    excerpt: (publisher: string) =>
      `These are the sentences of ${publisher} that state facts. Marked sentences state facts of the record; the margin says which.`,
    original: (publisher: string) =>
      `This is the text of ${publisher}. Marked sentences state facts of the record; the margin says which.`,
    source: 'The page as published',
    archived: 'Archived copy',
    undated: 'Date of publication not given',
    untitled: (publisher: string) => `Report by ${publisher}`,
    furniture: 'Not part of the report',
    licence: 'Licence',
    translated: (language: string) => `Digest of a page in ${language}.`,
  },
  dialogue: {
    introduction: 'Introduction',
    sides: 'Sides',
    rank: 'Level',
    bodies: 'Run by',
    years: 'Years',
    chair: 'Chair',
    unregistered: 'The series is known from its sources only; nobody has described it in the registry yet.',
    hosts: 'Hosts in turn',
    chairs: 'Chairs over the years',
    topics: 'Topics over the years',
    topicsHow:
      'A mark for each year whose rounds discussed the topic, larger where more than one did, in the colour of the host; it leads to the sentence that says so. Years with a round on record are shaded.',
    chairsHow:
      'A mark for each year in which somebody chaired a round for their side. Years with a round on record are shaded.',
    rounds: 'Rounds',
    asTable: 'The same as a table',
    lead: (sides: readonly string[], n: number, from: string | null, to: string | null) =>
      `${and(sides)} have ${n === 1 ? 'one round' : `${n} rounds`} on record in this series${from && to ? (from === to ? `, in ${from}` : `, from ${from} to ${to}`) : ''}.`,
    compare: 'Compare with',
    absent: 'What is missing',
    absentLead:
      'Rounds that were announced and not reported since, rounds that must have been held by the numbers of others, and years between two rounds without one. Nobody says that nothing took place: no source here says that something did.',
    missing: (from: number, to: number) =>
      from === to ? `Round ${from} is not on record.` : `Rounds ${from} to ${to} are not on record.`,
    gap: (from: number, to: number) =>
      from === to ? `No round of ${from} is on record.` : `No rounds from ${from} to ${to} are on record.`,
  },
  person: {
    side: 'Side',
    as: 'As',
    met: 'Met',
  },
  organisation: { runs: 'Runs', parent: 'Part of' },
  topic: { discussed: 'discussed', wider: 'Wider topic', narrower: 'Narrower topics' },
  country: {
    host: 'host',
    guest: 'took part',
    dialogues: 'Dialogues',
    people: 'People',
    organisations: 'Bodies',
  },
  names: 'Other names',
  wikidata: 'Wikidata',

  guide: {
    lead: 'How to read the record, how it is made, how to add to it, and how to reuse it.',
    english: 'This page is written in English.',
  },
  foot: {
    report: 'Report an error',
    edit: 'Edit this page',
    history: 'What it said before',
    person: 'Is this about you, and something is wrong?',
    corrections: 'How to have it corrected',
    repository: 'Sources of the site',
  },

  shortcuts: {
    title: 'Keyboard',
    on: 'Shortcuts are on. Turn them off.',
    off: 'Shortcuts are off. Turn them on.',
  },
  search: searchWords.en,
  data: dataWords.en,
  changes: changeWords.en,

  moved: {
    title: 'This page has moved',
    lead: 'The meeting stands under another address.',
    link: 'Go there',
  },
  notFound: {
    title: 'Page not found',
    lead: 'If you typed the address, check that it is correct. If you followed a link, the page may have moved.',
    way: 'You can look for the meeting on the timeline or in the lists.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type Words = typeof en;
