import type { PeopleWords } from '../../people/people-words.ts';
import { parts } from './parts.ts';

const w = (words: string): string[] => words.trim().split(/\s+/u);
const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());
const ended = (stems: string, endings: readonly string[]): string[] =>
  w(stems).flatMap((stem) => endings.map((ending) => stem + ending));

export const people: PeopleWords = {
  offices: [
    ...ended(
      `*minister *direktor *berater *leiter *chef *botschafter *vertreter *koordinator *inspekteur *gouverneur
      *anwalt *premier *referent *bürgermeister`,
      ['', 's', 'n', 'in', 'innen', 'e'],
    ),
    ...ended('*sekretär *kommissar *general *admiral *marschall *leutnant *kapitän', [
      '',
      's',
      'e',
      'en',
      'in',
    ]),
    ...ended('*präsident *diplomat', ['', 'en', 'in']),
    ...ended('*kanzler', ['', 's', 'in']),
    ...ended('*beauftragte *vorsitzende *gesandte *abgeordnete', ['', 'r', 'n', 's']),
    ...ended('*mitglied', ['', 's', 'er', 'ern', 'es']),
    ...w(`staatsrat staatsrates staatsrats staatsrätin ministerialrat vize vizes verteidigungsattaché oberst
      oberbefehlshaber oberbefehlshabers stabschef könig königin prinz kronprinz papst sondergesandter generaloberst
      generalleutnant generalmajor chefin chefs generalkonsul konsul staatsoberhaupt regierungschefin richter richterin
      unterhändler unterhändlerin führer parteichef außenbeauftragte führerin vize-außenminister vize-minister vorsteher vorsteherin bundesrat bundesrätin landesrat landesrätin nationalrat
      hofrat sektionschef divisionär brigadier korpskommandant major kommandeur kommandant kommandantin landeshauptmann landeshauptfrau landrat
      senator senatorin geschäftsträger geschäftsträgerin bevollmächtigter bevollmächtigte kanzleichef prokurator generalprokurator emir scheich
      fürst attaché präfekt untersekretär vizekommandant ombudsmann ministerialdirigent ministerialdirigentin sektionsleiter staatssekretärs
      joint-secretary secretary undersecretary minister-counsellor`),
  ],
  loose: [
    ...w('major bundesrat secretary'),
    ...ended('*mitglied', ['', 's', 'er', 'ern', 'es']),
    ...ended('*leiter *chef *vertreter *diplomat', ['', 's', 'n', 'in', 'innen', 'e', 'en']),
    ...w('chefs chefin führer führerin richter richterin könig königin prinz'),
  ],
  leaders: [
    ...ended('bundespräsident staatspräsident präsident', ['', 'en', 'in']),
    ...ended('bundeskanzler kanzler ministerpräsident premierminister premier', ['', 's', 'in', 'en']),
    ...w('könig königin papst staatsoberhaupt regierungschef regierungschefin'),
  ],
  titles: [
    ...ended(
      '*general *admiral *marschall *leutnant *kapitän *botschafter *major *brigadier divisionär oberst',
      ['', 's', 'in'],
    ),
    ...w('generalleutnant generaloberst prinz'),
  ],
  officesOf: {},
  represented: [],
  voices: [
    ...ended('*sprecher *experte *forscher *wissenschaftler *professor', ['', 's', 'n', 'in', 'innen', 'en']),
    ...ended(
      '*journalist *analyst *redakteur *korrespondent *fotograf *autor *dissident *aktivist *historiker',
      ['', 'en', 'in', 's'],
    ),
    ...w(
      'expertin reporter reporterin moderator moderatorin übersetzer dolmetscher unternehmer unternehmerin',
    ),
  ],
  ranks:
    w(`joint deputy assistant permanent under additional principal acting stellvertretende stellvertretender stellvertretenden stellvertretendem erste erster ersten zweiter zweite
    amtierende amtierender amtierenden ständige ständiger ständigen parlamentarische parlamentarischer
    parlamentarischen parlamentarischem ehemalige ehemaliger ehemaligen früherer frühere früheren neue neuer neuen
    geschäftsführende geschäftsführender geschäftsführenden leitende leitender leitenden beamtete beamteter beamteten
    designierte designierter designierten oberste oberster obersten hohe hoher hohen nationale nationaler nationalen
    scheidende scheidender scheidenden sicherheitspolitische sicherheitspolitischer sicherheitspolitischen
    außenpolitische außenpolitischer außenpolitischen diplomatische diplomatischer diplomatischen ranghöchste
    ranghöchster ranghohe ranghoher einflussreiche mächtige oberer federal vize assistierende assistierender assistierenden assistierendem`),
  fields: [
    ...w(`diplomatie politik recht sicherheit justiz inneres inneren innern verteidigung finanzen wirtschaft energie auswärtiges
      auswärtige auswärtigen auswärtiger äußeres äußere äußeren nachrichtendienste nachrichtendiensten bundes bund bundesrepublik
      aufgaben gesundheit umwelt digitales verkehr forschung bildung landwirtschaft arbeit soziales soziale
      sozialen zusammenarbeit entwicklung zk kp kpch kpchs partei zentralkomitee zentralkomitees politbüro politbüros
      politische politischen politischer rechtliche rechtlichen rechtlicher innere innerer öffentliche öffentlichen
      öffentlicher nationale nationalen zentrale zentralen zentraler besondere besonderen juristische juristischen
      gemeinsame gemeinsamen staatliche staatlichen staatlicher strategische strategischen internationale
      internationalen internationaler militärische militärischen kommunistischen kommunistische vereinigten europäischen
      europäische union bundesregierung bundespräsident bundestag bundestags bundestages bundesrat kabinett regierung
      handel industrie informationstechnologie technologie wissenschaft kultur tourismus grenzschutz zoll migration
      terrorismusbekämpfung kriminalität rüstungskontrolle abrüstung frieden konfliktprävention menschenrechte
      rechtsstaatlichkeit staatssicherheit verfassungsschutz verfassungsschutzes cybersicherheit cyberraum cyber
      geheimdienste geheimdienst streitkräfte armee marine luftwaffe heeres heer bundeswehr volksbefreiungsarmee
      generalstab generalstabs generalstabes vereinten nationen asien afrika europa pazifik asien-pazifik ostasien
      außen- innen- sicherheits- verteidigungs- justiz- wirtschafts- finanz- handels- rechts- präsidialamt
      staatsanwaltschaft generalstaatsanwaltschaft disziplin disziplinarkontrolle überwachung verwaltung`),
    ...w(
      '*angelegenheiten *sicherheit *technik *wesen *wirtschaft *schutzes *abwehr *bekämpfung *verteidigung *kontrolle *infrastruktur *außen *heimat *zusammenarbeit *politik *beziehungen *fragen *schutz',
    ),
  ],
  bodies: [
    ...ended('*ministerium', ['', 's']),
    ...w(`*ministerien *amt *amtes *amts *ämter *ämtern *kommission *kommissionen *rat *rates *rats *ausschuss *ausschusses
      *büro *büros *behörde *behörden *abteilung *direktion *kanzlei *dienst *dienstes *dienste *diensten *polizei
      *gericht *gerichts *gerichtshof *bank *parlament *parlaments *partei *komitee *komitees *zentrum *stab *stabs
      *stabes *regierung *agentur *akademie *institut *instituts *universität *staatsanwaltschaft zk bundestag
      bundestags *verband *organisation *referat *referats *arbeitsgruppe *führung *streitkräfte *armee landtag reichstag parteitag`),
  ],
  privateBodies: w('*bank *akademie *institut *instituts *universität *verband *partei *organisation'),
  links: w('für im in am an bei beim der des von vom zu zur zum auf mit über und gegen'),
  belonging: w('von vom der des aus'),
  locatives: w('in im an am auf bei beim'),
  articles:
    w(`beiden der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren
    ihrem ihrer zugleich auch derzeit derzeitige derzeitigen damalige damaliger damaligen als dessen deren sowie herr
    bisherige bisherigen`),
  and: w('und &'),
  with: p('sowie, sowie von, zusammen mit, gemeinsam mit, neben, mit, ebenso wie, und auch'),
  honorifics: w(
    `herr herrn frau dr prof professor gen exzellenz mag dipl.-ing ing gen.-lt genlt genmaj brig oberstlt obstlt i.e. scheich`,
  ),
  suffixes: w('jr sr ii iii iv mp mep mdb obe cbe kc qc'),
  particles: w(
    'von van de der den del della di da dos le la du bin ibn al el zu zum zur y ten ter wa ole arap ben ould ait bte bint binti binte abu ul ud vande vanden af san santa',
  ),
  notNames: [
    ...w(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
      august september oktober november dezember frühjahr frühling sommer herbst winter anfang mitte ende uhr
      der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei beim bis dabei
      dafür daher damit danach dann daran darauf darin darüber dass dazu denn dennoch deshalb dies diese diesem diesen
      dieser dieses doch dort durch er es sie wir ihr ich für gegen gegenstand hier ihm ihn ihnen ihre ihren ihrem ihrer
      im in ist sind war waren wird werden wurde wurden hat haben hatte hatten ja jede jeder jedes kein keine keinen
      laut man mehr mit nach nachdem neben nicht noch nun nur ob ohne schon sein seine seinen seit selbst sich so sobald
      sowohl trotz über um unter vom von vor während was weil weiter weitere wenn wer wie wieder wo zu zudem zuletzt zum
      zur zuvor zwei drei vier fünf sechs sieben acht neun zehn zwischen zwar einig besprochen geleitet empfangen heute
      gestern morgen allerdings bereits außerdem anschließend demnach insgesamt jedoch gemeinsam gastgeber gastgeberin gastgebern vorsitz
      leitung thema themen nächste nächster erste ersten zweite dritte vierte fünfte sechste siebte achte neunte zehnte
      letzte alle allen alles andere beide beiden einige viele wenige
      dialog dialogs dialoges dialoge gespräch gespräche gesprächen treffen treffens runde runden tagung sitzung
      konsultation konsultationen mechanismus mechanismen forum gipfel konferenz verhandlung verhandlungen abkommen
      erklärung vertrag partnerschaft zusammenkunft eröffnung format premiere verständigung
      seite seiten delegation delegationen vertreter partner beamte beamten regierungschefs teilnehmer land länder
      ländern staat staaten welt stadt provinz region republik volksrepublik halle palast straße platz schloss haus
      uno un nato eu usa brd g7 g20 brics asean
      foto bild video quelle redaktion pressemitteilung nachrichtenagentur agentur zeitung presse
      jahr jahre jahren jahres monat woche tag tage abend nachmittag vormittag stunde
       lage frage fragen kampf terrorismus kriminalität krieg frieden interesse interessen
      *dialog *dialogs *gespräch *gespräche *gesprächen *konferenz *forum *treffen *runde *abkommen *erklärung
      *terrorismus *kriminalität *partnerschaft *kreisen *medien *presse *zeitung *agentur *tag *jahr *ung *ungen
      *keit *heit *schaft *tion *tionen *tät *ismus`),
  ],
  stops:
    w(`ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten hätte habe kann können konnte
    konnten soll sollen sollte sollten muss müssen will wollen wolle wollte sagte sagten sagt erklärte erklärten betonte
    betonten traf trafen trifft leitete leiteten leitet führte führten führt eröffnete eröffneten empfing empfingen
    nahm nahmen teilnahm teilnahmen kam kamen kommt sprach sprachen begrüßte begrüßten dass weil wenn während nachdem
    bevor bei wobei jedoch sowie sich nicht gemeinsam zusammen heute gestern morgen montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november
    dezember hielt hielten gab gaben teilte teilten erinnerte forderte forderten besuchte besuchten reiste ein zum`),
  relatives: w('der die welcher welche'),
  copulas:
    p(`ist, war, ist auch, ist zugleich, war zugleich, wurde zum, fungiert als, amtiert als, diente als, ist derzeit,
    war damals, arbeitet als, als`),
  heading:
    p(`leitet, leitete, führt, führte, berät, beriet, verantwortet, verantwortete, beaufsichtigt, beaufsichtigte,
    lenkt, lenkte, vertritt, vertrat, steht an der spitze, vorsteht, vorstand, angehört, gehört, gehörte, sitzt im,
    sitzt in, zuständig ist, verantwortlich ist, kommandiert, koordiniert, dirigiert`),
  verbLast: true,
  speech:
    p(`sagte, sagt, erklärte, erklärt, betonte, betont, hob hervor, teilte mit, unterstrich, äußerte, meinte, fügte
    hinzu, sprach, rief, bekräftigte, forderte, verwies, erinnerte, mahnte, warnte, kündigte an, schrieb, lobte,
    würdigte, bezeichnete, berichtete, kommentierte, dankte, regte an, schlug vor, gab bekannt, bestätigte, sagten,
    erklärten, so`),
  acts: p(`leitete, leiteten, eröffnete, eröffneten, führte, führten, empfing, empfingen, begrüßte, traf, trafen, reiste,
    besuchte, nahm, nahmen, hielt, vertrat, kam, kamen, unterzeichnete, redete, sprachen`),
  pronouns: w('er sie'),
  by: w('von durch vom'),
  between: [
    ...w(`auch gemeinsam zusammen wird werden wurde wurden ist sind war waren hat haben hatte hatten dann später zuvor
      gesondert formell offiziell zunächst kurz am im in an heute gestern montag dienstag mittwoch donnerstag freitag
      samstag sonntag morgen abend nachmittag vormittag anschließend danach und beide jeweils ebenfalls daran dort
      zudem außerdem unter anderem bereits ferner`),
    ...p('unter anderem, unter anderen, unter ihnen, seinerseits, ihrerseits'),
  ],
  elisions: [],
  genitive: 's',
  sidePrepositions: w('für von auf seitens aus'),
  alsoNames: w(
    'israel chad jordan georgia kenya paris milan sydney victoria florence charlotte carolina austin santiago sofia adelaide alexandria valencia vienna geneva gen don sun marina victor',
  ),
  otherwise:
    p(`telefonierte, telefonierten, telefonat, telefonisch, telefongespräch, brief, gratulierte, gratulierten,
    vereinbart hatten, vereinbart worden, ins leben gerufen, gegründet, begründet, angeregt, beschlossen hatten,
    auf einladung, auf initiative, auf anregung, nachfolger, nachfolgerin, ernannt, abgelöst`),
  absences:
    p(`sein|ihr minister, seine|ihre ministerin, im vormonat, warf … vor, abberufen, zurückgerufen, im bundestag, im rundfunk|fernsehen, der|die für … spricht, nicht, blieb, bleibt, fehlte, fehlt, abwesend, abwesenheit, verhindert, anstelle, anstatt, in vertretung,
    im namen, namens, zurückgetreten, rücktritt, entlassen, ehemalige, ehemaliger, ehemaligen, früherer, frühere,
    früheren, ex-, besuch von|des, opposition, kritisierte, kritisiert, nachfolger, nachfolgerin, vorgänger,
    vorgängerin, grußbotschaft, im vorjahr, im kommenden jahr, im interview, im parlament, höflichkeitsbesuch, zuvor, tags darauf, am folgenden tag`),
  guests: w(
    'gäste gästen gast besucher minister ministern delegierten delegation abordnung amtskollegen amtskollege amtskollegin vertreter',
  ),
  sides:
    w(`seite seiten delegation delegationen abordnung gruppe team vertretern vertreter gästen gäste gast amtskollege
    amtskollegen amtskollegin amtskolleginnen kolleginnen`),
  counterparts: w(
    'amtskollege amtskollegen amtskollegin amtskolleginnen kollege kollegen kollegin kolleginnen gegenüber counterpart pendant gesprächspartner gesprächspartnerin',
  ),
  parts,
  aside:
    p(`später, anschließend traf, danach traf, tags zuvor, tags darauf, traf|trafen … auch|außerdem|zudem|ebenfalls, empfing|empfingen … auch, am rande, gesondert, getrennt, separat, traf auch, traf außerdem, traf zudem, außerdem traf,
    zudem traf, darüber hinaus, eigenes gespräch, während seines aufenthalts, während seines besuchs, im anschluss traf,
    des weiteren, daneben, kurz zuvor`),
  openings: p(
    'zur eröffnung, eröffnungsfeier, eröffnungszeremonie, bei der eröffnung, zum auftakt, eröffnungssitzung',
  ),
  sittings:
    p(`nach dem treffen, nach den gesprächen, nach der sitzung, nach dem dialog, nach den beratungen, nach den konsultationen, bei dem treffen, beim treffen, während des treffens, bei den gesprächen, während der gespräche, bei dem
    dialog, beim dialog, während des dialogs, in der sitzung, während der sitzung, bei der sitzung, bei der runde,
    während der konsultationen, bei den konsultationen`),
};
