import type { NameWords } from '../../name-words.ts';

const ADJECTIVE = String.raw`(?:\p{L}[\p{L}-]*(?:iques?|aires?|[aeio]les?|[aeo]ls?|aux|elles?|els?|iennes?|iens?|aises?|ais|oises?|ois|aines?|ains?|anes?|ans?|ines?|ives?|ifs?|ières?|iers?)|(?:mixte|conjoint|permanent)\p{L}*|\p{L}+-\p{L}+)`;
const KINDS =
  'haut|niveau|sécurité|défense|politique|diplomatie|primauté|droit|stabilité|cybersécurité|cyberdéfense|cyber|lutte|criminalité|crime|terrorisme|coopération|concertation|consultations?|questions?|affaires|étrangères|migrations?|immigration|frontières?|police|justice|intérieure?|désarmement|contrôle|armements?|renseignement|paix|mer|espace|matière|sous-comité|dialogue|entretiens|réunion|session|mécanisme|comité|commission|groupe|travail|conférence|cadre|ministres?|hauts|fonctionnaires|experts|directeurs|intergouvernementale?|stratégie|drogues?|trafics?|prévention|crises?|énergie|climat|technologies?|numérique|2 ?\\+ ?2|3 ?\\+ ?3';

export const names: NameWords = {
  before: /^(?:cadre|mécanisme|comité|commission|groupe|format|instance|de)$/iu,
  capitals: false,
  owners: false,
  behind: new RegExp(
    `^(?:(?!actuel|final|annuel|dernier|premier|tel(?:le)?s?$|quel)${ADJECTIVE}|2\\+2|3\\+3)$`,
    'iu',
  ),
  subject: new RegExp(`^(?:${KINDS}|${ADJECTIVE})$`, 'iu'),
  link: /^\s(?:et (?:(?:de la|de|du|des)(?=\s)|(?:de l|d)['’])|en matière (?:de(?: la)? |de l['’]|d['’])|(?:consacrée?s? (?:à|aux) )?(?:(?:de la|du|des|de leur|de|sur leur|sur|pour|contre|entre)(?: (?:la|le|les)(?=\s)|(?=\s))|(?:(?:de|sur|pour|contre|entre) )?(?:l|d)['’]))/u,
  join: /^(?:,?\s(?:et|&)(?:\s(?:de la|de l['’]|de|du|des|la|les?|sur les?|sur la|contre (?:la|le|les))(?=\s)|\s(?:de |sur )?(?:l|d)['’]|(?=\s))|,\s(?:la |le |les |l['’]|de )?(?=\p{Ll}[\p{Ll}-]{1,24},?\s(?:et\s|\p{Ll}[\p{Ll}-]{1,24}\set\s)))/u,
  lead: /^(?:(?:de|du|des|la|le|les|une?|et|en|sur)\s)+/iu,
  never:
    /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|M|Mme|MM|Deux|Les|Le|La|Elle|Il|Ils|avant|dans|avec|mais|sans|dont|sera|plus|fois|mois|jours?|ans?|année|semaine|pays|parties|deux|trois|prochaine?|matin|soir|hier|demain|depuis|pendant|chez|ici|actuellement|dernière?s?|elles|celles|alors|lors|hors|dehors|vers|moins|toujours|jamais|certaines?|maintenant)$/iu,
  plain:
    /^(?:dialogues?|consultations?|concertations?|séance|entretiens|pourparlers|cycle|sessions?|réunions?|rencontres?|rendez-vous|conférence|événement|édition|tour|fois|ronde|comité|commission|groupe|travail|format|mécanisme|cadre|bilatéra\p{L}*|annuel\p{L}*|conjoint\p{L}*|mixtes?|officiel\p{L}*|questions?|matière|de|du|des|la|le|les|en|et|sur|entre|pour|contre|d|l)$/iu,
  founding:
    /(?<!\p{L})(?:créer|lancer|instaurer|instituer|établir|fonder|mettre (?:en place|sur pied)) (?:une?|le|la|leur) (?:(?:nouve\p{L}+|premi\p{L}+) )?$/iu,
  founded: /(?!)/u,
};
