import type { OrganisationWords } from '../../organisations/organisation-words.ts';

const w = (words: string): string[] => words.trim().split(/\s+/u);
const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const organisations: OrganisationWords = {
  heads:
    w(`*ministerium *ministeriums *amt *amtes *amts *kommission *kanzlei *büro *büros *behörde *direktion *dienst
    *dienstes *komitee *komitees *gericht *gerichtshof *staatsanwaltschaft *polizei *zentralbank *agentur *akademie
    *stab *stabes *sicherheitsrat *sicherheitsrates *sicherheitsrats *abteilung *ausschuss *ausschusses *bundesbank
    *sicherheitsdienst *gerichtshofs zentrum zentrums hauptquartier hauptquartiers kommando kommandos departement departements`),
  capitalNouns: true,
  small: [],
  whole:
    w(`*behörde *amt *amts *amtes *ministerium *ministeriums bundespolizei bundeskriminalamt bundesheer bundesheeres bundesheers luftwaffe luftstreitkräfte luftstreitkräften seestreitkräfte seestreitkräften bundesanwaltschaft *zollverwaltung *mobilisierungskräfte *mobilisierungskräften *selbstverteidigungskräfte *selbstverteidigungskräften *militärkommission *staatskanzlei *grenzwache *grenzpolizei
    *generalstab *generalstabs *generalstabes *führungsstab *führungsstabs *polizeidirektion *verteidigungsstab *abschirmdienst
    *abschirmdienstes *sicherheitsdienst *sicherheitsdienstes
    bundesnachrichtendienst verfassungsschutz *polizei bundeswehr *küstenwache *gendarmerie *nationalgarde *nachrichtendienst *nachrichtendienstes *geheimdienst *geheimdienstes *zentralbank bundesbank *präsidialamt *staatsanwaltschaft
    *sicherheitsrat *sicherheitsrats *sicherheitsrates`),
  plurals: {
    ministerien: 'Ministerium',
    bundesministerien: 'Bundesministerium',
    ressorts: 'Ministerium',
    ämter: 'Amt',
    behörden: 'Behörde',
  },
  compounds: { ministerien: 'ministerium', behörden: 'behörde', ämter: 'amt' },
  listName: (head, field) => `${head} ${/^(?:für|der|des)\b/u.test(field) ? '' : 'für '}${titled(field)}`,
  nominative: {
    ministeriums: 'ministerium',
    amtes: 'amt',
    amts: 'amt',
    rates: 'rat',
    rats: 'rat',
    dienstes: 'dienst',
    büros: 'büro',
    departements: 'departement',
    sekretariats: 'sekretariat',
    zentrums: 'zentrum',
    grenzschutzes: 'grenzschutz',
    Departements: 'Departement',
    Grenzschutzes: 'Grenzschutz',
    komitees: 'komitee',
    ausschusses: 'ausschuss',
    stabes: 'stab',
    Ministeriums: 'Ministerium',
    Amtes: 'Amt',
    Amts: 'Amt',
  },
  keepLinks: true,
  fieldNames: {
    'des inneren': 'des Innern',
    'des äußeren': 'Äußeres',
  },
  joinedFields: p(`industrie und informationstechnologie, wirtschaft und klimaschutz, wirtschaft und energie,
    arbeit und soziales, ernährung und landwirtschaft, bildung und forschung, digitales und verkehr,
    wissenschaft und technologie, handel und industrie, kultur und tourismus, inneres und heimat,
    politische und rechtliche angelegenheiten, politik und recht, justiz und verbraucherschutz`),
  plain: p(
    'zentralbank, notenbank, cert-*, europol, interpol, carabinieri, guardia civil, guardia di finanza, police nationale, gendarmerie nationale, technisches hilfswerk, technischen hilfswerks',
  ),
  broad: p(
    'weiße haus, weißen haus, weißes haus, weißen hauses, kreml, kremls, élysée, élysées, politbüro*, zentralkomitee*, zk, kp, kpch, partei, bundesregierung, bundestag*, parlament*, regierung*',
  ),
  forces:
    w(`*marine *streitkräfte *streitkräften *küstenwache *grenzschutz *grenzschutzes *gendarmerie *mobilisierungskräfte *mobilisierungskräften *verteidigungskräfte *verteidigungskräften bundeswehr *luftwaffe
    *polizei *geheimdienst *geheimdienstes *geheimdienste *nachrichtendienst *nachrichtendienstes *grenzwache
    *departement *departements *sekretariat *sekretariats *zentrum *zentrums *kommando *kommandos *verwaltung *notfallteam
    *armee *nationalgarde`),
  mixed: p(
    'gemischte kommission, gemischten kommission, gemeinsame kommission, gemeinsamen kommission, gemeinsamer ausschuss, gemeinsamen ausschusses, gemischter ausschuss, ständiger ausschuss, ständige kommission',
  ),
  others: p(
    'vereinten nationen, vereinte nationen, uno, weltbank, europarat, europarats, hohe kommission, handelskammer, arktischer rat, arktischen rats',
  ),
  shared: w('*rat *rats *rates *kommission *komitee *komitees *ausschuss *ausschusses *gruppe'),
  doubtful: [],
  bare: w(
    'ministerium ministeriums behörde polizei gendarmerie geheimdienst nachrichtendienst geheimdienstes nachrichtendienstes',
  ),
  presence:
    p(`vertreten, teil, teilgenommen, teilnahmen, beteiligt, beteiligten, anwesend, dabei, delegation gehörten,
    delegation umfasste|umfassten, entsandt, entsandte, entsandten, schickte, schickten, unter beteiligung, mit beteiligung,
    zugegen, hinzugezogen, dazu, wirkten mit, mitgewirkt`),
  sources: p(`laut, angaben des|der, wie das|die, sprecher des|der, sprecherin des|der, mitteilung des|der,
    teilte das|die, erklärung des|der`),
  envoys:
    w(`vertreter vertretern vertreterinnen beamte beamten beamter mitglieder mitgliedern mitarbeiter mitarbeitern
    delegation delegationen abgesandte abgesandten experten fachleute fachleuten delegierte delegierten diplomaten
    angehörige angehörigen spitzen leute kollegen`),
  from: w('aus von vom der des dem den zu im'),
  agents: p(
    'organisiert von, organisiert vom, ausgerichtet von, ausgerichtet vom, veranstaltet von, vertreten durch, federführend ist, federführend sind, vertreten waren, beteiligt waren, beteiligt sind, teil nahmen',
  ),
  attends:
    p(`stellte, stellten, unterrichtete, unterrichteten, nahmen teil, nahm teil, nahmen an, nahm an, waren vertreten, war vertreten, waren dabei, war dabei, entsandte,
    entsandten, beteiligten sich, beteiligte sich, schickte, schickten, waren beteiligt, war beteiligt, vertreten, beteiligt, teil`),
  houses: p('im, in der, am sitz des, im gebäude des, im hause des'),
  meets: p('fand, fanden, tagte, tagten, trafen, sprachen, kamen, berieten, wurde, wurden'),
  between: p(
    'abkommen zwischen, gespräche zwischen, dialog zwischen, vereinbarung zwischen, konsultationen zwischen',
  ),
  amid: w('zwischen'),
  press: w('*nachrichtenagentur *zeitung *agentur *fernsehen *rundfunk'),
};

function titled(field: string): string {
  return field.replace(/(?<![\p{L}-])(?!(?:und|für|der|des|die)(?![\p{L}]))\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}
