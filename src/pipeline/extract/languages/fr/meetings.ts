import type { MeetingWords } from '../../meeting-words.ts';
import { ROMAN, romanValue } from '../../roman-numerals.ts';

const SMALL: readonly [string, number][] = [
  ['premier', 1],
  ['première', 1],
  ['deuxième', 2],
  ['second', 2],
  ['seconde', 2],
  ['troisième', 3],
  ['quatrième', 4],
  ['cinquième', 5],
  ['sixième', 6],
  ['septième', 7],
  ['huitième', 8],
  ['neuvième', 9],
  ['dixième', 10],
  ['onzième', 11],
  ['douzième', 12],
  ['treizième', 13],
  ['quatorzième', 14],
  ['quinzième', 15],
  ['seizième', 16],
  ['dix-septième', 17],
  ['dix-huitième', 18],
  ['dix-neuvième', 19],
  ['vingtième', 20],
  ['vingt et unième', 21],
  ['vingt-et-unième', 21],
  ['vingt-deuxième', 22],
  ['vingt-troisième', 23],
  ['vingt-quatrième', 24],
  ['vingt-cinquième', 25],
  ['vingt-sixième', 26],
  ['vingt-septième', 27],
  ['vingt-huitième', 28],
  ['trentième', 30],
];
const HIGHER: readonly [string, number][] = [
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
];
const WORDS: readonly [string, number][] = [
  ...SMALL,
  ...HIGHER.flatMap(([tens, value]) => [
    ...SMALL.slice(3, 11).map(([word, unit]): [string, number] => [`${tens}-${word}`, value + unit]),
    [`${tens} et unième`, value + 1] as [string, number],
    ...(value > 30 ? [[`${tens.slice(0, -1)}ième`, value] as [string, number]] : []),
  ]),
];
const VALUES: ReadonlyMap<string, number> = new Map(WORDS);

const ORDINAL = String.raw`(?<ordinal>${WORDS.map(([word]) => word)
  .sort((a, b) => b.length - a.length)
  .join('|')}|\d{1,3}(?=(?:er|re|ère|e|è|ème|nde?|ᵉ)s?(?![\p{L}\p{N}])))(?:er|re|ère|e|è|ème|nde?|ᵉ)?s?`;
const NOUN = String.raw`(?:dialogues?|consultations?|concertations?|entretiens|pourparlers|discussions|cycle|sessions?|séances?|réunions?|rencontres?|ronde|tour|édition|conférence|conseil|comité|commission|groupe de travail|forum|2 ?\+ ?2|3 ?\+ ?3)`;
const BETWEEN = String.raw`(?:(?!(?:est|était|a|ont|sera|qui|que|dont|par|avec|depuis|fois|ministre|secrétaire|année|jour|siècle|trimestre|semestre|guerre|vice|à|en)\s)[\p{L}\p{N}.'’&/+–-]+ ){0,5}?`;

