import type { MeetingWords } from '../../meeting-words.ts';
import { ROMAN, romanValue } from '../../roman-numerals.ts';

const STEMS: readonly [string, number][] = [
  ['prim', 1],
  ['second', 2],
  ['terz', 3],
  ['quart', 4],
  ['quint', 5],
  ['sest', 6],
  ['settim', 7],
  ['ottav', 8],
  ['non', 9],
  ['decim', 10],
  ['undicesim', 11],
  ['dodicesim', 12],
  ['tredicesim', 13],
  ['quattordicesim', 14],
  ['quindicesim', 15],
  ['sedicesim', 16],
  ['diciassettesim', 17],
  ['diciottesim', 18],
  ['diciannovesim', 19],
  ['ventesim', 20],
  ['ventunesim', 21],
  ['ventiduesim', 22],
  ['ventitreesim', 23],
  ['ventiquattresim', 24],
  ['venticinquesim', 25],
  ['trentesim', 30],
];
const VALUES: ReadonlyMap<string, number> = new Map(STEMS);
const ORDINAL = String.raw`(?<ordinal>(?:${STEMS.map(([stem]) => stem)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?=[oaie]\b)|\d{1,3}(?=\s?[°ºª]|[oa]\b))(?:\s?[°ºªoaie])`;
const NOUN = String.raw`(?:dialogh?[oi]|consultazion[ei]|concertazione|colloqui|negoziati|round|tornata|sessione|seduta|riunione|incontro|turno|edizione|comitato|commissione|consiglio|gruppo di lavoro|foro|vertice bilaterale|2 ?\+ ?2|3 ?\+ ?3)`;
const BETWEEN = String.raw`(?:(?!(?:è|era|fu|sono|ha|hanno|che|cui|da|con|dopo|volta|ministro|segretario|anno|giorno|secolo|trimestre|guerra|vice|a|in)\s)[\p{L}\p{N}.'’&/+–-]+ ){0,5}?`;

