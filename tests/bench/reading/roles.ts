// Whether two descriptions of an office mean the same one, across languages: by the kinds of holder, body and field they name.

/** What a description names, by the beginnings of words in the languages that are read. */
const HOLDERS: Readonly<Record<string, RegExp>> = {
  deputy:
    /\b(?:deputy|vice|assistant|acting|second|under|stellvertr|vize|adjoint|sous-|aggiunt|sotto|delegat)|(?<=\b)(?:undersec|vizemin|vicemin|vicecap)|副|次长|次長|次官|助理/u,
  minister:
    /minist|secretary of (?:state(?! for)|defen[cs]e|homeland)|大臣|部长|部長|外长|外長|防长|防長|次长|次長|次官|state counc|国务委员|國務委員|bundesrat/u,
  secretary: /secretar|sekret|secrét|segretar|sottosegr|书记|書記|秘书|秘書|国务卿|國務卿/u,
  director:
    /direct|direkt|dirett|leite[rt]|dirig|chief|chef|head|capo|coordinat|koordinat|协调|協調|vicecapo|主任|司长|司長|局长|局長/u,
  commissioner: /commiss|kommiss|beauftragt|representative|vertreter|représent|rappresent|专员|專員|代表/u,
  adviser: /advis|berater|conseill|consigl|顾问|顧問/u,
  ambassador: /ambass|botschaft|envoy|inviat|envoyé|大使|特使/u,
  general: /generalmajor|lieutenant general|prefett|上将|上將/u,
  attorney: /attorney|procur|anwalt|检察|檢察|司法部[长長]/u,
  member: /member|mitglied|membre|membro|委员|委員/u,
  president: /presid|präsid|président|主席|总统|總統/u,
};
const FIELDS: Readonly<Record<string, RegExp>> = {
  foreign:
    /foreign|secretary of state(?! for)|external|auswärt|außen|aussen|äußer|étrang|estér|esteri|quai d|dfat|外/u,
  defence: /defen[cs]e|verteidig|défense|difesa|armées|armed forces|防|军|軍/u,
  interior: /interior|internal|home|innen|innern|intérieur|intern[oi]|内务|内政|內政|內務/u,
  justice: /justi|giustiz|司法/u,
  legal: /legal|recht|juridi|légal|giuridic|law\b|政法/u,
  security: /securit|sicherheit|sécurit|sicurezz|安全|公安/u,
  state: /\bstate\b|staats|d'état|d’état|di stato|国务|國務/u,
  police: /polic(?!y|ies)|poliz|gendarm|sûreté|警/u,
  strategic: /strateg|战略|戰略/u,
};

type Named = { holders: Set<string>; fields: Set<string> };

/** Null where the wanted description says nothing of an office. */
export function sameRole(got: string, wanted: string): boolean | null {
  const asked = named(officeIn(wanted));
  if (asked.holders.size === 0) return null;
  const given = named(got.toLowerCase());
  // "(Foreign Affairs)" in brackets behind a name says as much as "Foreign Minister".
  const holders =
    (given.holders.size === 0 && given.fields.size > 0) ||
    (share(asked.holders, given.holders) >= 0.5 && share(given.holders, asked.holders) >= 0.5);
  return holders && share(asked.fields, given.fields) >= 0.5;
}

const PART =
  /^(?:co-|copr[eé]sid|joint chair|to lead|(?:head|leader|leiter) (?:of|der) (?:the |)(?:\S+ ){0,3}(?:delegation|side)|delegation member|guest|chair|host|opened|opening|launched|speaker|participant|received)/u;

/** Without what the gold says of the part taken ("co-chair; …"). */
function officeIn(wanted: string): string {
  return wanted
    .toLowerCase()
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => !PART.test(piece))
    .join('; ');
}

function named(text: string): Named {
  const of = (kinds: Readonly<Record<string, RegExp>>): Set<string> =>
    new Set(Object.keys(kinds).filter((kind) => kinds[kind]?.test(text)));
  return { holders: of(HOLDERS), fields: of(FIELDS) };
}

function share(of: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return of.size === 0 ? 1 : [...of].filter((one) => others.has(one)).length / of.size;
}
