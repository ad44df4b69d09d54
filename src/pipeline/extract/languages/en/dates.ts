import { cue } from './date-tense.ts';
import { phrases } from './date-phrases.ts';
import type { DateLanguage } from '../../dates/language.ts';
import { SPACED_TOKEN } from '../../dates/tokens.ts';
import { words } from './date-words.ts';

/** Dates in English. */
export const en: DateLanguage = {
  words,
  macros: {
    month: 'MONTH | MAYBEMONTH',
    day: 'DAY | DAYTH',
    month2: 'MONTH2 | MAYBEMONTH2',
    day2: 'DAY2 | DAYTH2',
    mod: 'MOD -? | the? EDGE of the? | (sometime | some time) (in | during)?',
    wd: '(WEEKDAY | SHORTWEEKDAY) ,? PART? ,?',
    time: 'CLOCK AMPM? | HOUR AMPM | AM | PM | NOON',
    zone:
      'gmt | est | edt | cst | pst | pdt | cet | bst | utc | et | local time | ' +
      'OPEN (MILITARY | CLOCK) (gmt | utc | est | edt | bst) CLOSE',
    units: 'UNIT | UNITS',
    amount: 'NUMBER | ONE | ONE? VAGUE | ONE? FEW of? | NUMBER (to | or | -) NUMBER2 | NUMBER more',
    about:
      'about | around | approximately | roughly | nearly | almost | over | under | some | at least | at most | up to | ' +
      'more than | less than | fewer than | no more than | no less than | just over | just under | well over | only',
    name: 'agenda | vision | horizon | expo | windows | boeing | airbus | formula | channel | studio | area',
    numbered:
      'no .? | nos .? | number | page | pages | p . | pp . | resolution | resolutions | article | articles | section | ' +
      'paragraph | paragraphs | flight | route | room | chapter | directive | regulation | decision | decree | order',
    counted: 'seats | flights | jobs | units | hours | calls | visitors | trips | passengers | workers',
    measure:
      'km | kilometers | kilometres | meters | metres | miles | people | percent | per | tons | tonnes | dollars | euros | ' +
      'yuan | soldiers | troops | men | women | children | cases | deaths | votes | points | times | copies | barrels | hp | kg | wc',
  },
  phrases,
  token: SPACED_TOKEN,
  endings: { st: 'ordinal', nd: 'ordinal', rd: 'ordinal', th: 'ordinal', s: 'decade', am: 'am', pm: 'pm' },
  order: 'mdy',
  bounds: {
    since: 'since',
    from: 'since',
    after: 'since',
    until: 'until',
    till: 'until',
    through: 'until',
    by: 'by',
    before: 'by',
    'earlier than': 'since',
    'later than': 'by',
    'as of': 'since',
    'up to': 'until',
    'prior to': 'by',
    'starting from': 'since',
  },
  between: ['the', 'at', 'least', 'about', 'around'],
  pairs: ['between'],
  moves: /^(?:postponed?|moved?|reschedul|delay|chang|brought|shift)/u,
  gone: ['since'],
  behind: ['not until', 'up until'],
  owned:
    /^['’]s (?<event>(?:[\p{L}-]+ ){0,3}(?:elections?|vote|ballot|polls?|referendum|match|game|final|draw|derby|race|round|leg|trip|visit|launch|deadline|debate|concert|funeral|hearing|report)\b)?/u,
  ahead: [
    'until',
    'till',
    'by',
    'through',
    'payable',
    'effective',
    'beginning',
    'starting',
    'due',
    'as',
    'ahead of',
  ],
  passed: { after: /^,? ?(?:\p{L}+ ){1,3}ha[ds]\b/u, before: /\bhad (?!been|to\b)(?:\p{L}+ ){1,5}by $/u },
  fromEvent: { after: /^ (?:after|following)(?= )/u, before: /^ (?:before|ahead of)(?= )/u },
  cue,
  leadsOn: ['for', 'to', 'of', 'per'],
  on: ['in', 'on'],
  dateline: {
    before:
      /(?:(?:^|[\s)])\p{Lu}{2}[\p{Lu}\s.'’-]*(?:,\s[\p{L}\s.]{2,30})?[,.]|^\W*\p{Lu}[\p{L}\s.'’-]{1,30},)\s*$/u,
    after: /^\.?,?\s*(?:\([^()]{2,40}\)\s*[-–—_/:]|\/[^/]{2,30}\/|--|[–—_]\s|-\s)/u,
  },
};
