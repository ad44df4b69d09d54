import type { PeopleWords } from '../../people/people-words.ts';
import { parts } from './parts.ts';
import { unaccented } from './unaccented.ts';

// Adjectives of fields in all their forms; forms that no word has do no harm.
const inflected = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) => [
    entry,
    ...(/(?<!s)$/u.test(entry) && entry.length > 4 ? [`${entry}s`] : []),
    ...(/[ltr]$/u.test(entry) ? [`${entry}e`, `${entry}es`] : []),
    ...(entry.endsWith('al') ? [`${entry.slice(0, -1)}ux`] : []),
  ]);
const w = (words: string): string[] => unaccented(words.trim().split(/\s+/u));
const p = (phrases: string): string[] => unaccented(phrases.split(',').map((phrase) => phrase.trim()));

export const people: PeopleWords = {
  offices: [
    ...w(`titulaire titulaires ministre ministres secrétaire secrétaires directeur directrice directeurs président présidente présidents
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
      secretary undersecretary contrôleur contrôleuse colonel-major contre-amirale vice-amirale adjudant-général sous-préfet consule wali`),
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
  represented: w(`représenté représentée représentés représentées`),
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
    w(`zone sud nord diplomatie diplomaties territoriale territorial administration décentralisation régionale régional municipale locale surveillance contrôle douanière
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
  privateBodies: w(
    'banque institut académie université association organisation parti union fondation institution groupe',
  ),
  links:
    p(`de, du, des, d', à, au, aux, en, pour, sur, auprès de, auprès du, auprès, chargé de, chargé des, chargé du,
    chargé d', chargée de, chargée des, chargée du, chargée d', charge, dans, contre, près, par, en matière de,
    en matière d', et`),
  belonging: p("de, du, des, d'"),
  locatives: w('à en dans au aux'),
  articles:
    p(`deux, le, la, les, l', un, une, des, du, son, sa, ses, leur, leurs, également, aussi, alors, actuellement,
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
    p(`son|leur ministre, sa ministre, le mois dernier, a accusé, rappelé, rappelée, chambre des communes|députés|lords, à la radio|télévision, assemblée nationale, pas, absent, absente, absence, empêché, empêchée, à la place de|du, au nom de|du, resté|restée à|en, démission,
    démissionné, limogé, limogée, ancien, ancienne, ex-, visite du|de|d', opposition, a critiqué, prédécesseur,
    successeur, l' an dernier, message du|de, visite de courtoisie, dans un entretien, au parlement, se rendra`),
  guests: w(
    'invités hôtes visiteurs ministres délégués délégation délégations homologue homologues représentants',
  ),
  sides: w(`côté partie délégation délégations équipe groupe homologue homologues représentants parties`),
  counterparts: w('homologue homologues collègue collègues interlocuteur interlocutrice interlocuteurs'),
  parts,
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
