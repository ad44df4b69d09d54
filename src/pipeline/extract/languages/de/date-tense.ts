import type { Cue } from '../../dates/tense.ts';

const PAST = new Set(
  (
    'war waren wurde wurden wäre wären hatte hatten hat haben habe hätte hätten kam kamen traf trafen fand fanden gab gaben ging gingen ' +
    'sprach sprachen begann begannen hielt hielten nahm nahmen trat traten lud luden rief riefen stand standen ließ ' +
    'ließen schrieb schrieben blieb blieben zog zogen fiel fielen schloss schlossen empfing empfingen unterzeichnete ' +
    'verließ starb starben flog flogen fuhr fuhren gewann gewannen verlor verloren lag lagen sah sahen hieß hießen heißt ' +
    'stieg stiegen wies wiesen warf warfen brach brachen bat baten erschien erschienen kamen worden gewesen'
  ).split(' '),
);

/** The present tense, beside a day, announces: "Am Freitag findet die Sitzung statt". */
const FUTURE = new Set(
  (
    'wird werden werde soll sollen will wollen plant planen möchte möchten findet finden trifft treffen beginnt beginnen ' +
    'kommt kommen reist reisen startet starten tagt tagen lädt laden berät beraten geplant vorgesehen angesetzt anberaumt festgesetzt terminiert spielt spielen ' +
    'gastiert steht stehen folgt gibt geht geht’s kann können muss müssen dauert läuft empfängt bevorstehenden'
  ).split(' '),
);

/** Strong verbs of the past in -t: "erhielt", "vertrat". */
const STRONG_PAST =
  /(?:hielt|trat|bat|tat|riet|stritt|glitt|litt|ritt|schnitt|schritt|bot|galt|focht|begann|gewann|fand|stand|verschwand|sprach|brach|stach|nahm|kam|gab|sah|lag|saß|las|maß|trug|schlug|fuhr|wuchs|lud|grub|fiel|ließ|rief|hieß|stieß|lief|schrieb|blieb|trieb|stieg|schwieg|wies|pries|schloss|floss|goss|verlor|fror|zog|flog|bog|log|hob|schob|warf|starb|warb|verdarb|half|traf|befahl|empfahl|stahl|sang|sank|sprang|zwang|drang|gelang|klang|rang|band)(?:en)?$/u;

/** Little words in -t that are no verbs. */
const NO_VERB =
  /^(?:mit|seit|damit|somit|nicht|statt|anstatt|laut|samt|mitsamt|selbst|sonst|erst|zuerst|zuletzt|bereits|fast|meist|längst|jetzt|dort|sofort|fort|gut|rot|alt|weit|breit|bekannt|insgesamt|gesamt|überhaupt|vielleicht|mitunter|acht|dicht|leicht|schlecht|recht|echt|direkt|konkret|spät|zeit|rat|ge\p{L}+t|je\p{L}*|\p{L}+haft|\p{L}+ist)$/u;

/** "Am Freitag liest sie", "am Samstag um 20 Uhr spielt der Verein": the present right after a day announces. */
const DAY_BEFORE =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{L}*|Mittwoch\p{L}*|Sonnabend\p{L}*|Uhr|\p{Lu}?\p{Ll}*(?:morgen|mittag|abend|nacht)|Wochenende)$/iu;

const PLANNED = /^(?:sollen|angesetzt|anberaumt|festgesetzt|geplant|vorgesehen|terminiert)$/u;

/** "am Samstag verletzt worden", "am Freitag vorgestellt.": at the end of its clause it is no present tense. */
function isParticiple(words: readonly string[], at: number): boolean {
  return /^(?:[,.;:)]|worden|werden|wurden?|hat|haben|hatten?|habe|hätten?|seien?|ist|sind|war|waren|und|oder)$/u.test(
    words[at + 1] ?? '.',
  );
}

/** Words in -te and -ten that are no verb of the past. */
const NO_PAST =
  /^(?:heute|bitte|seite|.*(?:ste|sten)|dritten?|zweiten?|vierten?|fünften?|sechsten?|siebten?|achten?|neunten?|zehnten?|gesamten?|bekannten?|geplanten?|sogenannten?|berechtigten|mitte|selten|unten|hinten|gute[nr]?|guten|alten|rechten?|echten?|leichten?|schlechten?|letzten?|hundertei?n?)$/u;

/** "findet statt" announces, "fand statt" and "hat stattgefunden" tell. */
export const cue: Cue = (words, at) => {
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  if (lower === 'sollte' || lower === 'sollten') return 'due';
  if (FUTURE.has(lower) && (/^\p{Ll}/u.test(word) || at === 0)) return 'future';
  // ", so der Minister am Freitag": what somebody said.
  if (lower === 'so' && words[at - 1] === ',') return 'past';
  // "Das Treffen war für Sonntag angesetzt", "es hätte beginnen sollen": what was planned looks forward.
  if (PAST.has(lower))
    return /^(?:war|waren|wäre|wären|hatte|hatten|hätte|hätten|wurde|wurden)$/u.test(lower) &&
      words.slice(at, at + 12).some((later) => PLANNED.test(later))
      ? 'due'
      : 'past';
  if (/^\p{Ll}/u.test(word) && STRONG_PAST.test(word)) return 'past';
  if (
    /^\p{Ll}{2,}t$/u.test(word) &&
    DAY_BEFORE.test(words[at - 1] ?? '') &&
    !NO_VERB.test(word) &&
    !isParticiple(words, at)
  )
    return 'future';
  return /^\p{Ll}{3,}ten?$/u.test(word) && !NO_PAST.test(word) ? 'past' : null;
};
