import type { PeopleWords } from '../../people/people-words.ts';
import { parts } from './parts.ts';

const w = (words: string): string[] => words.trim().split(/\s+/u);
const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const people: PeopleWords = {
  offices: [
    ...w(`minister ministers secretary secretaries secretary-general secretaries-general undersecretary under-secretary
      subsecretary director directors director-general directors-general president presidents premier premiers chancellor
      chancellors vice-chancellor vice-president vice-premier vice-minister chairman chairmen chairwoman chairperson
      vice-chairman vice-chair adviser advisers advisor advisors counselor counselors counsellor counsellors councilor
      councilors councillor councillors commissioner commissioners ambassador ambassadors ambassador-designate envoy envoys
      representative commander commanders commander-in-chief chief chiefs head heads deputy-head member members governor
      governors mayor mayors marshal marshals general generals lieutenant-general major-general brigadier colonel colonels
      admiral admirals vice-admiral rear-admiral coordinator coordinators co-ordinator comptroller inspector-general
      attorney-general solicitor-general prosecutor prosecutors procurator procurator-general judge justice king queen
      prince princess sultan emir pope chargé speaker senator senators congressman congresswoman lawmaker mp treasurer
      administrator inspector superintendent consul consul-general leader leaders co-leader negotiator negotiators
      diplomat officer rapporteur taoiseach captain emissary boss supremo chancellor-designate minister-designate
      minister-counsellor attaché attachés attache undersecretaries vice-governor assistant-secretary deputy-secretary quartermaster spymaster commodore lieutenant sheriff commissioner-general
      director-in-charge marshall chairperson-designate high-commissioner vice-chief co-chair rector ombudsman`),
    ...p(`wing commander, group captain, air commodore, squadron leader, lieutenant colonel, lieutenant commander,
      senior colonel, provost marshal, chief of army|naval|air staff, chief of the army|navy|defence|joint staff,
      secretary general, secretaries general, director general, directors general, general secretary, attorney general,
      attorneys general, solicitor general, prosecutor general, procurator general, inspector general, consul general,
      high representative, special representative, special presidential representative, permanent representative,
      chief of staff, chief of the general staff, chief of defence, chief of defense, chief of the defence force,
      chargé d'affaires, commander in chief, under secretary, prime minister, prime ministers, state councilor,
      state councillor, state counsellor, vice chair, deputy chair, chair of, deputy head, managing director,
      major general, lieutenant general, brigadier general, air marshal, air chief marshal, air vice marshal,
      rear admiral, vice admiral, field marshal, crown prince, home secretary, foreign secretary,
      principal deputy, number two, second-in-command, right-hand man, high commissioner, permanent secretary, permanent under-secretary,
      cabinet secretary, joint secretary, additional secretary, principal secretary, chief executive officer, chief secretary,
      chief constable, police commissioner, chief commissioner, commandant general, deputy chief, charge d'affaires, his|her|its|their deputy, deputy for, deputy to`),
  ],
  leaders: p(
    'president, presidents, premier, premiers, prime minister, prime ministers, chancellor, chancellors, king, queen, sultan, emir, pope, taoiseach, heads of state, leaders',
  ),
  titles: w(`general generals brigadier colonel admiral marshal lieutenant-general major-general vice-admiral
    rear-admiral captain ambassador envoy senator prince sheikh`),
  officesOf: {
    CN: p('state councilor, state councillor, state counsellor'),
    US: p('secretary of homeland security'),
  },
  represented: w(`represented`),
  voices: [
    ...w(`spokesman spokeswoman spokesperson spokespersons spokesmen expert experts analyst analysts professor researcher
      scholar fellow lecturer author journalist reporter correspondent editor photographer columnist historian economist
      lawyer activist dissident scientist academic commentator observer expert's rebel militant terrorist suspect
      businessman investor entrepreneur moderator presenter translator interpreter doctor`),
    ...p(
      `research fellow, senior fellow, press secretary, deputy spokesman, chief executive, deputy spokesperson`,
    ),
  ],
  loose:
    w(`head heads member members leader leaders chief chiefs chair officer boss captain negotiator diplomat
    representative speaker king queen prince general host coordinator administrator judge`),
  ranks: [
    ...w(`deputy vice first second third senior assistant acting executive permanent under joint chief principal special
      then newly appointed associate parliamentary federal general national former incoming outgoing interim top high
      supreme coordinating non-resident additional cabinet political presidential ministerial lead co- ex- state
      minister-level vice-ministerial visiting long-time longtime veteran current new ranking leading powerful union sr snr prime
      managing head central main junior party chinese-born standing alternate honorary plenipotentiary resident
      extraordinary designate elect inaugural founding regional provincial municipal retired late`),
    ...p(`newly appointed, newly named, high-ranking, most senior`),
  ],
  fields: [
    ...w(`diplomacy hemisphere foreign diplomatic affairs affair security defense defence interior home justice public state internal external finance
      financial economy economic economics trade commerce commercial industry industrial information technology
      technologies science sciences education health energy environment environmental climate transport transportation
      infrastructure agriculture rural food labor labour social welfare culture cultural tourism sport sports youth
      women family development planning cooperation co-operation international intelligence cyber cybersecurity
      cyberspace digital space data communications communication telecommunications media broadcasting police policing
      law legal rule judicial judiciary prosecution immigration migration citizenship border borders customs maritime
      ocean oceans fisheries fishery water resources natural emergency emergencies disaster civil protection homeland
      investigation investigations narcotics drug drugs crime criminal terrorism counter-terrorism counterterrorism
      anti-terrorism strategic strategy strategies policy policies politics political military army navy naval air force
      forces armed staff joint general special operations operation mission missions liaison discipline inspection
      supervision united front work organization organisation publicity propaganda ethnic religious overseas taiwan
      macao tibet affairs' european union asian asia-pacific boundary safety rail railways forests forestry mining mines petroleum oil gas electricity power posts heritage equality
      integration refugees refugee reintegration reconciliation human rights works enterprise enterprises skills artificial
      endowments awqaf islamic preparedness resilience reconstruction rehabilitation settlement population children child
      elderly wildlife livestock cooperatives privatization supply supplies construction physical tribal
      minorities textiles steel chemicals fertilizers sanitation irrigation decentralisation hydrocarbons coast guard
      guards border-guard penitentiary prisons prison corrections anti-corruption corruption laundering gender
      families disability aviation shipping ports highways roads trade-related regulatory sovereign wealth gulf arab
      caucasus balkans latin caribbean commonwealth orient near-eastern counter-intelligence counterintelligence
      registration identity procurement armament munitions missile missiles naval-air fleet corps brigade division region
      theater theatre command eastern-theater peacekeeping operations-related oceanian oceania asia africa african eurasian america
      americas american western eastern northern southern central south north east west middle near indo-pacific
      pacific atlantic arms control disarmament nonproliferation non-proliferation nuclear atomic peace stability conflict
      conflicts crisis prevention reform reforms research innovation competition market markets consumer treasury budget
      tax revenue audit statistics employment pensions housing urban local regional municipal territorial land lands
      veterans veteran logistics acquisition sustainment armaments equipment training protocol consular
      privy cabinet prime minister's presidential president's government governmental parliamentary senate congress
      congressional house commons lords people's peoples' national federal supreme high bureau politburo
      party communist workers' council councils committee committees commission commissions assembly system
      services service secret constitutional constitution fugitive repatriation multilateral bilateral global
      world humanitarian aid neighbourhood neighborhood enlargement partnerships partnership relations
       regions islands island strait straits ground rocket support order vulnerable populations diaspora administration-level
      asylum returns trafficking smuggling extremism crimes citizen radicalisation cyberdefence cyber-security cyberdefense
      assessment assessments analysis design doctrine recruitment reserves readiness outreach engagement gendarmerie carabineros carabinieri nacional civilian signals institutional`),
    ...p(`rule of law`),
  ],
  bodies:
    w(`ministry ministries department departments commission commissions council councils office offices bureau bureaus
      chancellery agency agencies committee committees directorate directorates directorate-general administration
      authority authorities service services secretariat board court courts procuratorate bank institute institutes
      academy university centre center force forces command headquarters staff police parliament senate congress assembly
      division branch unit corps taskforce organisation organization association society party politburo government
      embassy mission consulate delegation union foundation federation institution institutions body cabinet treasury
      presidium army navy guard customs group company corporation college school bundestag knesset duma guardia gendarmerie carabineros carabinieri
      pentagon kremlin itamaraty farnesina viminale elysée moncloa bundespolizei`),
  privateBodies: w(
    'bank institute institutes academy university college school corporation company association society foundation federation union institution institutions',
  ),
  links: w('of for in at on to with and from under against & responsible covering'),
  belonging: w('of'),
  locatives: w('in at'),
  articles: w(`the two a an its his her their our this that also currently formerly then now both one each`),
  and: w('and &'),
  with: p('as well as, along with, together with, alongside, plus, and also, with, followed by'),
  honorifics:
    w(`mr mallam alhaji mrs ms miss dr prof professor sir dame lord lady madam gen lt col maj adm capt hon honourable honorable datuk dato seri sri tan tun dasho pak ibu engr
      excellency h.e. amb rev comrade eng encik puan sheikh sheikha brig cmdr cdr cdre sgt supt insp vadm radm ret retd ps rt messrs mag shri smt`),
  suffixes: w('jr sr ii iii iv mp mep mdb obe cbe kc qc'),
  particles:
    w(`von van de der den del della di da dos das do la le les du des al el bin ibn bint abu ul ud e y zu zum zur ten
      ter af av o' wa ole arap ben ould ait bte binti binte vande vanden dello degli dei dalla san santa abd d'`),
  notNames: [
    ...w(`monday tuesday wednesday thursday friday saturday sunday january february march april june july
      august september october november december tue wed thu fri feb apr jul aug sep sept oct nov
      spring summer autumn winter
      the a an this that these those his her its their our your my he she it they we you i who whom whose which what
      when where while why how if as at by for from in into of on onto off over under with within without about above
      across after against along amid among around before behind below beneath beside besides between beyond but despite
      down during except following including inside like near next not no nor or out outside past per since so such
      than then there therefore though through throughout till to toward towards until up upon via yet also although and
      because both each either ever every few first second third fourth fifth sixth seventh eighth ninth tenth eleventh
      twelfth last many more most much neither none once one only other others own same several some soon still
      today tomorrow tonight yesterday too two three four five six seven eight nine ten us very was were
      will would should could can cannot may might must shall is are be been being am has have had do does did
      according earlier later meanwhile moreover however furthermore additionally finally recently previously
      currently now here again already just even perhaps indeed instead nevertheless nonetheless thus hence otherwise
      asked noting citing speaking talking addressing opening attending accompanied calling led
      great new old all any another
      dialogue dialogues talks talk meeting meetings round rounds summit summits conference conferences forum forums
      consultation consultations session sessions mechanism initiative initiatives agreement agreements treaty treaties
      declaration communique communiqué statement statements memorandum accord pact plan project programme program
      belt road wall street house palace hall hotel square building tower castle airport river sea ocean bay gulf mount
      mountain lake valley island islands peninsula city province county district state states region republic kingdom
      empire federation emirates union nations nation country countries continent capital world war games olympics cup
      times post daily news agency press media journal herald tribune gazette observer mail telegraph guardian
      independent television tv radio broadcasting online web website internet facebook twitter youtube
      day days week weeks month months year years year's morning afternoon evening night hours century anniversary
      covid covid-19 pandemic coronavirus
      photo photos video image picture file source sources editor report reports read related links overview
      release releases top page
      officials official delegates delegation delegations side sides party parties people guests participants
      representatives ministerial level high-level strategic
      prime islamic muslim christian jewish arab kurdish sunni shia shiite latin nato un eu uk usa u.s. u.k. u.n. cpc ccp
      asean brics sco aukus quad g7 g20 g-7 g-20 cmc nsa dfat mofa wto imf`),
    ...p(`new york, hong kong, white house, great wall, belt and road, good morning`),
  ],
  stops:
    w(`is are was were be been being has have had will would shall should can could may might must do does did said says say
      told tells asked added stressed noted met meets meet held holds hold attended attends attend co-chaired chaired
      chairs opened opens led leads received receives welcomed welcomes hosted hosts visited visits arrived signed
      agreed discussed exchanged spoke speaks addressed called expressed pointed urged announced reported made gave took
      that which where when while after before during since until because if whether but or nor so than then as
      monday tuesday wednesday thursday friday saturday sunday january february march april june july august
      september october november december today yesterday tomorrow earlier later
      jointly respectively separately also who *ed whom whose reportedly here there recently arriving accompanied speaking
      representing calling saying adding including via amid co-chair co-chairs attending visiting meeting heading`),
  relatives: p('who, where he, where she, of which he, of which she'),
  copulas:
    p(`is, was, became, serves as, served as, acts as, acting as, is serving as, is currently, has been, was appointed,
      was named, were, are, is also, was also, works as, doubles as, was then, is now`),
  heading:
    p(`heads, headed, heading, leads, led, runs, ran, directs, directed, advises, advised, oversees, oversaw, commands,
      commanded, chairs, is in charge of, was in charge of, is responsible for, was responsible for, represents, sits in,
      sits on, sat in, sat on, serves in, serves on, is at the head of, supervises, supervised, presides over, manages`),
  speech:
    p(`said, says, told, added, stressed, noted, stated, pointed out, emphasized, emphasised, underlined, underscored,
      explained, remarked, argued, warned, urged, announced, declared, recalled, reiterated, reaffirmed, affirmed, replied,
      called for, expressed, proposed, suggested, mentioned, insisted, wrote, commented, concluded, assured,
      has told, has said, also said, reported, reports, observed, confirmed, acknowledged, disclosed, revealed`),
  acts: p(`spoke, asked, hoped, wanted, described, thanked, praised, welcomed, agreed, quoted, opened, addressed, led,
      chaired, co-chaired, co-led, co-hosted, joined, hailed, presented, briefed, attended, headed, met, hosted, received, visited, signed, arrived, delivered, presided,
      represented, held, jointly chaired, also met, also stopped, will, co-chair, attend, flew, travelled, traveled`),
  pronouns: w('he she'),
  by: w('by'),
  between: [
    ...w(`also jointly will would is are was were has have had been be to then later earlier separately and formally
      officially first together briefly personally both each who it today yesterday tomorrow on in at
      monday tuesday wednesday thursday friday saturday sunday morning afternoon evening`),
    ...p(`among others, among them, in turn, for his part, for her part, is due to, is expected to, are expected to,
      is set to, are set to, is scheduled to, are to, is to`),
  ],
  elisions: [],
  sidePrepositions: w('for from on representing'),
  alsoNames: w(
    'israel chad jordan georgia kenya paris milan sydney victoria florence charlotte carolina austin santiago sofia adelaide alexandria valencia vienna geneva gen don sun marina victor',
  ),
  otherwise:
    p(`telephone, telephoned, phone, by phone, phone call, call with, letter, letters, congratulated, condolences,
    agreed in, agreed by, launched by, established by, set up by, created by, initiated by, initiative of, at the invitation of,
    consensus reached, proposed by, decided by, succeeded, succeeds, replaced, replaces, appointed`),
  absences:
    p(`his|her|their minister, last month|week, alleged, accused, had told reporters, recalled, recall, who speaks for, house of commons|representatives|lords, on radio|television, weekly briefing, not, didn't, won't, wasn't, couldn't, hasn't, doesn't, absent, absence, instead of, in place of, on behalf of,
    stayed in|at|behind|home, remains in, remained in, resigned, stepped down, dismissed, sacked, visit by|of, trip by,
    unable, successor, predecessor, opposition, critics, critic, retired, former, ex-, tweeted, message from|of,
    last year, next year, years ago, in an interview, parliament, lawmakers, call|called|calls|calling on, paid a visit, spent the day|week|morning|afternoon, represented by,
    wanted to`),
  guests: w(
    'guests guest visitors visitor ministers delegates envoys participants counterparts counterpart colleague colleagues delegation delegations chairs officials',
  ),
  sides:
    w(`side sides delegation delegations team teams group part counterpart counterparts contingent representatives
      officials`),
  counterparts: p(
    'counterpart, counterparts, colleague, colleagues, opposite, opposite number, opposite numbers, interlocutor, interlocutors',
  ),
  parts,
  aside:
    p(`separately, also met, also meets, also stopped, also held, also received, also called, met also, on the sidelines,
      on the margins, in the margins, stopped in, separate meeting, separate talks, during his visit to,
      during her visit to, during their visit to, afterwards met, later met, earlier met, also paid, paid a courtesy,
      courtesy call, also visited, later called on, called on`),
  openings:
    p(`opening ceremony, at the opening, opening session, opening of the dialogue, opening of the meeting,
      opening of the talks, in opening remarks, in his opening remarks, in her opening remarks`),
  sittings:
    p(`after|following the meeting|talks|dialogue|consultations|session|round, during the talks, during the meeting, during the dialogue, during the consultations, during the consultation,
      during the session, during the round, at the dialogue, at the talks, at the meeting, at the consultations,
      at the session, during the event, at the event, in the talks, in the meeting, during the discussions`),
};
