import type { QuoteWords } from '../../quotes/words.ts';

export const quotes: QuoteWords = {
  spaced: true,
  verbSecond: false,
  commaBeforeClause: false,
  dropsSubject: false,
  says: `dit disent dire disait déclaré déclare déclarent déclarait affirmé affirme affirment affirmait indiqué indique
    indiquent indiquait ajouté ajoute ajoutent ajoutait souligné souligne soulignent soulignait précisé précise
    précisent précisait expliqué explique expliquent expliquait estimé estime estiment estimait assuré assure assurent
    assurait annoncé annonce annoncent rapporté rapporte rapportent écrit écrivent écrivait rappelé rappelle
    rappellent rappelait noté note notent notait relevé relève relèvent insisté insiste insistent averti avertit
    prévenu prévient confirmé confirme confirment promis promet promettent reconnu reconnaît reconnaissent
    soutenu soutient soutiennent réaffirmé réaffirme réaffirment réitéré réitère conclu conclut observé observe
    observent martelé martèle plaidé plaide regretté regrette demandé demande demandent exigé exige révélé révèle
    a_fait_savoir ont_fait_savoir fait_savoir fait_valoir fait_remarquer espéré espère signalé signale proposé propose
    proposent appelé_à appelle_à appellent_à appelé appelle exhorté exhorte souhaité souhaite souhaitent dénoncé dénonce
    mentionné   poursuivi poursuit renchéri interrogé nié nie jugé juge jugent avancé avance argué`,
  utters: `parlé parle parlent lancé lance répondu répond répondent répliqué réplique rétorqué rétorque tweeté ironisé ironise plaisanté
    résumé résume commenté commente continué reprend s'est_exclamé s'exclame s'est_félicité se_félicite salué salue`,
  tells: `informé informe`,
  names: `évoqué évoque qualifié qualifie qualifient décrit décrivent salué salue saluent dénoncé dénonce dénoncent condamné condamne
    condamnent jugé juge critiqué critique  accusé accuse traité`,
  titles: `intitulé intitulée appelée dite baptisé baptisée surnommé surnommée nommé nommée slogan dénommé dénommée initiative projet programme concept forum`,
  saying: `ajoutant soulignant précisant affirmant déclarant indiquant expliquant estimant assurant rappelant notant
    relevant insistant avertissant prévenant promettant reconnaissant réaffirmant réitérant observant disant demandant
    exigeant appelant proposant regrettant dénonçant qualifiant saluant espérant annonçant exhortant souhaitant
     plaidant jugeant confirmant arguant`,
  naming: `qualifiant saluant dénonçant jugeant`,
  telling: ``,
  asks: `appelé_à appelle_à appellent_à appelé appelle exhorté exhorte souhaité souhaite demandé demande demandent exigé
    exige proposé propose proposent réaffirmé réaffirme réitéré réitère souligné souligne rappelé rappelle promis promet
    annoncé annonce appelant exhortant souhaitant demandant exigeant proposant réaffirmant réitérant soulignant
    rappelant plaidé plaide plaidant    dénoncé dénonce regretté regrette`,
  cites: `cité cite citent`,
  asSaying: `disant déclarant affirmant`,
  participles: ``,
  separable: ``,
  sources: `selon d'après suivant au_dire_de aux_dires_de de_l'avis_de`,
  sourcesAfter: ``,
  alsoNouns: `note juge relève annonce demande estime appelle critique rapporte relevé résumé lance propose`,
  reports: `agence journal quotidien rapport chaîne presse communiqué dépêche média médias`,
  agencies: `xinhua chine_nouvelle reuters afp ap tass ria interfax kyodo yonhap ansa kuna bloomberg cctv cgtn
    agence_france-presse le_monde le_figaro france_24 rfi`,
  he: `il -t-il -il`,
  she: `elle -t-elle -elle`,
  they: `ils elles -ils -elles -t-ils -t-elles`,
  mr: `m mm monsieur`,
  ms: `mme mlle madame`,
  others: `je nous vous on -t-on -on ce cela certains plusieurs d'autres`,
  we: `je nous vous on -t-on -on`,
  relatives: `qui`,
  determiners: `le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos deux trois plusieurs`,
  obliques: ``,
  prepositions: `de d' du des à au aux en dans sur pour par avec sans sous chez vers entre contre lors depuis pendant après
    avant devant durant parmi malgré jusqu'à auprès afin`,
  linkers: `de d' du des pour à au aux`,
  auxiliaries: `a ont avait avaient aurait auraient ait aient avoir ayant est sont était étaient sera seront serait
    seraient soit peut peuvent pourrait pourraient doit doivent devrait devraient va vont fait veut veulent s' se n' ne
    pas y`,
  passives: `été`,
  by: `par`,
  adverbs: `aussi également encore ensuite puis toujours déjà alors ainsi enfin notamment par_ailleurs en_outre
    toutefois cependant néanmoins pourtant de_son_côté pour_sa_part à_son_tour auparavant plus_tôt ici là bien
    en_même_temps d'ailleurs d'abord de_nouveau récemment plutôt même`,
  negations: `n' ne jamais personne rien`,
  openers: `selon_ce_que selon_ce_qu' d'après_ce_que d'après_ce_qu' à_ce_que à_ce_qu' comme_l' ainsi_que_l' que qu' mais car parce lorsque quand si tandis alors_que puisque bien_que comme dont où ou ni avant_que
    pendant_que`,
  turns: `mais tandis alors_que bien_que pendant_que après`,
  and: `et mais &`,
  that: `que qu'`,
  times: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre hier aujourd'hui matin soir`,
  wholes: ``,
  as: `selon_ce_que selon_ce_qu' d'après_ce_que d'après_ce_qu' à_ce_que à_ce_qu' comme_l' ainsi_que_l' comme ainsi_que`,
  subjunctives: ``,
  verbs: `rencontré tenu pris mis fait reçu accueilli participé exprimé eu lieu`,
  possessiveEnding: '',
  adverbEnding: 'ment',
  pastEnding: '',
  participleEnding: '',
};
