import type { MeetingWords } from '../../meeting-words.ts';

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const CARDINALS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...UNITS.map((word, i) => [`twenty-${word}`, i + 21] as const),
  ...UNITS.map((word, i) => [`thirty-${word}`, i + 31] as const),
  ...CARDINALS.map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30],
  ['inaugural', 1],
  ['maiden', 1],
  ['opening', 1],
  ['first-ever', 1],
]);

const ORDINAL = String.raw`(?<ordinal>first-ever|(?:twenty-|thirty-)?(?:${UNITS.join('|')})|${TEENS.join('|')}|thirtieth|inaugural|maiden|\d{1,3}(?:st|nd|rd|th))`;
const CARDINAL = String.raw`(?<ordinal>\d{1,3}|${CARDINALS.join('|')})`;
const NOUN = String.raw`(?:dialogues?|dialogs?|consultations?|talks|negotiations|discussions|rounds?|meeting|session|sitting|edition|gathering|conference|review|joint (?:commission|committee|council)|(?:defen[cs]e|security|military|consultative|cooperation|coordination|steering|border|bilateral) (?:commission|committee|council|board|forum)|working group|task force|iteration|[23]\s?(?:\+|plus)\s?[23]|two[ -]plus[ -]two)`;
// Words between "fourth" and "dialogue" are names and adjectives: never a verb, a preposition of time or another head.
const BETWEEN = String.raw`(?:(?!(?:is|was|are|were|has|have|had|to|that|who|which|with|from|when|as|deputy(?!-)|vice(?!-)|minister|secretary|day|year|years|time|half|anniversary|visit|statement|term|phase|quarter|week|month|in|at|met|held|round|meeting|since|chaired|co-chaired|led|headed|attended|hosted|opened|said|told|bureau|office|department|army|fleet)\b)\(?[\p{L}\p{N}.'’&/+–-]+\)?,? ){0,9}?["“‘']?`;

