import type { Words } from '../../dates/language.ts';
import { amounts, TENS } from './date-amounts.ts';
import { inflected } from './date-inflection.ts';

const MONTHS = {
  Januar: 1,
  Jänner: 1,
  'Jan.': 1,
  Februar: 2,
  Feber: 2,
  'Feb.': 2,
  März: 3,
  'Mrz.': 3,
  April: 4,
  'Apr.': 4,
  Mai: 5,
  Juni: 6,
  'Jun.': 6,
  Juli: 7,
  'Jul.': 7,
  August: 8,
  'Aug.': 8,
  September: 9,
  'Sep.': 9,
  'Sept.': 9,
  Oktober: 10,
  'Okt.': 10,
  November: 11,
  'Nov.': 11,
  Dezember: 12,
  'Dez.': 12,
};

const WEEKDAYS = {
  Montag: 1,
  Dienstag: 2,
  Mittwoch: 3,
  Donnerstag: 4,
  Freitag: 5,
  Samstag: 6,
  Sonnabend: 6,
  Sonntag: 7,
};

const PARTS = {
  Morgen: 'MO',
  Früh: 'MO',
  Vormittag: 'MO',
  Mittag: 'MI',
  Nachmittag: 'AF',
  Abend: 'EV',
  Nacht: 'NI',
};