export const meetings: MeetingWords = {
  value: (ordinal) => {
    const word = ordinal.toLowerCase();
    const digits = /^\d{1,3}/u.exec(word)?.[0];
    return VALUES.get(word) ?? (digits === undefined ? romanValue(ordinal) : Number(digits));
  },
  rounds: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])${ORDINAL}\s["„“»«‘]?${BETWEEN}["„“»«‘]?${NOUN}(?![\p{L}\p{N}])`,
      'giu',
    ),
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?<ordinal>${ROMAN})\s${BETWEEN}${NOUN}(?![\p{L}\p{N}])`, 'gu'),
    new RegExp(String.raw`(?<![\p{L}\p{N}])per la ${ORDINAL} volta(?![\p{L}])`, 'giu'),
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:è|era|sarà) (?:il|la) ${ORDINAL}(?= dal| del genere|[,.])`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:il|la) ${ORDINAL} (?:della serie|nel suo genere)(?![\p{L}])`,
      'giu',
    ),
  ],
  bare: /(?<![\p{L}])(?:riunit\p{L}*|incontrat\p{L}*|ritrovat\p{L}*|tenut[oaie]|svolt[oaie])(?![\p{L}])|^(?:è|era|si tratta)/iu,
  times: / volta$/iu,
  notFirst:
    /^(?:prim\p{L})(?![\p{L}]).{0,40}?(?:volta (?:che|da|dal|dalla|dallo|dopo|in)(?!\p{L})|da \p{L}+ anni|dal(?:l['’])? ?(?:\p{L}+ )?\d{4}|fuori da)/iu,
  notRounds:
    /\b(?:forum|congresso|plenum|guerra mondiale|assemblea generale|telefonic\p{L}|stampa|g7|g20|conferenza internazionale)\b/iu,
  nouns:
    /(?<![\p{L}])(?:(?<strong>dialogh?[oi]|consultazion[ei]|2 ?\+ ?2|3 ?\+ ?3)|seduta|colloqui|round|tornata|sessione|riunione|incontro|evento|vertice)(?![\p{L}\p{N}])/giu,
  series: /\b(?:riunioni|incontri|sessioni|tornate|dialoghi)\b/iu,
  previous:
    /\b(?:precedente|scors[oa]|ultim[oa])(?: [\p{L}-]+){0,3}? (?:dialogo|riunione|sessione|round|incontro|consultazioni|edizione|tornata|appuntamento|comitato)\b|\b(?:dialogo|riunione|sessione|round|incontro|consultazioni|edizione|tornata|comitato) precedent[ei]\b/iu,
  next: /\b(?:prossim[oa])(?: [\p{L}-]+){0,3}? (?:dialogo|riunione|sessione|round|incontro|tavolo|tornata|consultazioni|edizione|appuntamento|comitato)\b|(?<!\p{L})(?:toccher(?:à|ebbe)|sarà la volta|sarà il turno)(?!\p{L})|(?<![\p{L}])(?:il|la) prossim[oa] (?=si |avrà|è |sarà)/iu,
  held: /(?<![\p{L}])(?:si tiene|si riunisce|si apre|si (?:è|sono) (?:tenut|svolt|apert|riunit|incontrat|conclus)\p{L}|ha(?:nno)? (?:presieduto|tenuto|aperto|ospitato|guidato|incontrato|ricevuto|copresieduto|riunito|ripreso|avviato|concluso|chiuso|lanciato)|(?:è|sono) stat[oaie] (?:apert|presiedut|guidat|inaugurat|chius|condott)[oaie]|si (?:è|sono) chius[oaie]|tenut[oaie]|svolt[oaie]|presiedut[oaie]|ebbe luogo|ha avuto luogo|hanno avuto luogo|alla guida|si riunirono|ospitat[oaie]|inaugurat[oaie]|incontrat[oaie])(?![\p{L}])/iu,
  before:
    /(?<![\p{L}])(?:si era(?:no)? (?:tenut|svolt|riunit|apert)\p{L}|era(?:no)? stat\p{L}|(?:aveva(?:no)?|era(?:no)?) (?:\p{L}+ ){0,2}?\p{L}{2,}(?:at|ut|it|s|t)[oaie])(?![\p{L}])/iu,
  planned:
    /(?<![\p{L}])(?:(?:è|sono) fissat[oaie]|si terrà|si terranno|avrà luogo|avranno luogo|è previst[oa]|sono previst[ei]|è in programma|ospiterà|sarà|saranno|si riunirà|si riuniranno|dovrebbe(?:ro)?|doveva(?:no)?|previst[oaie] per|attes[oaie]|in calendario|\p{L}{3,}(?:rà|ranno))(?![\p{L}])/iu,
  met: /(?<![\p{L}])(?:si (?:riunir|incontrer|vedr)(?:à|anno)|ha incontrato|hanno incontrato|ha ricevuto|colloqui? con|si è incontrat\p{L}|si sono incontrat\p{L}|ricevut\p{L} da)(?![\p{L}])/iu,
  cancelled:
    /(?<![\p{L}])(?:annullat[oaie]|rinviat[oaie]|sospes[oaie]|rimandat[oaie]|cancellat[oaie]|salta|saltat[oaie]|slitta(?:to|ta)?|posticipat[oaie]|non (?:si (?:è tenut[oa]|è svolt[oa]|terrà)|ha avuto luogo|è venut[oa]|ha potuto))(?![\p{L}])/iu,
  annual:
    /(?<![\p{L}])(?:annual[ei]|annualmente|ogni anno|tutti gli anni|una volta (?:all|l)['’]anno)(?![\p{L}])/iu,
  pandemic: /\b(?:pandemia|covid(?:-19)?|coronavirus)\b/iu,
  agreed:
    /(?<![\p{L}])(?:concordat\p{L}*|accord[oi]|firmat\p{L}*|consenso|adottat\p{L}*|deciso|impegnat\p{L}*|dichiarazione congiunta)(?![\p{L}])/iu,
  aside:
    /(?<![\p{L}])(?:ha (?:anche|inoltre) incontrato|inoltre|a margine|separatamente|durante la (?:sua )?visita|nel corso della (?:sua )?visita)(?![\p{L}])/iu,
  elsewhere:
    /(?<![\p{L}])(?:vertice|summit|president[ei]|dichiarazione (?:di|del)|fondat\p{L}|istituit\p{L}|creat\p{L}|anniversario|elezion[ei]|guerra|visita di stato|forum)(?![\p{L}])/iu,
  tellingBefore:
    /(?<![\p{L}])(?:ha(?:nno)? (?:detto|dichiarato|annunciato|riferito|precisato|spiegato|sottolineato|confermato|aggiunto|fatto sapere|reso noto)|si è appreso|secondo|comunicato|riporta)(?: \p{L}+){0,2}?(?: il| di| del)?\s*$/iu,
  afterTalks:
    /(?<!\p{L})(?:al termine|dopo|a conclusione|in chiusura|all['’]uscita) (?:(?:del|dell|della|dei|di|i|il|la|l)['’ ]\s?)?(?:(?!scors[oaie]|precedent[ei])[\p{L}'’-]+ ){0,4}?(?:colloqui[oi]?|incontro|riunione|dialogo|sessione|consultazioni|seduta)(?!\p{L})/iu,
  setFor:
    /(?<!\p{L})(?:previst|programmat|fissat)[oaie](?: in origine| inizialmente)?(?: per| il| dal)? ?(?:il |l['’])?$/iu,
  aheadOf:
    /(?<![\p{L}])(?:prima|alla vigilia|in vista) del(?:la|le|l['’]|lo)? ?(?=.{0,60}(?:dialogo|consultazion|riunione|sessione|round|incontro))/iu,
  agencyAfter: /^\s?\(\p{Lu}[^)]{1,40}\)\s?(?:--|[–—-])/u,
  ministers: /(?<![\p{L}]|vice)(?:ministerial[ei]|a livello (?:di )?ministri)(?![\p{L}])/iu,
  leaders: /(?<![\p{L}])(?:a livello (?:di|dei) leader|capi di stato e di governo)(?![\p{L}])/iu,
  leadersMet:
    /(?<![\p{L}]|vice )(?:(?:president[ei]|prim[oi] ministr[oi]|premier|cancellier[ei]|capi di (?:stato|governo)|leader)\b.{0,100}(?:incontr\p{L}*|vertice|concordat\p{L}*|discuss\p{L}*|decis\p{L}*)|(?:incontro|vertice|colloqui)\b.{0,60}(?:president[ei]|prim[oi] ministr[oi]|premier|cancellier[ei]|leader))/iu,
  contact:
    /(?<![\p{L}])(?:incontr(?:ato|ata|ati|ate|erà|eranno|are|a|ò)|ricevut[oaie]|riceverà|accolt[oaie]|colloqui[oi]?|vedr(?:à|anno)|vist[oaie]|veder(?:e|si)|conferito|udienza|è attes[oa] (?:a|ad|in)|intrattenut\p{L}|parlato con|riunir(?:à|anno|si)|riunit[aoie])(?![\p{L}])/iu,
  bodies:
    /(?<![\p{L}])(?:commissione(?! europea)|comitato|tavolo|gruppo di lavoro|meccanismo|formato)(?![\p{L}])/iu,
  events: /(?<![\p{L}])(?:vertice|summit|trilaterale)(?![\p{L}])/iu,
  began:
    /(?<![\p{L}])(?:nat[oaie]|nacque|lanciat\p{L}|avviat\p{L}|iniziat\p{L}|cominciat\p{L}|risal(?:e|gono)|inaugurat\p{L})(?![\p{L}])/iu,
  there: /^(?:lì|là|qui)(?![\p{L}])/iu,
  lastTime: /(?<![\p{L}])l['’]ultima volta(?![\p{L}])/iu,
  again:
    /(?<![\p{L}])(?:rivedersi|ritrovarsi|torner\p{L}+ a (?:riunirsi|incontrarsi|vedersi|sedersi)|si ritrover\p{L}+|si rivedr\p{L}+|(?:incontrarsi|riunirsi) di nuovo|proseguir\p{L}+|riprender\p{L}+)(?![\p{L}])/iu,
  elliptical: new RegExp(
    String.raw`(?:^|[;,–—] |(?<![\p{L}])e )(?:il|la) ${ORDINAL}(?:(?=,? (?:è|era|fu|sarà|si|ha|aveva|ebbe|risale|in|a|nel)(?![\p{L}]))|(?<short> [A-Z0-9+]{2,8})(?=,? (?:è|era|fu|sarà|si|ha|aveva|ebbe|risale|in|a|nel)(?![\p{L}])))`,
    'giu',
  ),
  calls: /telefon|videoconferenza|da remoto|in remoto/iu,
  byVideo:
    /(?<!\p{L})(?:in videoconferenza|in collegamento video|da remoto|in remoto|online|in (?:modalità|formato|forma) virtuale|a distanza)(?!\p{L})/iu,
  labelWhere: /^(?:luogo|dove|sede)\s?:/iu,
  labelWhen: /^(?:data|quando|orario|data e ora)\s?:/iu,
  building:
    /(?<!\p{L})(?:al ministero|presso il ministero|nella sede|presso la sede|a palazzo|al palazzo|da palazzo|da villa|alla cancelleria|alla farnesina|al viminale|a villa|all['’]hotel|in un albergo|nella residenza)(?!\p{L})/giu,
  thereAt: /(?<!\p{L})(?:lì|sul posto)(?!\p{L})/giu,
  broughtTo: /(?!)/u,
  visit:
    /(?<!\p{L})(?:si recher(?:à|anno)|si (?:è|era|sono) recat[oaie]|recarsi|vol(?:a|erà|eranno) (?:a|in|poi)|proseguir(?:à|anno)|(?:è|sono) proseguit[oaie]|visit(?:a|erà|eranno|ato|ata|ò)|(?:visita|viaggio|missione|tappa) (?:a|in|di|del|della)|(?:fa|farà|ha fatto|aveva fatto) tappa|(?:era|è|erano|sono) stat[oaie] (?:a|ad|in)|si trova(?:va)? (?:a|ad|in)|raggiunger(?:à|anno))(?!\p{L})/iu,
  somebody:
    /(?<!\p{L})(?:egli|ella|lui|lei|essi|(?:il|la) (?:ministr[oa]|delegazione|segretario|presidente|consigliere)|l['’]ospite|gli ospiti|i (?:due )?ministri)(?!\p{L})/iu,
  arrival: /(?<!\p{L})(?:arrivat|giunt)[oaie] (?:(?:a|ad|in) \p{Lu}\p{L}+ )?(?:il )?$/u,
  afterThose: /^dopo\s/iu,
  passing:
    /(?<![\p{L}])(?:prima (?:di|dell['’]|della)(?: ?\p{L}+)?|dopo(?: la| il| aver \p{L}+)?(?: \p{L}+)?|da|dal|rientr\p{L}+|torn\p{L}+|ritorno)(?: a| ad| al| in| per)?\s?$/iu,
  shortCities: {},
  ofOffice: /^(?:che|il quale|la quale) (?:dirige|guida|regge|è a capo|è responsabile)(?!\p{L})[^,]*/iu,
  heads:
    /(?<![\p{L}]|vice )(?:presidenti|(?:primi|due) ministri|primi ministri|premier|cancellieri|leader|capi di (?:stato|governo)|(?:presidente|primo ministro|cancelliere) .{1,60}? e (?:\p{L}+ ){0,3}?(?:presidente|primo ministro|cancelliere))(?![\p{L}])/iu,
  capital: /(?<![\p{L}])nella capitale(?: \p{Ll}+)?(?![\p{L}])/gu,
  here: /(?<![\p{L}])qui(?![\p{L}])/gu,
  cityAdjective: null,
  tellingAfter: /(?!)/u,
  deputiesOf:
    /(?:rappresentat\p{L}|guidat\p{L}|presiedut\p{L}) (?:da|dai|dal) vice (?<role>(?:del|della|dello) [^,.;]{4,80})/iu,
  clauseBreaks:
    /(?<=^(?:mentre|dopo che|quando|prima che|nel momento in cui|sebbene)\s[^,;]{8,120}),\s|\s(?=che i (?:loro|rispettivi) )|[;:]\s|,\s(?=(?:quando|dove|dopo|prima|mentre|ma|il quale|la quale)\s)|\s[—–]\s|\s--\s|,\s(?=e (?:il|la|i|le|un|una)\s)|,\s(?=(?:nat|creat|fondat|lanciat|istituit|avviat)[oaie] (?:a|ad|nel|da|dal)\s)/giu,
  inserts:
    /(?<=^|,\s)(?:nat|creat|fondat|lanciat|istituit|avviat|inaugurat|annunciat)[oaie] (?:a|ad|al|nel|nell['’]|da|dal|il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|durante|per) ?[^,.;:]{1,80}(?=,\s)/giu,
  sameDay:
    /(?<![\p{L}])(?:(?:nel)?lo stesso giorno|nella stessa giornata|in (?:mattinata|serata|giornata)|nel pomeriggio|al mattino)(?![\p{L}])/iu,
  earlierOnes:
    /(?<![\p{L}])(?:(?:precedenti|prim[ei] (?:due|tre|quattro)|passat[ei]|scors[ei]|ultim[ei] (?:due|tre)) (?:\p{L}+ ){0,2}?(?:sessioni|riunioni|edizioni|incontri|tornate|consultazioni|round|dialoghi|tavoli)|(?:sessioni|riunioni|edizioni|incontri|tornate|consultazioni|round|dialoghi) (?:\p{L}+ ){0,2}?precedenti)(?![\p{L}])/iu,
  respectively: /\brispettivamente\b/iu,
  wereIn: /(?<!\p{L})(?:furono|erano) (?:a|nel|in|\d)|(?<!\p{L})risal(?:gono|ivano)(?!\p{L})/u,
  joint: /^\s(?:e|&|con)\s(?:la |il |l['’])?$/u,
  leader: /(?<!vice[- ]|Vice[- ]|\p{L})(?:[Pp]residente|[Pp]rimo [Mm]inistro|Premier)(?!\p{L})/u,
  oneMore: /(?:^|\s)un[ao]?(?: [\p{L}-]+){0,4} $/iu,
  ofNoun: /\p{L}(?<!\bluogo) (?:del |dell['’])$/u,
  nounOf: /(?!)/u,
  but: /\bma\b/u,
  relative: /^(?:quando|dove)(?![\p{L}])/iu,
  goesOn: /^(?:che|il quale|la quale)(?![\p{L}])/iu,
  another:
    /(?<!\p{L})(?:un|un['’]|una|uno) ?(?:altr[oa]|distint[oa]|separat[oa]|divers[oa]) (?:[\p{L}-]+ ){0,2}?(?:organismo|comitato|commissione|gruppo|formato|meccanismo|foro|dialogo|tavolo)(?!\p{L})/iu,
  withWhom: /(?<!\p{L})(?:con|tra|fra)(?: il| la| gli| i| lo)?\s(?:l['’])?$/iu,
  wasSet:
    /(?<!\p{L})(?:(?:inizialmente|in origine|originariamente)|(?:era|erano) (?:stat[oaie] )?(?:previst|programmat|fissat|annunciat)[oaie]|(?:doveva(?:no)?|avrebbe(?:ro)? dovuto)|^previst[oaie])(?!\p{L})/iu,
  cities:
    /(?<![\p{L}])(?:a|ad|in visita a)\s(?<city>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?=\s|[.,;:)]|$)/gu,
  talksOf: /(?!)/u,
  hosts: /^,? (?:ha ospitato|ospita|ospiterà|ospitava|è stata la sede|ha visto)(?![\p{L}])/iu,
  notCities:
    /^(?:Affari|Consiglio|Ministero|Europa|Asia|Africa|America|Partito|Unione|Comitato|Nazioni|Palazzo|Villa|Castello|Casa|Hotel|Camp|Montecitorio|Forte)(?![\p{L}])/u,
  locative:
    /(?<![\p{L}])(?:(?:a|ad|al|allo|alla|in|nel|nella|presso|visit(?:ato|a|erà|are))\s(?:l['’]|la |il |(?:città|cittadina|località) (?:\p{L}+ )?di )?|all['’])$/iu,
};
