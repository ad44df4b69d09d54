import type { QuoteWords } from '../../quotes/words.ts';

export const quotes: QuoteWords = {
  spaced: true,
  verbSecond: true,
  commaBeforeClause: true,
  dropsSubject: false,
  says: `verkündete verkündeten verkündet verkünden mitteilte mitteilten befand befanden begründete begründeten begründet bestritt bestritten beklagte beklagten beklagt monierte bemängelte bemängelten bemängelt rügte riet rieten rät ist_der_meinung sind_der_meinung war_der_meinung ist_der_ansicht sind_der_ansicht ist_der_auffassung geht_davon_aus gehen_davon_aus ging_davon_aus gingen_davon_aus räumt_ein bekannte schätzt schätzte vermutet vermuteten vermutete befürchtet befürchten befürchtete empfahl empfahlen empfiehlt beschuldigte bedauert argumentiert argumentierten ließ_wissen ließ_mitteilen veröffentlichte gestand zeigte_sich zeigten_sich zeigt_sich äußerte_sich äußerten_sich äußert_sich stellte_klar sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont betonen
    unterstrich unterstrichen unterstreicht bekräftigte bekräftigten bekräftigt ergänzte ergänzten ergänzt
    erläuterte erläuterten erläutert berichtete berichteten berichtet berichten meldete meldeten meldet
    schrieb schrieben schreibt schreiben geschrieben meinte meinten meint äußerte äußerten äußert
    behauptete behaupteten behauptet warnte warnten warnt gewarnt forderte forderten fordert gefordert
    verlangte verlangten verlangt mahnte mahnten mahnt kritisierte kritisierten kritisiert kündigte_an
    bestätigte bestätigten bestätigt versicherte versicherten versichert versprach versprachen verspricht
    erinnerte erinnerten erinnert verwies verwiesen verweist bemerkte bemerkten bemerkt beteuerte beteuerten
    resümierte bilanzierte urteilte argumentierte so hieß_es heißt_es hoffte hofft glaubt glaubte sieht_sich
    wurde_zitiert wird_zitiert wünschte unterrichtete schlussfolgerte konstatierte prophezeite bedauerte
    bezeichnete_es fragte fragten fragt plädierte plädierten plädiert stimmte_zu mitgeteilt hinzugefügt
    hingewiesen hervorgehoben bekanntgegeben angekündigt eingeräumt ausgeführt`,
  utters: `skandierte skandierten skandieren sah sieht verglich spottet rufen riefen freute freut attackierte griff rief antwortete antworteten antwortet erwiderte erwiderten erwidert entgegnete entgegneten scherzte
    twitterte lobte lobten spottete kommentierte kommentiert titelte zitierte_sich begann schloss sprach sprachen
    spricht sprechen`,
  tells: `informierte informierten teilte_ihm`,
  names: `attackierte attackierten verurteilte verglich begründete begründeten begründet rügte nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet würdigte würdigten würdigt lobte lobten lobt
    pries beschrieb beschrieben beschreibt verurteilten verurteilt begrüßte begrüßten begrüßt
    charakterisierte kritisierte wertete bewertete bewerteten`,
  titles: `nennt_sich nennen_sich nannte_sich nannten_sich nennt_sich_selbst nannte_sich_selbst genannte genannten sogenannte sogenannten namens titel motto betitelt initiative programm projekt konzept`,
  saying: ``,
  naming: ``,
  telling: ``,
  asks: `forderte forderten fordert verlangte verlangten verlangt versprach kündigte_an bekräftigte bekräftigten
    betonte betonten betont unterstrich unterstrichen plädierte plädierten plädiert erinnerte erinnerten erinnert
    verwies verwiesen verweist würdigte warnte warnten warnt`,
  cites: ` zitierte zitierten zitiert`,
  asSaying: `mit_den_worten wie_folgt mit_der_aussage mit_den_sätzen dahingehend`,
  participles: `gesagt erklärt betont mitgeteilt berichtet angekündigt gemeldet geschrieben behauptet gefordert gewarnt
    bestätigt versichert versprochen kritisiert bezeichnet genannt bekanntgegeben verkündet gefragt eingeräumt verlangt
    unterstrichen bekräftigt hinzugefügt hingewiesen hervorgehoben ausgeführt zugesagt zugesichert geäußert vorgeworfen
    gelobt begrüßt verurteilt beschrieben zugegeben dargelegt ergänzt erläutert erinnert verwiesen bekundet`,
  separable: `sicherte+zu sicherten+zu sagten+zu schlug+vor schlugen+vor schlägt+vor warf+vor warfen+vor wirft+vor werfen+vor gab+zu gaben+zu gibt+zu teilen+mit schätzte+ein schätzt+ein lehnte+ab lehnten+ab lehnt+ab forderte+auf forderten+auf ging+aus brachte+ausdruck führen+aus weisen+hin geben+an räumen+ein heben+hervor fügen+hinzu stellen+fest prangerte+an prangerten+an kritisierte+an bietet+an bot+an teilte+mit teilten+mit teilt+mit fügte+hinzu fügten+hinzu fügt+hinzu hob+hervor hoben+hervor hebt+hervor
    wies+hin wiesen+hin weist+hin gab+bekannt gaben+bekannt gibt+bekannt führte+aus führten+aus führt+aus
    räumte+ein räumten+ein räumt+ein kündigte+an kündigten+an kündigt+an merkte+an merkten+an merkt+an
    sprach+aus sprachen+aus spricht+aus legte+dar stellte+fest stellten+fest stellt+fest stellte+klar stellten+klar
    stellt+klar rief+auf riefen+auf ruft+auf gab+an gaben+an gibt+an fuhr+fort mahnte+an setzte+hinzu sagte+zu
    regte+an hielt+fest drückte+aus drückten+aus`,
  sources: `nach_den_worten_von nach_worten_von nach_ansicht_von nach_auffassung_von nach_meinung_von nach_einschätzung_von nach_überzeugung_von nach_angaben_von nach_informationen_von nach_auskunft_von nach_aussage_von nach_aussagen_von nach_darstellung_von laut_angaben_von gemäß nach_informationen nach_auskunft nach_ansicht aus_sicht nach_erkenntnissen ersten_angaben laut nach_angaben nach_worten nach_den_worten nach_auffassung nach_meinung nach_einschätzung
    nach_einem_bericht nach_berichten nach_aussage nach_aussagen nach_darstellung unter_berufung_auf`,
  sourcesAfter: `zufolge`,
  alsoNouns: ``,
  reports: `bericht berichte berichten nachrichtenagentur agentur zeitung meldung medienberichten medienbericht
    nachrichtensender sender staatsmedien medien nachrichtenmagazin`,
  agencies: `spiegel_online tagesschau ard zdf sueddeutsche faz focus bild_zeitung cnn bbc xinhua reuters afp ap dpa tass ria interfax kyodo yonhap ansa kuna apa epd kna bloomberg cctv cgtn
    global_times volkszeitung spiegel`,
  he: `er`,
  she: `sie`,
  they: `beide`,
  mr: `herr`,
  ms: `frau`,
  others: `ich wir man es dieser diese dies einige viele andere wer`,
  we: `ich wir`,
  relatives: `der_wo welcher welche`,
  determiners: `der die das dem den des ein eine einen einem einer eines sein seine seinem seiner seinen ihr ihre ihrem
    ihrer ihren unser unsere unserer kein keine mehrere alle beide beiden zwei drei dieser diese dieses diesem diesen`,
  obliques: `seiner ihrer unserer den dem einen einem diesen diesem seinen seinem ihren ihrem unseren unserem allen jenen jenem`,
  prepositions: `von vom für aus in im mit bei beim zu zum zur auf an am über unter nach vor während gegen um durch ohne
    seit bis zwischen wegen trotz neben hinter gegenüber per angesichts anlässlich seitens`,
  linkers: `von vom für aus des der`,
  auxiliaries: `hat haben hatte hatten habe hätte hätten wird werden werde würde würden kann können könne könnte könnten
    muss müssen müsse müsste müssten soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen
    dürfe dürfte mag möge möchte möchten ist sind sei seien war waren wäre wären`,
  passives: `wird werden werde wurde wurden worden`,
  by: `von vom`,
  adverbs: `ausdrücklich unmissverständlich nachdrücklich eindringlich einleitend ergänzend relativierend zusammenfassend einschränkend sich zuversichtlich zufrieden überzeugt besorgt bestürzt dazu hierzu zunächst allerdings zudem jedoch einerseits andererseits beispielsweise etwa unter_anderem wie_folgt daraufhin kürzlich erst bereits bislang zuletzt auch dann später noch wieder weiter ferner außerdem aber hingegen unterdessen schon
    nun gleichzeitig zugleich darüber_hinaus dabei damit daher deshalb nochmals erneut heute gestern wörtlich
    abschließend einmal stets immer indes dort hier weiterhin ebenfalls zuvor anschließend danach darauf hinzu hervor hin bekannt fest klar fort dar`,
  negations: `nicht nie niemals nichts niemand`,
  openers: `laut_dem_,_was nach_dem_,_was dass ob weil da wenn als während obwohl denn sondern aber doch sowie wie wo wobei indem damit bevor nachdem
    solange sobald was warum`,
  turns: `aber doch während obwohl nachdem bevor wobei`,
  and: `und aber doch sondern &`,
  that: `dass`,
  times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember heute gestern vormittag nachmittag abend morgen montagabend`,
  wholes: ``,
  as: `wie laut_dem_,_was nach_dem_,_was`,
  subjunctives: `sei seien habe werde solle wolle könne müsse dürfe möge gebe gehe stehe komme bleibe brauche`,
  verbs: `kam kamen ging gingen gab gaben nahm nahmen fand fanden stand standen hielt hielten traf trafen führte führten
    begann begannen`,
  possessiveEnding: '',
  adverbEnding: '',
  pastEnding: '',
  participleEnding: '',
};
