import type { TopicWords } from '../../topic-words.ts';

const END = String.raw`(?![\p{L}])`;
const BEGIN = String.raw`(?<![\p{L}])`;
const CRIME = String.raw`(?:criminalité|crimes?|délits?|infractions|bandes|réseaux criminels|groupes criminels|délinquance)`;
const ACROSS = String.raw`(?:par-delà|au-delà|à travers|sans|qui (?:franchissent|dépassent|ignorent|traversent)|qui (?:franchit|dépasse|ignore|traverse)) (?:des |les |leurs )?frontières`;
const ONLINE = String.raw`(?:en ligne|sur (?:l['’])?internet|sur la toile|dans le cyberespace|sur les réseaux|dans l['’]espace numérique|par internet)`;

export const topics: TopicWords = {
  discuss:
    /(?<![\p{L}])(?:examin\p{L}*|discut\p{L}*|discussions?|abord\p{L}*|échang\p{L}*|évoqu\p{L}*|ordre du jour|thèmes?|sujets?|questions?|au programme|consensus|points? d['’]accord|points|coopér\p{L}* (?:en matière|dans|contre|sur)|lutt\p{L}*|traité (?:de|des|du)|traiter|trait(?:ait|aient|e|ent|er) (?:de|des|du|d['’])|port(?:ai\p{L}*|é|e|ent|er) sur|port(?:é|ait|aient)|dossiers?|domaines?|pass(?:ée?s?|er|ent) en revue|salu(?:é\p{L}*|ent|ait)|parl(?:é|er|ent|ait|aient)|concern(?:é|ait|aient|ent|e)|couvert|penché\p{L}*|planch\p{L}*|souhait\p{L}*|décid\p{L}*|approuv\p{L}*|analys\p{L}*|partagé (?:leurs? )?(?:vues?|analyses?|évaluations?|informations?)|fait état|fait le point|réitér\p{L}*|réaffirm\p{L}*|négoci\p{L}*|au (?:cœur|coeur|centre|menu)|sur la table|soulev\p{L}*|insist\p{L}*|soulign\p{L}*|priorités?|plaid\p{L}*|appel\p{L}* à|conven\p{L}*|engag\p{L}* à|mention\p{L}*|entreten\p{L}*|cité\p{L}*|préoccup\p{L}*|inquiét\p{L}*|condamn\p{L}*|consacr\p{L}*|figur(?:ai\p{L}*|e|ent)|renforc\p{L}*|signé\p{L}*|déclaration)(?![\p{L}])/iu,
  together:
    /(?<![\p{L}])(?:les (?:deux|parties|ministres|délégations|participants|responsables|discussions|échanges|entretiens|travaux|consultations)|ils|elles|le dialogue|la réunion|la rencontre|la session|l['’]ordre du jour|(?:on|il) y)(?![\p{L}])/iu,
  there: /^(?:Là(?:-bas)?|Les (?:deux|trois|quatre) autres|À cette occasion|Alors|Ce sommet)(?![\p{L}])/u,
  attendance:
    /(?<![\p{L}])(?:particip(?:é|aient|ait|ants|ation)\p{L}*|pris part|prenaient part|assist(?:é|aient)|présid\p{L}*|coprésid\p{L}*|dirig(?:é|ée|eait|ées|és)|condui(?:te|tes|sait)|menée?s? par|accompagné\p{L}*|représent(?:é|ants?|antes?|ée|ées|és)|composée?s?|comprenai\p{L}*|siége\p{L}*|étaient présents|en étaient|responsables (?:du|de la|des)|fonctionnaires (?:du|de la|des))(?![\p{L}])/iu,
  outsider:
    /(?<![\p{L}])(?:analystes?|politologues?|chercheu(?:rs?|ses?)|expert\p{L}* (?:de l['’](?:institut|université|école)|du (?:centre|cnrs|groupe|think)|interrogé)|professeure?s?|observateurs|commentateurs|ong|sondage|étude (?:publiée|de)|historiens?|spécialiste|think tank|groupe de réflexion)(?![\p{L}])/iu,
  leftOut:
    /(?<!\p{L})(?:n['’](?:étai(?:t|ent)|est|ont|a|figurai(?:t|ent)|ont été) pas (?:été )?(?:inscrit|abordé|évoqué|discuté|au programme|à l['’]ordre du jour)\p{L}*|ne figurai(?:t|ent) pas|laissée?s? de côté|(?:restée?s?|mise?s?) à l['’]écart)(?!\p{L})/iu,
  background:
    /(?<![\p{L}])(?:(?:avait|avaient|s['’]était|s['’]étaient|étaient|était) (?:déjà |été |eu )?\p{L}+(?:é|ée|és|ées|u|ue|us|i|is|it)|anniversaire|fondée?|créée?s? en|instaurée?|depuis (?:19|20)\d\d|il y a|ancien(?:ne)?|l['’]an dernier|l['’]année dernière|partenaire commercial|membre (?:de|du)|à l['’]époque|exercice naval)(?![\p{L}])/iu,
  before:
    /(?<![\p{L}])(?:(?:vice-|sous-)?(?:ministres?|ministères?|secrétariats?|secrétaires?(?: d['’][ÉEée]tat| général\p{L}*)?(?: adjoint\p{L}*)?|direct(?:eurs?|rices?|ions?)(?: général\p{L}*)?(?: adjoint\p{L}*)?|agences?|offices?|bureaux?|services?|commissions?|comités?|commissaires?|conseils?|conseill(?:ers?|ères?)|ambassad(?:eurs?|rices?)|envoyée?s?(?: spécia\p{L}*)?|coordinat(?:eurs?|rices?)|chefs?|cheffes?|centres?|instituts?|administrations?|autorités?|départements?|professeure?s?|universités?|école|haute? représentante?s?|chargée?s?|gendarmerie|représentants?|délégués?)(?: (?:\p{L}|-)+(?:e|s|n|l|x|é|ien)){0,2}? (?:de|du|des|à|aux|pour|chargée?s? d[eu]|en charge d[eu]|contre|sur)(?: la| les| l['’]| l)?|(?:ministres?|ministères?|direction|secrétariat|agence|office|service|chargée?s?) (?:d['’]|de l['’]|à l['’]))(?:(?: |(?<=['’]))(?!(?:ont|a|se|est|sont|était|étaient|qui|que|le|un|une|avec|par|hier|aussi|également|s['’]\p{L}+)(?![\p{L}]))[\p{L}-]+['’]?){0,7} ?(?:l['’]|d['’])?$/iu,
  dialogueBefore:
    /(?<![\p{L}])(?:dialogues?|consultations?|conférence|mécanisme|comité|commission|forum|réunion|rencontre|session|format|groupe de travail|partenariat|accord|entretiens|stratégie)(?: \p{L}+){0,3}? (?:sur|en matière de|relati\p{L}+ à|pour|consacré\p{L}* à|de)(?: (?!et les)[\p{L}’'-]+){0,6} ?$/iu,
  after:
    /^ (?:(?:nationale?|fédérale?|européenne?)? ?(?:\((?:\p{Lu}+)\))(?!\p{L})|empreint|d['’](?:amitié|ouverture|entente)|de (?:confiance|travail|franchise)|cordial|amical|constructif|serein)/u,
  since: /(?<!\p{L})depuis(?:\s\p{L}+)? ?$/u,
  partOf: /^ (?:dans|en|au|aux|de|du|des|sur) (?:le |la |l['’])?$/u,
  phrases: [
    ['organised-crime', new RegExp(`${BEGIN}${CRIME} (?:\\p{L}+ )?${ACROSS}${END}`, 'giu')],
    [
      'organised-crime',
      /(?<![\p{L}])(?:criminalité|crimes?|délinquance|grand banditisme|réseaux|bandes|groupes|infractions)(?: (?:criminel\p{L}*))?(?: \p{L}+(?: et)?)? (?:organisée?s?|transnationa\p{L}*|transfrontali\p{L}*|transfrontière|internationa\p{L}*)(?![\p{L}])|(?<![\p{L}])(?:organisations?|réseaux|groupes) criminel\p{L}*|(?<![\p{L}])grand banditisme|(?<![\p{L}])(?:lutte contre|contre) (?:le crime|la criminalité)(?! (?:informatique|économique|financière|en ligne))(?![\p{L}])|(?<![\p{L}])orpaillage illégal/giu,
    ],
    [
      'cyber-crime',
      new RegExp(
        `${BEGIN}(?:criminalité|crimes?|délits?|infractions|délinquance) (?:commis\\p{L}* )?(?:${ONLINE}|informatiques?|numériques?|cybernétiques?|liée?s? (?:au cyberespace|à internet))${END}|${BEGIN}(?:cyber-?crim|rançongiciel|rançonlogiciel|cyber-?délinquan)\\p{L}*`,
        'giu',
      ),
    ],
    [
      'cyber-security',
      new RegExp(
        `${BEGIN}(?:sécurité|sûreté|protection|menaces?|attaques?|normes|défense) (?:${ONLINE}|informatiques?|numériques?|cybernétiques?|cyber|du (?:cyberespace|numérique|web)|des (?:réseaux|données|systèmes|systèmes d['’]information|infrastructures numériques)|de l['’](?:internet|information|espace numérique)|d['’]internet)${END}|${BEGIN}(?:cyber-?(?:sécurité|défense|espace|attaques?|menaces?|résilience|espionnage|diplomatie)|attaques? informatiques?|questions? (?:cyber|numériques))${END}`,
        'giu',
      ),
    ],
    [
      'online-fraud',
      new RegExp(
        `${BEGIN}(?:fraudes?|escroqueries?|arnaques?)(?: (?:\\p{L}+ et ))? ?(?:${ONLINE}|téléphoniques?|par téléphone|au téléphone|aux télécommunications|dans les télécommunications|électroniques?|numériques?|télécoms?|aux télécoms)${END}|${BEGIN}(?:fraudes?|escroqueries?|arnaques?) (?:par|aux|dans) (?:\\p{L}+ et (?:par |sur )?)?(?:téléphone|internet|télécommunications)${END}`,
        'giu',
      ),
    ],
    [
      'economic-crime',
      /(?<![\p{L}])(?:criminalité|crimes?|délinquance|délits?|infractions|fraudes?) (?:\p{L}+ et )?(?:économiques?|financi(?:er|ère|ers|ères)|fiscale?s?)(?![\p{L}])|(?<![\p{L}])(?:blanchiment|flux financiers illicites|pots-de-vin)(?![\p{L}])/giu,
    ],
    [
      'fugitives-and-assets',
      /(?<![\p{L}])(?:recouvrement|restitution|rapatriement|retour|confiscation|saisie|recherche|traque|arrestation|remise) (?:des?|d['’]|du) (?:\p{L}+ ){0,3}?(?:avoirs|biens|fonds|fugitifs|personnes recherchées|suspects|capitaux)(?![\p{L}])/giu,
    ],
    [
      'illegal-migration',
      /(?<![\p{L}])(?:im)?migrations?(?: et \p{L}+)? (?:irréguli|illéga|clandestin)\p{L}*|(?<![\p{L}])(?:migrants?|départs?|entrées?|passages?|traversées?)(?: \p{L}+)? (?:irréguli|illéga|clandestin)\p{L}*|(?<![\p{L}])(?:flux|routes?|pression) migratoires?|(?<![\p{L}])(?:réseaux de )?passeurs(?![\p{L}])|(?<![\p{L}])(?:réadmission|retours? des migrants)/giu,
    ],
    [
      'trafficking',
      /(?<![\p{L}])(?:trafics?|traite|contrebande|commerce illégal|commerce illicite) (?:illicites? )?(?:d['’]|des?|de la |de l['’])(?:\p{L}+ ){0,2}?(?:êtres humains|personnes|migrants|armes|femmes|enfants|espèces|faune|biens culturels|ivoire)(?![\p{L}])/giu,
    ],
    [
      'illegal-drugs',
      /(?<![\p{L}])(?:trafics?|contrebande|production|trafiquants) (?:illicites? )?(?:d['’]|des?|de la |de )(?:\p{L}+ ){0,2}?(?:drogues?|cocaïne|stupéfiants|cannabis|héroïne|méthamphétamines?|opioïdes|captagon)(?![\p{L}])|(?<![\p{L}])(?:cocaïne|héroïne|méthamphétamines?|opioïdes|cannabis|captagon|narcotrafiquants?|précurseurs chimiques)(?![\p{L}])/giu,
    ],
    [
      'border',
      /(?<![\p{L}])(?:sécurité|contrôle|gestion|surveillance|protection|sécurisation|délimitation|démarcation)s? (?:des?|aux|à la|de la|de leurs?) (?:\p{L}+ )?frontières?(?![\p{L}])|(?<![\p{L}])gardes?-frontières?(?![\p{L}])/giu,
    ],
    [
      'maritime',
      /(?<![\p{L}])(?:sécurité|sûreté|liberté|surveillance|situation|protection|coopération) (?:en|dans|de|des|du|sur) (?:la |l['’]|les )?(?:mer|mers|océan|océan indien|navigation|voies maritimes|routes maritimes|câbles sous-marins|transport maritime|ports)(?![\p{L}])|(?<![\p{L}])câbles sous-marins(?![\p{L}])|(?<![\p{L}])pêche (?:illégale|illicite)(?![\p{L}])|(?<![\p{L}])(?:garde-côtes?|gardes-côtes)(?![\p{L}])|(?<![\p{L}])océan indien(?![\p{L}])/giu,
    ],
    [
      'regional-security',
      /(?<![\p{L}])(?:questions?|dossiers?|sujets?|enjeux|problèmes?|affaires|crises?|conflits?|situations?|sécurité|stabilité|paix|évolutions?) (?:sécuritaires? )?(?:(?:internationa\p{L}*|mondia\p{L}*|globa\p{L}*) et )?région(?:al|ale|ales|aux)(?![\p{L}])|(?<![\p{L}])(?:situation|sécurité|stabilité|paix|évolution) (?:dans|de) (?:la|leur) région(?![\p{L}])|(?<![\p{L}])région(?:al|ale|ales|aux) et (?:internationa|mondia|globa)\p{L}*|(?<![\p{L}])points (?:chauds|de tension)(?![\p{L}])/giu,
    ],
    [
      'international-security',
      /(?<![\p{L}])(?:questions?|dossiers?|sujets?|enjeux|affaires|crises?|situations?|sécurité|stabilité|paix|évolutions?|ordre) (?:sécuritaires? )?(?:région(?:al|ale|ales|aux) et )?(?:internationa|mondia)\p{L}*(?![\p{L}])|(?<![\p{L}])(?:situation|paix|sécurité) dans le monde(?![\p{L}])/giu,
    ],
    [
      'bilateral-relations',
      /(?<![\p{L}])(?:relations?|liens|rapports) (?:bilatéra\p{L}*|entre les deux (?:pays|parties|États)|sino-\p{L}+|franco-\p{L}+)(?![\p{L}])/giu,
    ],
    [
      'trade',
      /(?<![\p{L}])(?:surtaxes?|taxes? douanières?|tarifs douaniers|droits antidumping|échanges commerciaux|barrières commerciales)(?![\p{L}])/giu,
    ],
  ],
};
