import type { NameWords } from '../../name-words.ts';

const ADJECTIVE = String.raw`(?:\p{L}[\p{L}-]*(?:ic[oaie]|iche|ali?|ale|ari[oae]?|iv[oaie]|an[oaie]|es[ei]|in[oaie]|ist[aei]|ern[oaie]|ttim[oaie])|permanent[ei]|congiunt[oaie]|mist[oaie]|\p{L}+-\p{L}+)`;
const KINDS =
  'alto|livello|sicurezza|difesa|diplomazia|cybersicurezza|cibernetica|cyber|lotta|contrasto|criminalità|crimine|terrorismo|cooperazione|concertazione|consultazion[ei]|dialogo|colloqui|riunione|sessione|commissione|comitato|tavolo|gruppo|lavoro|meccanismo|formato|questioni|affari|esteri|migrazioni?|immigrazione|migranti|frontiere|confini|polizia|giustizia|interno|disarmo|controllo|armamenti|pace|mare|spazio|materia|ministri|funzionari|esperti|applicazione|legge|prevenzione|crisi|energia|tecnologi[ae]|droga|traffici?|forze|forza|ordine|politica|stabilità|2 ?\\+ ?2|3 ?\\+ ?3';

export const names: NameWords = {
  before: /^(?:comitato|commissione|gruppo|tavolo|formato|meccanismo|di)$/iu,
  capitals: false,
  owners: false,
  behind: new RegExp(
    `^(?:(?!annual|final|inizial|settiman|ultim|quest|attual|alcun|nessun)${ADJECTIVE}|2\\+2|3\\+3|\\p{Lu}[\\p{L}]*[-–]\\p{Lu}[\\p{L}-]+)$`,
    'iu',
  ),
  subject: new RegExp(`^(?:${KINDS}|${ADJECTIVE})$`, 'iu'),
  link: /^\s(?:in materia (?:di|d['’]|della|dell['’]|delle)|(?:di|del|della|delle|dei|degli|dello|su|sul|sulla|sulle|sui|sugli|per(?: la| il| le| i)?|tra(?: la| il| le| i)?|fra(?: la| il| le| i)?|contro(?: la| il| le| i)?|nel|nella|nelle)(?=\s)|(?:dell|sull|nell|all|d|(?:tra|per|contro) l)['’])/u,
  join: /^(?:,?\s(?:e|ed)(?:\s(?:di|della|del|delle|dei|sulla|sul|sulle|sui|la|le|il|i|gli|per la|contro la|contro il)(?=\s)|\s(?:dell|sull|l)['’]|(?=\s))|,\s(?=\p{Ll}[\p{Ll}-]{1,24},?\s(?:e\s|\p{Ll}[\p{Ll}-]{1,24}\se\s)))/u,
  lead: /^(?:(?:di|del|della|delle|dei|il|la|lo|gli|i|un|una|e|sul|sulla|in)\s)+/iu,
  never:
    /^(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|Il|La|I|Le|Gli|Si|Due|anni|mesi|giorni|settimana|paesi|parti|mattina|sera|ieri|oggi|domani|prima|prossim\p{L}|alcun\p{L}|mani|grandi|dopo|mentre|quali|quale|tali|tale)$/iu,
  plain:
    /^(?:dialogh?[oi]|consultazion[ei]|seduta|colloqui|round|tornata|sessione|riunione|incontro|evento|vertice|edizione|ciclo|volta|commissione|comitato|tavolo|gruppo|lavoro|meccanismo|formato|bilateral[ei]|annual[ei]|congiunt[oa]|mist[oa]|ufficial[ei]|questioni|materia|di|del|della|delle|dei|la|le|il|i|e|ed|su|sul|sulla|sulle|per|tra|fra|in|nel|nella)$/iu,
  founding:
    /(?<!\p{L})(?:creare|istituire|avviare|lanciare|costituire|fondare|dar(?:e)? vita a) (?:una?|il|la) (?:nuov\p{L} )?$/iu,
  founded: /(?!)/u,
};