export const meetings: MeetingWords = {
  value: (ordinal) => {
    const word = ordinal.toLowerCase();
    const digits = /^\d{1,3}/u.exec(word)?.[0];
    return VALUES.get(word) ?? (digits === undefined ? null : Number(digits));
  },
  rounds: [
    new RegExp(String.raw`\b${ORDINAL} ${BETWEEN}${NOUN}(?![\p{L}\p{N}])`, 'giu'),
    new RegExp(String.raw`\b(?<ordinal>opening) (?:round|session|meeting) of\b`, 'giu'),
    new RegExp(
      String.raw`\b(?:round|session|edition) (?:no\. ?|number )?${CARDINAL}\b(?! (?:years?|days?|months?|people|countries|delegates|officials|hours))`,
      'giu',
    ),
    new RegExp(
      String.raw`\b(?:is|was|are|were|being|as|became|marks|marked) (?:only |just )?the ${ORDINAL}(?= (?:since|of its kind|of the kind|in (?:the|a|its|this) series|in \d{4}|so far|to date|to be held|held|such|after)\b|[,.;]|$)`,
      'giu',
    ),
    new RegExp(String.raw`\bfor (?:the|a) ${ORDINAL} time\b`, 'giu'),
    new RegExp(
      String.raw`\b(?:is|was|marks|marked) (?:only |just |already )?the ${ORDINAL} time\b(?=,? (?:that )?(?:they|the|both|their|\p{L}+ and \p{L}+) .{0,40}?\b(?:convened?|me[et]t|held|hold|sat|sit|gather(?:ed)?))`,
      'giu',
    ),
  ],
  bare: /\b(?:met|meet|held|staged|hosts?|hosted|sat down|came together|convened|gather(?:s|ed)?)\b|^(?:it|this)\b/iu,
  times: / time$/iu,
  notFirst:
    /^(?:the )?(?:first|first-ever|1st)\b(?:.{0,100}?\bsince (?:president|the (?:new|change|return))|.{0,40}?\b(?:such\b|face-to-face\b|in-person\b|in person\b|time that\b|outside\b|under (?:\p{L}+ ){0,3}(?:president|administration|government)|(?:in|for) (?:\p{L}+|\d+) years|since (?:the (?:pandemic|outbreak)|(?:\p{L}+ )?\d{4}|\p{Lu}\p{L}+ (?:\d{1,2},? )?\d{4})|after a (?:\p{L}+ ){0,3}break))/iu,
  notRounds:
    /\b(?:international (?:meeting|conference|forum)|summit|forum|congress|plenum|plenary(?! (?:meeting |session )?of the)|general assembly|world war|press|news|phone|telephone|video call|cabinet|united nations|(?:central|party|preparatory|select|senate|house|parliamentary|standing|olympic) committee|committee meeting of|preparatory|g7|g20)\b/iu,
  nouns:
    /\b(?:(?<strong>dialogues?|dialogs?|consultations?|[23]\s?(?:\+|plus)\s?[23]|two[ -]plus[ -]two)|talks|round|meeting|session|sitting|event|gathering|conference)(?![\p{L}\p{N}])/giu,
  series: /\b(?:dialogues|meetings|rounds|sessions|gatherings)\b/iu,
  previous:
    /\b(?:previous|earlier|preceding|last|past|prior)(?: (?!year|month|week)[\p{L}-]+){0,4}? (?:dialogue|meeting|round|session|talks|consultations?|edition|gathering|sitting|one)\b|\bthe (?:one|round|meeting|session|dialogue) before\b/iu,
  next: /\bnext time(?= (?:in|at|on|around)\b|,|$)|\b(?:it (?:will|would) be|is|be) (?:the )?(?:\p{L}+['’]s?|their|its) turn\b|\bnext year['’]s (?:\p{L}+ )?(?:dialogue|meeting|round|session|talks|consultations?|review)\b|\b(?:next|upcoming|forthcoming)(?: (?!year|month|week)[\p{L}-]+){0,4}? (?:dialogue|meeting|round|session|talks|consultations?|review|edition|one)\b|\bthe next (?=will|is|takes|shall)/iu,
  held: /\b(?:hosting|took part|takes part|taking part|participated|(?:was|were|been|being) (?:\p{L}+ly )?(?:held|convened|opened|hosted|launched|concluded|co-?chaired|chaired|led|conducted|staged|attended|completed)|completed|hosts|opens|meets|held|took place|met|sat down|opened|kicked off|concluded|convened|wrapped up|gathered|co-?chaired|chaired|presided|hosted|attended|came together|went ahead|got under ?way|ran (?:from|for|on|until|over|between|in)|wound up|resumed|assembled|reconvened|gather|conferred|sat (?:around|together|across)|exchanged (?:views|notes)|closed|ended|began|started|welcomed|inaugurated|saw|has seen|the venue|reopened|revived|relaunched|staged|in the chair|were chairs?|led)\b/iu,
  before:
    /\bhad (?:\p{L}+ly |also |last |already )?(?:been(?! (?:\p{L}+ly )?(?:due|set|scheduled|slated|planned|expected|to)\b)|led|held|met|taken|begun|spoken|sat|come|seen|gone|made|found|brought|sent|had|\p{L}{3,}ed)\b/iu,
  planned:
    /\b(?:looks? forward to|will|shall|(?:is|are) (?:set |due |scheduled |expected |planned |slated |about )?to|to be held|to take place|(?:is|are|was|were|has been|have been) (?:planned|scheduled|foreseen|set|slated|fixed|expected|due) (?:for|in|on)|plans? to (?:hold|host|meet|do (?:this|so))|next time (?=in|at)|(?:will|would) be (?:\p{L}+['’]s?|their|its) turn|agreed (?:to (?:hold|meet)|that the next)|upcoming|forthcoming|set for|would (?:be|host|hold|meet|take)|(?:was|were|had been) (?:to|due|set to) (?:be|take|meet|begin|open|start|hold|host|travel)?)\b/iu,
  met: /\b(?:met|meets?|held talks|talks with|conversation with|received|conferred|consultations with)\b/iu,
  cancelled:
    /\b(?:cancell?ed|called off|postponed|put off|suspended|shelved|scrapped|calls? off|puts off|postpones?|delayed|(?:will|would|could|did|was|were|is)(?: no longer|n['’]t| not)(?: be)?(?: able)?(?: to)? (?:go ahead|take place|be held|held|happen|proceed|meet|convene|open|come|travel|materiali[sz]e|occur)|won['’]t (?:go ahead|take place|be held|happen|meet)|never took place|fell through|pulled out of|on hold)\b/iu,
  annual: /\b(?:annual(?:ly)?|every year|each year|once a year|yearly|(?:every|each|a|per) year)\b/iu,
  pandemic: /\b(?:pandemic|covid(?:-19)?|coronavirus)\b/iu,
  agreed:
    /\b(?:agreed|signed|consensus|pledged|undertook|committed (?:themselves|to)|settled|decided|adopted|issued|joint statement|communiqu[eé]|memorandum)\b/iu,
  aside:
    /\b(?:also (?:met|visited|stopped|called|held talks)|met (?:separately|also)|separately|on the (?:sidelines|margins)|later met|earlier met|paid a (?:\p{L}+ )?call|during (?:his|her|their) (?:visit|stay|trip|stop)|while in)\b/iu,
  elsewhere:
    /\b(?:summit|state visit|presidents?(?! (?:[\p{L}.]+ ){1,3}?[\p{L}.]+['’]s (?:cabinet|government|administration|national))|heads of (?:state|government)|leaders|declaration|founded|established|set up|dates from|initiative|was created|came into being|anniversary|election|war|arrived|forum|phone call)\b/iu,
  tellingBefore:
    /\b(?:said|told (?:\p{L}+ ){1,3}?|says|announced|released|issued|(?:reports?|reported|writes|wrote|published)(?: (?:this|it|so))?|stated|confirmed|noted|underlined|stressed|added|explained|declared|revealed|disclosed|informed|learned|learnt|briefing|(?:press|news) conference|spoke|report)(?: (?:here|late|early|in (?:a|the) \p{L}+))?(?: on| in| of| dated)?\s*$/iu,
  afterTalks:
    /\b(?:after|following|at the (?:end|close) of|emerging from|wrapping up|concluding) (?:(?!last|previous|earlier)[\p{L}'’-]+ ){0,6}?(?:talks|meeting|dialogue|consultations?|session|round|discussions|2\+2)\b/iu,
  setFor:
    /(?<!\bas )\b(?:planned|scheduled|set|slated|due|foreseen|fixed|postponed|moved)(?: to (?:be held|take place|start|open))? (?:for|on|in|from)(?: the)? $/iu,
  aheadOf:
    /\b(?:before|ahead of|prior to|on the eve of) (?:the|their|its)\b(?=.{0,60}(?:dialogue|consultation|talks|round|meeting|session|committee|2\+2|3\+3))/iu,
  agencyAfter: /^\s?\(\p{Lu}[^)]{1,40}\)\s?(?:--|[–—-])/u,
  ministers:
    /\b(?<!vice-|vice |deputy-|deputy |sub-)(?:ministerial|ministers['’]? (?:level|meeting|dialogue)|at (?:the )?(?:foreign |defen[cs]e )?ministers?(?:['’]s?)? level)\b/iu,
  leaders: /\b(?:leaders['’]? (?:level|meeting|summit)|at (?:the )?(?:leaders['’]?|presidential) level)\b/iu,
  leadersMet:
    /\b(?<!deputy |vice |vice-)(?:(?:presidents?|prime ministers?|premiers?|chancellors?|leaders|heads of (?:state|government)|king|emir)\b.{0,120}\b(?:met|meeting|summit|agreed|set up|launched|held talks|announced|reached)|(?:met|meeting|summit|talks)\b.{0,60}\b(?<!deputy |vice |vice-)(?:presidents?|prime ministers?|premiers?|chancellors?|leaders|heads of (?:state|government)))\b/iu,
  contact:
    /\b(?:visited (?!(?:the|a|an|his|her|its|their) )\p{L}+|joins|(?:will see|sees|is to see) the|is (?:expected|due) (?:in|at)|met|meets?|meeting (?:with|between)|received|welcomed by|called on|(?:paid|pays?|paying) (?:a|an) (?:\p{L}+ )?(?:call|visit)|held talks|had talks|talks with|talked (?:to|with)|spoke with|conferred|call(?:s|ed)? on|conversation|saw (?:the|his|her|its)|briefed|dined with|guest of|sat down with|consultations with|conversations? with|(?:seen|saw) each other|met each other)\b/iu,
  bodies:
    /\b(?:(?:[Jj]oint|[Bb]inational|[Bb]ilateral|[Mm]ixed|[Pp]ermanent|[Ss]tanding|[Ii]ntergovernmental) (?:\p{L}+ ){0,4}?(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Gg]roup)|[Cc]onsultative (?:[Cc]ommittee|[Cc]ouncil)|[Tt]he (?:(?:\p{L}+ ){0,2}committee|commission|channel|forum)|[Ww]orking [Gg]roup|[Mm]echanism|[Ff]ormat|[Tt]ask [Ff]orce)\b/u,
  events: /\b(?:summit|council of ministers|government consultations|trilateral|three-way)\b/iu,
  began:
    /\b(?:began|begun|started|born|launched|inaugurated|dates? (?:back to|from)|goes back to|first (?:met|convened|gathered|sat))\b/iu,
  there: /^(?:and )?there\b|\bthere[.,]?$/iu,
  lastTime:
    /\b(?:had )?last (?:met|convened|gathered|sat|held|took place|came together|been held|meeting)\b|\bfor the last time\b/iu,
  again:
    /\b(?:venue again|host again|offered to host|(?:invited|invitation) to \p{Lu}\p{L}+|meet|convene|gather|sit|come together|continue|resume)\p{L}{0,6}\b.{0,24}\b(?:again|next)\b|\b(?:reconvene|resume)\b/iu,
  elliptical: new RegExp(
    String.raw`(?:^|[;,–—-] |\band )the ${ORDINAL}(?:(?=,? (?:(?:had|has|have) (?:been )?|was|is|will|took|took place|followed|came|met|(?:held )?(?:in|on|at)\b))|(?<short> [A-Z0-9+]{2,8})(?=,? (?:(?:had|has|have) (?:been )?|was|is|will|took|took place|followed|came|met|(?:held )?(?:in|on|at)\b)))`,
    'giu',
  ),
  calls: /\b(?:tele)?phone|\bvideo (?:call|message)|\bby (?:video|telephone)/iu,
  byVideo:
    /\b(?:(?:by|via|over|through|in a) (?:a )?(?:secure )?(?:video(?: ?conferenc\p{L}*| ?link)?|teleconference)|virtual(?:ly| format)?|online|remotely|in (?:a )?virtual \p{L}+)\b/iu,
  labelWhere: /^(?:venue|place|location|where)\s?:/iu,
  labelWhen: /^(?:date(?: and time)?|time|when|date\/time)\s?:/iu,
  building:
    /\bat (?:\p{Ll}{2,5} )?(?:\p{Lu}[\p{L}'’]{1,20} ){0,3}(?:ministry|palace|guesthouse|hotel|headquarters|chancellery|centre|center|office|house|hall)\b/giu,
  thereAt: /\bthere\b(?=[.,]|$| (?:on|this|last|yesterday|today|for) )/giu,
  broughtTo: /\b(?:welcom(?:ed|es|ing)|invited|brought|took) [^.;:]{2,100}? to\s$/iu,
  visit:
    /\b(?:travel(?:s|led|ling|ed|ing)?|fl(?:y|ies|ew|ying)|(?:go(?:es)?|went|move[sd]?) on to|head(?:s|ed|ing)? (?:on )?(?:to|for)|(?:continue|proceed)[sd]? (?:on )?to|visit(?:s|ed)|(?:to|will|would) visit|(?:visit|trip|tour|stopover|journey) (?:to|in|of)|(?:stop(?:s|ped)?|halt(?:s|ed)?) in|(?:was|had been|were|is due) in)\b/iu,
  somebody:
    /\b(?:he|she|they|the (?:\p{L}+ )?(?:ministers?|secretar(?:y|ies)|delegations?|visitors?|guests?|envoys?|officials|advis[eo]rs?|president|premier|chancellor))\b/iu,
  arrival: /\barriv(?:ed|es|ing|e) (?:(?:there|here|in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?on (?:the )?$/u,
  afterThose: /^(?:after|following)\s/iu,
  passing:
    /\b(?:before|after|from|leaving|return(?:ing|ed)? (?:home )?(?:to|from)|back (?:to|in|from)|way (?:home )?(?:to|from|back to)|(?:before|after) \p{L}+ing (?:(?:to|in|at|for) )?)\s?$/iu,
  shortCities: {},
  ofOffice: /^(?:who|which) (?:heads?|leads?|runs?|holds?|held|oversees?|is in charge)\b[^,]*/iu,
  heads:
    /\b(?<!deputy |vice |vice-)(?:presidents|prime ministers|premiers|chancellors|leaders|heads of (?:state|government)|(?:president|prime minister|premier|chancellor|king|emir) .{1,60}? (?:and|with) (?:\p{L}+ ){0,3}?(?:president|prime minister|premier|chancellor|king|emir|counterpart))\b/iu,
  capital: /\bin the (?:(?!of\b)\p{L}+ )?(?:capital|city-state)\b(?! (?:market|city of))/giu,
  here: /\bhere\b(?=,? (?:on )?(?:\p{Lu}\p{Ll}+day|this|late|early|today|yesterday)|[.,]|$)/gu,
  cityAdjective: null,
  tellingAfter: /^ (?:said|announced|told)\b/iu,
  deputiesOf:
    /\b(?:attended|represented|led|headed) by (?:\p{L}+ )?(?:deputies|a deputy|the deputy) (?:of|to) (?<role>(?:the )?[^,.;]{4,80})/iu,
  clauseBreaks:
    /(?<=^(?:as|while|after|before|when|although|though|once|hours after|days after|weeks after)\s[^,;]{8,120}),\s|[,;:]?\s(?=(?:when|where)\b)|,\s(?=a day (?:after|before)\b)|,\s(?=(?:they|the two|both sides) (?:agreed|said|announced|decided)\b)|,\s(?=(?:which|while|whereas|after|before|following|since|who|whose|but|and on those)\b)|[;:]\s|\s[—–]\s|\s--\s|,\s(?=and (?:the|a|an|in|on|this|that|these|it|he|she|they) )|,\s(?=the (?:one|first|last|previous|next) )|\s(?=before the )|\s(?=as the (?:\p{L}|\p{N}|-| ){1,60}? (?:was|were|is|opened|began)\b)|\s(?=since the first )|\s(?=and looks? forward to )|\s(?=that their )/giu,
  inserts:
    /(?<=^|,\s)(?:(?:first |initially |originally |formally |jointly )?(?:created|set up|established|launched|founded|inaugurated|begun|started|agreed|announced)|first held) [^,.;:]{1,80}(?=,\s)/giu,
  sameDay:
    /\b(?:on the same day|(?:earlier|later) (?:in the day|that day|the same day)|that (?:morning|afternoon|evening|same day)|in the (?:morning|afternoon|evening)|the same (?:morning|afternoon|evening))\b/iu,
  earlierOnes:
    /\bsuch (?:talks|meetings|dialogues|sessions)\b|\b(?:previous|earlier|preceding|past|prior|(?:first|last|other|previous|earlier) (?:two|three|four|five|six))(?: [\p{L}-]+){0,4}? (?:dialogues|meetings|rounds|sessions|talks|consultations|editions|gatherings|ones)\b|\b(?:dialogues|meetings|rounds|sessions|editions|gatherings) (?:had (?:previously |already )?been|were (?:previously|earlier)) held\b/iu,
  respectively: /\brespectively\b/iu,
  wereIn: /(?<!\p{L})were (?:in|\d)/u,
  joint: /^\s(?:and|&|with)\s(?:the )?$/u,
  leader:
    /(?<!vice[- ]|Vice[- ]|[Dd]eputy |[Aa]cting |[Ff]ormer |\p{L})(?:President|Prime Minister|Premier|King|Emir|Crown Prince)(?!\p{L})/u,
  oneMore: /(?:^|\s)(?:an?|another)(?: [\p{L}-]+){0,4} $/iu,
  ofNoun: /\p{L} of (?:the )?$/u,
  nounOf:
    /^ (?:[\p{L}-]+ ){0,2}?(?:elections?|vote|referendum|summit|attacks?|war|invasion|coup|earthquake|quake|accord|agreement|declaration|inauguration)\b/iu,
  but: /\bbut\b/u,
  relative: /^(?:when|where)\b/iu,
  goesOn: /^(?:which|that|it)\b/iu,
  another:
    /\b(?:(?:a|an) (?:separate|different|distinct|parallel|similar) (?:\p{L}+ ){0,3}?(?:body|panel|forum|committee|commission|group|dialogue|meeting|round|session|talks|mechanism|format|track)|another (?:\p{L}+ ){0,2}?(?:body|panel|forum|committee|commission|mechanism|format|track))\b/iu,
  withWhom: /\b(?:with|between)(?: the)?\s$/iu,
  wasSet:
    /\b(?:(?:had|has|have) (?:originally |initially |first )?been (?:originally |initially |first )?(?:due|set|scheduled|slated|planned|expected|foreseen|fixed)|(?:was|were) (?:originally |initially |first )?(?:due|set|scheduled|slated|planned|expected|to) (?:to |for )?|originally|initially)\b/iu,
  cities:
    /\b(?:in|visit to|stopped in|(?:city|town|resort|port) of)\s(?<city>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})(?=,?\s|[.,;:)]|$)/gu,
  talksOf: /^ (?:talks|2\+2|meeting|round|session|dialogue)\b/u,
  hosts:
    /^(?:['’]s? turn\b)|^(?:,? in (?:the )?\p{Lu}[\p{L} ]{1,24}?)?,? (?:will host|hosted|hosts|staged|stages|host to|has seen|saw|is to host|is hosting|(?:was|will be) (?:the )?(?:host|venue)|played host|welcomed)\b/u,
  notCities:
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That|His|Her|Their|Its|It|He|She|They|We|Both|Officials|Ministers|Delegates|Ministry|Department|Foreign|Defen[cs]e|National|Federal|European|Asia|Africa|Europe|America|Parliament|Congress|Spring|Summer|Autumn|Winter|Minister|President|Prime|Cold|World|International|Security|North|South|East|West|Central|Mr|Ms|Covid|Council|Commission|Party|Office|State|House|Great|Political|Politburo|Charge|Command|Chief)\b|\b(?:Province|Region|County|Prefecture|Palace|House|Hall|Hotel|Villa|Castle|Manor|Cent(?:re|er)|Building|Base|Camp|Resort|Museum|University|Academy|Street|Square|Airport)$|^(?:Camp|Villa|Mar-a-Lago|Whitehall|Downing|Chequers|Zhongnanhai|Diaoyutai|Istana|Cheong)\b/u,
  locative:
    /\b(?:in|at|(?:hosted|staged|organi[sz]ed) by|(?:planned|scheduled|set|slated|due|foreseen|expected) for|visit(?:ed|s|ing)|(?:visit|trip|stop|journey|travel(?:s|led|ling)?|fl(?:y|ies|ew|ying)(?: on)?|been|went|go(?:es)?|come|came|arrive[sd]?|head(?:s|ed)?|continue[sd]?|move[sd]?) (?:on )?to)\s(?:the (?:\p{L}+ ){0,3})?$/iu,
};
