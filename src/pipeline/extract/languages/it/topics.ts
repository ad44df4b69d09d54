import type { TopicWords } from '../../topic-words.ts';

const END = String.raw`(?![\p{L}])`;
const BEGIN = String.raw`(?<![\p{L}])`;
const CRIME = String.raw`(?:criminalità|crimin[ei]|reati|delinquenza|bande|reti criminali|gruppi criminali)`;
const ACROSS = String.raw`(?:oltre|attraverso|senza|al di là|che (?:varcano|superano|attraversano|oltrepassano|varca|supera)) (?:i |le |dei |delle )?(?:confini|frontiere)`;
const ONLINE = String.raw`(?:in rete|on-?line|su internet|sul web|via internet|nel cyberspazio|nella rete|nello spazio (?:digitale|cibernetico)|digital[ei])`;

export const topics: TopicWords = {
  discuss:
    /(?<![\p{L}])(?:discuss\p{L}*|discut\p{L}*|affront\p{L}*|confrontat\p{L}*|auspic\p{L}*|deciso|approvat\p{L}*|assicurat\p{L}*|illustrat\p{L}*|intendono|linea dura|spaziat\p{L}*|fatto il punto|condannat\p{L}*|scambi\p{L}*|temi|tema|tematiche|argoment\p{L}*|ordine del giorno|agenda|esamin\p{L}*|all['’]esame|trattat[oaie]|si tratt\p{L}*|parlat\p{L}*|parl(?:ano|erà|eranno|are)|consenso|cooperazione (?:in|nel|nella|contro|su)|collaborazione (?:in|nel|nella|contro|su|per)|lotta|contrasto|questioni|dossier|settori|settore|al centro|sul tavolo|in programma|soffermat\p{L}*|approfondit\p{L}*|approfondire|sollevat\p{L}*|preoccupazion\p{L}*|sottolineat\p{L}*|ribadit\p{L}*|insistit\p{L}*|chiest\p{L}*|concordat\p{L}*|conven\p{L}*|intesa|impegn\p{L}*|punti|priorità|citat\p{L}*|citano|riguardat\p{L}*|riguardano|vertev\p{L}*|incentrat\p{L}*|dedicat\p{L}*|passat\p{L}* in rassegna|toccat\p{L}*|evocat\p{L}*|firmat\p{L}*|rafforz\p{L}*|apporto)(?![\p{L}])/iu,
  together:
    /(?<![\p{L}])(?:(?:le (?:due )?(?:parti|delegazioni|discussioni)|i (?:due )?(?:paesi|ministri|partecipanti|colloqui|lavori|governi)|entramb[ie]|il dialogo|l['’]incontro|la riunione|nel corso|ci si|si è|si sono))(?![\p{L}])/iu,
  there: /^(?:Là|Lì|Gli altri (?:due|tre|quattro)|In quell['’]occasione|Allora|Quel vertice)(?![\p{L}])/u,
  attendance:
    /(?<![\p{L}])(?:partecipat\p{L}*|partecipano|preso parte|presied\p{L}*|presiedut\p{L}*|co-?presiedut\p{L}*|guidat[aoie]|guidare|dirett[oaie] da|accompagnat\p{L}*|rappresentant\p{L}*|rappresentat\p{L}*|composta|comprendeva\p{L}*|present[ie]|funzionari (?:del|della|dei)|alla guida|assistit[oaie]|alla presenza|delegazione (?:\p{L}+ )?(?:si|c['’])|uniti)(?![\p{L}])/iu,
  outsider:
    /(?<![\p{L}])(?:analist\p{L}*|politolog\p{L}*|ricercat\p{L}*|studios\p{L}*|espert[oai] (?:di|del|dell['’])|professor\p{L}*|docent\p{L}*|osservatori (?:dicono|notano|ritengono)|commentator\p{L}*|ong|sondaggio|sociolog\p{L}*|storic[oai] (?:\p{Lu})|think tank|centro studi)(?![\p{L}])/iu,
  leftOut:
    /(?<!\p{L})(?:non (?:era|erano|è|sono|figurava(?:no)?) (?:stat[oaie] )?(?:all['’]ordine del giorno|in programma|affrontat[oaie]|discuss[oaie]|trattat[oaie])|lasciat[oaie] da parte|esclus[oaie] dai colloqui|rest(?:a|ano|ato|ata) fuori)(?!\p{L})/iu,
  background:
    /(?<![\p{L}])(?:(?:aveva|avevano|era|erano|si era|si erano) (?:già |stat[oaie] )?\p{L}+(?:ato|ata|ati|ate|uto|uta|uti|ito|ita|iti|so|sa|si|to|ta)|anniversario|fondat[oa]|istituit[oa]|nat[oa] nel|dal (?:19|20)\d\d|anni fa|ex|l['’]anno scorso|lo scorso anno|partner commerciale|membro|esercitazione «|nel frattempo)(?![\p{L}])/iu,
  before:
    /(?<![\p{L}])(?:(?:vice)?ministr[oiae]|minister[oi]|(?:sotto)?segretari[oa]?t?[oi]?(?: general[ei])?(?: aggiunt[oa])?|segreteria|dirett(?:ore|rice|ori)(?: central[ei]| general[ei])?(?: aggiunt[oa])?|direzione(?: central[ei]| general[ei])?|agenzi[ae]|uffici?o?|commission[ei]|commissari[oa]?|comitat[oi]|consigli[oi]|consiglier[ei]|consigliera|ambasciat(?:ore|rice|ori)|inviat[oa](?: special[ei])?|coordinat(?:ore|rice)|cap[oi]|(?<!al )centr[oi]|istitut[oi]|dipartiment[oi]|autorità|professor[ei]|università|scuola|alto rappresentante|incaricat[oa]|delegat[oa]|responsabil[ei]|rappresentant[ei]|amministrazione(?: general[ei])?|polizia|nucleo|serviz[io]{1,2})(?: \p{L}+(?:e|o|a|i)){0,1}? (?:d[iae]l?l?[aeo]?|de[il]|degli|per (?:la|il|lo|l['’]|gli|le)?|sulla|contro)(?:(?: |(?<=['’]))(?!(?:ha|hanno|si|sono|è|che|il|lo|al|un|una|con|su|sul|sulla|sui|ieri|oggi|anche)(?![\p{L}]))[\p{L}-]+['’]?){0,7} ?(?:l['’]|dell['’]|nell['’])?$/iu,
  dialogueBefore:
    /(?<![\p{L}])(?:dialog(?:o|hi)|consultazion[ei]|conferenza|meccanismo|comitato|commissione|forum|riunione|incontro|sessione|formato|gruppo di lavoro|partenariato|accordo|strategia|tavolo)(?: \p{L}+){0,3}? (?:sulla|sul|sui|sulle|su|sull['’]|in materia di|per la|per|per l['’]|di|nella)(?: (?!e le)[\p{L}’'-]+){0,6} ?$/iu,
  after:
    /^ (?:(?:nazionale|federale|europea)? ?\((?:\p{Lu}+)\)(?!\p{L})|è|era|cordiale|disteso|amichevole|costruttivo|di (?:fiducia|amicizia|collaborazione|lavoro))(?!\p{L})/u,
  since: /(?<!\p{L})dal(?:\s\p{L}+)? ?$/u,
  partOf: /^ (?:in|nel|nella|del|della|al largo di) (?:la |l['’])?$/u,
  phrases: [
    ['organised-crime', new RegExp(`${BEGIN}${CRIME} (?:\\p{L}+ )?${ACROSS}${END}`, 'giu')],
    [
      'organised-crime',
      /(?<![\p{L}])(?:criminalità|crimin[ei]|delinquenza|reati|reti|bande|gruppi)(?: criminali)?(?: \p{L}+(?: e)?)? (?:organizzat[oaie]|transnazional[ei]|transfrontalier[oaie]|internazional[ei])(?![\p{L}])|(?<![\p{L}])(?:organizzazioni|reti|gruppi) criminali(?![\p{L}])|(?<![\p{L}])mafi[ae](?![\p{L}])|(?<![\p{L}])lotta (?:al crimine|alla criminalità|contro la criminalità|contro il crimine)(?! (?:informatic|economic|finanziari))(?![\p{L}])/giu,
    ],
    [
      'cyber-crime',
      new RegExp(
        `${BEGIN}(?:criminalità|crimin[ei]|reati|delinquenza) (?:commessi )?(?:${ONLINE}|informatic[oaihe]{1,2}|cibernetic[oaihe]{1,2}|telematic[oaihe]{1,2})${END}|${BEGIN}(?:cyber-?crim|ransomware)\\p{L}*`,
        'giu',
      ),
    ],
    [
      'cyber-security',
      new RegExp(
        `${BEGIN}(?:sicurezza|protezione|minacc[ei]a?|attacc[oh]i?|difesa|norme|tutela) (?:${ONLINE}|informatic[oaihe]{1,2}|cibernetic[oaihe]{1,2}|cyber|del (?:cyberspazio|web)|dell[ae] (?:reti|rete)|dei (?:dati|sistemi informatici)|di internet|dell['’]informazione|delle informazioni)${END}|${BEGIN}(?:cyber-?(?:sicurezza|security|difesa|spazio|attacc[oh]i?|minacc[ei]a?|spionaggio))${END}|${BEGIN}spazio cibernetico${END}`,
        'giu',
      ),
    ],
    [
      'online-fraud',
      new RegExp(
        `${BEGIN}(?:frod[ei]|truff[ae]|raggiri)(?: (?:\\p{L}+ e ))? ?(?:${ONLINE}|telefonic[ahe]{1,2}|al telefono|per telefono|via telefono|nelle telecomunicazioni|informatic[ahe]{1,2}|telematic[ahe]{1,2})${END}`,
        'giu',
      ),
    ],
    [
      'economic-crime',
      /(?<![\p{L}])(?:criminalità|crimin[ei]|reati|delinquenza|frodi) (?:\p{L}+ ed? )?(?:economic[oaihe]{1,2}|finanziari[aeo]?|fiscali)(?![\p{L}])|(?<![\p{L}])(?:riciclaggio|flussi finanziari illeciti|tangenti)(?![\p{L}])/giu,
    ],
    [
      'fugitives-and-assets',
      /(?<![\p{L}])(?:recupero|restituzione|rimpatrio|ritorno|confisca|sequestro|ricerca|caccia|cattura|consegna|riportare) (?:d[ei]i?|del|dei|delle|ai|in patria i|degli|di)(?: \p{L}+){0,2}? (?:beni|fondi|latitanti|ricercati|capitali|patrimoni|indagati|sospetti)(?![\p{L}])/giu,
    ],
    [
      'illegal-migration',
      /(?<![\p{L}])(?:im)?migrazion[ei](?: \p{L}+ e)? (?:irregolar|illegal|clandestin)\p{L}*|(?<![\p{L}])(?:migranti|partenze|ingressi|sbarchi|arrivi|flussi)(?: \p{L}+)? (?:irregolar|illegal|clandestin)\p{L}*|(?<![\p{L}])(?:flussi|rott[ae]|pressione) migratori[aeo]?(?![\p{L}])|(?<![\p{L}])(?:rott[ae]|sbarchi|rimpatri|partenze)(?: \p{L}+)? dei migranti(?![\p{L}])|(?<![\p{L}])(?:scafisti|sbarchi)(?![\p{L}])/giu,
    ],
    [
      'trafficking',
      /(?<![\p{L}])(?:traffic[oi]|tratta|contrabbando|commercio illegale|commercio illecito) (?:illecit[oi] )?(?:d['’]|di |degli |delle |dei )(?:\p{L}+ ){0,2}?(?:esseri umani|persone|migranti|armi|donne|minori|specie|beni culturali|avorio|opere d['’]arte)(?![\p{L}])/giu,
    ],
    [
      'illegal-drugs',
      /(?<![\p{L}])(?:traffic[oi]|contrabbando|produzione|spaccio|cartelli) (?:illecit[oi] )?(?:di|della|delle|dei) (?:\p{L}+ ){0,2}?(?:droga|droghe|cocaina|stupefacenti|eroina|metanfetamine?|oppioidi|cannabis|captagon)(?![\p{L}])|(?<![\p{L}])(?:cocaina|eroina|metanfetamin[ae]|oppioidi|cannabis|captagon|narcos|precursori chimici)(?![\p{L}])/giu,
    ],
    [
      'border',
      /(?<![\p{L}])(?:sicurezza|controll[oi]|gestione|sorveglianza|protezione|delimitazione|demarcazione) (?:de[il]|delle|ai|alle|al|dei|lungo) (?:\p{L}+ )?(?:confini|confine|frontiere|frontiera)(?![\p{L}])|(?<![\p{L}])guardi[ae] di (?:confine|frontiera)(?![\p{L}])/giu,
    ],
    [
      'maritime',
      /(?<![\p{L}])(?:sicurezza|libertà|sorveglianza|situazione|protezione|cooperazione) (?:in|nel|nei|dei|delle|di|della|sul) (?:mare|mari|navigazione|rotte marittime|cavi sottomarini|trasporto marittimo|porti|traffico marittimo)(?![\p{L}])|(?<![\p{L}])cavi sottomarini(?![\p{L}])|(?<![\p{L}])pesca (?:illegale|illecita)(?![\p{L}])|(?<![\p{L}])guardi[ae] costier[ae](?![\p{L}])/giu,
    ],
    [
      'regional-security',
      /(?<![\p{L}])(?:questioni|dossier|temi|affari|cris[ie]|conflitti|situazion[ei]|sicurezza|stabilità|pace|sviluppi)(?: (?:internazional[ei]|global[ei]|mondial[ei]) e)? regional[ei](?![\p{L}])|(?<![\p{L}])(?:situazione|sicurezza|stabilità|pace|sviluppi) (?:nella|della) regione(?![\p{L}])|(?<![\p{L}])regional[ei] ed? (?:internazional|global|mondial)[ei](?![\p{L}])|(?<![\p{L}])(?:punti caldi|aree di crisi|focolai di crisi)(?![\p{L}])/giu,
    ],
    [
      'international-security',
      /(?<![\p{L}])(?:questioni|dossier|temi|affari|situazion[ei]|sicurezza|stabilità|pace|ordine)(?: regional[ei] ed?)? (?:internazional[ei]|mondial[ei]|global[ei])(?![\p{L}])|(?<![\p{L}])(?:situazione|pace|sicurezza|stabilità strategica) (?:nel|del) mondo(?![\p{L}])/giu,
    ],
    [
      'bilateral-relations',
      /(?<![\p{L}])(?:relazioni|rapporti|legami) (?:bilaterali|fra i due paesi|tra i due paesi|italo-\p{L}+|sino-\p{L}+)(?![\p{L}])/giu,
    ],
    [
      'intellectual-property',
      /(?<![\p{L}])(?:contraffazion[ei]|merci contraffatte|prodotti contraffatti|brevetti|diritto d['’]autore)(?![\p{L}])/giu,
    ],
    [
      'climate',
      /(?<![\p{L}])(?<!turbare il |turbato il |in un |un |nel )clima(?! (?:di|del|cordiale|amichevole|costruttivo|positivo|disteso|aperto|franco|sereno|teso))(?![\p{L}])/giu,
    ],
    ['arms-control', /(?<![\p{L}])stabilità strategica(?![\p{L}])/giu],
    ['trade', /(?<![\p{L}])(?:dazi|barriere commerciali|scambi commerciali|tariffe doganali)(?![\p{L}])/giu],
  ],
};
