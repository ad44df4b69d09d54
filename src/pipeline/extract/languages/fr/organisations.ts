import type { OrganisationWords } from '../../organisations/organisation-words.ts';

const w = (words: string): string[] => words.trim().split(/\s+/u);
const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const organisations: OrganisationWords = {
  heads: w(`ministère département commission conseil bureau chancellerie agence comité direction secrétariat
    administration cour parquet banque état-major gendarmerie police garde armée marine sûreté autorité service
    corps commandement tribunal inspection préfecture plateforme office haut-commissariat commissariat inspectorat force groupement brigade division unité
    forces`),
  small: p(
    'ministère, chancellerie, préfecture de police, parquet général, direction générale, conseil de sécurité nationale, sûreté nationale, police nationale, gendarmerie nationale, garde nationale',
  ),
  owned: p(
    'police, gendarmerie, armée, marine, forces armées, garde-côtes, services de renseignement, garde nationale',
  ),
  complements: p("de, du, des, d', pour, contre, à la, à l', aux"),
  adjectives: w(
    '*al *ale *aux *ales *ique *iques *ien *ienne *iens *iennes *aire *aires *if *ive *ifs *ives *el *elle *els *elles *ier *ière *iers *ières organisé organisée organisés antimafia antiterrorisme supérieur supérieure supérieurs suprême haut haute',
  ).concat("d' état", "de l' état"),
  whole: p(
    "sûreté nationale, police nationale, gendarmerie nationale, garde nationale, chancellerie fédérale, élysée, quai d' orsay",
  ),
  plurals: {
    ministères: 'Ministère',
    départements: 'Département',
    agences: 'Agence',
    directions: 'Direction',
    commissions: 'Commission',
  },
  listName: (head, field) => `${head} ${field}`,
  keepLinks: true,
  smallNames: true,
  fieldNames: {},
  joinedFields:
    p(`de l' industrie et des technologies de l' information, de l' industrie et de l' informatisation,
    des affaires étrangères et du commerce international, de l' europe et des affaires étrangères,
    des affaires étrangères et de la coopération internationale, des affaires étrangères et de la coopération,
    du travail et des affaires sociales, de la science et de la technologie, de la culture et du tourisme,
    de l' économie et des finances, des affaires politiques et juridiques, de la sécurité et de la justice,
    des sciences et des technologies, des sciences et de la technologie`),
  plain: p(
    'cert-*, europol, interpol, carabineros, carabinieri, guardia civil, guardia di finanza, policía nacional, polizia di stato, itamaraty, banque centrale, affaires mondiales canada, sécurité publique canada, défense nationale canada',
  ),
  broad:
    p(`maison blanche, maison-blanche, kremlin, élysée, elysée, présidence de la république, bureau politique, comité central, parti communiste, parti, politburo, gouvernement, parlement, sénat,
    assemblée nationale, congrès, conseil des affaires d' état`),
  forces: p(
    'police, garde, gendarmerie, sûreté, service, marine, armée, forces, forces armées, garde-côtes, office, services de renseignement',
  ),
  mixed: p(
    'commission mixte, comité mixte, comité conjoint, commission conjointe, comité permanent, commission permanente, comité bilatéral, commission bilatérale',
  ),
  others: p(
    "nations unies, onu, l' europe, europe, arctique, franco-british council, otan, union africaine, conseil européen, conseil ministériel, conseil de coopération",
  ),
  parliaments: w('parlement sénat chambre assemblée députés communes'),
  shared: w('comité commission conseil groupe forum'),
  doubtful: [
    {
      heads: w('centre académie université école institut'),
      with: w(`sécurité cybersécurité défense police militaire militaires gendarmerie renseignement antiterroriste antiterrorisme
    terrorisme crise criminalité armée guerre douanes opérations`),
    },
  ],
  presence:
    p(`pris|prendre|prennent|prendra|prendront part, participé, participaient, participait, participent,
    participeront, participation de|du|des, représentés, représenté, représentée, représentées, présents|présent|présentes,
    assisté, assistaient, assistait, en présence de|du|des, délégation comprenait|comptait|comprend, figuraient, figurait,
    composée de|du|des, ont envoyé, a envoyé, ainsi que des représentants, accompagnés|accompagné|accompagnée de|par|du,
    ont présenté, se sont joints`),
  sources:
    p(`selon, d' après, communiqué du, communiqué de la, annoncé le|la, porte-parole du, porte-parole de la,
    site du, indique le, indiqué le`),
  envoys:
    w(`représentants représentantes responsables fonctionnaires délégués experts délégation délégations membres
    agents diplomates participants spécialistes cadres équipe équipes personnes`),
  from: p("de, du, des, d', issus, venus, représentant, au sein"),
  agents: p(
    'organisé par, organisée par, organisés par, représenté par, représentée par, accueilli par, piloté par, sont représentés, étaient représentés, ont participé',
  ),
  attends:
    p(`ont participé, a participé, ont pris part, a pris part, étaient représentés, était représenté, étaient présents,
    ont assisté, participaient, participait, ont envoyé, a envoyé`),
  houses: p('au, à la, au siège du, dans les locaux du, au siège de la'),
  meets: p(
    "s' est tenu, s' est tenue, se sont tenus, a eu lieu, ont eu lieu, se sont réunis, se sont retrouvés",
  ),
  between: p(
    `accord entre, entretiens entre, dialogue entre, consultations entre, mémorandum entre, coopération entre`,
  ),
  amid: w('entre'),
  press: p('agence de presse, agence, quotidien, journal, télévision, radio'),
};
