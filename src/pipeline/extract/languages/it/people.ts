import type { PeopleWords } from '../../people/people-words.ts';
import { parts } from './parts.ts';

const w = (words: string): string[] => words.trim().split(/\s+/u);
// Nouns and adjectives of fields in all their forms; forms that no word has do no harm.
const inflected = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) =>
    entry.endsWith('o')
      ? [entry, ...['a', 'i', 'e'].map((ending) => entry.slice(0, -1) + ending)]
      : entry.endsWith('e')
        ? [entry, `${entry.slice(0, -1)}i`]
        : [entry],
  );
const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const people: PeopleWords = {
  offices: [
    ...w(`titolare titolari ministro ministra ministri segretario segretaria segretari direttore direttrice direttori presidente presidenti
      cancelliere cancelliera premier vicepremier vice-premier viceministro viceministra vice-ministro vicepresidente
      vice-presidente vicesegretario consigliere consigliera consiglieri commissario commissaria ambasciatore
      ambasciatrice ambasciatori inviato inviata rappresentante capo capi comandante governatore sindaco generale
      ammiraglio maresciallo colonnello procuratore procuratrice guardasigilli giudice coordinatore coordinatrice
      membro membri deputato deputata senatore senatrice re regina principe emiro papa leader dirigente responsabile
      negoziatore diplomatico ispettore delegato delegata prefetto console sottosegretario sottosegretaria
      segretario-generale vicedirettore vice-direttore vicedirettrice vicecancelliere capogruppo questore addetto
      direttore-generale numero vicecapo vicecomandante vicesindaco viceprefetto viceambasciatore contrammiraglio
      brigadiere maggiore capitano tenente comandanti presidentessa commissari rettore sceicco sultano secretary undersecretary prefetta ammiraglia ammiragli colonnella questora divisionario sovrintendente vicequestore viceammiraglio sottocapo sottodirettore vicecomandanti`),
    ...p(`joint secretary, ammiraglio di squadra, ammiraglio di divisione, generale di corpo d' armata, generale di squadra aerea,
      colonnello superiore, primo ministro, prima ministra, segretario generale, segretaria generale, segretario di stato,
      sottosegretario di stato, ministro di stato, consigliere di stato, consigliera di stato, vice primo ministro,
      vice ministro, vice segretario, vice presidente, vice direttore, alto rappresentante, alta rappresentante,
      direttore generale, direttrice generale, procuratore generale, incaricato d' affari, capo di stato maggiore,
      capo di gabinetto, capo della delegazione, capo della polizia, presidente del consiglio, rappresentante speciale,
      inviato speciale, inviata speciale, vice capo, capo del personale, segretario permanente, segretaria permanente, alto commissario,
      segretario generale aggiunto, direttore centrale, direttrice centrale, comandante generale, capo di stato maggiore della difesa,
      consigliere federale, consigliera federale, capo delegazione, ministro plenipotenziario, ministra plenipotenziaria, generale di divisione, generale di brigata, capo del governo, suo|sua|loro vice`),
  ],
  loose:
    w(`membro membri capo capi leader dirigente responsabile diplomatico rappresentante addetto re regina principe
    giudice delegato delegata numero`),
  leaders: p(
    'presidente, presidenti, premier, primo ministro, prima ministra, presidente del consiglio, cancelliere, cancelliera, re, regina, emiro, papa',
  ),
  titles: w(
    'generale ammiraglio divisionario brigadiere contrammiraglio viceammiraglio prefetta ammiraglia maresciallo colonnello ambasciatore ambasciatrice prefetto questore principe plenipotenziaria plenipotenziario',
  ),
  officesOf: {},
  represented: w(`rappresentato rappresentata rappresentati rappresentate`),
  voices:
    w(`portavoce esperto esperta esperti analista analisti professore professoressa ricercatore ricercatrice
    giornalista corrispondente redattore fotografo editorialista storico economista avvocato attivista dissidente
    osservatore accademico imprenditore traduttore interprete autore studioso dottore`),
  ranks:
    w(`vice primo prima aggiunto aggiunta speciale permanente facente generale alto alta federale nazionale interim ad aggiunti plenipotenziaria delegata esecutivo
    esecutiva delegato onorario ex nuovo nuova attuale potente plenipotenziario parlamentare diplomatico supplente
    uscente principale supremo suprema`),
  fields: inflected(
    w(`diplomazia diplomazie affari esteri estero estera interni interno interna difesa sicurezza pubblica pubblico giustizia finanze
    economia economico economici commercio industria tecnologia tecnologie informazione informatica scienza istruzione
    salute energia ambiente trasporti infrastrutture agricoltura rurali lavoro sociali sociale politiche cultura turismo
    sviluppo cooperazione internazionale internazionali intelligence servizi servizio segreti informazioni cibernetica
    cibersicurezza cybersicurezza cyber digitale telecomunicazioni polizia confini frontiera dogana antidroga indagini penali penale criminale cantonale territoriale regionale locale amministrazione risorse patrimonio università prevenzione bancaria valutaria cyber-sicurezza tecnologica spazio spaziale oceani agricola alimentare demografici religiosi culto emigrazione italiani mondo transizione ecologica politica politico politici giuridici
    giuridica legali legale giudiziario giudiziari immigrazione migrazioni cittadinanza frontiere dogane marittimo
    pesca emergenze protezione civile lotta terrorismo antiterrorismo criminalità droghe crimine strategia strategica
    strategiche militare militari esercito forze armate stato maggiore marina aeronautica disciplina ispezione fronte
    unito partito comunista comitato centrale ufficio consiglio commissione segreteria cancelleria gabinetto governo
    presidenza parlamento camera senato congresso missione nazionale nazionali federale europea europeo europei unione
    relazioni disarmo armamenti pace stabilità conflitti diritti umani popolo popolare popolari asia africa
    europa america pacifico asia-pacifico oceania ricerca innovazione bilancio tesoro generale generali supremo
    suprema pcc made italy imprese atomica nucleare repubblica finanza costiera costiero civil carabinieri asilo ministri primo ministro presidente delegato`),
  ),
  bodies:
    w(`ministero ministeri dipartimento dipartimenti commissione commissioni consiglio consigli ufficio uffici
    cancelleria agenzia agenzie comitato comitati direzione direzioni segreteria segretariato amministrazione autorità
    servizio servizi corte tribunale procura banca istituto accademia università centro forze comando polizia parlamento
    senato congresso assemblea divisione corpo organizzazione associazione partito politburo governo ambasciata
    missione consolato unione fondazione esercito guardia carabinieri presidenza farnesina viminale`),
  privateBodies: w(
    'banca istituto accademia università organizzazione associazione partito unione fondazione',
  ),
  links:
    p(`di, del, dello, della, dell', dei, degli, delle, d', a, al, allo, alla, all', ai, agli, alle, in, nel, nella, nello,
    nell', per, presso, sul, sulla, sui, con, con delega, delegato, incaricato, e, contro, ed`),
  belonging: p("di, del, dello, della, dell', dei, degli, delle, d'"),
  locatives: p('a, in, nel, nella, al, alla, presso'),
  articles:
    p(`due, il, lo, la, l', i, gli, le, un, uno, una, un', suo, sua, suoi, loro, anche, allora, attualmente, nonché,
    attuale, stesso, ex, pure`),
  and: w('e ed &'),
  with: p('nonché, insieme a, insieme con, con, assieme a, oltre a, insieme al, insieme alla, e da, e dal'),
  honorifics: w(
    'sig ssa signor signora on onorevole sen senatore dott dottor dottoressa prof professor ing avv gen amb col ten cap magg amm s.e eccellenza sceicco min',
  ),
  suffixes: w('jr sr ii iii iv'),
  particles: w(
    'di de del della dello dalla da van von der den bin ibn al el y la lo le ten ter zu zur dos das du des degli dei wa ole arap ben ould ait bte bint binti binte abu ul ud vande vanden af san santa',
  ),
  notNames: [
    ...w(`lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
      agosto settembre ottobre novembre dicembre primavera estate autunno inverno
      il lo la gli le un uno una di del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo
      dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui con per tra fra e
      ed o ma se che chi cui quale quando dove come perché questo questa questi queste quello quella suo sua suoi sue
      loro nostro nostra egli ella lui lei essi noi voi io non più anche ancora già poi dopo prima durante mentre secondo
       verso presso senza sotto sopra contro oltre inoltre infatti infine tuttavia però quindi dunque così oggi
      ieri domani qui là tutto tutti tutta tutte alcuni ogni altro altri stesso primo terzo quarto quinto sesto settimo
      ottavo nono decimo ultimo prossimo due tre quattro cinque sei sette otto nove dieci è era sono erano ha hanno
      c' l' d' un' giudizio guida
      dialogo dialoghi colloquio colloqui riunione riunioni incontro incontri vertice ciclo sessione round turno
      conferenza forum consultazione consultazioni meccanismo iniziativa accordo trattato dichiarazione comunicato
      partenariato
      parte parti delegazione delegazioni lato rappresentanti funzionari partecipanti
      paese paesi stato stati nazione nazioni regno federazione città provincia regione isola isole mare oceano mondo
      guerra palazzo hotel casa via piazza
      onu nato ue usa g7 g20 brics asean pcc
      foto video immagine fonte redazione agenzia stampa giornale quotidiano
      giorno giorni settimana mese mesi anno anni mattina sera ora`),
  ],
  stops: p(`è, sono, era, erano, sarà, saranno, ha, hanno, aveva, avevano, stato, stata, stati, essere, avere,
    che, quando, mentre, dopo, prima, durante, affinché, se, ma, dove, oggi, ieri, domani, lunedì, martedì, mercoledì,
    giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre,
    ottobre, novembre, dicembre, insieme, congiuntamente, rispettivamente, presiede, presiedono, presieduto, dirige,
    incontra, riceve, partecipa, partecipano, presieduta, ha detto, tutti, tutte, si, ne, non, copresieduto, ricevuto`),
  relatives: w('che'),
  copulas: p(
    `è, era, è anche, è stato nominato, ricopre la carica di, in qualità di, è attualmente, in veste di`,
  ),
  heading:
    p(`dirige, ne dirige, ne guida, dirigeva, presiede la, presiede il, guida, guidava, consiglia, comanda, comandava, supervisiona,
    è a capo di, è a capo del, è a capo della, è responsabile di, è responsabile del, è responsabile della, siede in,
    siede nel, siede nell', siede nella, rappresenta, coordina, gestisce, assiste`),
  speech:
    p(`ha detto, ha dichiarato, ha affermato, ha sottolineato, ha aggiunto, ha osservato, ha ricordato, ha annunciato,
    ha spiegato, ha precisato, ha ribadito, ha assicurato, ha espresso, ha proposto, ha parlato, ha ringraziato,
    ha evidenziato, ha indicato, ha chiesto, ha invitato, ha auspicato, dice, dichiara, afferma, sottolinea, aggiunge,
    osserva, ricorda, annuncia, spiega, ha scritto, ha commentato, secondo, a giudizio di, ha fatto sapere`),
  acts: p(`ha presieduto, hanno presieduto, ha copresieduto, hanno copresieduto, ha aperto, ha ricevuto, ha accolto,
    ha incontrato, ha guidato, ha diretto, ha partecipato, hanno partecipato, ha preso parte, ha visitato, ha firmato,
    ha pronunciato, ha tenuto, hanno tenuto, ha effettuato, si è recato, si è recata, presiederà, riceverà, incontrerà`),
  pronouns: w('egli ella lui lei'),
  by: p("da, dal, dallo, dalla, dall', dai, dagli, dalle"),
  between: [
    ...w(`anche insieme congiuntamente poi dopo separatamente e formalmente ufficialmente prima lunedì martedì mercoledì
      giovedì venerdì sabato domenica mattina sera ieri oggi a il lo la l' i ha hanno inoltre allora già entrambi
      c'erano c'era erano era c' è sono stati stato di`),
    ...p('tra gli altri, fra gli altri, da parte sua, a sua volta'),
  ],
  elisions: [
    "d'",
    "l'",
    "un'",
    "dell'",
    "all'",
    "dall'",
    "nell'",
    "sull'",
    "quest'",
    "quell'",
    "c'",
    "dov'",
    "cos'",
    "anch'",
    "sant'",
    "gl'",
    "m'",
    "s'",
    "v'",
    "n'",
  ],
  sidePrepositions: p("per, da, di, del, della, dell', a nome di, per conto di"),
  alsoNames: w(
    'israel chad jordan georgia kenya paris milan sydney victoria florence charlotte carolina austin santiago sofia adelaide alexandria valencia vienna geneva gen don sun marina victor',
  ),
  otherwise:
    p(`telefono, telefonata, telefonico, per telefono, lettera, congratulato, condoglianze, deciso da, decisa da,
    deciso dal, lanciato da, istituito da, istituita da, istituito dal, concordato da, su invito, su iniziativa,
    per iniziativa, proposto da, succede, sostituisce, nominato, nominata`),
  absences:
    p(`il suo|loro ministro, la sua|loro ministra, il mese scorso, ha accusato, richiamato, richiamata, alla camera, al senato, in radio|televisione, non, assente, assenza, al posto di|del|della, a nome di|del|della, rimasto|rimasta a|in, dimissioni, dimesso,
    dimessa, ex, visita del|di|della, visitava, opposizione, predecessore, successore, l' anno scorso, messaggio di|del,
    in un' intervista, tornerà, in parlamento, visita di cortesia, ha|hanno poi, è stato|stata poi, in seguito`),
  guests: w(
    'ospiti ospite visitatori ministri delegati delegazione delegazioni omologo omologhi rappresentanti',
  ),
  sides: w('parte lato delegazione delegazioni squadra gruppo omologo omologa omologhi rappresentanti parti'),
  counterparts: p(
    'omologo, omologa, omologhi, omologhe, collega, colleghi, colleghe, interlocutore, interlocutrice, controparte, pari grado, parigrado',
  ),
  parts,
  aside:
    p(`a margine, ai margini, poi incontrato, è stato|stata|stati poi ricevuto|ricevuta|ricevuti, separatamente, ha anche incontrato, ha inoltre incontrato, anche incontrato,
    durante la sua visita, nel corso della sua visita, incontro separato, visita di cortesia, in seguito ha incontrato`),
  openings: p(
    `cerimonia di apertura, all' apertura, in apertura, sessione di apertura, cerimonia inaugurale`,
  ),
  sittings:
    p(`al termine dei colloqui, al termine della riunione, al termine dell' incontro, dopo la riunione, dopo i colloqui, dopo l' incontro, durante il dialogo, durante la riunione, durante i colloqui, nel corso del dialogo, nel corso della riunione,
    nel corso dei colloqui, durante l' incontro, nel corso dell' incontro, durante le consultazioni,
    nel corso delle consultazioni`),
};
