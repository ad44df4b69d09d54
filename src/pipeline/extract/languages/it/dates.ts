import type { DateLanguage } from '../../dates/language.ts';
import { ELIDING_TOKEN } from '../../dates/tokens.ts';
import { phrases } from './date-phrases.ts';
import { cue } from './date-tense.ts';
import { words } from './date-words.ts';

/** Dates in Italian. */
export const it: DateLanguage = {
  words,
  macros: {
    mod: "(a | alla | all')? MOD (di | del | dell' | della | d')? | APPROX",
    day: "DAY °? | FIRST | l' DAY",
    day2: 'DAY2 | FIRST2',
    wd: 'WEEKDAY PART? ,?',
    units: 'UNIT | UNITS',
    amount: 'NUMBER | ONE | VAGUE | ONE? NUMBER di',
    clock: 'HOUR | CLOCK | DOTCLOCK',
    time: '(alle)? OCLOCK (HOUR | CLOCK | DOTCLOCK) | CLOCK | NOON',
    numbered: 'n . | numero | pagina | articolo | risoluzione | regolamento | decreto | direttiva | legge',
    name: 'agenda | visione | vision | horizon | orizzonte | expo',
    measure: 'km | chilometri | metri | euro | dollari | persone | soldati | tonnellate | volte | abitanti',
  },
  phrases,
  token: ELIDING_TOKEN,
  endings: { º: 'first' },
  order: 'dmy',
  bounds: {
    dal: 'since',
    "dall'": 'since',
    da: 'since',
    dopo: 'since',
    fino: 'until',
    entro: 'by',
    partire: 'since',
    decorrere: 'since',
    oltre: 'by',
    prima: 'by',
  },
  between: ['il', 'la', "l'", 'al', 'a', "all'", 'del', 'dal', 'di', 'fine', 'inizio'],
  pairs: ['tra', 'fra'],
  moves: /^(?:rinvia|sposta|posticip|anticip)/u,
  behind: [],
  ahead: ['entro', 'fino', 'fin'],
  setFor: ['per'],
  fromEvent: { after: /^ dopo(?= (?:il|l[ao’']|un|i|gli|le) ?)/u, before: /^ prima(?= (?:del|d[ie]))/u },
  cue,
  leadsOn: ['per'],
  on: ['in', 'nel'],
  dateline: {
    before: /^\W*\p{Lu}[\p{L}\s/.'’-]{1,40},\s*(?:il\s)?$/u,
    after: /^\.?,?\s*(?:\([^()]{2,40}\)\s*[-–—_/:]|\/[^/]{2,30}\/|--|[–—_]\s|-\s)/u,
  },
};
