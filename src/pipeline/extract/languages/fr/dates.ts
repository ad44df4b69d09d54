import type { DateLanguage } from '../../dates/language.ts';
import { ELIDING_TOKEN } from '../../dates/tokens.ts';
import { phrases } from './date-phrases.ts';
import { cue } from './date-tense.ts';
import { words } from './date-words.ts';

/** Dates in French. */
export const fr: DateLanguage = {
  words,
  macros: {
    mod: "(MOD -? | APPROX) (de | du | d' | le | l' | la)?",
    day: 'DAY | FIRST',
    day2: 'DAY2 | FIRST2',
    wd: 'WEEKDAY PART? ,? (le)?',
    units: 'UNIT | UNITS',
    amount: "NUMBER | ONE | VAGUE | ONE? NUMBER (de | d')",
    time: 'HOURH MINUTE? | HOUR OCLOCK MINUTE? | CLOCK | DOTCLOCK | NOON',
    numbered: 'n ° | n o | numéro | page | article | résolution | règlement | décret | directive | loi',
    name: 'agenda | vision | horizon | expo',
    measure:
      'km | kilomètres | mètres | euros | dollars | personnes | soldats | tonnes | fois | habitants | pages',
  },
  phrases,
  token: ELIDING_TOKEN,
  endings: { er: 'first', e: 'ordinal', ème: 'ordinal', h: 'hourh' },
  order: 'dmy',
  bounds: {
    depuis: 'since',
    dès: 'since',
    après: 'since',
    "jusqu'au": 'until',
    "jusqu'en": 'until',
    "jusqu'à": 'until',
    avant: 'by',
    partir: 'since',
    compter: 'since',
    "d'ici": 'by',
    'plus tard': 'by',
  },
  between: ['le', 'la', "l'", 'du', 'de', 'au', 'en', 'à', 'fin', 'début'],
  pairs: ['entre'],
  moves: /^(?:reporté|repouss|déplac|décal)/u,
  gone: ['depuis'],
  behind: [],
  ahead: ["jusqu'au", "jusqu'à", "jusqu'en", 'dès', "d'ici", 'avant'],
  setFor: ['pour'],
  fromEvent: {
    after: /^ après(?= (?:l[ea’']|un|la|les|leur|ce))/u,
    before: /^ avant(?= (?:l[ea’']|un|la|les|leur|ce))/u,
  },
  cue,
  leadsOn: ['pour'],
  on: ['en'],
  dateline: {
    before: /^\W*\p{Lu}[\p{L}\s/.'’-]{1,40},\s*(?:le\s)?$/u,
    after: /^\.?,?\s*(?:\([^()]{2,40}\)\s*[-–—_/:]|\/[^/]{2,30}\/|--|[–—_]\s|-\s)/u,
  },
};
