import type { NameWords } from '../../name-words.ts';

const ADJECTIVE = String.raw`(?:\p{L}[\p{L}-]*(?:isch|schaftlich|rechtlich|staatlich|seitig|rangig|iell|onal|oral|eral|ral|ial|eal|iv)|ständig|gemischt|gemeinsam|öffentlich|inner|zivil|hoh)e[nrms]?`;
const NOT_TELLING =
  'gemeinsam|bilateral|informell|formell|offiziell|regelmäßig|beidseitig|gegenseitig|zweiseitig|multilateral|jährlich';

export const names: NameWords = {
  before: new RegExp(
    `^(?:${ADJECTIVE}|2\\+2|3\\+3|und|\\p{L}+-|\\p{Lu}[\\p{L}.]*[-–]\\p{Lu}?[\\p{L}-]+|Ständigen?r?|Gemischten?r?|Hohen?r?)$`,
    'iu',
  ),
  capitals: false,
  owners: true,
  behind: /^(?:2\+2|3\+3|[„“»]2\+2[“”«]|\p{Lu}[\p{L}.]*[-–]\p{Lu}[\p{L}-]+)$/u,
  subject: new RegExp(`^(?:${ADJECTIVE}|\\p{L}+-|2\\+2|3\\+3)$`, 'iu'),
  link: /^\s(?:über|für|zu|zur|zum|zwischen|gegen|der|des)(?: (?:die|der|den|das|dem|des|Fragen der))?(?=\s)/u,
  join: /^\s(?:und|sowie)(?: (?:die|der|den|das|dem|des))?(?=\s)/u,
  lead: /^(?:(?:der|die|das|des|dem|den|und|zu|über|für|ein|eine|einen|einer)\s)+/iu,
  never:
    /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?|Mittwochs?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Ende|Beginn|Auftakt|Abschluss|Gast|Hause|Woche|Wochen|Monat|Monats|Jahr|Jahres|Jahre|Tag|Tage|Tagen|Länder|Staaten|Seiten|Regierungen|Hauptstadt|Stunden|Erste[nrs]?|Zweite[nrs]?|Dritte[nrs]?|Vierte[nrs]?|Fünfte[nrs]?|Rahmen|Leitung|Vorsitz|diese[nrms]?|jene[nrms]?|eine[nrms]?|vergangene[nrms]?|Kürze|Mal|Art|Reihe|Folge)$/iu,
  plain: new RegExp(
    `^(?:dialog(?:s|es|e|en)?|konsultation(?:en)?|gespräch(?:s|e|en)?|treffens?|runde|sitzung|tagung|zusammenkunft|beratungen|unterredung|veranstaltung|auflage|mals?|format(?:s)?|mechanismus|gremium|kommission|ausschuss(?:es)?|komitees?|arbeitsgruppe|und|für|über|zu|zur|zum|zwischen|der|die|das|des|dem|den|von|(?:${NOT_TELLING})e[nrms]?)$`,
    'iu',
  ),
  founding: /(?!)/u,
  founded:
    /^[^,.;:]{0,60}?(?<!\p{L})(?:einzurichten|einrichten|aufzunehmen|zu schaffen|schaffen|zu gründen|gründen|zu bilden|aufzubauen|ins Leben (?:zu )?rufen|auf den Weg (?:zu )?bringen)(?!\p{L})/iu,
};
