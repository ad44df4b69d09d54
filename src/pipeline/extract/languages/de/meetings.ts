import type { MeetingWords } from '../../meeting-words.ts';

const STEMS: readonly [string, number][] = [
  ['erst', 1],
  ['zweit', 2],
  ['dritt', 3],
  ['viert', 4],
  ['fünft', 5],
  ['sechst', 6],
  ['siebt', 7],
  ['siebent', 7],
  ['acht', 8],
  ['neunt', 9],
  ['zehnt', 10],
  ['elft', 11],
  ['zwölft', 12],
  ['dreizehnt', 13],
  ['vierzehnt', 14],
  ['fünfzehnt', 15],
  ['sechzehnt', 16],
  ['siebzehnt', 17],
  ['achtzehnt', 18],
  ['neunzehnt', 19],
  ['zwanzigst', 20],
  ['einundzwanzigst', 21],
  ['zweiundzwanzigst', 22],
  ['dreiundzwanzigst', 23],
  ['vierundzwanzigst', 24],
  ['fünfundzwanzigst', 25],
  ['dreißigst', 30],
];
const CARDINALS = [
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const VALUES: ReadonlyMap<string, number> = new Map([
  ...STEMS,
  ['auftakt', 1],
  ['eröffnungs', 1],
  ['premieren', 1],
  ...CARDINALS.filter((word) => word !== 'acht').map((word) => [word, CARDINALS.indexOf(word) + 1] as const),
]);

const ORDINAL = String.raw`(?<ordinal>(?:${STEMS.map(([stem]) => stem)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?=e[nrms]?\b)|\d{1,3}(?=\. ))(?:e[nrms]?|\.)`;
const CARDINAL = String.raw`(?<ordinal>\d{1,3}|${CARDINALS.join('|')})`;
const NOUN = String.raw`(?:[\p{L}-]*(?:dialogs?|konsultation(?:en)?|runden?|gespräch(?:s|e|en)?|treffens?|sitzung|tagung|zusammenkunft|auflage|ausgabe|ausschuss(?:es)?|kommission|arbeitsgruppe|komitees?|beratungen|austauschs?)|[„“«»"]?(?:2 ?(?:\+|plus) ?2|3 ?(?:\+|plus) ?3))`;
const BETWEEN = String.raw`(?:(?!(?:ist|war|wurde|wird|sind|hat|haben|dass|der|die|das|mit|von|aus|als|wenn|im|in|am|beim|zum|mal|jahr|jahre|tag|minister|sekretär|hälfte|quartal|weltkrieg)\s)[\p{L}\p{N}.'’&/+–-]+ ){0,6}?`;

export const meetings: MeetingWords = {
  value: (ordinal) => {
    const word = ordinal.toLowerCase();
    const digits = /^\d{1,3}/u.exec(word)?.[0];
    return VALUES.get(word) ?? (digits === undefined ? null : Number(digits));
  },
  rounds: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])${ORDINAL}\s["„“»«‘]?${BETWEEN}["„“»«‘]?${NOUN}(?![\p{L}\p{N}])`,
      'giu',
    ),
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:Runde|Sitzung)\s(?:Nr\.\s)?${CARDINAL}(?![\p{L}\p{N}])`, 'gu'),
    new RegExp(String.raw`\bzum\s${ORDINAL}\smal\b`, 'giu'),
    /\bzum\s(?<ordinal>erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)enmal\b/giu,
    /\b(?:ist|war|wird)\s(?:bereits\s)?(?:der|die|das)\s(?<ordinal>erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)e(?:\s(?:seit|dieser|ihrer)\b|[,.])/giu,
    /(?<ordinal>(?<=\b)erst)(?:malig|mals)\b(?=.{0,80}(?:dialog|konsultation|zusammen|statt|getroffen|beraten|2\+2|format))/giu,
    /\b(?<ordinal>auftakt|eröffnungs|premieren)(?:runde|treffen|sitzung|gespräch|tagung)/giu,
  ],
  bare: /\b(?:trafen|traf|kamen|kam|tagten?|berieten|beraten|unterhalten|ausgetauscht|gesprochen|zusammen\p{L}*|stattfand|stattgefunden)\b|^(?:es|dies)\b/iu,
  times: /mal$/iu,
  notFirst:
    /^(?:erst\p{L}*)\b(?:\s(?:mal|treffen|gespräche?|runde))? seit\b|^(?:erst\p{L}*)\b.{0,40}?\b(?:seit (?:\p{L}+|\d+) Jahren|seit (?:\p{L}+ )?\d{4}|außerhalb|dieser Art seit)/iu,
  notRounds:
    /\b(?:gipfel|forum|kongress|plenum|weltkrieg|parteitag|vollversammlung|telefon\p{L}*|presse\p{L}*|sicherheitskonferenz|g7|g20)\b/iu,
  nouns:
    /(?<![\p{L}-])(?:(?<strong>(?=\p{Lu})[\p{L}-]*(?:[Dd]ialog(?:s|es|e|en)?|[Kk]onsultation(?:en)?)|2 ?(?:\+|plus) ?2|3 ?(?:\+|plus) ?3)|(?=\p{Lu})[\p{L}-]*(?:[Rr]unde|[Tt]reffens?|[Ss]itzung|[Gg]espräch(?:s|e|en)?|[Tt]agung|[Zz]usammenkunft|[Bb]eratungen|[Uu]nterredung)|Veranstaltung)(?![\p{L}\p{N}])/gu,
  series: /\b(?:runden|treffen seit|dialoge|sitzungen)\b/iu,
  previous:
    /\b(?:vorige|letzte|vorherige|frühere|vorangegangene|bisherige|zurückliegende)[nrms]?(?: [\p{L}-]+){0,3}? [\p{L}-]*(?:dialog|runde|treffen|sitzung|konsultation(?:en)?|auflage|ausgabe|zusammenkunft|tagung)\b/iu,
  next: /\b(?:nächste|kommende|folgende|künftige)[nrms]?(?: (?!Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Woche|Monat|Jahr)[\p{L}-]+){0,3}? [\p{L}-]*(?:dialogs?|runde|treffens?|sitzung|tagung|gespräche?|konsultation(?:en)?)\b|\b(?:der|die|das) nächste (?=ist|soll|wird|findet|folgt|durchgeführt|abgehalten|stattfinden|tagen)|\bnächstes mal\b|\ban der reihe\b|\bturnusgemäß\b/iu,
  held: /\b(?:finde[nt]|stattgefunden|treffen sich|sich treffen|kommen (?:[\p{L}\p{N}.]+ ){0,6}?zusammen|beginnt|tagt|getagt|beraten|trifft|fand(?:en)?|trat(?:en)?|trafen|traf|getroffen|tagte[n]?|kam(?:en)?|zusammengekommen|zusammengetreten|eröffnet(?:e|en)?|begann(?:en)?|begonnen|geleitet|leitete[n]?|abgehalten|hielt(?:en)?|gehalten|gastgeber(?:in)?|premiere|empfing(?:en)?|empfangen|sprach(?:en)?|führten?|beendet|zu ende|ausgerichtet|veranstaltet)\b/iu,
  before:
    /\b(?:hatten?|war(?:en)?) (?:[\p{L}\p{N}.-]+ ){0,12}?(?:stattgefunden|getroffen|getagt|geleitet|worden|gegeben|begonnen|gemacht|geführt|beschlossen|vereinbart|zusammengekommen|empfangen|\p{L}*ge\p{L}{2,}(?:t|en))\b/iu,
  planned:
    /\b(?:wird|werden|soll(?:en)?|hätten?|(?:geplant|vorgesehen|angesetzt)(?<!\bwar(?:en)?\b.{0,120})|bevorsteh\p{L}*|steht bevor|will|wollen|vereinbart, \p{L}+ (?:nächste|weitere)|anberaumt|stattfinden|an der reihe|turnusgemäß|(?:kommende|nächste)[nrms]? (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Woche|Monat|Jahr))\b/iu,
  met: /\b(?:traf(?:en)?|getroffen|zusammengetroffen|empfing|empfangen|gespräche? mit|telefonierte[n]?|sprach mit|ber(?:iet|ieten|aten)|konferier(?:t|te|ten|en)|ausgetauscht|tauschten)\b/iu,
  cancelled:
    /\b(?:abgesagt|verschoben|ausgesetzt|vertagt|gestrichen|ausgefallen|geplatzt|entf(?:iel|allen|ällt)|(?:fällt|fallen|fiel(?:en)?) (?:[\p{L}\p{N}.-]+ ){0,6}?aus|sag(?:t|te|en|ten) (?:[\p{L}\p{N}.-]+ ){1,12}?ab|verschieb(?:t|en)|(?:fand|findet|wird) (?:[\p{L}\p{N}.-]+ ){0,6}?nicht statt\p{L}*|nicht (?:stattfinden|zustande\p{L}*|abgehalten|getagt|getroffen|gekommen|angereist))(?![\p{L}])/iu,
  annual: /\b(?:jährlich\p{L}*|jedes jahr|einmal im jahr|alljährlich\p{L}*|pro jahr)\b/iu,
  pandemic: /\b(?:pandemie|corona\p{L}*|covid(?:-19)?)\b/iu,
  agreed:
    /\b(?:vereinbart\p{L}*|einigten|einigung|unterzeichnet\p{L}*|konsens|einig|geeinigt|übereinkünfte|übereinkunft|verabschied\p{L}*|beschlossen|verständigt\p{L}*|gemeinsame erklärung|zugesagt)\b/iu,
  aside:
    /\b(?:traf (?:zudem|auch|außerdem|ferner|darüber hinaus)|außerdem traf|am rande|gesondert|separat|zudem|bei (?:seinem|ihrem) (?:besuch|aufenthalt))\b/iu,
  elsewhere:
    /\b(?:gipfel\p{L}*|regierungschef\p{L}*|staatschef\p{L}*|staatspräsident\p{L}*|bundeskanzler(?:s|in)?|staatsbesuch\p{L}*|erklärung von|gegründet|angeregt|initiative|ins leben gerufen|eingerichtet|jubiläum|wahl|krieg|forum|premierminister\p{L}*|ministerpräsident\p{L}*)\b/iu,
  tellingBefore:
    /\b(?:(?:mitteilung|erklärung|bericht) vom|(?:sagte[n]?|teilte[n]?|erklärte[n]?|berichtete[n]?|meldete[n]?|kündigte[n]?|bestätigte[n]?|betonte[n]?|gab(?! es)|laut|hieß es)(?: (?:(?!nach|beim?|während|treffens?|gespräche?n?|dialogs?)\p{L}+ ){0,5}?)?(?:am|vom|im)?)\s*$/iu,
  afterTalks:
    /(?<!\p{L})(?:nach|zum abschluss|im anschluss an|am ende|zum ende) (?:(?!früheren|letzten|vorigen)[\p{L}-]+ ){0,5}?[\p{L}-]*(?:gespräch(?:s|es|en)?|treffens?|dialog(?:s|es)?|konsultation(?:en)?|sitzung|runde|tagung|beratungen)(?!\p{L})/iu,
  setFor: /\b(?:ursprünglich|zunächst|eigentlich)\b(?: [\p{L}-]+){0,12} $/iu,
  aheadOf:
    /\b(?:vor|im vorfeld|am vorabend) (?:dem|der|des|ihrem|ihrer)\b(?=.{0,60}(?:dialog|konsultation|gespräch|runde|treffen|sitzung))/iu,
  agencyAfter: /^\s?\(\p{Lu}[^)]{1,40}\)\s?(?:--|[–—-])/u,
  ministers:
    /\b(?<!vize)(?:ministerebene|auf ministerebene|minister(?:treffen|dialog|runde)|außenminister(?:treffen|dialog))\b/iu,
  leaders: /\b(?:auf ebene der staats- und regierungschefs|gipfelebene)\b/iu,
  leadersMet:
    /(?:(?:präsident(?:en)?|kanzler(?:in|s)?|premierminister(?:s|in)?|ministerpräsident(?:en|in)?|staatschefs?|regierungschefs?)\b.{0,100}\b(?:traf(?:en)?|treffen|gipfel|vereinbar\p{L}*)|(?:treffens?|gipfels?|gespräche?)\b.{0,60}(?:präsident(?:en)?|kanzler(?:in|s)?|premierminister|ministerpräsident(?:en)?|staatschefs?))/iu,
  contact:
    /\b(?:traf(?:en)?|trifft|treffen|getroffen|zusammen(?:ge|zu)?t(?:roffen|raf|rafen|reffen|rifft)|empf(?:ing|ingen|ängt|angen)|spr(?:ach|achen|icht|echen)|gesprochen|gespräche?n?|unterredung|ber(?:iet|iete?n|ät|aten)|höflichkeitsbesuch|begegnete?n?|aufgesucht|erwartet|verhandelte?n?|zu gast|gesehen|sah(?:en)? (?:sich|einander)|aufwartung|austausch\p{L}*|ausgetauscht|zusammengekommen|tagten?)\b/iu,
  bodies:
    /(?<![\p{L}-])(?:(?!EU-)[\p{L}-]*(?:kommission|ausschuss(?:es)?|arbeitsgruppe|(?:minister|sicherheits|verteidigungs|partnerschafts|kooperations)rat(?:s|es)?|komitee|mechanismus)|format(?:s)?|gremium)\b/iu,
  events:
    /(?<![\p{L}-])(?:[\p{L}-]*gipfels?|[\p{L}-]*ministerrat(?:s|es)?|regierungskonsultationen|dreiertreffens?)\b/iu,
  began: /\b(?:beg(?:ann|annen|onnen)|auftakt|premiere|gestartet|startete|(?:zum|beim) ersten mal)\b/iu,
  there: /^(?:und )?(?:dort|hier)\b/iu,
  lastTime: /\b(?:zuletzt|letztmals|(?:das letzte|zum letzten) mal)\b/iu,
  again:
    /\b(?:wieder(?:zu)?(?:sehen|treffen)|erneut (?:zu )?(?:treffen|zusammen\p{L}*|tagen)|wieder zusammen\p{L}*|(?:nach \p{Lu}\p{L}+|dorthin) eingeladen|fort(?:gesetzt|zusetzen|setzen)|weiter(?:gehen|geführt))\b/iu,
  elliptical: new RegExp(
    String.raw`(?:^|[;,–—] |\bund )(?:der|die|das)\s${ORDINAL}(?:(?=,? (?:war|wurde|wird|hatte|fand|ist|soll|findet|folgt|tagte|gab|im|in|wegen|online|per|\d{4})(?![\p{L}]))|(?<short> [A-Z0-9+]{2,8})(?=,? (?:war|wurde|wird|hatte|fand|ist|soll|findet|folgt|tagte|gab|im|in|wegen|online|per|\d{4})(?![\p{L}])))`,
    'giu',
  ),
  calls: /telefon|videoschalte|videokonferenz|am bildschirm|virtuell/iu,
  byVideo:
    /\b(?:per video\p{L}*|als videokonferenz|(?:in|über) einer videokonferenz|virtuell|online|digital|per schalte|videoschalte)\b/iu,
  labelWhere: /^(?:ort|wo|tagungsort|veranstaltungsort)\s?:/iu,
  labelWhen: /^(?:datum|wann|zeit|termin|zeitpunkt|datum und uhrzeit)\s?:/iu,
  building:
    /\b(?:im|in der|in den|am) (?:\p{Ll}[\p{L}-]{2,30}en )?(?:Auswärtigen Amt|Palais|Schloss|Gästehaus|Hotel|[\p{L}-]{0,24}(?:[Mm]inisterium|[Kk]anzleramt|[Pp]alast|[Rr]esidenz|[Zz]entrum|[Rr]athaus))\b/gu,
  thereAt: /\bdort\b/giu,
  broughtTo: /(?!)/u,
  visit:
    /(?<!\p{L})(?:reis(?:t|te|ten|en|e)|gereist|weiter(?:ge)?reis\p{L}*|flieg(?:t|en)|flog(?:en)?|besuch(?:t|te|ten|en)|besuchs? (?:von|in|\p{Lu})|(?:zu|auf) besuch|fähr(?:t|e)|fuhr(?:en)?|war(?:en)? (?:[\p{L}\d.]+ ){0,6}in \p{Lu}\p{L}+ gewesen|begib\p{L}*)(?!\p{L})/iu,
  somebody:
    /(?<!\p{L})(?:er|sie|der (?:minister|gast|staatssekretär|vizeminister|präsident)|die (?:ministerin|delegation|abordnung|gäste|minister|präsidentin|staatssekretärin))(?!\p{L})/iu,
  arrival: /(?!)/u,
  afterThose: /^nach\s/iu,
  passing:
    /\b(?:vor|aus|von|seit|rückkehr nach|heimreise nach|zurück (?:in|nach)|(?:vor|nach) (?:der|dem|seiner|ihrer) (?:ankunft|besuch|rückkehr|abreise|reise|station|aufenthalt) (?:in|nach|aus))\s?$/iu,
  shortCities: {},
  ofOffice:
    /^(?:der|die|das|und (?:der|die)) .{0,80}(?:führt|leitet|verantwortet|vertritt|innehat|innehaben|zuständig ist)(?=[.,]|$)/iu,
  heads:
    /\b(?:präsidenten|kanzler(?:in)? und|regierungschefs?|staatschefs?|premierminister (?:beider|der beiden)|(?:staats|minister)präsidenten|bundeskanzler(?:in)? und|(?:staats|bundes|minister)?(?:präsident(?:in)?|premierminister(?:in)?|kanzler(?:in)?) .{1,60}? und (?:\p{L}+ ){0,3}?(?:staats|bundes|minister)?(?:präsident|premierminister|kanzler)(?:in)?)(?![\p{L}])/iu,
  capital: /\bin der (?:\p{L}+ )?Hauptstadt(?![\p{L}])/gu,
  here: /\bhier\b/gu,
  cityAdjective:
    /\b(?:im|in der)\s(?<city>\p{Lu}\p{L}{3,})er(?=\s\p{Lu})(?!\s\p{L}*(?:[Vv]ertrag|[Aa]bkommen|[Kk]ongress|[Gg]ipfel|[Ee]rklärung|[Dd]ialog|[Pp]rozess|[Ff]ormat|[Kk]onferenz))/gu,
  tellingAfter:
    /^[^.;,]{0,24}?(?:mitteilte|mitteilten|berichtete|erklärte|bekannt ?gab|sagte|meldete|ankündigte|angekündigt|bekannt ?gegeben|mitgeteilt)(?![\p{L}])/iu,
  deputiesOf:
    /(?:Stellvertreter(?:n|in)?|stellvertretende \p{L}+) (?<role>(?:des|der) [^,.;]{4,80}?) (?:teil|vertreten|gekommen|geschickt)/iu,
  clauseBreaks:
    /(?<=^(?:während|nachdem|bevor|obwohl|kurz nachdem|als|kaum)\s[^,;]{8,120}),\s|[;:]\s|,\s(?=(?:als|nachdem|bevor|während|wobei|wo|der|die|das|den|dem|deren|dessen|dann|und zwar|aber|doch)\s)|\s[—–]\s|\s--\s|,\s(?=(?:und|drei|zwei)\s)|,\s(?=(?:\d{4}|(?:im|am) [\p{L}\d. ]{3,24}?) (?:soll|wird|werden|folgt|hatte|war|ist)\s)/giu,
  inserts:
    /(?<=^|,\s)(?:(?:im Jahr(?:e)? |Ende |Anfang |Mitte )?(?:\d{4}|im \p{L}+(?: \d{4})?|am [\p{L}\d. ]{3,24}?|erst \d{4}) )(?:gegründet|geschaffen|eingerichtet|vereinbart|gestartet|begonnen|ins Leben gerufen|angekündigt|angestoßen|aus der Taufe gehoben)(?=,\s)/giu,
  sameDay:
    /\b(?:am (?:selben|gleichen) tag|am (?:vormittag|nachmittag|morgen|mittag|abend)|(?:früher|später) am tag|noch am selben tag|tags(?:über)?)\b/iu,
  earlierOnes:
    /(?<!\b(?:das|dem|des|beim|zum) )\b(?:frühere|vorige|bisherige|vorherige|vorangegangene|vergangene|zurückliegende|erste|letzte)[nr]? (?:(?:zwei|drei|vier|fünf|beiden) )?(?:\p{L}+ ){0,2}?[\p{L}-]*(?:runden|treffen|sitzungen|dialoge|gespräche|tagungen|konsultationen|zusammenkünfte)\b/iu,
  respectively: /\bjeweils\b|\bbeziehungsweise\b/iu,
  wereIn: /(?<!\p{L})waren (?:in|im|\d)/u,
  joint: /^\s(?:und|&|mit)\s$/u,
  leader:
    /(?<!\p{L})(?:(?:Bundes|Staats|Minister)?[Pp]räsident(?:in)?|Premierminister(?:in)?|Bundeskanzler(?:in)?|Premier|Emir)(?!\p{L})/u,
  oneMore: /(?:^|\s)eine?(?: [\p{L}-]+){0,4} $/iu,
  ofNoun: /\p{L} (?:vom|des) $/u,
  nounOf:
    /^ (?:[\p{L}-]+ ){0,2}?[\p{L}-]*(?:wahl(?:en)?|gipfels?|anschl(?:ag|ags|ägen?)|krieg(?:s|es)?|beben|abkommens?|erklärung)(?!\p{L})/iu,
  but: /\baber\b/u,
  relative: /^(?:als|wo|wobei)\b/iu,
  goesOn: /^(?:der|die|das|welche[rs]?|es|sie)\b/iu,
  another:
    /\b(?:ein(?:e|en|em|er)? (?:gesonderte|separate|eigene|andere|weitere|ähnliche)[nrms]? [\p{L}-]*(?:gremium|dialog|kommission|ausschuss|arbeitsgruppe|format|mechanismus|forum)\p{L}{0,2})\b/iu,
  withWhom: /\b(?:mit|zwischen)(?: de[nmr]| dem)?\s$/iu,
  wasSet:
    /\b(?:(?:war(?:en)?|wäre[n]?|hätten?) (?:[\p{L}\d.-]+ ){0,12}?(?:geplant|vorgesehen|angesetzt|anberaumt|sollen|gewesen)|(?:ursprünglich|eigentlich|zunächst)|(?:für|zum|am) (?:[\p{L}\d.-]+ ){1,8}?(?:geplante|vorgesehene|angesetzte|anberaumte)[nrms]?|hätten? (?:[\p{L}\d.-]+ ){1,12}?sollen)\b/iu,
  cities:
    /\b(?:in|nach|im \p{Ll}{3,}(?:ischen|schen))\s(?<city>(?:(?:Bad|Sankt|St\.|San|Santa|São|Los|Las|New|Port|Fort|El|Al|Le|La|Kap)\s)?\p{Lu}[\p{L}’'-]+)(?=\s|[.,;:)]|$)/gu,
  talksOf: /(?!)/u,
  hosts:
    /^ (?:ausgerichtet|an der Reihe)(?!\p{L})|^(?: in \p{L}+)?\s(?:war|ist|wird|empfing|richtete|hat)\s(?:\p{L}+\s){0,4}?(?:gastgeber(?:in)?|schauplatz|austragungsort|ausgerichtet)/iu,
  notCities:
    /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Fragen|Sachen|Anwesenheit|Zusammenarbeit|Kraft|Bezug|Verbindung|Absprache|Europa|Asien|Afrika|Amerika|Richtung|Form|Höhe|Zukunft|Sicherheit|Anlehnung|Angaben|Rahmen|Westchina|Politik|Begleitung|Vertretung|Kanzleramt|Abstimmung|Ländern|Bezirk|Regionen|Person|Bereichen|Schloss|Villa|Palais|Palast|Hotel|Haus|Burg(?!\p{L})|Kloster|Gut|Camp|Saal|Auftrag|Norden|Süden|Osten|Westen|Arbeit|Haft|Serie|Kontakt|Betrieb|Gefahr|Not|Ruhe|Ordnung|Bewegung|Zweifel|Frage|Aussicht|Augenschein|Rechnung|Anspruch|Betracht|Gang|Erinnerung|Erfüllung|Einklang|Eigenregie|Grenzen|Teilen|Kürze|Gesprächen|Verhandlungen|Beginn|Ende|Anfang|Auftakt|Abschluss|Ausbruch|Gründung|Besuch)\b|^\p{Lu}\p{Ll}+(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sprächen|ebenen)\b/u,
  locative:
    /\b(?:in|im|nach|zu|bei|nahe)\s(?:(?:der|die|dem|den) (?:\p{L}+ ){0,2})?$|\b(?:marinestützpunkt|stützpunkt|hafen|stadt) $|\bbesuch(?:t|te|ten|en) (?:(?:am|im|an|vom) (?:[\p{L}\d.]+ ){1,2}|\d{4} )?(?:die |den |das )?$|\bGastgeber(?:in)?(?: [\p{L}\d.]+){0,8} (?:ist|war|wird)(?: (?!zwischen|mit|aus|und|von)[\p{L}\d.]+){0,4} $/iu,
};