/** German words of time. */
export const words: Words = {
  ...amounts,
  month: { ...MONTHS, ...genitives(MONTHS) },
  fullmonth: genitives(withoutDots(MONTHS)),
  weekday: genitives(WEEKDAYS),
  // "So" and "Mi" are other words too: these count only before a date.
  shortweekday: { 'Mo.': 1, 'Di.': 2, 'Mi.': 3, 'Do.': 4, 'Fr.': 5, 'Sa.': 6, 'So.': 7 },
  weekdaypart: compounds(),
  // "montags": every Monday.
  weekdays: Object.fromEntries(
    Object.entries(WEEKDAYS).map(([name, day]) => [`${name.toLowerCase()}s`, day]),
  ),
  season: {
    Frühling: 'SP',
    Frühjahr: 'SP',
    Frühlings: 'SP',
    Frühjahrs: 'SP',
    Sommer: 'SU',
    Sommers: 'SU',
    Frühsommer: 'SU',
    Hochsommer: 'SU',
    Spätsommer: 'SU',
    Herbst: 'FA',
    Herbstes: 'FA',
    Spätherbst: 'FA',
    Winter: 'WI',
    Winters: 'WI',
  },
  ordinal: {
    ...inflected('erst', 1),
    ...inflected('zweit', 2),
    ...inflected('dritt', 3),
    ...inflected('viert', 4),
    ...inflected('letzt', 0),
  },
  part: {
    ...PARTS,
    Morgens: 'MO',
    früh: 'MO',
    Vormittags: 'MO',
    Mittags: 'MI',
    Abends: 'EV',
    Nachmittags: 'AF',
  },
  partadverb: {
    morgens: 'MO',
    frühmorgens: 'MO',
    vormittags: 'MO',
    mittags: 'MI',
    nachmittags: 'AF',
    abends: 'EV',
    nachts: 'NI',
  },
  noon: { Mitternacht: '24:00' },
  oclock: { Uhr: 1 },
  deictic: {
    heute: 0,
    gestern: -1,
    vorgestern: -2,
    morgen: 1,
    übermorgen: 2,
    ...inflected('heutig', 0),
    ...inflected('gestrig', -1),
    ...inflected('morgig', 1),
  },
  thisyear: { heuer: 0, ...inflected('heurig', 0), ...inflected('diesjährig', 0) },
  lastyear: { ...inflected('vorjährig', -1), ...inflected('letztjährig', -1) },
  direction: {
    ...inflected('letzt', -1),
    ...inflected('vergangen', -1),
    ...inflected('vorig', -1),
    ...inflected('verflossen', -1),
    ...inflected('dies', 0),
    ...inflected('laufend', 0),
    ...inflected('aktuell', 0),
    ...inflected('nächst', 1),
    ...inflected('kommend', 1),
  },
  previous: {
    ...inflected('vorherig', -1),
    ...inflected('vorangegangen', -1),
    ...inflected('vorhergehend', -1),
  },
  following: { ...inflected('folgend', 1), ...inflected('darauffolgend', 1) },
  before: {
    Vortag: 'day',
    Vortages: 'day',
    Vorabend: 'day',
    Vorwoche: 'week',
    Vormonat: 'month',
    Vormonats: 'month',
    Vorquartal: 'quarter',
  },
  yearbefore: { Vorjahr: -1, Vorjahres: -1, Vorjahrs: -1, Vorvorjahr: -2, Vorvorjahres: -2 },
  after: { Folgetag: 'day', Folgemonat: 'month', Folgejahr: 'year', Folgejahres: 'year' },
  boundary: {
    Jahresende: 'year',
    Jahresanfang: 'year',
    Jahresbeginn: 'year',
    Jahresmitte: 'year',
    Jahresschluss: 'year',
    Monatsende: 'month',
    Monatsanfang: 'month',
    Monatsbeginn: 'month',
    Monatsmitte: 'month',
    Wochenbeginn: 'week',
    Wochenanfang: 'week',
    Wochenmitte: 'week',
  },
  mod: {
    Anfang: 'START',
    Beginn: 'START',
    Mitte: 'MID',
    Ende: 'END',
    ...inflected('früh', 'START'),
    ...inflected('spät', 'END'),
  },
  approx: {
    ca: 'APPROX',
    'ca.': 'APPROX',
    circa: 'APPROX',
    etwa: 'APPROX',
    rund: 'APPROX',
    ungefähr: 'APPROX',
  },
  dash: { '-': 'range', '/': 'range' },
  join: { bis: 'range', '-': 'range', und: 'list', oder: 'list', '/': 'list', sowie: 'list', ',': 'list' },
  decadeword: Object.fromEntries(
    TENS.flatMap((word, i) => [
      [`${word}er`, 192 + i],
      [`${word.charAt(0).toUpperCase()}${word.slice(1)}er`, 192 + i],
      [`${word.charAt(0).toUpperCase()}${word.slice(1)}ern`, 192 + i],
      [`${word.charAt(0).toUpperCase()}${word.slice(1)}erjahre`, 192 + i],
      [`${word.charAt(0).toUpperCase()}${word.slice(1)}erjahren`, 192 + i],
    ]),
  ),
  often: {
    ...inflected('täglich', 'P1D'),
    täglich: 'P1D',
    ...inflected('wöchentlich', 'P1W'),
    wöchentlich: 'P1W',
    ...inflected('monatlich', 'P1M'),
    monatlich: 'P1M',
    ...inflected('jährlich', 'P1Y'),
    jährlich: 'P1Y',
    alljährlich: 'P1Y',
    ...inflected('alljährlich', 'P1Y'),
    stündlich: 'PT1H',
    halbjährlich: 'P6M',
    vierteljährlich: 'P3M',
  },
  holiday: {
    Neujahr: '01-01',
    Neujahrstag: '01-01',
    Dreikönigstag: '01-06',
    Rosenmontag: 'easter-48',
    Faschingsdienstag: 'easter-47',
    Aschermittwoch: 'easter-46',
    Palmsonntag: 'easter-7',
    Gründonnerstag: 'easter-3',
    Karfreitag: 'easter-2',
    Karsamstag: 'easter-1',
    Ostern: 'easter+0',
    Ostersonntag: 'easter+0',
    Ostermontag: 'easter+1',
    Himmelfahrt: 'easter+39',
    Pfingsten: 'easter+49',
    Pfingstsonntag: 'easter+49',
    Pfingstmontag: 'easter+50',
    Fronleichnam: 'easter+60',
    Allerheiligen: '11-01',
    Allerseelen: '11-02',
    Nikolaustag: '12-06',
    Heiligabend: '12-24',
    Weihnachten: '12-25',
    Weihnachtstag: '12-25',
    Stephanstag: '12-26',
    Silvester: '12-31',
  },
  present: {
    jetzt: 0,
    derzeit: 0,
    zurzeit: 0,
    momentan: 0,
    gegenwärtig: 0,
    heutzutage: 0,
    nunmehr: 0,
    ...inflected('derzeitig', 0),
    ...inflected('gegenwärtig', 0),
    ...inflected('momentan', 0),
  },
  past: {
    kürzlich: 0,
    neulich: 0,
    jüngst: 0,
    damals: 0,
    seinerzeit: 0,
    ehemals: 0,
    einst: 0,
    ...inflected('damalig', 0),
  },
  future: {
    bald: 0,
    demnächst: 0,
    künftig: 0,
    zukünftig: 0,
    ...inflected('künftig', 0),
    ...inflected('zukünftig', 0),
  },
};

/** "September" and "Septembers", "Montag" and "Montags". */
function genitives(names: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, value]) =>
      name.endsWith('.')
        ? [[name, value]]
        : [
            [name, value],
            [`${name}s`, value],
          ],
    ),
  );
}

function withoutDots(names: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(names).filter(([name]) => !name.endsWith('.')));
}

/** "Dienstagabend" and its sisters. */
function compounds(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(WEEKDAYS).flatMap(([name, day]) =>
      Object.entries(PARTS).flatMap(([part, code]) =>
        ['', 's'].map((ending) => [`${name}${part.toLowerCase()}${ending}`, `${day}${code}`]),
      ),
    ),
  );
}
