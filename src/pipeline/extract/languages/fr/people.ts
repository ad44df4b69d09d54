import type { PeopleWords } from '../../people/people-words.ts';

// Capitals often stand without their accents: "Etat", "Etrangères".
const bare = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) => {
    const plain = entry.replace(/(?<![\p{L}])[éèê](?=\p{Ll})/gu, 'e');
    return plain === entry ? [entry] : [entry, plain];
  });
// Adjectives of fields in all their forms; forms that no word has do no harm.
const inflected = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) => [
    entry,
    ...(/(?<!s)$/u.test(entry) && entry.length > 4 ? [`${entry}s`] : []),
    ...(/[ltr]$/u.test(entry) ? [`${entry}e`, `${entry}es`] : []),
    ...(entry.endsWith('al') ? [`${entry.slice(0, -1)}ux`] : []),
  ]);
const w = (words: string): string[] => bare(words.trim().split(/\s+/u));
const p = (phrases: string): string[] => bare(phrases.split(',').map((phrase) => phrase.trim()));

export const people: PeopleWords = {
  offices: [
    ...w(`ministre ministres secrétaire secrétaires directeur directrice directeurs président présidente présidents
      chancelier chancelière premier-ministre vice-premier vice-ministre vice-ministres vice-président vice-présidente
      vice-secrétaire conseiller conseillère conseillers commissaire commissaires ambassadeur ambassadrice ambassadeurs
      envoyé envoyée représentant représentante chef cheffe chefs commandant gouverneur gouverneure maire général
      généraux amiral maréchal colonel procureur procureure garde-des-sceaux juge coordonnateur coordinateur
      coordinatrice coordonnatrice membre membres député députée sénateur sénatrice roi reine prince émir pape
      dirigeant dirigeante patron patronne responsable négociateur négociatrice diplomate inspecteur délégué déléguée
      préfet consul administrateur vice-chancelier vice-amiral ministre-président sous-secrétaire
      sous-directeur vice-directeur vice-directrice adjoint attaché chargé lieutenant-général major-général divisionnaire brigadier
      commandante sous-ministre sous-ministres sous-secrétaires sous-directrice vice-gouverneur vice-gouverneure bourgmestre syndic
      haut-commissaire inspectrice intendant capitaine lieutenant hôte hôtesse contre-amiral préfète cheikh sultan ministère-conseiller
      secretary undersecretary contrôleur contrôleuse colonel-major contre-amirale vice-amirale adjudant-général sous-préfet consule`),
    ...p(`premier ministre, première ministre, secrétaire général, secrétaire générale, secrétaire d' état, ministre d' état,
      conseiller d' état, conseillère d' état, vice-premier ministre, haut représentant, haute représentante,
      haut-représentant, directeur général, directrice générale, procureur général, procureure générale, chargé d' affaires,
      chef d' état-major, chef d' état, chef de cabinet, chef de la délégation, garde des sceaux, ministre délégué,
      ministre déléguée, représentant spécial, représentante spéciale, conseiller fédéral, conseillère fédérale, sous-ministre adjoint, sous-ministre adjointe, sous-ministre délégué,
      commissaire général, commissaire générale, commandant de corps, général de corps d' armée, général d' armée, général de division,
      général de brigade, secrétaire permanent, secrétaire permanente, chef d' état-major général, haut commissaire, haute commissaire,
      commandant général, inspecteur général, conseiller spécial, chef de délégation, cheffe de délégation, envoyé spécial, envoyée spéciale, numéro deux`),
  ],
  loose:
    w(`membre membres chef cheffe chefs dirigeant dirigeante patron patronne responsable diplomate représentant
    représentante adjoint attaché chargé roi reine prince juge délégué déléguée administrateur`),
  leaders: p(
    'président, présidente, présidents, premier ministre, première ministre, premiers ministres, chancelier, chancelière, roi, reine, émir, pape',
  ),
  titles: w(
    'général colonel-major contre-amiral vice-amiral généraux amiral maréchal colonel lieutenant-général major-général divisionnaire brigadier ambassadeur ambassadrice prince émir',
  ),
  officesOf: {},
  voices: [
    ...w(`porte-parole expert experte experts analyste analystes professeur professeure chercheur chercheuse journaliste
      correspondant correspondante rédacteur photographe chroniqueur historien économiste avocat militant activiste
      dissident observateur universitaire entrepreneur traducteur interprète auteur docteur`),
  ],
  ranks:
    w(`adjoint adjointe principal principale spécial spéciale permanent permanente intérimaire premier première
    général générale haut haute fédéral fédérale national nationale exécutif exécutive délégué déléguée honoraire
    suppléant suppléante ancien ancienne intérim mixte conjoint conjointe nouveau nouvelle nouvel puissant par plénipotentiaire parlementaire
    diplomatique sortant sortante actuel actuelle plus`),
  fields: inflected(
    w(`territoriale territorial administration décentralisation régionale régional municipale locale surveillance contrôle douanière
      fiscale enquêtes pénale pénales sanitaire humanitaire agricole alimentation élevage mines équipement infrastructures
      communication réforme réformes fonction intégration africaine espace spatial océans climat écologie transition
      écologique solidarité réfugiés diaspora citoyenne religieux cultes sûreté affaires étrangères étrangère intérieur intérieure défense sécurité publique public justice finances économie
    économique économiques commerce industrie technologie technologies information informations science sciences
    éducation santé énergie environnement transports transport agriculture rurales travail sociales social sociale culture
    tourisme jeunesse famille développement coopération internationale international renseignement renseignements
    services service secrets cybersécurité cyberespace numérique télécommunications police politique politiques
    juridique juridiques légales légal légale judiciaire judiciaires immigration migrations migration citoyenneté
    frontières douanes maritime maritimes pêche eau urgences protection civile lutte terrorisme antiterrorisme asile asiles royal royale frontalier frontaliers côtier côtière civil mondiales population sports
    antiterroriste criminalité stupéfiants drogues crime stratégie stratégique stratégiques militaire militaires armée
    armées anciens combattants forces état-major marine air terre discipline inspection supervision front uni parti communiste
    comité central centrale bureau état nationale national fédéral fédérale européenne européennes européen union
    commission conseil secrétariat chancellerie cabinet gouvernement gouvernementale présidence présidentiel
    présidentielle parlement assemblée sénat congrès mission missions spéciales spéciale questions matière asie
    afrique europe amérique pacifique asie-pacifique océanie relations extérieures extérieur extérieure outre-mer
    désarmement maîtrise armements paix stabilité conflits prévention droits homme peuple populaire populaires
    gestion planification investissement logement statistiques budget trésor égalité recherche innovation
    aménagement territoire territoires intérieures générale général supérieure suprême pcc pc premier ministre
    président république`),
  ),
  bodies:
    w(`ministère ministères département départements commission commissions conseil conseils bureau bureaux
    chancellerie agence agences comité comités direction directions secrétariat administration autorité autorités
    service services cour tribunal parquet banque institut académie université centre forces commandement état-major
    police parlement sénat congrès assemblée division corps organisation association parti politburo gouvernement
    ambassade mission consulat union fondation armée gendarmerie présidence groupe institution cabinet`),
  links:
    p(`de, du, des, d', à, au, aux, en, pour, sur, auprès de, auprès du, auprès, chargé de, chargé des, chargé du,
    chargé d', chargée de, chargée des, chargée du, chargée d', charge, dans, contre, près, par, en matière de,
    en matière d', et`),
  belonging: p("de, du, des, d'"),
  locatives: w('à en dans au aux'),
  articles:
    p(`le, la, les, l', un, une, des, du, son, sa, ses, leur, leurs, également, aussi, alors, actuellement,
    actuel, actuelle, de, d', même, ce, cette, ancien, ancienne, nouveau`),
  and: w('et &'),
  with: p('ainsi que, avec, accompagné de, de même que, ainsi que de, ou encore, et de, et du'),
  honorifics: w(
    'm mm mme mmes mlle dr pr prof monsieur madame messieurs mesdames sir lord maître honorable mgr me excellence gén gal col lt cdt cne amb cheikh dato datuk camarade',
  ),
  suffixes: w('jr sr ii iii iv'),
  particles: w(
    'de du des van von der den del della di da dos le la bin ibn al el y ten ter zu zur af dello degli wa ole arap ben ould ait bte bint binti binte abu ul ud vande vanden san santa',
  ),
  notNames: [
    ...w(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
      octobre novembre décembre printemps été automne hiver
      le la les un une des du de au aux et ou mais donc or ni car ce cet cette ces il elle ils elles on nous vous je tu
      son sa ses leur leurs notre nos votre vos mon ma mes qui que quoi dont où quand comme comment pourquoi si selon
      sous sur dans par pour avec sans entre vers chez depuis pendant durant lors après avant contre malgré parmi
      puis ensuite enfin ainsi alors aussi cependant toutefois néanmoins également encore déjà hier demain
      aujourd'hui ici là tout tous toute toutes plusieurs quelques chaque autre autres même premier première deuxième
      troisième quatrième cinquième sixième septième huitième neuvième dixième dernier dernière prochain prochaine
      deux trois quatre cinq six sept huit neuf dix est sont était étaient a ont avait avaient sera seront
      à en d' l' qu' s' n' c' j'
      dialogue dialogues entretien entretiens pourparlers réunion réunions rencontre cycle session tour round sommet
      conférence forum consultation consultations mécanisme initiative accord traité déclaration communiqué
      partenariat coopération rendez-vous
      partie parties délégation délégations côté côtés représentants responsables fonctionnaires participants
      pays état états nation nations république royaume fédération ville province région île îles mer océan baie monde
      guerre palais hôtel maison rue place
      onu otan ue usa g7 g20 brics asean pcc
      photo vidéo image source rédaction agence presse journal quotidien
      jour jours semaine mois an ans année années matin soir
      terrorisme extrémisme criminalité sécurité
       mots clés mis traduit partager suivez lire contenu principal`),
  ],
  stops:
    p(`est, sont, était, étaient, sera, seront, a, ont, avait, avaient, aura, auront, été, être, avoir, a été, ont été,
    présidé, coprésidé, dirigé, rencontré, reçu, accueilli, ouvert, déclaré, indiqué, affirmé, souligné, que, qu', qui,
    quand, lorsque, lors, pendant, après, avant, depuis, tandis, alors, afin, pour que, si, mais, ou, où, dont,
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août,
    septembre, octobre, novembre, décembre, hier, aujourd'hui, demain, ensemble, conjointement, respectivement,
    préside, président ensemble, dirige, conseille, reçoit, rencontre, participe, participent, ont participé, tous,
    toutes, se, s', y, ne, n'`),
  relatives: w('qui'),
  copulas:
    p(`est, était, est aussi, est également, est actuellement, devient, a été nommé, occupe le poste de, fut,
    en qualité de, en tant que`),
  heading:
    p(`dirige, dirigeait, préside la, préside le, conseille, conseillait, pilote, supervise, supervisait, commande,
    commandait, est à la tête de, est à la tête du, est à la tête des, était à la tête de, est chargé de, est chargé du,
    est chargé des, est chargée de, est responsable de, est responsable du, siège au, siège à, siégeait au,
    représente, gère, chapeaute, coordonne`),
  speech:
    p(`a déclaré, a dit, a indiqué, a affirmé, a souligné, a ajouté, a noté, a estimé, a appelé, a rappelé, a annoncé,
    a expliqué, a précisé, a insisté, a assuré, a exprimé, a proposé, a salué, a remercié, a réaffirmé, a réitéré,
    a fait savoir, a fait remarquer, a fait valoir, déclare, dit, indique, affirme, souligne, ajoute, note, estime,
    rappelle, annonce, explique, selon, a écrit, a commenté, a averti, a plaidé`),
  acts: p(`a présidé, ont présidé, a coprésidé, ont coprésidé, a ouvert, a reçu, a accueilli, a rencontré, a dirigé,
    a conduit, a mené, s' est entretenu, s' est entretenue, s' est rendu, s' est rendue, a participé, ont participé,
    a pris part, ont pris part, a visité, a signé, a prononcé, a effectué, se rendra, recevra, a assisté, ont assisté,
    présideront, coprésideront, présidera`),
  pronouns: w('il elle'),
  by: p('par, par le, par la'),
  between: [
    ...w(`également aussi ensemble conjointement ensuite puis plus tard séparément et officiellement d'abord lundi mardi
      mercredi jeudi vendredi samedi dimanche matin soir hier aujourd'hui y à en le la les l' ont a par ailleurs alors
      notamment déjà tous deux doivent devraient devait doit était étaient est sont`),
    ...p(
      "par ailleurs, entre autres, de son côté, pour sa part, à son tour, tous deux, toutes deux, dans l' après-midi",
    ),
  ],
  elisions: ["d'", "l'", "qu'", "s'", "n'", "c'", "j'", "jusqu'", "lorsqu'", "puisqu'", "m'", "t'"],
  sidePrepositions: p('pour, du, de, côté, au nom de, à, représentant'),
  alsoNames: w(
    'israel chad jordan georgia kenya paris milan sydney victoria florence charlotte carolina austin santiago sofia adelaide alexandria valencia vienna geneva gen don sun marina victor',
  ),
  otherwise:
    p(`téléphone, téléphonique, au téléphone, lettre, félicité, condoléances, décidé par, décidée par, lancé par,
    lancée par, créé par, créée par, institué par, instituée par, convenu par, à l' invitation, à l' initiative,
    proposé par, remplace, succède, nommé, nommée`),
  absences:
    p(`pas, absent, absente, absence, empêché, empêchée, à la place de|du, au nom de|du, resté|restée à|en, démission,
    démissionné, limogé, limogée, ancien, ancienne, ex-, visite du|de|d', opposition, a critiqué, prédécesseur,
    successeur, l' an dernier, message du|de, visite de courtoisie, dans un entretien, au parlement, se rendra`),
  guests: w(
    'invités hôtes visiteurs ministres délégués délégation délégations homologue homologues représentants',
  ),
  sides: w(`côté partie délégation délégations équipe groupe homologue homologues représentants parties`),
  counterparts: w('homologue homologues collègue collègues interlocuteur interlocutrice interlocuteurs'),
  parts: [
    {
      part: 'participant',
      where: 'after',
      words: p('homologue était|est, face à, vis-à-vis était, emmenée|emmené|emmenées par'),
    },
    { part: 'participant', where: 'by', words: p('signé, signée, signés, paraphé, paraphée') },
    {
      part: 'chair',
      where: 'before',
      words: p(
        "l' ont|a présidé|présidée|coprésidé|coprésidée|dirigé|dirigée, les ont|a présidés|présidées|coprésidés|coprésidées",
      ),
    },
    {
      part: 'participant',
      where: 'after',
      words: p('dépêche, dépêchera, a|ont dépêché, enverra, envoie, a|ont envoyé'),
    },
    {
      part: 'chair',
      where: 'before',
      words:
        p(`préside|président|présidait|présidaient|coprésidait|coprésidaient|coprésideront|coprésidera les|la|le|cette|ces,
        a|ont conjointement présidé|dirigé|conduit, a|ont présidé|coprésidé|dirigé|conduit|mené|animé les|la|le|cette|ces,
        en assurent|assuraient|assurait|assure la présidence|coprésidence, a|ont assuré la … présidence|coprésidence,
        y ont présidé, y présidaient, dirigeait|dirigeaient|conduisait|conduisaient|menait|menaient les travaux|débats|discussions|entretiens,
        partagent|partageaient la présidence`),
    },
    {
      part: 'chair',
      where: 'after',
      words:
        p(`présidait|préside|coprésidait les|la travaux|réunion|séance avec, a|ont présidé|coprésidé … avec,
        à la présidence siégeaient|étaient|figuraient, présidents|coprésidents de … étaient`),
    },
    {
      part: 'participant',
      where: 'before',
      words:
        p(`siège|siègent|siégeait|siégeaient, y siégeait|siégeaient, a|ont signé|paraphé, prennent|prend part,
        dirige|dirigent|dirigeait|dirigera|conduit|conduira|mène|menait|mènera la|une|sa délégation,
        dirige|dirigeait|dirigera|conduit|conduisait|conduira|mène|menait|mènera la|une … délégation, a|ont mené|dirigé|conduit la … délégation,
        mène|mènent|menait|menaient les délégations, représente|représentent, représentera|représenteront,
        étaient|était également|aussi présents|présent|présente|présentes, se réunissent|réuniront|retrouvent|retrouveront,
        tiennent|tiendront|tenaient, s' est joint, se sont joints, accompagnait|accompagnaient, a|ont eu des|un entretiens|entretien`),
    },
    {
      part: 'participant',
      where: 'after',
      words:
        p(`siégeait|siégeaient, siège|siègent, figurait|figuraient, figure|figurent, en étaient|était, y participent|participaient|participeront|participera|participait,
        y prendront|prendra|prennent part, y assistaient|assistait|assisteront, étaient|était|sont|est|seront également|aussi|notamment présents|présent|présente|présentes,
        étaient|était|sont|est|seront présents|présent|présente|présentes, accompagné|accompagnée|accompagnés par|de|du|d',
        à la tête de la délégation … se trouvait|était|figurait, à la tête des délégations, la délégation … comprenait|comptait,
        les délégations étaient dirigées|conduites|menées par, participaient|participait|participeront|participera également|aussi|notamment,
        on notait la présence de|du, face à lui|elle, face à face`),
    },
    {
      part: 'chair',
      where: 'before',
      words:
        p(`a présidé, ont présidé, a coprésidé, ont coprésidé, ont co-présidé, a co-présidé, présidera, présideront,
        coprésideront, ont dirigé la réunion, ont dirigé le dialogue, ont dirigé les, a dirigé la réunion,
        a dirigé le dialogue, ont conduit les, ont mené les, préside, président le dialogue, coprésident,
        ont assuré la présidence, a assuré la présidence, assuraient la présidence, assurait la présidence,
        ont présidé ensemble, ont présidé conjointement, se partageaient la présidence, se sont partagé la présidence`),
    },
    {
      part: 'chair',
      where: 'after',
      words:
        p(`sous la présidence de, sous la présidence du, sous la présidence conjointe de, sous la présidence conjointe du,
        sous la coprésidence de, sous la coprésidence du, sous la co-présidence de, sous la direction de,
        sous la conduite de, sous la houlette de, la présidence était partagée entre, présidence était partagée entre,
        présidence a été partagée entre, présidence conjointe de, la présidence était assurée par, présidents étaient,
        à la présidence, coprésidents étaient, présidence : , coprésidé par, coprésidée par, coprésidés par, présidé par,
        présidée par, présidés par, présidées par, dirigé par, dirigée par, dirigés par, dirigées par, menés par, conduits par,
        coprésidées par, co-présidé par, co-présidée par`),
    },
    {
      part: 'chair',
      where: 'by',
      words:
        p(`dirigé, dirigée, dirigés, dirigées, conduit, conduite, conduits, conduites, mené, menée, menés, menées, présidé, présidée, présidés, présidées, coprésidé, coprésidée, coprésidés, coprésidées, co-présidé, co-présidée,
        présidence était assurée, présidence a été assurée, animé, animée`),
    },
    {
      part: 'chair',
      where: 'by',
      words: p('présidence, coprésidence, co-présidence'),
      by: p('entre, par, étaient, était, revenait à, à'),
    },
    {
      part: 'speaker',
      where: 'before',
      words:
        p(`interviendra, interviendront, est intervenu, sont intervenus, a ouvert, ont ouvert, a prononcé un discours, ont prononcé un discours, a prononcé une allocution,
        ont prononcé des discours, a prononcé le discours, a pris la parole, ont pris la parole, a inauguré,
        ont inauguré, a lancé, ont lancé, ont annoncé le lancement, s' est adressé, a prononcé l'`),
    },
    { part: 'speaker', where: 'by', words: p('ouvert, ouverte, inauguré, inaugurée, lancé, lancée') },
    {
      part: 'participant',
      where: 'before',
      words:
        p(`a participé, ont participé, participe, participent, participera, participeront, a pris part, ont pris part,
        prendra part, prendront part, a été reçue, ont été reçues, conduira la délégation, conduira la … délégation,
        dirigera la délégation, dirigera la … délégation, a assisté, ont assisté, assistait, assistaient, était présent, était présente,
        étaient présents, étaient présentes, sera présent, a été reçu, ont été reçus, a été accueilli, a conduit la délégation,
        a dirigé la délégation, a conduit la … délégation, conduisait la délégation, conduisait la … délégation, dirigeait la délégation, dirigeait la … délégation, menait la délégation, se sont entretenus,
        se sont réunis, se sont retrouvés, ont tenu, ont eu des entretiens, ont échangé, représentait, représentaient,
        y participait, y participaient, y a participé, sera également présent, ont dirigé la délégation,
        conduisaient la délégation, conduisaient les délégations, ont conduit les délégations`),
    },
    {
      part: 'participant',
      where: 'by',
      words: p(
        'représenté, représentée, conduite, délégation conduite, délégation dirigée, menée, accompagné',
      ),
    },
    {
      part: 'participant',
      where: 'after',
      words:
        p(`y ont pris part, y ont participé, y ont assisté, ont pris part, ont participé, participants étaient,
        parmi eux, parmi lesquels, dont, comprenait, comprenaient, composée de, composée du, délégation dirigée par,
        délégation conduite par, délégation menée par, en présence de, en présence du, étaient présents, était présent,
        réunissait, a réuni, réunit, représentée par, représenté par, s' est entretenu avec, entretiens entre,
        dialogue entre, accompagné de, accompagné du, a reçu, ont reçu, recevra, reçoit, a accueilli`),
    },
    { part: 'host', where: 'by', words: p('reçu, reçue, reçus, accueilli, accueillie, accueillis') },
    {
      part: 'host',
      where: 'before',
      words: p('a reçu, ont reçu, recevra, reçoit, a accueilli, ont accueilli, accueille, accueillera'),
    },
    {
      part: 'met',
      where: 'before',
      words: p(`a rencontré, ont rencontré, rencontrera, a vu, s' est entretenu avec, s' est entretenue avec,
        s' est par ailleurs entretenu, a par ailleurs vu, a par ailleurs rencontré, a également rencontré, a aussi rencontré,
        a également vu, a en outre rencontré`),
    },
    {
      part: 'met',
      where: 'after',
      words: p(`a rencontré, ont rencontré, rencontrera, a vu, s' est entretenu avec, s' est entretenue avec,
        s' est par ailleurs entretenu avec, a par ailleurs vu, a par ailleurs rencontré, a également rencontré, a également vu,
        a aussi rencontré, s' est également entretenu avec, a en outre rencontré, séparément avec, rencontre avec`),
    },
  ],
  aside:
    p(`en marge, a été reçu|reçue par, ont été reçus|reçues par, par ailleurs, séparément, a également rencontré, a également vu, a aussi rencontré,
    a en outre rencontré, s' est également entretenu, en outre, au cours de sa visite, pendant sa visite,
    lors de sa visite, lors de son séjour, entretien séparé, à part, visite de courtoisie`),
  openings:
    p(`cérémonie d' ouverture, à l' ouverture, lors de l' ouverture, séance d' ouverture, session d' ouverture,
    en ouverture`),
  sittings:
    p(`à l' issue du dialogue, à l' issue des entretiens, à l' issue de la réunion|rencontre, à l' issue des travaux, après la réunion, après le dialogue, lors du dialogue, lors de la réunion, lors des entretiens, pendant la réunion, au cours du dialogue,
    au cours de la réunion, au cours des entretiens, lors de la rencontre, au cours de la rencontre, lors de ce dialogue,
    pendant les entretiens, lors des consultations, au cours des consultations`),
};
