import type { DateLanguage } from '../../dates/language.ts';
import { EUROPEAN_TOKEN } from '../../dates/tokens.ts';
import { phrases } from './date-phrases.ts';
import { cue } from './date-tense.ts';
import { words } from './date-words.ts';

/** Dates in German. */
export const de: DateLanguage = {
  words,
  macros: {
    month: 'MONTH',
    // "Anfang Mai", "Ende des Jahres", "im frühen 19. Jahrhundert"
    mod: '(MOD | APPROX) (des | der | dieses | dieser)?',
    wd: 'DIRECTION? WEEKDAY ,? (PART | PARTADVERB | SMALLPART)? ,? (den | dem | der)? | SHORTWEEKDAY ,?',
    part: 'PART | PARTADVERB | SMALLPART',
    ein: 'ein | eine | einen | einem | einer | eines',
    time: '(HOUR OCLOCK MINUTE | (CLOCK | DOTCLOCK | HOUR) OCLOCK | NOON | CLOCK) (früh | PARTADVERB)?',
    // A clock without "Uhr" is as often a score: "1:42".
    spoken: '(HOUR OCLOCK MINUTE | (CLOCK | DOTCLOCK | HOUR) OCLOCK | NOON) (früh | PARTADVERB)?',
    aged:
      'Mädchen | Bub | Bube | Buben | Junge | Jungen | Kind | Kinder | Kindes | Sohn | Sohnes | Tochter | Frau | Mann | Mannes | ' +
      'Schüler | Schülerin | Radfahrer | Fahrer | Lenker | Mutter | Vater',
    units: 'UNIT | UNITS',
    amount: '(NUMBER | PLUSHALF | ONE | ein? VAGUE) (bis (NUMBER2 | PLUSHALF2))?',
    about:
      'etwa | rund | ca | ungefähr | fast | beinahe | knapp | über | mehr als | mindestens | höchstens | maximal | ' +
      'gut | nur | weniger als | bis zu | gerade einmal | nahezu | circa | schon | genau | exakt | gerade',
    numbered:
      'nr . | nummer | seite | s . | artikel | art . | paragraf | § | resolution | verordnung | richtlinie | zimmer',
    name: 'agenda | vision | horizont | horizon | expo | windows | boeing | airbus | formel | studio',
    measure:
      'km | kilometer | meter | metern | euro | dollar | prozent | menschen | personen | einwohner | tonnen | stück | mark | dm | lire | schilling | franc | pfund | dollars | soldaten | ' +
      'mitarbeiter | arbeitsplätze | fälle | hektar | liter | kilogramm | kg | mal | besucher | zuschauer | m | ps | franken',
  },
  phrases,
  token: EUROPEAN_TOKEN,
  endings: { er: 'decade', ern: 'decade' },
  order: 'dmy',
  bounds: {
    seit: 'since',
    ab: 'since',
    nach: 'since',
    bis: 'until',
    vor: 'by',
    spätestens: 'by',
    'später als': 'by',
    'früher als': 'since',
  },
  between: ['dem', 'den', 'der', 'zum', 'zur', 'im', 'am', 'anfang', 'mitte', 'ende', 'zu'],
  pairs: ['zwischen'],
  moves: /^(?:verschoben|verlegt|verschob|verlegte)/u,
  gone: ['seit'],
  behind: ['vom', 'von'],
  ahead: ['bis', 'ab', 'bis zum', 'spätestens'],
  setFor: ['für'],
  fromEvent: { after: /^ nach(?= (?:d|ein|ihr|sein))/u, before: /^ vor(?= (?:d|ein|ihr|sein))/u },
  cue,
  leadsOn: ['für', 'zum'],
  on: ['in', 'im', 'am'],
  dateline: {
    before: /^\W*(?:\([^()]{1,40}\)\s*)?\p{Lu}[\p{L}\s/.'’-]{1,40},\s*(?:den\s)?$/u,
    after: /^\.?,?\s*(?:\([^()]{2,40}\)\s*[-–—_/:]|\/[^/]{2,30}\/|--|[–—_]\s|-\s)/u,
  },
};
