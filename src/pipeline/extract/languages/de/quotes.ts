import type { QuoteWords } from '../../quotes/words.ts';

export const quotes: QuoteWords = {
  spaced: true,
  verbSecond: true,
  commaBeforeClause: true,
  dropsSubject: false,
  says: `sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont betonen
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
  utters: `rief antwortete antworteten antwortet erwiderte erwiderten erwidert entgegnete entgegneten scherzte
    twitterte lobte lobten spottete kommentierte kommentiert titelte zitierte_sich begann schloss sprach sprachen
    spricht sprechen`,
  tells: `informierte informierten teilte_ihm`,
  names: `nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet würdigte würdigten würdigt lobte lobten lobt
    pries beschrieb beschrieben beschreibt verurteilte verurteilten verurteilt begrüßte begrüßten begrüßt
    charakterisierte kritisierte wertete bewertete bewerteten`,
  titles: `genannte genannten sogenannte sogenannten namens titel motto betitelt initiative programm projekt konzept`,
  saying: ``,
  naming: ``,
  telling: ``,
  asks: `forderte forderten fordert verlangte verlangten verlangt versprach kündigte_an bekräftigte bekräftigten
    betonte betonten betont unterstrich unterstrichen plädierte plädierten plädiert erinnerte erinnerten erinnert
    verwies verwiesen verweist würdigte warnte warnten warnt`,
  cites: `zitierte zitierten zitiert`,
  asSaying: `mit_den_worten mit_der_aussage mit_den_sätzen dahingehend`,
  separable: `teilte+mit teilten+mit teilt+mit fügte+hinzu fügten+hinzu fügt+hinzu hob+hervor hoben+hervor hebt+hervor
    wies+hin wiesen+hin weist+hin gab+bekannt gaben+bekannt gibt+bekannt führte+aus führten+aus führt+aus
    räumte+ein räumten+ein räumt+ein kündigte+an kündigten+an kündigt+an merkte+an merkten+an merkt+an
    sprach+aus sprachen+aus spricht+aus legte+dar stellte+fest stellten+fest stellt+fest stellte+klar stellten+klar
    stellt+klar rief+auf riefen+auf ruft+auf gab+an gaben+an gibt+an fuhr+fort mahnte+an setzte+hinzu sagte+zu
    regte+an hielt+fest drückte+aus drückten+aus`,
  sources: `laut nach_angaben nach_worten nach_den_worten nach_ansicht nach_auffassung nach_meinung nach_einschätzung
    nach_einem_bericht nach_berichten nach_aussage nach_aussagen nach_darstellung unter_berufung_auf`,
  sourcesAfter: `zufolge`,
  alsoNouns: ``,
  reports: `bericht berichte berichten nachrichtenagentur agentur zeitung meldung medienberichten medienbericht
    nachrichtensender sender staatsmedien medien nachrichtenmagazin`,
  agencies: `xinhua reuters afp ap dpa tass ria interfax kyodo yonhap ansa kuna apa epd kna bloomberg cctv cgtn
    global_times volkszeitung spiegel faz`,
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
  prepositions: `von vom für aus in im mit bei beim zu zum zur auf an am über unter nach vor während gegen um durch ohne
    seit bis zwischen wegen trotz neben hinter gegenüber per angesichts anlässlich seitens`,
  linkers: `von vom für aus des der`,
  auxiliaries: `hat haben hatte hatten habe hätte hätten wird werden werde würde würden kann können könne könnte könnten
    muss müssen müsse müsste müssten soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen
    dürfe dürfte mag möge möchte möchten ist sind sei seien war waren wäre wären`,
  passives: `wurde wurden worden`,
  by: `von vom`,
  adverbs: `auch dann später noch wieder weiter ferner zudem außerdem jedoch aber hingegen unterdessen bereits schon
    nun gleichzeitig zugleich darüber_hinaus dabei dazu damit daher deshalb nochmals erneut heute gestern wörtlich
    abschließend einmal stets immer indes dort hier weiterhin ebenfalls zuvor anschließend danach darauf hinzu hervor hin bekannt fest klar fort dar`,
  negations: `nicht nie niemals nichts niemand`,
  openers: `dass ob weil da wenn als während obwohl denn sondern aber doch sowie wie wo wobei indem damit bevor nachdem
    solange sobald was warum`,
  turns: `aber doch während obwohl nachdem bevor wobei`,
  and: `und aber doch sondern &`,
  that: `dass`,
  times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember heute gestern vormittag nachmittag abend morgen montagabend`,
  wholes: ``,
  as: `wie`,
  verbs: `kam kamen ging gingen gab gaben nahm nahmen fand fanden stand standen hielt hielten traf trafen führte führten
    begann begannen`,
  possessiveEnding: '',
  adverbEnding: '',
  pastEnding: '',
  participleEnding: '',
};
