import type { OrganisationWords } from '../../organisations/organisation-words.ts';

const w = (words: string): string[] => words.trim().split(/\s+/u);
const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const organisations: OrganisationWords = {
  heads: [
    ...w(`ministry department commission council office bureau chancellery agency directorate
      directorate-general administration authority secretariat bank court tribunal procuratorate headquarters
      police inspectorate treasury division unit unit-* command corps service army navy constabulary commissariat superintendency`),
    ...p(`general staff, joint staff, border guard, coast guard, security service, intelligence service,
      federal service, secret service, border service, action service, prosecutor's office, prosecution service,
      task force, defence force, defense force, police force, armed forces, police service, special branch,
    directorate general, general directorate, joint chiefs of staff, integrated defence staff, integrated defense staff, regional government, provincial government,
    attorney general chambers, attorney general office, prosecutor general office, prosecutor office`),
  ],
  capitals: true,
  small: w('ministry'),
  owned: p(
    'coast guard, border guard, intelligence service, secret service, federal police, national police, armed forces, general staff',
  ),
  whole:
    p(`border guard, coast guard, secret service, security service, intelligence service, prosecutor office,
    prosecutor general office, supreme court, federal police, national police, border service, customs service,
    national guard, general staff, joint staff, naval prefecture, foreign office, home office, cabinet office, chancellery, special branch, joint chiefs of staff,
    self-defense forces, self-defence forces, attorney general chambers, attorney general office, treasury department, state department`),
  plurals: {
    ministries: 'Ministry',
    departments: 'Department',
    agencies: 'Agency',
    bureaus: 'Bureau',
    commissions: 'Commission',
    offices: 'Office',
  },
  listName: (head, field) =>
    `${head} of ${field.replace(/(?<![\p{L}-])(?!(?:and|of|for|the)\b)\p{Ll}/gu, (letter) => letter.toUpperCase())}`,
  fieldNames: { foreign: 'foreign affairs', interior: 'the interior', home: 'home affairs' },
  joinedFields: p(`industry and information technology, agriculture and rural affairs, culture and tourism,
    science and technology, trade and industry, commerce and industry, trade and investment, economy and finance,
    economy and trade, economic affairs and climate action, finance and economy, foreign affairs and trade,
    foreign affairs and international cooperation, foreign affairs and cooperation, foreign and european affairs,
    foreign affairs and human mobility, housing and urban-rural development, human resources and social security,
    law and human rights, law and justice, justice and security, justice and home affairs, justice and public security,
    interior and public security, interior and safety, labour and social affairs, labor and social affairs,
    energy and natural resources, information and communications, information and broadcasting,
    transport and communications, post and telecommunications, electronics and information technology,
    internal affairs and communications, political and legal affairs, political and security affairs,
    planning and investment, trade and tourism, europe and foreign affairs, security and justice,
    defence and veterans, defense and aviation, culture and sports, health and welfare, water and environment`),
  plain: p(
    'cert-*, europol, interpol, carabineros, carabinieri, guardia civil, guardia di finanza, itamaraty, central bank',
  ),
  broad:
    p(`white house, kremlin, politburo, political bureau, communist party, party, central committee, parliament,
    congress, congress committee, standing committee, government, cabinet, house, senate, state council,
    national people's congress`),
  forces: [
    ...w(`police navy army forces force guard guards authority agency bureau service corps gendarmerie
      constabulary inspectorate customs directorate commission council marechaussee command unit`),
    ...p(
      'coast guard, border guard, armed forces, defence force, defense force, police force, secret service, general staff, joint staff, naval prefecture, intelligence service, federal police, national police',
    ),
  ],
  mixed: p(
    'joint committee, joint commission, joint … committee, joint … commission, permanent committee, permanent commission, permanent … committee, bilateral commission, bilateral committee, mixed commission, mixed committee, ministerial council, working group',
  ),
  others:
    p(`world, united nations, un, u.n., nato, african union, council of europe, arctic council, atlantic council, european council,
    business council, british council, cooperation council, chamber of commerce, chambers of commerce, world bank, development bank, red cross, olympic,
    ministerial council, council of ministers, human rights council, european commission, working group, consultative committee,
    head office, box office, liaison office, news agency, news service, world service`),
  parliaments: w('parliament senate chamber deputies assembly commons lords congress house duma knesset'),
  weak: w('administration police forces service services'),
  shared: w('committee commission council group forum board authority'),
  doubtful: [
    {
      heads: ['committee'],
      with: w(
        'national state supreme senate house select parliamentary parliament chamber assembly deputies commons duma intelligence people popular',
      ),
    },
    {
      heads: w(
        'centre center university college academy school institute laboratory cabinet organization organisation',
      ),
      with: w(`security cyber cybersecurity terrorism counterterrorism counter-terrorism counter crime intelligence crisis
    emergency operations defence defense war military police army navy naval air staff border borders enforcement drug
    drugs narcotics threat disaster forensic`),
    },
  ],
  presence:
    p(`took part, take part, takes part, taking part, participated, participating, with the participation of,
    participation of, attended, attending, were|was|are|is|be represented, were|was|are|is|be also|all|both represented,
    were|was|are|is|be present, also present, delegation|team|side included|includes|comprised|comprises,
    delegation|team|side consisted|consists, participants included|include, included|comprised representatives|officials|members|experts,
    joined by, joined the, sent observers|officials|representatives|experts, together with the, accompanied by, in attendance,
    expected to attend, gave a briefing, gave briefings, gave presentations, was|were|is made up of`),
  sources:
    p(`according to, statement by, statement from, spokesperson for|of, spokesman for|of, spokeswoman for|of,
    announced by, reported by, quoted by, statement of, website of`),
  envoys: [
    ...w(`representatives officials delegates experts delegation delegations members people staff officers diplomats
      participants group team colleagues counterparts specialists personnel envoys functionaries leaders
      executives prosecutors investigators agents contingent`),
    ...p('those, senior figures, heads, relevant departments, departments'),
  ],
  from: w('from of representing at including'),
  agents: p(
    'organised by, organized by, hosted by, represented by, attended by, arranged by, run by, conducted by, joined by, led by, co-hosted by, in charge are, in charge is, run jointly by',
  ),
  attends:
    p(`presented, briefed, also briefed, took part, take part, takes part, taking part, attended, attend, attends, participated, participate,
    participates, were present, was present, were represented, was represented, joined, were there, was there,
    sent, also sent, co-hosted, co-organised, co-organized, jointly hosted, were on the team, were involved,
    were at the table, had people there, hosted, host, will host, sent observers, held, hold, will hold, met, signed, co-chaired, led the delegation`),
  houses: p(
    'at, in, at the headquarters of, in the building of, at the building of, at the premises of, hosted by',
  ),
  meets: p(
    'was held, were held, took place, met, held, sat down, convened, is to be held, will be held, spoke, opened',
  ),
  between: p(`agreement between, talks between, dialogue between, consultations between, meeting between,
    memorandum between, cooperation between, contacts between, exchange between, exchanges between, hotline between`),
  amid: w('between'),
  press: p(
    `news agency, press agency, news service, television, broadcaster, newspaper, daily, times, news, radio`,
  ),
};
