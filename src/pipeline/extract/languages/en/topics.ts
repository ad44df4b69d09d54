import type { TopicWords } from '../../topic-words.ts';

const CRIME =
  '(?:crimes?|criminals?|criminality|offen[cs]es|gangs?|syndicates?|fraudsters?|criminal (?:networks?|groups?|activit(?:y|ies)|gangs?))';
const ONLINE =
  '(?:online|on the (?:internet|net|web)|in cyberspace|in the (?:digital|virtual) (?:world|space|domain|sphere)|over the internet)';
const ACROSS =
  "(?:across|beyond|that (?:cross(?:es)?|reach(?:es)? (?:across|beyond)|goes? (?:across|beyond)|ignores?|knows? no)|that (?:does|do) not stop at|over|without) (?:(?:national|state|the|their|both|two|country|countries[’']?) ){0,2}(?:borders?|frontiers?)";

export const topics: TopicWords = {
  discuss:
    /\b(?:discuss(?:ed|es|ion|ions|ing)?|topics?|agenda|talked (?:about|of|through)|talks? (?:about|on|covered|dealt)|exchang(?:ed|e|es|ing) (?:\p{L}+ ){0,4}?(?:views|opinions|notes|ideas|thoughts)|consensus|on the table|subjects?|issues?|cover(?:ed|s|ing)?|address(?:ed|ing)|focus(?:ed|es|sed|ing)? on|the focus|spoke (?:of|about|on)|dealt with|deals? with|matters|areas?|themes?|raised?|raising|touched (?:up)?on|brought up|took up|take up|taken up|went through|went over|dwelt (?:up)?on|dilated (?:up)?on|turned to|looked at|review(?:ed|ing)|compared notes|took stock of|cooperat(?:e|ed|ion) (?:on|in|against)|co-operat(?:e|ion) (?:on|in|against)|coordinat(?:e|ion) (?:on|in|against)|common ground|work(?:ing)? (?:more closely )?together (?:on|against|in)|agreed|explained|fields?|dialogue on|concerns?|concerned|shared (?:views|assessments)|consult(?:ed|ing) (?:on|about)|briefed (?:each other|one another)|reaffirmed|pledged|vow(?:ed|s)?|priorit(?:y|ies)|items?|points|top of the list|called for|underlined|underscored|condemned|considered|asked for|urged|decided|found that|top(?:ped)? the (?:talks|agenda)|approved|hopes? for|hoped for|voiced|commended|briefed on|given to|progress (?:on|in|of)|stepp?(?:ed|ing)? up|step up|stressed|emphasi[sz]ed|welcomed progress|signed|reached (?:\p{L}+ ){0,3}?(?:understandings?|agreements?)|come up|came up|figured|featured|centred on|centered on|revolved around|devoted to|offered|work(?:ed|s)? on|(?:expand|widen|broaden)(?:ed|ing)?|spent|promise[ds]?|praised|pressed for|pushed for|gone through|top(?:s|ped)? the list|views were exchanged|exchange of views|dominat(?:e|ed|es|ing)|consideration was given|under discussion|went over|reported to)\b/iu,
  together:
    /\b(?:(?:both|the two|two|the) (?:\p{L}+ )?(?:sides|countries|governments|delegations|parties|ministers|officials|nations|capitals|teams|partners)|the (?:delegations|ministers|officials|participants|delegates|talks|discussions|meeting|dialogue|consultations|session|agenda)|they|participants|officials)\b/iu,
  there:
    /^(?:There|The other (?:two|three|four|mechanisms?|dialogues?|channels?)|Without|At that (?:meeting|time)|On that occasion|That (?:meeting|round|summit|body|council|channel))\b/u,
  attendance:
    /\b(?:attended|attending|(?:was|were|is|are) (?:also )?(?:co-)?(?:led|headed|chaired|represented|present|accompanied|joined)|co-?chaired|took part|participat(?:ed|ing)|representatives of|officials (?:from|of)|delegation (?:included|includes|comprised|had|was made up)|included (?:officials|representatives|people|officers)|made up of|on hand|flanked by|accompanied by|in the chair)\b/iu,
  outsider:
    /\b(?:analysts?|experts? (?:told|said|at|from|believes?|says?)|an expert|scholars?|professor|think[- ]tank|researchers?|research fellow|commentators?|observers (?:say|said|see|note|believe)|critics|ngos?|human rights watch|amnesty|poll|survey|according to a (?:report|study)|columnist|historian|institutes? (?:of|for))\b/iu,
  leftOut:
    /\b(?:(?:was|were|is|are|be) (?:left (?:for|to|out|aside)|not (?:discussed|raised|touched|mentioned|on the agenda|addressed|covered|part of)|excluded|off the (?:table|agenda)|kept off)|did not come up|no questions? of|remain(?:ed|s)? (?:excluded|off))\b/iu,
  background:
    /\b(?:had (?:(?:also|already|previously|earlier|first|last|long|since|then) )?(?:been|held|met|agreed|set|signed|visited|spoken|taken|discussed|hosted|attended|launched|established|called|asked|pledged)|anniversary|was (?:founded|established|created|launched|set up)|in recent years|decades? ago|years? ago|dates? (?:back|from)|last (?:year|month)|born in|served as|a former|previously|trading partner|is a member of|holds? the (?:rotating )?(?:chair|presidency)|took office|appointed|exercise \p{Lu})\b/u,
  before:
    /\b(?:(?:[Mm]inist(?:ry|ries|ers?)|[Dd]epartments?|[Oo]ffices?|[Bb]ureaus?|[Aa]genc(?:y|ies)|[Cc]ommissions?|[Cc]ommittees?|[Cc]ouncils?|[Cc]ent(?:re|er)s?|[Ii]nstitutes?|[Aa]uthorit(?:y|ies)|[Dd]irectors?(?:[ -][Gg]enerals?)?|[Dd]irectorates?(?:[ -][Gg]eneral)?|[Ss]ecretar(?:y|ies)(?:[ -][Gg]eneral)?|[Uu]ndersecretar(?:y|ies)|[Cc]ommissioners?|[Aa]mbassadors?(?:[ -][Aa]t[ -][Ll]arge)?|[Ee]nvoys?|[Rr]epresentatives?|[Aa]dvis[eo]rs?|[Cc]oordinators?|[Hh]eads?|[Cc]hiefs?|[Dd]ivisions?|[Uu]nits?|[Aa]ssistants?|[Pp]rofessors?|[Ll]ecturers?|[Ff]ellows?|[Ff]aculty|[Uu]niversity|[Ss]chool|[Aa]cademy|[Ii]nspectors?|[Ss]ection|[Tt]ask [Ff]orce)(?:, [\p{L} ]{1,24},)? (?:of|for|on|at|in charge of|responsible for|against|to)(?: the)?|[Nn]ational|[Ff]ederal|[Rr]oyal|[Ee]uropean|[Mm]ilitary [Cc]ommission)(?: (?:\p{Lu}[\p{L}-]+|and|of|for|the|on|,))* ?$/u,
  dialogueBefore:
    /\b(?:dialogues?|consultations?|conference|mechanism|committee|commission|council|forum|meeting|round|session|format|working group|framework|partnership|compact|treaty|strategy|policy|exchange) (?:on|for|about|of)(?: (?!and the)[\p{L}-]+){0,5} $|\b(?:because of|due to|owing to|amid|since|(?:since|after) the (?:outbreak|start|beginning|end) of) (?:the )?$/iu,
  after:
    /^(?:[- ](?:and \p{L}+ |crime |security |policy |affairs |control |cooperation )?(?:[Aa]genc(?:y|ies)|[Cc]ent(?:re|er)|[Bb]ureau|[Oo]ffice(?:rs?|s)?|[Cc]ouncil|[Dd]epartment|[Dd]irectorate|[Mm]inist(?:ry|er|ers)|[Cc]ommission(?:er)?|[Cc]ommittee|[Cc]ommand|[Uu]nit|[Ff]orces?|[Bb]oard|[Aa]uthorit(?:y|ies)|[Cc]hief|[Cc]zar|[Dd]irector|[Cc]oordinator|[Ee]nvoy|[Aa]mbassador|[Ee]xperts?|[Oo]fficials?|[Pp]olice|[Pp]ersonnel|[Ss]ervices?|[Aa]ttach[eé]s?|[Dd]ivision|[Ii]nstitute|[Aa]dministration|[Ff]orum|[Ss]ummit|[Cc]onference|[Ww]eek|[Bb]odies|[Ii]nstitutions|[Oo]rgans?|[Dd]ialogue|[Cc]onsultations?|[Pp]olicy [Dd]ialogue|[Ww]orking [Gg]roup|[Bb]ase|[Aa]cademy|[Bb]and|[Hh]onou?rs|[Aa]ircraft|[Pp]lane|[Aa]irport|[Ll]awyers?|[Gg]roup)| of (?:trust|friendship|confidence|cooperation|fear|mutual))(?!\p{L})/u,
  since: /(?<!\p{L})since(?:\s\p{L}+)? ?$/u,
  partOf: /^ (?:in|off|of|on|across|around) (?:the )?$/u,
  phrases: [
    [
      'training',
      /\btrain(?:s|ed|ing)?(?= (?:(?:\p{L}|['’])+ ){0,4}?(?:officers?|soldiers|police|guards|pilots|troops|investigators|prosecutors|forces|personnel)\b)/giu,
    ],
    [
      'foreign-interference',
      /["“‘']?\bhybrid["”’']? (?:actions?|attacks?|threats?|warfare|activit(?:y|ies)|operations?|campaigns?)\b/giu,
    ],
    [
      'korean-peninsula',
      /\b(?:north korea[’']s|north korean|pyongyang[’']s) (?:nuclear|missile|ballistic|atomic|rocket)(?: (?:and|or) \p{L}+)?(?: (?:programmes?|programs?|tests?|launch(?:es)?|threats?|weapons?|arsenal|activities|missiles?))*|\b(?:missile|nuclear) (?:tests?|launch(?:es)?) (?:in|by) north korea\b/giu,
    ],
    ['space', /(?<=\b(?:on|in|of|and|including|cover|by|with|to|into|from) |, )space(?=,| and\b|\.|;)/giu],
    ['organised-crime', new RegExp(String.raw`\b${CRIME} (?:\p{L}+ ){0,2}?${ACROSS}\b`, 'giu')],
    [
      'organised-crime',
      /\b(?:cross-?border|trans-?border|trans-?national|international|organi[sz]ed)(?:,? (?:and |or )?(?:\p{L}|-){3,20}){0,2} (?:crimes?|criminals?|criminality|offen[cs]es|gangs?|syndicates?|criminal (?:networks?|groups?|activit(?:y|ies)|gangs?))\b/giu,
    ],
    [
      'cyber-crime',
      new RegExp(
        String.raw`\b${CRIME} (?:committed |carried out |that happen )?${ONLINE}\b|\b(?:cyber|internet|online|computer|digital|high-tech)[- ](?:and (?:\p{L}|-)+ ){0,1}(?:crimes?|criminals?|criminality|offen[cs]es)\b|\bcrimes? (?:committed )?(?:with|by|using) computers?\b`,
        'giu',
      ),
    ],
    [
      'cyber-security',
      new RegExp(
        String.raw`\b(?:security|safety|protection|threats|attacks|risks|dangers|norms|rules|behaviou?r|conduct) (?:of states )?${ONLINE}\b|\b(?:protection|security|safety|defen[cs]e|protecting|securing|defending) of? ?(?:the |their |critical |computer |data |digital |information |communication |it )*(?:internet|networks?|data|servers?|information systems?|computer systems?|digital infrastructure)\b|\b(?:internet|online|digital|network|data|computer|it) (?:security|safety|protection|resilience)\b`,
        'giu',
      ),
    ],
    [
      'online-fraud',
      new RegExp(
        String.raw`\b(?:fraud|scams?|swindl(?:es?|ing)|cheating|deception)(?: schemes)? (?:committed |carried out )?(?:${ONLINE}|by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|by telephone or internet|via (?:the )?(?:internet|(?:tele)?phone)|through (?:the )?(?:internet|(?:tele)?phone))\b|\b(?:telecom(?:munications?)?|(?:tele)?phone|online|internet|cyber|call-cent(?:re|er))(?:,? (?:and|or|&) (?:\p{L}|-)+)?[- ](?:frauds?|scams?|swindl(?:es?|ing))\b`,
        'giu',
      ),
    ],
    [
      'economic-crime',
      new RegExp(
        String.raw`\b${CRIME} in (?:the )?(?:economy|finance|business|banking|financial|economic)(?: (?:sector|sphere|world))?\b|\b(?:economic|financial|white-collar|business|tax)(?:,? (?:and|or) (?:\p{L}|-)+)? (?:crimes?|offen[cs]es|criminality|fraud)\b|\b(?:cyber|online|digital) and (?:economic|financial) (?:crimes?|offen[cs]es)\b`,
        'giu',
      ),
    ],
    [
      'fugitives-and-assets',
      /\b(?:return|returning|recovery|recovering|repatriation|repatriating|seizure|confiscation|handing over|tracing|pursuit) (?:of |back )?(?:\p{L}+ ){0,4}?(?:assets|proceeds|funds|suspects|fugitives|wanted (?:persons|people)|criminals|stolen money|illicit gains)\b|\b(?:people|persons|suspects|criminals) (?:wanted|who (?:have )?fled)\b/giu,
    ],
    [
      'illegal-migration',
      /\b(?:illegal|irregular|unlawful|undocumented|clandestine|unauthori[sz]ed)(?: and (?:\p{L}|-)+)? (?:migrations?|migrants?|immigration|immigrants?|entry|border crossings?|crossings|departures?|stay)\b|\b(?:return|returns) of (?:\p{L}+ ){0,2}?(?:migrants|immigrants|asylum[- ]seekers)\b|\bmigrat(?:ion|ory) (?:flows?|routes?|pressure)\b/giu,
    ],
    [
      'trafficking',
      /\b(?:traffick(?:ing|ers?)|smuggl(?:ing|ers?)|illicit trade|illegal trade) (?:in|of) (?:\p{L}+ ){0,2}?(?:people|persons|human beings|humans|migrants|women|children|arms|weapons|firearms|wildlife|ivory|cultural goods|goods|antiquities)\b/giu,
    ],
    [
      'illegal-drugs',
      /\b(?:traffick(?:ing|ers?)|smuggl(?:ing|ers?)|trade|flow|production|precursors?) (?:in|of|for) (?:\p{L}+ ){0,3}?(?:drugs|narcotics|methamphetamines?|cocaine|heroin|opioids?|opium|fentanyl|cannabis|ketamine|captagon)\b|\b(?:drugs?|narcotics?|methamphetamines?|cocaine|heroin|opioids?|opium|fentanyl|cannabis|ketamine|captagon)[ -](?:traffick(?:ing|ers?)|smuggl(?:ing|ers?)|trade)\b/giu,
    ],
    [
      'border',
      /\b(?:border|borders|boundary|frontier) (?:and (?:\p{L}|-)+ )?(?:guards?|management|control|controls|security|protection|surveillance|police|patrols?|questions?|issues?|disputes?|crossings?|demarcation|areas?|regions?|posts?|checkpoints?|delimitation)\b|\b(?:security|protection|surveillance|control|management|demarcation|tranquillity) (?:of|at|along|on|in) (?:the |their |common |shared |joint |external )*(?:borders?|boundary|frontiers?|border (?:areas?|regions?))\b/giu,
    ],
    [
      'maritime',
      /\b(?:safety|security|protection|freedom|situation|order|incidents?|accidents?|encounters?) (?:of|on|at|in) (?:the )?(?:seas?|high seas|shipping|navigation|sea lanes|sea routes|waterways|oceans?|waters|undersea cables|submarine cables|seabed)\b|\b(?:undersea|submarine|subsea|seabed|underwater) (?:\p{L}+ )?(?:cables?|infrastructure|pipelines?)\b|\b(?:illegal|unregulated|iuu) fishing\b|\bcoast ?guards?\b|\bsea (?:lanes|routes|lines of communication)\b|\b(?:naval|ocean|maritime|shipping|port) (?:security|safety|visits?|cooperation|traffic|affairs|domain|awareness)\b/giu,
    ],
    [
      'regional-security',
      /\b(?:the )?(?:situations?|developments?|issues?|questions?|matters?|stability|security|peace|events|tensions?|crises|conflicts?|hot ?spots?) (?:in|of|across|within) (?:the |their |both |each |its |various )?(?:world and (?:its|the) )?(?:regions?|neighbou?rhood)\b|\bregional (?:and (?:international|global|world) )?(?:situation|issues?|questions?|affairs|matters|developments|security|stability|peace|hot-?spots?|hot spots|crises|conflicts|flashpoints|tensions|concerns)\b|\b(?:international|global|world) and regional (?:situation|issues?|questions?|affairs|matters|developments|security|stability|peace|concerns)\b/giu,
    ],
    [
      'international-security',
      /\b(?:the )?(?:situation|developments|security|order|peace|affairs) (?:in|of|across) the (?:wider )?world\b|\b(?:international|global|world) (?:and regional )?(?:situation|issues?|affairs|matters|developments|security|order|peace|concerns)\b|\bregional and (?:international|global) (?:situation|issues?|questions?|affairs|matters|developments|security|stability|peace|concerns)\b/giu,
    ],
    [
      'bilateral-relations',
      /\b(?:relations|ties|relationship) between (?:the two (?:countries|sides|nations|states))\b|\b(?:china|sino|u\.?s\.?|us|eu|india|japan|russia|german[y]?|uk|france)[-–](?:\p{L}|\.){2,12} (?:relations|ties|relationship)\b/giu,
    ],
    [
      'human-rights',
      /\b(?:rights of (?:minorities|women|prisoners|ethnic minorities)|civil liberties|religious freedom|freedom of (?:religion|the press|expression|speech)|political prisoners)\b/giu,
    ],
  ],
};