export const meetings: MeetingWords = {
  value: (ordinal) => {
    const word = ordinal.toLowerCase();
    const digits = /^\d{1,3}/u.exec(word)?.[0];
    return VALUES.get(word) ?? (digits === undefined ? romanValue(ordinal) : Number(digits));
  },
  rounds: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}-])${ORDINAL}\s(?:["„“»«‘]\s?)?${BETWEEN}(?:["„“»«‘]\s?)?${NOUN}(?![\p{L}\p{N}])`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<ordinal>${ROMAN}|I(?=ère|re))(?:e|ème|ère|re|ᵉ)?\s${BETWEEN}${NOUN}(?![\p{L}\p{N}])`,
      'gu',
    ),
    new RegExp(String.raw`(?<![\p{L}\p{N}])pour la ${ORDINAL} fois\b`, 'giu'),
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:est|était|sera) (?:le|la) ${ORDINAL}(?= depuis| du genre|[,.])`,
      'giu',
    ),
  ],
  bare: /(?<![\p{L}])(?:réuni\p{L}*|rencontr\p{L}*|retrouv\p{L}*|tenue?s?|eu lieu|déroulée?s?)(?![\p{L}])|^(?:c['’]est|ce|il s['’]agi)/iu,
  times: / fois$/iu,
  notFirst:
    /^(?:premi\p{L}*)(?![\p{L}]).{0,40}?(?:fois (?:qu|depuis|dans)|depuis (?:\p{L}+|\d+) ans|depuis (?:\p{L}+ )?\d{4}|hors d)/iu,
  notRounds:
    /\b(?:sommet|forum|congrès|plénum|guerre mondiale|assemblée générale|téléphonique|de presse|g7|g20|internationale)\b/iu,
  nouns:
    /(?<![\p{L}])(?:(?<strong>dialogues?|consultations?|concertations?|2 ?\+ ?2|3 ?\+ ?3)|séance|entretiens|pourparlers|cycle|session|réunion|rencontre|rendez-vous|conférence|événement)(?![\p{L}\p{N}])/giu,
  series: /\b(?:réunions|rencontres|sessions|cycles|dialogues)\b/iu,
  previous:
    /\b(?:précédente?|dernière?|antérieure?)s? (?:[\p{L}-]+ ){0,3}?(?:dialogue|réunion|session|cycle|rencontre|consultations?|conseil|comité|édition|conférence|rendez-vous)\b|\b(?:dialogue|réunion|session|cycle|rencontre|consultations?|conseil|comité|édition|conférence) (?:[\p{L}-]+ ){0,2}?(?:précédente?|antérieure?)s?\b/iu,
  next: /\b(?:prochaine?|suivante?)s? (?:[\p{L}-]+ ){0,3}?(?:dialogue|réunion|session|cycle|rencontre|consultations?|conseil|comité|édition|conférence|rendez-vous)\b|\b(?:dialogue|réunion|session|cycle|rencontre|consultations?) suivante?s?\b|\brendez-vous (?:est|a été) (?:pris|fixé)\b|(?<!\p{L})au tour (?:de|du|des)(?!\p{L})|\bl[ae] prochaine? (?=se |aura|est |sera)/iu,
  held: /(?<![\p{L}])(?:se tient|s['’]ouvre|se réuni(?:t|ssent)|s['’](?:est|était|sont) (?:tenue?s?|ouverte?s?|achevée?s?|déroulée?s?|réunie?s?)|a eu lieu|ont eu lieu|se sont (?:réuni|rencontré|retrouvé|tenu|déroulé|vu)\p{L}*|se (?:retrouv|rencontr|réuniss)(?:e|ent|ait|aient)|s['’]est séparée?|ont (?:mené|conduit|présidé|tenu|coprésidé|ouvert|réuni|lancé|repris|conclu|achevé|bouclé)|a (?:présidé|tenu|coprésidé|ouvert|accueilli|reçu|réuni|repris|procédé|siégé)|ont (?:procédé|siégé)|s['’]est (?:finalement |enfin |bien )(?:tenue?|ouverte?|déroulée?|réunie?)|tenai(?:t|ent)|(?:co)?présid(?:ait|aient|ent)|présidence|présidée?|coprésidée?|accueilli|inaugurée?|organisée?s?|rencontré|vu)(?![\p{L}])/iu,
  before:
    /(?<![\p{L}])(?:avai(?:t|ent) (?:(?:eu lieu|été|tenu|conduit)|(?:\p{L}+ ){0,2}?\p{L}{2,}(?:é|i|u|is|it|ert)e?s?)|s['’]étai(?:t|ent) \p{L}{2,}(?:é|i|u|is|it|ert)e?s?)(?![\p{L}])/iu,
  planned:
    /(?<![\p{L}])(?:se tiendra|se tiendront|aura lieu|auront lieu|est prévue?s?|sont prévue?s?|doit|doivent|accueillera|sera|seront|se réunira|se réuniront|rendez-vous (?:est|a été) (?:pris|fixé)|prévue?s? (?:pour|en|le|à)|devrai(?:t|ent)|devai(?:t|ent)|(?:se|s['’]|en|y|les|l['’])\s?\p{L}+r(?:a|ont)|(?:accueill|rencontr|recev|ouvr|présid|coprésid|poursuiv|rassembl|réuni|tiend)\p{L}*r(?:a|ont)|attendue?s?)(?![\p{L}])/iu,
  met: /(?<![\p{L}])(?:rencontré\p{L}*|a reçu|s['’]est entretenu\p{L}*|se sont entretenu\p{L}*|reçu par|entretien avec)(?![\p{L}])/iu,
  cancelled:
    /(?<![\p{L}])(?:annulée?s?|reportée?s?|suspendue?s?|ajournée?s?|repoussée?s?|décalée?s?|n['’](?:a|aura) pas (?:eu )?lieu|ne (?:se tiendra|s['’]est) pas|n['’](?:est|sont|ont|a) pas (?:venue?s?|pu|rencontré))(?![\p{L}])/iu,
  annual:
    /(?<![\p{L}])(?:annuel(?:le)?(?:ment)?s?|chaque année|tous les ans|une fois par an|par an)(?![\p{L}])/iu,
  pandemic: /\b(?:pandémie|covid(?:-19)?|coronavirus)\b/iu,
  agreed:
    /(?<![\p{L}])(?:convenus?|accord|signé\p{L}*|consensus|adopté\p{L}*|décidé\p{L}*|engagés?|déclaration commune|se sont entendus)(?![\p{L}])/iu,
  aside:
    /(?<![\p{L}])(?:par ailleurs|également rencontré|a aussi|en marge|séparément|lors de sa visite|pendant son séjour|s['’]est (?:également|aussi) entretenu)(?![\p{L}])/iu,
  elsewhere:
    /(?<![\p{L}])(?:sommet|présidents?|chancelière?|déclaration (?:commune )?(?:que|de|du)|fondée?|créée?|instaurée?|lancée? (?:en|par)|anniversaire|élections?|guerre|visite d['’]état|forum)(?![\p{L}])/iu,
  tellingBefore:
    /(?<![\p{L}])(?:(?:a|ont|a-t-(?:on|il|elle)) (?:dit|déclaré|annoncé|indiqué|rapporté|précisé|appris|souligné|confirmé|expliqué|ajouté|fait savoir)|selon|communiqué|rapporte)(?: \p{L}+){0,2}?(?: le| du| ce)?\s*$/iu,
  afterTalks:
    /(?<!\p{L})(?:à l['’]issue|au terme|après|au sortir) (?:d['’])?(?:(?!dernière?s?|précédente?s?)[\p{L}'’-]+ ){0,5}?(?:entretiens?|rencontre|réunion|dialogue|session|séance|pourparlers|consultations|discussions)(?!\p{L})/iu,
  setFor:
    /(?<!\p{L})(?:prévu|programmé|fixé)e?s?(?: à l['’]origine| initialement| d['’]abord)?(?: pour)? (?:le |du |les )?$/iu,
  aheadOf:
    /(?<![\p{L}])(?:avant|en amont d[eu]s?|à la veille d[eu]s?) ?(?:le |la |les |l['’]|leur )?(?=.{0,60}(?:dialogue|consultation|réunion|session|cycle|rencontre))/iu,
  agencyAfter: /^\s?\(\p{Lu}[^)]{1,40}\)\s?(?:--|[–—-])/u,
  ministers: /(?<![\p{L}]|vice-)(?:ministérielle?s?|niveau (?:des )?ministres)(?![\p{L}])/iu,
  leaders: /(?<![\p{L}])(?:niveau des (?:dirigeants|chefs d['’]état))(?![\p{L}])/iu,
  leadersMet:
    /(?<![\p{L}]|vice-)(?:(?:présidents?|premiers? ministres?|chancelière?|chefs d['’](?:état|etat)|dirigeants)\b.{0,100}(?:rencontr\p{L}*|sommet|convenus?|lancé\p{L}*|vus|retrouvés)|(?:rencontre|sommet|entretien)\b.{0,60}(?:présidents?|premiers? ministres?|chancelière?|dirigeants))/iu,
  contact:
    /(?<![\p{L}])(?:rencontr(?:é|ée|és|ées|er|era|eront|a|e|ent)|reçue?s?|recevr(?:a|ont)|accueillie?s?|entretenue?s?|s['’]entretiendra|entretiens?|vue?s?|verra|voir|visite de courtoisie|audience|échangé|retrouvée?s?|réunie?s?|pourparlers|vus?)(?![\p{L}])/iu,
  bodies:
    /(?<![\p{L}])(?:groupe(?: de travail)?|comité|commission (?:mixte|bilatérale|conjointe)|conseil (?:ministériel|mixte|conjoint|bilatéral|de (?:défense|sécurité))|mécanisme|format)(?![\p{L}])/iu,
  events: /(?<![\p{L}])(?:sommet|trilatérale|conseil des ministres)(?![\p{L}])/iu,
  began:
    /(?<![\p{L}])(?:née?s?|lancée?s?|remont(?:e|ait)|dat(?:e|ait) d|commencé|débuté|inaugurée?s?)(?![\p{L}])/iu,
  there: /^(?:là|là-bas|(?:il|elle|ils|elles) y)(?![\p{L}])/iu,
  lastTime: /(?<![\p{L}])(?:pour la )?dernière fois(?![\p{L}])/iu,
  again:
    /(?<![\p{L}])(?:se (?:revoir|reverront|retrouver(?:ont)?|réunir (?:à|de) nouveau)|se poursuivr\p{L}+|reprendr\p{L}+)(?![\p{L}])/iu,
  elliptical: new RegExp(
    String.raw`(?:^|[;,–—] |(?<![\p{L}])et )l[ae] (?:toute )?${ORDINAL}(?:(?=,? (?:(?:a|est|sera|aura|se|avait|était|remonte|date|en|à)(?![\p{L}])|s['’]))|(?<short> [A-Z0-9+]{2,8})(?=,? (?:(?:a|est|sera|aura|se|avait|était|remonte|date|en|à)(?![\p{L}])|s['’])))`,
    'giu',
  ),
  calls: /téléphon|visioconférence|en visio/iu,
  byVideo:
    /(?<!\p{L})(?:par visioconférence|en visioconférence|en visio|par vidéo(?:conférence)?|en ligne|en (?:mode|format) virtuel|virtuellement|à distance)(?!\p{L})/iu,
  labelWhere: /^(?:lieu|où|endroit)\s?:/iu,
  labelWhen: /^(?:date|quand|horaire|date et heure)\s?:/iu,
  building:
    /(?<!\p{L})(?:au (?:siège (?:du|de la) )?(?:ministère|palais|siège|château|centre de conférences)|à l['’](?:hôtel|état-major)|à la (?:résidence|chancellerie|présidence|primature)|dans un hôtel)(?!\p{L})/giu,
  thereAt: /(?<!\p{L})(?:sur place|là-bas)(?!\p{L})/giu,
  broughtTo: /(?!)/u,
  visit:
    /(?<!\p{L})(?:se rend(?:r?a|ront|ent|ait|re)?|s['’](?:est|était|sont) rendue?s?|s['’]envole\p{L}*|gagner(?:a|ont)|poursuivr(?:a|ont) (?:sa|leur) (?:tournée|visite)|visit(?:é|e|era|er|ait)|(?:visite|voyage|déplacement|étape|escale|halte|tournée) (?:de|du|d['’]|à|en|au)|fera (?:étape|halte|escale)|a fait (?:étape|halte|escale)|est attendue? (?:à|en|au))(?!\p{L})/iu,
  somebody:
    /(?<!\p{L})(?:il|elle|ils|elles|(?:le|la) (?:ministre|délégation|secrétaire|président|présidente|conseiller|conseillère)|les (?:ministres|visiteurs|hôtes))(?!\p{L})/iu,
  arrival: /(?<!\p{L})arrivée?s? (?:(?:à|au|en) \p{Lu}\p{L}+ )?(?:le )?$/u,
  afterThose: /^après\s/iu,
  passing:
    /(?<![\p{L}])(?:avant(?: d['’]\p{L}+| de \p{L}+)?|après(?: être \p{L}+)?|depuis|de|quitt\p{L}+|regagn\p{L}+|rentrer|retour(?:ner)?)(?: à| au| en| de)?\s?$/iu,
  shortCities: {},
  ofOffice:
    /^(?:qui|lequel|laquelle) (?:dirigent?|détien(?:t|nent)|occupent?|conduit|chapeaute|est chargée?)(?!\p{L})[^,]*/iu,
  heads:
    /(?<![\p{L}]|vice-)(?:présidents|premiers ministres|chanceliers|dirigeants|chefs d['’](?:état|etat)|chefs de gouvernement|(?:premier ministre|présidente?|chancelière?) .{1,60}? et (?:\p{L}+ ){0,3}?(?:premier ministre|présidente?|chancelière?))(?![\p{L}])/iu,
  capital: /(?<![\p{L}])dans la capitale(?: \p{Ll}+)?(?![\p{L}])/gu,
  here: /(?<![\p{L}])ici(?![\p{L}-])/gu,
  cityAdjective: null,
  tellingAfter: /(?!)/u,
  deputiesOf:
    /(?<!\p{L})(?:représenté\p{L}*|dirigé\p{L}*|présidé\p{L}*) par (?:des|les|un|le) adjoints? (?<role>(?:du|de la|de l['’]) ?[^,.;]{4,80})/iu,
  clauseBreaks:
    /(?<=^(?:alors qu[e’']|tandis qu[e’']|après qu[e’']|lorsqu[e’']|au moment où|pendant qu[e’']|quand)\s?[^,;]{8,120}),\s|\s(?=que leurs )|[;:]\s|,\s(?=(?:lorsque|quand|où|après|avant|tandis|mais|dont|qui|alors)\s)|\s[—–]\s|\s--\s|,\s(?=et (?:le|la|les|un|une|il|elle|ils)\s)|,\s(?=(?:née?s?|créée?s?|fondée?s?|lancée?s?|instaurée?s?) (?:à|en|par)\s)/giu,
  inserts:
    /(?<=^|,\s)(?:née?s?|créée?s?|fondée?s?|lancée?s?|instaurée?s?|instituée?s?|mise?s? en place|établie?s?|inaugurée?s?|annoncée?s?) (?:à|en|par|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|au|lors|il y a|depuis|pour) ?[^,.;:]{1,80}(?=,\s)/giu,
  sameDay:
    /(?<![\p{L}])(?:le même jour|dans la (?:matinée|soirée|journée)|dans l['’]après-midi|(?:plus tôt|plus tard) dans la journée|en (?:matinée|soirée))(?![\p{L}])/iu,
  earlierOnes:
    /(?<![\p{L}])(?:(?:précédente?s|premi[eè]re?s|dernière?s|antérieure?s) (?:\p{L}+ ){0,2}?(?:sessions|réunions|rencontres|éditions|cycles|dialogues|consultations|tours)|(?:sessions|réunions|rencontres|éditions|cycles|dialogues|consultations|tours) (?:\p{L}+ ){0,2}?(?:précédente?s|antérieure?s)|(?:deux|trois|quatre) (?:premi[eè]re?s|précédente?s|dernière?s) (?:sessions|réunions|rencontres|éditions|cycles|tours))(?![\p{L}])/iu,
  respectively: /\brespectivement\b/iu,
  wereIn: /(?<!\p{L})(?:(?:étaient|furent) (?:à|en|\d)|remont(?:ent|aient)(?!\p{L}))/u,
  joint: /^\s(?:et|&|avec)\s(?:la |le |l['’])?$/u,
  leader: /(?<!vice[- ]|Vice[- ]|\p{L})(?:[Pp]résidente?|Premier ministre)(?!\p{L})/u,
  oneMore: /(?:^|\s)une?(?: [\p{L}-]+){0,4} $/iu,
  ofNoun: /\p{L}(?<!\blieu) (?:du|des) $/u,
  nounOf: /(?!)/u,
  but: /\bmais\b/u,
  relative: /^(?:lorsque|quand|où)(?![\p{L}])/iu,
  goesOn: /^(?:qui|lequel|laquelle|il|elle)(?![\p{L}])/iu,
  another:
    /(?<!\p{L})(?:un|une) (?:autre|second|seconde) (?:[\p{L}-]+ ){0,2}?(?:instance|comité|commission|groupe|format|mécanisme|forum|dialogue)(?!\p{L})/iu,
  withWhom: /(?<!\p{L})(?:avec|entre)(?: les?| la)?\s(?:l['’])?$/iu,
  wasSet:
    /(?<!\p{L})(?:(?:initialement|d['’]abord|à l['’]origine)|(?:était|étaient|avait été|avaient été) (?:\p{L}+ )?(?:prévue?s?|programmée?s?|fixée?s?|annoncée?s?)|(?:devai(?:t|ent)|aurai(?:t|ent) dû)|^prévue?s?)(?!\p{L})/iu,
  cities:
    /(?<![\p{L}])(?:à|de visite à)\s(?<city>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?=\s|[.,;:)]|$)/gu,
  talksOf: /(?!)/u,
  hosts:
    /^,? (?:a (?:accueilli|abrité|été l['’]hôte)|accueille|accueillera|recevra|accueillait|abrite|fut l['’]hôte)(?![\p{L}])/iu,
  notCities:
    /^(?:M|Mme|MM|Affaires|Conseil|Ministère|Europe|Asie|Afrique|Amérique|Parti|Union|Assemblée|Comité|Nations|Matignon|Quai|Hôtel|Palais|Château|Villa|Camp|Bercy|Beauvau|Maison|Centre|Élysée)(?![\p{L}])/u,
  locative:
    /(?<![\p{L}])(?:à|au|aux|en|dans|vers|visit(?:é|e|er|era)|au tour (?:du|de))\s(?:la ville (?:\p{L}+ )?de |la |le |l['’])?$/iu,
};
