import type { OrganisationWords } from '../../organisations/organisation-words.ts';

const w = (words: string): string[] => words.trim().split(/\s+/u);
const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const organisations: OrganisationWords = {
  heads:
    w(`ministero dipartimento commissione consiglio ufficio cancelleria agenzia comitato direzione segreteria
    segretariato amministrazione corte procura banca tribunale autorità servizio corpo comando raggruppamento nucleo polizia
    guardia forza forze marina esercito aeronautica arma presidenza prefettura questura ispettorato capitaneria capitanerie
    divisione unità`).concat('stato maggiore'),
  small: p('ministero, cancelleria, stato maggiore, direzione generale, procura generale'),
  owned: p('polizia, gendarmeria, esercito, marina, forze armate, guardia costiera, servizi segreti'),
  complements: p(
    "di, del, dello, della, dell', dei, degli, delle, d', per, per il, per la, per le, per l', per gli, per i, contro, contro il, contro la, alla",
  ),
  adjectives: w(
    '*ale *ali *ico *ica *ici *iche *ario *aria *ari *arie *ivo *iva *ivi *ive *iero *iera *ese *esi antimafia antidroga superiore supremo suprema alto alta costiera marittima marittimo occidentale orientale esterna interna esterno interno organizzata antiterrorismo',
  ).concat('di stato', 'dello stato'),
  whole: p('guardia di finanza, guardia costiera, cancelleria federale, farnesina, viminale, palazzo chigi'),
  plurals: {
    ministeri: 'Ministero',
    dipartimenti: 'Dipartimento',
    agenzie: 'Agenzia',
    commissioni: 'Commissione',
    direzioni: 'Direzione',
  },
  listName: (head, field) => `${head} ${field}`,
  keepLinks: true,
  smallNames: true,
  fieldNames: {},
  joinedFields: p(`dell' industria e della tecnologia dell' informazione, dell' industria e dell' informatica,
    dell' industria e dell' informatizzazione, degli affari esteri e della cooperazione internazionale,
    dell' economia e delle finanze, della scienza e della tecnologia, della cultura e del turismo,
    del lavoro e delle politiche sociali, delle imprese e del made in italy, dell' ambiente e della sicurezza energetica`),
  plain: p(
    'cert-*, europol, interpol, carabineros, carabinieri, guardia civil, policía nacional, police nationale, gendarmerie nationale, itamaraty, banca centrale',
  ),
  broad:
    p(`casa bianca, cremlino, eliseo, quirinale, palazzo chigi, ufficio politico, comitato centrale, partito comunista, partito, politburo, governo, parlamento, senato,
    camera, congresso, consiglio di stato`),
  forces: w(
    'polizia guardia arma marina forze servizio gendarmeria capitaneria esercito comando aeronautica',
  ),
  mixed: p(
    'commissione mista, comitato misto, comitato congiunto, commissione congiunta, comitato permanente, commissione permanente, comitato bilaterale, commissione bilaterale',
  ),
  others: p(
    'nazioni unite, onu, nato, europa, consiglio atlantico, consiglio europeo, consiglio di cooperazione, unione africana, banca mondiale, consiglio ministeriale, forza lavoro',
  ),
  parliaments: w('parlamento senato camera assemblea deputati'),
  shared: w('comitato commissione consiglio gruppo forum'),
  doubtful: [
    {
      heads: w('centro accademia università scuola istituto'),
      with: w(`sicurezza cybersicurezza difesa polizia militare militari carabinieri antiterrorismo terrorismo intelligence crisi
    criminalità guerra doganale operazioni`),
    },
  ],
  presence:
    p(`partecipato, partecipano, partecipavano, parteciperanno, partecipazione di|del|della|dei, preso parte,
    prendono parte, presenti, presente, rappresentati, rappresentato, rappresentate, rappresentata, in presenza di|del,
    delegazione comprendeva|comprende, composta da, figuravano, figurava, hanno inviato, ha inviato, ci saranno,
    c' erano, si sono uniti, accompagnati|accompagnato|accompagnata da|dal|dalla, hanno illustrato, hanno presentato`),
  sources:
    p(`secondo, comunicato del, comunicato della, annunciato il|la, portavoce del, portavoce della, sito del,
    fa sapere il, nota del`),
  envoys:
    w(`rappresentanti funzionari delegati esperti delegazione delegazioni membri agenti diplomatici partecipanti
    specialisti dirigenti persone squadra`),
  from: p("di, del, dello, della, dell', dei, degli, delle, da, dal, dalla, dai"),
  agents: p(
    'organizzato da, organizzata da, organizzato dal, organizzata dal, rappresentato da, rappresentata da, ospitato da, ospitato dal, erano rappresentati',
  ),
  attends:
    p(`hanno partecipato, ha partecipato, hanno preso parte, ha preso parte, erano rappresentati, era rappresentato,
    erano presenti, era presente, hanno inviato, ha inviato`),
  houses: p('al, alla, presso il, presso la, nella sede del, nella sede della'),
  meets: p(
    'si è tenuto, si è tenuta, si sono tenuti, si sono tenute, ha avuto luogo, si sono riuniti, si sono incontrati',
  ),
  between: p(
    'accordo tra, accordo fra, colloqui tra, dialogo tra, consultazioni tra, memorandum tra, cooperazione tra',
  ),
  amid: w('tra fra'),
  press: p('agenzia di stampa, agenzia, quotidiano, giornale, televisione, radio'),
};
