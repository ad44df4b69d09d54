import type { Cue } from '../../dates/tense.ts';

const PAST = new Set(
  (
    'war waren wurde wurden hatte hatten hat haben habe hätten kam kamen traf trafen fand fanden gab gaben ging gingen ' +
    'sprach sprachen begann begannen hielt hielten nahm nahmen trat traten lud luden rief riefen stand standen ließ ' +
    'ließen schrieb schrieben blieb blieben zog zogen fiel fielen schloss schlossen empfing empfingen unterzeichnete ' +
    'verließ starb starben flog flogen fuhr fuhren gewann gewannen verlor verloren lag lagen sah sahen hieß hießen ' +
    'stieg stiegen wies wiesen warf warfen brach brachen bat baten erschien erschienen kamen worden gewesen'
  ).split(' '),
);

/** The present tense, beside a day, announces: "Am Freitag findet die Sitzung statt". */
const FUTURE = new Set(
  (
    'wird werden soll sollen will wollen plant planen möchte möchten findet finden trifft treffen beginnt beginnen ' +
    'kommt kommen reist reisen startet starten tagt tagen lädt laden berät beraten geplant vorgesehen spielt spielen ' +
    'gastiert steht stehen folgt gibt geht geht’s kann können muss müssen dauert läuft empfängt bevorstehenden'
  ).split(' '),
);

/** Words in -te and -ten that are no verb of the past. */
const NO_PAST =
  /^(?:heute|bitte|seite|.*(?:ste|sten)|dritten?|zweiten?|vierten?|fünften?|sechsten?|siebten?|achten?|neunten?|zehnten?|gesamten?|bekannten?|geplanten?|sogenannten?|berechtigten|mitte|selten|unten|hinten|gute[nr]?|guten|alten|rechten?|echten?|leichten?|schlechten?|letzten?|hundertei?n?)$/u;

/** "findet statt" announces, "fand statt" and "hat stattgefunden" tell. */
export const cue: Cue = (words, at) => {
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  if (FUTURE.has(lower) && (/^\p{Ll}/u.test(word) || at === 0)) return 'future';
  if (PAST.has(lower)) return 'past';
  return /^\p{Ll}{3,}ten?$/u.test(word) && !NO_PAST.test(word) ? 'past' : null;
};
