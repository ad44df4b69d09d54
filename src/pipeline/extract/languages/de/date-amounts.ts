import type { Words } from '../../dates/language.ts';
import { inflected } from './date-inflection.ts';

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
/** The tens from twenty on. */
export const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** German words for amounts of time. */
export const amounts: Words = {
  unit: {
    Sekunde: 'second',
    Minute: 'minute',
    Stunde: 'hour',
    Tag: 'day',
    Tages: 'day',
    Wochenende: 'weekend',
    Wochenendes: 'weekend',
    Woche: 'week',
    Monat: 'month',
    Monats: 'month',
    Quartal: 'quarter',
    Quartals: 'quarter',
    Halbjahr: 'half',
    Jahr: 'year',
    Jahres: 'year',
    Jahrzehnt: 'decade',
    Jahrzehnts: 'decade',
    Jahrhundert: 'century',
    Jahrhunderts: 'century',
    Jahrtausend: 'millennium',
  },
  units: {
    Sekunden: 'second',
    Minuten: 'minute',
    Stunden: 'hour',
    Tage: 'day',
    Tagen: 'day',
    Wochen: 'week',
    Wochenenden: 'weekend',
    Monate: 'month',
    Monaten: 'month',
    Quartale: 'quarter',
    Quartalen: 'quarter',
    Jahre: 'year',
    Jahren: 'year',
    Jahrzehnte: 'decade',
    Jahrzehnten: 'decade',
    Jahrhunderte: 'century',
    Jahrhunderten: 'century',
  },
  // "zweijährig", "mehrtägig"
  lasting: {
    ...inflected('sekündig', 'second'),
    ...inflected('minütig', 'minute'),
    ...inflected('stündig', 'hour'),
    ...inflected('tägig', 'day'),
    ...inflected('wöchig', 'week'),
    ...inflected('monatig', 'month'),
    ...inflected('jährig', 'year'),
  },
  amountlasting: amountsLasting(),
  long: {
    sekundenlang: 'second',
    minutenlang: 'minute',
    stundenlang: 'hour',
    tagelang: 'day',
    wochenlang: 'week',
    monatelang: 'month',
    jahrelang: 'year',
    jahrzehntelang: 'decade',
    ...inflected('stundenlang', 'hour'),
    ...inflected('tagelang', 'day'),
    ...inflected('wochenlang', 'week'),
    ...inflected('monatelang', 'month'),
    ...inflected('jahrelang', 'year'),
    ...inflected('jahrzehntelang', 'decade'),
  },
  number: { ...numbers(), ...inflected('beid', 2), hundert: 100, tausend: 1000, dutzend: 12 },
  times: { hundert: 100, tausend: 1000 },
  one: { ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1 },
  vague: {
    ...inflected('einig', 0),
    ...inflected('mehrer', 0),
    ...inflected('wenig', 0),
    ...inflected('viel', 0),
    ...inflected('zahlreich', 0),
    paar: 0,
    etliche: 0,
    etlichen: 0,
  },
  fraction: { halb: 0.5, ...inflected('halb', 0.5) },
  plushalf: {
    anderthalb: 1.5,
    eineinhalb: 1.5,
    zweieinhalb: 2.5,
    dreieinhalb: 3.5,
    viereinhalb: 4.5,
    fünfeinhalb: 5.5,
  },
};

/** "zwei" to "neunundneunzig". */
function numbers(): Record<string, number> {
  const all: Record<string, number> = { zehn: 10, elf: 11, zwölf: 12, sechzehn: 16, siebzehn: 17 };
  for (const [i, unit] of UNITS.entries()) {
    if (i > 0) all[unit] = i + 1;
    if (i > 1 && i !== 5 && i !== 6) all[`${unit}zehn`] = i + 11;
    for (const [j, ten] of TENS.entries()) all[`${unit}und${ten}`] = (j + 2) * 10 + i + 1;
  }
  for (const [j, ten] of TENS.entries()) all[ten] = (j + 2) * 10;
  return all;
}

/** "zweijährige", "mehrtägiger": the amount and the unit in one word, as `2 year`; 0 where nobody can know. */
function amountsLasting(): Record<string, string> {
  const stems: [string, string][] = [
    ['minütig', 'minute'],
    ['stündig', 'hour'],
    ['tägig', 'day'],
    ['wöchig', 'week'],
    ['monatig', 'month'],
    ['jährig', 'year'],
  ];
  const amounts: [string, number][] = [
    ...Object.entries(numbers()),
    ['ein', 1],
    ['mehr', 0],
    ['lang', 0],
    ['halb', 0.5],
  ];
  const all: Record<string, string> = {};
  for (const [word, amount] of amounts.filter(([, value]) => value <= 20 || value % 10 === 0)) {
    for (const [stem, unit] of stems) {
      for (const ending of ['e', 'en', 'er', 'es', 'em']) all[word + stem + ending] = `${amount} ${unit}`;
    }
  }
  return all;
}
