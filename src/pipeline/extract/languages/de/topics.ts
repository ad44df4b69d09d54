import type { TopicWords } from '../../topic-words.ts';

const END = String.raw`(?![\p{L}])`;
const BEGIN = String.raw`(?<![\p{L}])`;
const CRIME = String.raw`(?:kriminalität|verbrechen|straftaten|banden|kriminelle[nr]?|verbrecherbanden|netzwerken?|delikten?)`;
const ACROSS = String.raw`(?:über (?:\p{L}+ )?grenzen(?: hinweg| hinaus)?|jenseits der grenzen|(?:,? )?(?:die|das) (?:über|vor) (?:\p{L}+ )?grenzen? \p{L}+|ohne grenzen)`;
const ONLINE = String.raw`(?:im (?:\p{L}+ )?(?:internet|netz|cyberraum|digitalen(?: raum)?)|in (?:der digitalen welt|datennetzen|netzen)|online)`;

export const topics: TopicWords = {
  discuss:
    /(?<![\p{L}])(?:besproch\p{L}*|bespra\p{L}*|beriet|besprech\p{L}*|diskutier\p{L}*|diskussion\p{L}*|thema|themen|themat\p{L}*|erörter\p{L}*|gegenstand|tagesordnung|agenda|austausch\p{L}*|tausch\p{L}*|(?:ging|geht|gehen|gegangen|gehe|drehte\p{L}*|drehen|dreht) (?:\p{L}+ ){0,3}?um|befass\p{L}*|konsens|einig\p{L}*|fragen|schwerpunkt\p{L}*|hauptthem\p{L}*|traktand\p{L}*|breiten raum|im vordergrund|knüpft\p{L}*|beschloss\p{L}*|ansichten|regte\p{L}* (?:\p{L}+ ){0,8}?(?:an|gegen)|bekräftigte\p{L}*|wünsch\p{L}*|verurteil\p{L}*|orientierten|vorgehen|gewährleisten|gesprächsthem\p{L}*|mittelpunkt|zentrum|fokus|zusammenarbeit (?:bei|gegen|in|im|auf|zu)|zusammenzuarbeiten|kooperation (?:bei|gegen|in|im)|bekämpf\p{L}*|kampf gegen|behandel\p{L}*|sprach\p{L}* (?:\p{L}+ ){0,3}?(?:über|von|an)|zur sprache|gesprochen|sprechen|gespräche (?:über|zu|galten|drehten|betrafen)|berieten?|beraten|beratung(?:en)? (?:über|zu)|bereich\p{L}*|punkte|angesprochen|angeschnitten|aufgegriffen|genannt|nannte\p{L}*|hervorgehoben|unterstrich\p{L}*|betont\p{L}*|drang\p{L}*|forder\p{L}*|r(?:ie|u)f\p{L}* (?:\p{L}+ ){0,4}?auf|gemahnt|mahnte\p{L}*|geplant sind|vereinbar\p{L}*|verständig\p{L}*|abkommen über|plädier\p{L}*|warb\p{L}*|vertiefen|auf dem tisch|aufs tapet|unterzeichn\p{L}*|galt(?:en)? (?:\p{L}+ ){0,5}?(?:der|dem|den)|widmet\p{L}*)(?![\p{L}])/iu,
  together:
    /(?<![\p{L}])(?:(?:beide|die beiden|beider) \p{L}+|die (?:delegationen|minister|gesprächspartner|teilnehmer\p{L}*|fachleute|beamten|vertreter|parteien|regierungen|gespräche|beratungen|konsultationen)|der dialog|das treffen|man|sie)(?![\p{L}])/iu,
  there:
    /^(?:Dort|Damals|Die anderen (?:zwei|drei|vier|beiden)|Daran (?:nahm\p{L}*|war\p{L}*)|Bei jenem|Auf dem Gipfel)(?![\p{L}])/u,
  attendance:
    /(?<![\p{L}])(?:teilgenommen|nahmen? (?:\p{L}+ ){0,12}?teil|nehmen (?:\p{L}+ ){0,12}?teil|teilnehm\p{L}*|geleitet|leitete\p{L}*|vorsitz|angeführt|führte an|vertreten|anwesend|zugegen|begleitet|gehörten|umfasste\p{L}*|abordnung bestand|delegation(?:en)? (?:bestand|standen|gehör\p{L}*)|an der spitze|vertreter (?:de[rs]|von|aus)|beamte (?:de[rs]|von|aus)|kamen aus|mit am tisch|delegationsleiter\p{L}*)(?![\p{L}])/iu,
  outsider:
    /(?<![\p{L}])(?:analyst\p{L}*|experte (?:\p{L}+ )?(?:sagte|vom|von)|politolog\p{L}*|politikwissenschaftler\p{L}*|beobachter\p{L}*|forscher\p{L}*|professor\p{L}*|denkfabrik\p{L}*|studie\p{L}*|umfrage\p{L}*|kritiker\p{L}*|menschenrechtsorganisation\p{L}*|menschenrechtler\p{L}*|historiker\p{L}*|nichtregierungsorganisation\p{L}*)(?![\p{L}])/iu,
  leftOut:
    /(?<!\p{L})(?:ausgeklammert|ausgespart|außen vor|(?:nicht|kein thema|keine rolle|nicht zur sprache)(?= (?:auf der (?:tagesordnung|agenda)|besprochen|behandelt|gesprochen|erörtert|thematisiert|zur sprache|gespielt)(?!\p{L}))|(?:war|waren|spielten?) kein(?:e rolle| thema))(?!\p{L})/iu,
  background:
    /(?<![\p{L}])(?:hatten?|war(?:en)? (?:bereits|schon|zuletzt)|jubiläum\p{L}*|jahrestag\p{L}*|gegründet|ins leben gerufen|seit (?:19|20)\d\d|vor (?:\p{L}+ )?jahren|damals|ehemalig\p{L}*|früher\p{L}*|handelspartner\p{L}*|mitglied\p{L}*|im vergangenen jahr|im vorjahr|letztes jahr|übung »|manöver)(?![\p{L}])/iu,
  before:
    /(?<![\p{L}])(?:\p{L}*(?:[Mm]inister(?:ium|iums|ien|in|s|n)?|[Mm]inistern|[Bb]undesamt(?:s|es)?|[Bb]ehörden?|[Aa]mt(?:s|es)?|[Aa]genturs?|[Aa]btei\p{L}*|[Dd]irektor(?:in|s)?|[Dd]irektion|[Bb]eauftragte[rn]?|[Bb]otschafter(?:in|s)?|[Ss]ekretär(?:in|s)?|[Ss]ekretariats?|[Kk]ommission|[Kk]ommissar(?:in|s)?|[Aa]usschuss(?:es)?|[Zz]entrums?|[Ii]nstituts?|[Ll]eiter(?:in|s)?|[Cc]hef(?:in|s)?|[Kk]oordinator(?:in|s)?|[Vv]ertreter(?:in|s)?|[Rr]at(?:s|es)?|[Rr]eferats?|[Ss]telle|[Pp]rofessur|[Ll]ehrstuhl|[Hh]ochschule|[Uu]niversität|[Rr]essort(?:s)?)(?: (?:für|zu|gegen|des|der|im Bereich))|[Nn]ationale[nrs]?|[Ee]uropäische[nrs]?|Abteilung)(?: (?:\p{Lu}[\p{L}-]+,?|und|für|der|des|die|das|den|nationale|öffentliche|innere|auswärtige|internationale))* ?$/u,
  dialogueBefore:
    /(?<![\p{L}])(?:\p{L}*dialogs?|\p{L}*konsultationen|\p{L}*konferenz|mechanismus|\p{L}*ausschuss|\p{L}*kommission|forum|\p{L}*treffen|\p{L}*runde|format|arbeitsgruppe|abkommen|strategie|partnerschaft) (?:über|zu|zur|zum|für|in)(?: (?!und die)[\p{L}-]+){0,5} $/iu,
  after:
    /^(?:-? ?(?:und \p{L}+)?)?(?:[- ](?:[Bb]ehörden?|[Aa]gentur|[Zz]entrum|[Aa]mt|[Ee]inheit|[Bb]eamte[rn]?|[Cc]hefs?|[Bb]eauftragte[rn]?|[Ff]orum|[Gg]ipfel|[Kk]onferenz|[Ww]oche|[Dd]ialogs?|[Kk]onsultationen)| (?:war|ist|der Gespräche|des Vertrauens|von Vertrauen|zwischen))(?!\p{L})/u,
  since: /(?<!\p{L})seit(?:\s\p{L}+)? ?$/u,
  partOf: /^ (?:in|im|vor|auf|am) (?:der |dem )?$/u,
  phrases: [
    [
      'korean-peninsula',
      /(?<!\p{L})(?:nordkoreas|pjöngjangs|nordkoreanische\p{L}?) (?:raketen|atom|nuklear)\p{L}*(?: und \p{L}+)?|(?<!\p{L})(?:raketen|atom)(?:tests?|starts?|programme?) (?:in|von) nordkorea(?!\p{L})/giu,
    ],
    ['organised-crime', new RegExp(`${BEGIN}${CRIME},? ${ACROSS}${END}`, 'giu')],
    [
      'organised-crime',
      /(?<![\p{L}])(?:organisiert|grenzüberschreitend|grenzübergreifend|grenzenlos|länderübergreifend|transnational|international(?=\p{L}* (?:organisiert|kriminell|verbrech|band)))\p{L}*(?:,? (?:und )?\p{L}+){0,2}? (?:kriminalität\p{L}*|verbrechen\p{L}*|straftaten|kriminelle\p{L}* \p{L}+|banden\p{L}*|verbrecher\p{L}*|delikten?|netzwerke\p{L}*)(?![\p{L}])|(?<![\p{L}])(?:banden|clan)kriminalität(?![\p{L}])/giu,
    ],
    [
      'cyber-crime',
      new RegExp(
        `${BEGIN}(?:kriminalität|straftaten|verbrechen|kriminelle\\p{L}*) ${ONLINE}${END}|${BEGIN}(?:cyber|internet|computer|netz|online|web)-?(?:kriminalität|verbrechen|straftaten|kriminelle\\p{L}*|delikte\\p{L}*)${END}|${BEGIN}(?:erpressungs(?:trojaner|software)\\p{L}*|ransomware|lösegeldtrojaner\\p{L}*)`,
        'giu',
      ),
    ],
    [
      'cyber-security',
      new RegExp(
        `${BEGIN}(?:sicherheit|schutz|bedrohungen|angriffen?|verhalten(?: \\p{L}+){0,3}|normen|regeln|gefahren|spionage|stabilität) ${ONLINE}${END}|${BEGIN}(?:schutz|sicherheit|angriffen? auf|sicherung|abwehr)(?: (?:von|vor|der|des|den|die|auf|ihrer|kritischer|digitaler))*(?: \\p{L}+)? (?:daten|datennetzen?|netzen?|netze|internets?|5g-netzen?|computernetzen?|computersystemen?|servern?|informationssystemen?|informationstechnik)${END}|${BEGIN}(?:daten|netz|netzwerk|internet|computer|digital)-?(?:sicherheit|schutz|angriffe\\p{L}*)${END}`,
        'giu',
      ),
    ],
    [
      'online-fraud',
      new RegExp(
        `${BEGIN}(?:betrug|betrügereien|betrugsmaschen|betrüger\\p{L}*|abzocke) (?:per|am|über das|über|via|mit dem|mittels) (?:telefon|internet|handy|telefon und internet)${END}|${BEGIN}betrug ${ONLINE}${END}|${BEGIN}(?:telefon|internet|online|cyber|anlage|telekommunikations)-?(?:betr[uü]g\\p{L}*|betrügereien)|${BEGIN}(?:telefon|telekommunikations|telekom)- und (?:internet|online|netz|cyber)-?betrug\\p{L}*`,
        'giu',
      ),
    ],
    [
      'economic-crime',
      /(?<![\p{L}])(?:kriminalität|straftaten|verbrechen|delikten?) (?:in|im) (?:der )?(?:wirtschaft|finanzwesen|finanzsektor|wirtschaftsleben|bereich der wirtschaft)(?![\p{L}])|(?<![\p{L}])(?:wirtschafts|finanz|steuer)(?:- und \p{L}+)?(?:kriminalität|straftaten|verbrechen|delikten?|betrug)(?![\p{L}])|(?<![\p{L}])finanzströme\p{L}*/giu,
    ],
    [
      'fugitives-and-assets',
      /(?<![\p{L}])(?:rückgabe|rückführung|rückholung|einziehung|abschöpfung|sicherstellung|rückerlangung|verfolgung|ergreifung|suche nach|fahndung nach|auslieferung) (?:\p{L}+ ){0,3}?(?:vermögen\p{L}*|gelder\p{L}*|flüchtig\p{L}*|gesucht\p{L}*|verdächtig\p{L}*|beute|werte|straftäter\p{L}*)(?![\p{L}])/giu,
    ],
    [
      'illegal-migration',
      /(?<![\p{L}])(?:illegal|irregulär|unerlaubt|ungesteuert|ungeregelt)\p{L}* (?:\p{L}+ )?(?:migration|einwanderung|zuwanderung|einreisen?|grenzübertritt\p{L}*|immigration|migrant\p{L}*|aufenthalt\p{L}*)(?![\p{L}])|(?<![\p{L}])(?:migrations(?:fragen|politik|druck|routen?|ströme\p{L}*|bewegungen)|rückkehr (?:\p{L}+ ){0,2}?asylbewerber\p{L}*|abschiebung\p{L}*)(?![\p{L}])|(?<![\p{L}])(?:schleuser|schleusung|schlepper)\p{L}*/giu,
    ],
    [
      'trafficking',
      /(?<![\p{L}])(?:schmuggel|handel) (?:mit|von) (?:\p{L}+ ){0,2}?(?:menschen|waffen|kindern|frauen|migranten|kulturgütern|wildtieren|elfenbein)(?![\p{L}])/giu,
    ],
    [
      'illegal-drugs',
      /(?<![\p{L}])(?:schmuggel|handel) (?:mit|von) (?:\p{L}+ ){0,2}?(?:drogen|rauschgift|kokain|heroin|betäubungsmitteln|amphetamin\p{L}*|opioiden|cannabis|captagon)(?![\p{L}])|(?<![\p{L}])(?:kokain|heroin|cannabis|amphetamin|methamphetamin|opium|opioid|captagon)\p{L}*/giu,
    ],
    [
      'border',
      /(?<![\p{L}])(?:schutz|sicherung|sicherheit|kontrolle|überwachung|verlauf|frieden|ruhe|lage|verwaltung) (?:an |entlang )?(?:der |den |ihrer |an der |gemeinsamen |beiderseitigen )*(?:grenzen?|außengrenzen?|grenzgebieten?)(?![\p{L}])/giu,
    ],
    [
      'maritime',
      /(?<![\p{L}])(?:sicherheit|freiheit|schutz|lage|ordnung|zwischenfälle\p{L}*|überwachung) (?:auf|von|der|zur|im|an|bei) (?:den |der |dem |von |die |hoher |hohen )*(?:see|meer\p{L}*|seewege\p{L}*|schifffahrt|seefahrt|navigation|unterseekabel\p{L}*|seekabel\p{L}*|häfen|küsten?|pipelines und \p{L}+|indischen ozean\p{L}*)(?![\p{L}])|(?<![\p{L}])frei\p{L}* (?:seefahrt|schifffahrt|seewege|navigation)(?![\p{L}])|(?<![\p{L}])(?:unterseekabel|seekabel|tiefseekabel|unterwasserkabel|unterwasserinfrastruktur|seewege|schifffahrtswege|schifffahrtsrouten|seehandelswege|küstenwachen?|flottenbesuch|hafensicherheit|fischereikriminalität)\p{L}*|(?<![\p{L}])illegale\p{L}* fischerei/giu,
    ],
    [
      'regional-security',
      /(?<![\p{L}])(?:lage|entwicklungen?|sicherheit|stabilität|frieden|konflikte\p{L}*|spannungen) (?:in|im|der|innerhalb) (?:der |ihrer |verschiedenen )*(?:region(?:en)?(?: und (?:in )?der welt)?|nachbarschaft)(?![\p{L}])|(?<![\p{L}])regionale\p{L}*(?: (?:und|wie|sowie) (?:internationale|globale|weltpolitische)\p{L}*)? (?:fragen|themen|lage|sicherheit\p{L}*|stabilität|brennpunkte\p{L}*|krisen\p{L}*|konflikte\p{L}*|entwicklungen|angelegenheiten|hotspots|krisenherde\p{L}*)(?![\p{L}])|(?<![\p{L}])(?:internationale|globale)\p{L}* (?:und|wie|sowie) regionale\p{L}* (?:fragen|themen|lage|sicherheit\p{L}*|brennpunkte\p{L}*|krisen\p{L}*|konflikte\p{L}*|entwicklungen|angelegenheiten)(?![\p{L}])|(?<![\p{L}])krisenherde\p{L}*/giu,
    ],
    [
      'international-security',
      /(?<![\p{L}])(?:lage|entwicklungen?|sicherheit|frieden|stabilität)(?: in| der)?(?: (?:der region|regionen) und)? (?:in )?der welt(?![\p{L}])|(?<![\p{L}])weltlage(?![\p{L}])|(?<![\p{L}])(?:internationale|globale)\p{L}*(?: und regionale\p{L}*)? (?:fragen|themen|lage|sicherheit\p{L}*|entwicklungen|angelegenheiten|ordnung)(?![\p{L}])|(?<![\p{L}])regionale\p{L}* (?:und|wie|sowie) (?:internationale|globale)\p{L}* (?:fragen|themen|lage|sicherheit\p{L}*|entwicklungen|angelegenheiten|brennpunkte\p{L}*)(?![\p{L}])/giu,
    ],
    [
      'bilateral-relations',
      /(?<![\p{L}])(?:beziehungen|verhältnis\p{L}*) (?:zwischen|beider|der beiden) (?!ministerien|häuser|behörden|dienste)(?:\p{L}+ ){0,2}\p{L}+|(?<![\p{L}])(?:bilaterale|zweiseitige|beiderseitige|wechselseitige)\p{L}* (?:beziehungen|fragen|zusammenarbeit|themen)(?![\p{L}])/giu,
    ],
    [
      'security-cooperation',
      /(?<![\p{L}])(?:sicherheitsfragen|sicherheitsthemen|zusammenarbeit (?:in|bei) (?:fragen )?der (?:inneren )?sicherheit)(?![\p{L}])/giu,
    ],
    [
      'multilateralism',
      /(?<![\p{L}])(?:zusammenarbeit|abstimmung|koordinierung) (?:in|im rahmen) (?:den|der) (?:vereinten nationen|uno|un|internationalen organisationen)(?![\p{L}])|(?<![\p{L}])reform der (?:vereinten nationen|uno)/giu,
    ],
  ],
};
