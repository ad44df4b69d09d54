import type { QuoteWords } from '../../quotes/words.ts';

export const quotes: QuoteWords = {
  spaced: true,
  verbSecond: false,
  commaBeforeClause: false,
  dropsSubject: true,
  says: `detto dice dicono disse diceva dichiarato dichiara dichiarano affermato afferma affermano affermava aggiunto
    aggiunge aggiungono sottolineato sottolinea sottolineano sottolineava spiegato spiega spiegano precisato precisa
    precisano osservato osserva osservano rilevato rileva annunciato annuncia annunciano riferito riferisce riferiscono
    scritto scrive scrivono ricordato ricorda ricordano ribadito ribadisce ribadiscono evidenziato evidenzia evidenziano
    avvertito avverte confermato conferma confermano assicurato assicura promesso promette sostenuto sostiene sostengono
    ammesso ammette riconosciuto riconosce notato nota insistito insiste concluso conclude proseguito prosegue
    comunicato comunica reso_noto fatto_sapere fa_sapere chiesto chiede chiedono auspicato auspica auspicano
    rivelato rivela suggerito suggerisce proposto propone propongono espresso esprime messo_in_evidenza
    fatto_notare segnalato segnala riportato riporta riportano esortato esorta invitato invita ritiene ritengono
    rimarcato rimarca lamentato denunciato denuncia negato nega argomentato indicato indica`,
  utters: `parlato parla parlano risposto risponde rispondono replicato replica commentato commenta twittato scherzato esclamato ironizzato
    continuato continua ripreso sintetizzato lanciato`,
  tells: `informato informa`,
  names: `giudicato giudica giudicano definito definisce definiscono descritto descrive descrivono chiamato chiama elogiato elogia condannato
    condanna criticato critica bollato accusato accusa`,
  titles: `intitolato intitolata chiamato chiamata denominato denominata soprannominato cosiddetto cosiddetta slogan detta iniziativa progetto programma`,
  saying: `aggiungendo sottolineando affermando dichiarando precisando spiegando osservando ricordando ribadendo
    evidenziando avvertendo confermando assicurando promettendo sostenendo ammettendo riconoscendo notando insistendo
    concludendo dicendo chiedendo auspicando proponendo definendo esprimendo annunciando esortando rilevando rimarcando`,
  naming: `definendo`,
  telling: ``,
  asks: `chiesto chiede chiedono auspicato auspica auspicano proposto propone propongono espresso esprime ribadito
    ribadisce sottolineato sottolinea evidenziato evidenzia promesso annunciato annuncia ricordato ricorda esortato
    esorta invitato invita chiedendo auspicando proponendo ribadendo sottolineando esprimendo annunciando esortando
    denunciato denuncia`,
  cites: `citato cita citano`,
  asSaying: `dicendo affermando secondo_cui`,
  participles: ``,
  separable: ``,
  sources: `secondo stando_a stando_al stando_alla stando_all' a_detta_di a_detta_del a_detta_della a_giudizio_di
    a_giudizio_del a_giudizio_della ad_avviso_di a_parere_di`,
  sourcesAfter: ``,
  alsoNouns: `nota replica critica denuncia propone condanna conferma comunicato indica rileva scritto`,
  reports: `agenzia giornale quotidiano rapporto emittente stampa comunicato media testata`,
  agencies: `xinhua reuters afp ap tass ria interfax kyodo yonhap ansa adnkronos agi kuna bloomberg cctv cgtn
    la_repubblica corriere_della_sera`,
  he: `egli lui`,
  she: `ella lei`,
  they: `essi loro`,
  mr: `signor signore`,
  ms: `signora`,
  others: `io noi voi alcuni molti altri questo questi`,
  we: `io noi voi`,
  relatives: `che_ha`,
  determiners: `il lo la l' i gli le un uno una un' del dello della dei degli delle questo questa quest' questi queste suo
    sua suoi sue loro nostro nostra due tre`,
  obliques: ``,
  prepositions: `di d' del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall' dai
    dagli dalle in nel nello nella nell' nei negli nelle con su sul sullo sulla sull' sui sugli sulle per tra fra durante
    dopo prima contro senza verso presso entro oltre circa mediante`,
  linkers: `di d' del dello della dell' dei degli delle per`,
  auxiliaries: `ha hanno aveva avevano avrebbe avrebbero abbia abbiano avere avendo è sono era erano sarà saranno sarebbe
    sarebbero sia siano può possono potrebbe deve devono dovrebbe vuole vogliono va vanno ho abbiamo si lo ne ci`,
  passives: `stato stata stati state viene vengono venne`,
  by: `da dal dalla dall' dallo dai`,
  adverbs: `anche inoltre poi ancora infine quindi così già tuttavia però invece intanto nuovamente sempre ieri oggi
    successivamente a_sua_volta dal_canto_suo da_parte_sua per_parte_sua in_particolare ora allora più`,
  negations: `non mai nessuno nulla niente`,
  openers: `secondo_quanto stando_a_quanto a_quanto in_base_a_quanto che ma perché poiché quando se mentre sebbene come dove dato_che o né affinché benché`,
  turns: `ma mentre sebbene quando dopo`,
  and: `e ed ma &`,
  that: `che`,
  times: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
    agosto settembre ottobre novembre dicembre ieri oggi mattina sera`,
  wholes: ``,
  as: `come secondo_quanto stando_a_quanto a_quanto in_base_a_quanto`,
  subjunctives: ``,
  verbs: `incontrato tenuto preso ricevuto partecipato avuto messo fatto dato`,
  possessiveEnding: '',
  adverbEnding: 'mente',
  pastEnding: '',
  participleEnding: '',
};
