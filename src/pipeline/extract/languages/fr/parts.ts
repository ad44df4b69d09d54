// What words of a clause say that people did, and where those people stand.
import type { PartCue } from '../../people/people-words.ts';
import { unaccented } from './unaccented.ts';

const p = (phrases: string): string[] => unaccented(phrases.split(',').map((phrase) => phrase.trim()));

export const parts: readonly PartCue[] = [
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p(
      "d' un côté, de l' autre, d' une part, d' autre part, présider, coprésider, participer, prendre part, se retrouver, se réunir, s' entretenir, devait|devaient|doit|doivent avoir|tenir|rencontrer, doit|doivent|devait|devaient signer",
    ),
  },
  {
    part: 'host',
    where: 'after',
    people: true,
    words: p("son|leur hôte, l' hôte, son|leur hôte …, les hôtes étaient"),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words:
      p(`ont|a participé|assisté, ont|a pris part, participants étaient, les participants étaient, autour de lui|elle|la table, autour de la table,
    à ses|leurs côtés, en présence de|du, accompagné|accompagnée|accompagnés de|du|par, composée de|du, recevait|recevaient|reçoit|reçoivent|accueillait|accueillaient, a|ont reçu|accueilli, recevra`),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p(
      'ont|a signé|paraphé, recevait|recevaient|accueillait|accueillaient, étaient|était présents|présent|présente',
    ),
  },
  { part: 'host', where: 'before', words: p('recevait|recevaient|accueillait|accueillaient') },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words: p('homologue était|est, face à, vis-à-vis était, emmenée|emmené|emmenées par'),
  },
  { part: 'participant', where: 'by', words: p('signé, signée, signés, paraphé, paraphée') },
  {
    part: 'chair',
    where: 'before',
    people: true,
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
    people: true,
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
    people: true,
    words:
      p(`présidait|préside|coprésidait les|la travaux|réunion|séance avec, a|ont présidé|coprésidé … avec,
        à la présidence siégeaient|étaient|figuraient, présidents|coprésidents de … étaient`),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
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
    people: true,
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
    people: true,
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
    people: true,
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
    people: true,
    words:
      p(`dirigé, dirigée, dirigés, dirigées, conduit, conduite, conduits, conduites, mené, menée, menés, menées, présidé, présidée, présidés, présidées, coprésidé, coprésidée, coprésidés, coprésidées, co-présidé, co-présidée,
        présidence était assurée, présidence a été assurée, animé, animée`),
  },
  {
    part: 'chair',
    where: 'by',
    people: true,
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
  {
    part: 'speaker',
    where: 'by',
    people: true,
    words: p('ouvert, ouverte, inauguré, inaugurée, lancé, lancée'),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
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
    people: true,
    words: p('représenté, représentée, conduite, délégation conduite, délégation dirigée, menée, accompagné'),
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
  {
    part: 'host',
    where: 'by',
    people: true,
    words: p('reçu, reçue, reçus, accueilli, accueillie, accueillis'),
  },
  {
    part: 'host',
    where: 'before',
    people: true,
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
];
