// Bodies of states that reports name by their letters alone, by country; in a text that never names it they mean others.
import type { Line } from '../people/lines.ts';
import { toldBy } from '../people/tokens.ts';
import { knowledge } from '../words.ts';
import type { Body } from './bodies.ts';

const LETTERS: Readonly<Record<string, string>> = {
  AL: 'SPAK SHISH',
  AR: 'AFI',
  AT: 'BMI BMLV BMEIA DSN BVT BK',
  AU: 'ASIO ASIS ASD DFAT ADF',
  BR: 'ABIN GSI',
  CA: 'CSIS RCMP CBSA SCRS GRC ASFC',
  CH: 'EDA VBS EJPD NDB SECO SEPOS fedpol BAZG BACS DFAE DDPS DFJP DFGP FEDPOL',
  CL: 'ANI PDI',
  CN: 'MPS MSS',
  CU: 'MININT MINREX MINFAR',
  CZ: 'BIS NÚKIB',
  DE: 'BKA BND BfV BSI MAD BMVg BMI BAMF',
  DZ: 'DGSN',
  ES: 'CNI',
  ET: 'NISS INSA ENDF',
  EU: 'EEAS ENISA SEAE',
  FI: 'Supo SUPO',
  FR: 'DGSE DGSI ANSSI GIGN DGA SGDSN TRACFIN',
  GB: 'GCHQ MI5 MI6 NCA NCSC FCDO HMRC',
  HR: 'SOA',
  HU: 'TEK',
  ID: 'BNPT BSSN BIN POLRI TNI BAKAMLA',
  IN: 'NIA CBI MEA',
  IR: 'IRGC',
  IT: 'AISE AISI MAECI ACN',
  JP: 'NISC PSIA',
  KE: 'KDF KWS',
  KR: 'NIS DAPA KISA',
  KZ: 'KNB',
  LT: 'VSD',
  MA: 'DGSN DGST DGED',
  MX: 'SRE SEDENA SEMAR FGR',
  MY: 'PDRM MMEA ESSCOM',
  NG: 'NDLEA EFCC DSS',
  NL: 'AIVD MIVD NCTV',
  NO: 'PST NSM',
  NZ: 'NZDF GCSB NZSIS MFAT',
  PH: 'DND DFA PCG PNP PDEA NICA',
  PK: 'ISI FIA ANF',
  PL: 'ABW CBA',
  RO: 'SRI SIE',
  RS: 'BIA VBA',
  RU: 'FSB SVR GRU FSO MVD',
  SE: 'Säpo MSB',
  SG: 'MINDEF SAF SPF',
  TR: 'MIT MİT',
  UA: 'SBU GUR HUR',
  US: 'FBI CIA NSA DEA ATF DHS CISA NCTC USAID INDOPACOM CENTCOM EUCOM AFRICOM',
  VE: 'SEBIN',
  ZA: 'SANDF SAPS DIRCO',
};

const countries = new Map<string, readonly string[]>();
for (const [country, letters] of Object.entries(LETTERS)) {
  for (const one of letters.split(' ')) countries.set(one, [...(countries.get(one) ?? []), country]);
}

/**
 * The bodies of the lines of a text that stand there by their letters. Letters in brackets behind a name are that
 * body's, here and in what follows.
 */
export function abbreviations(
  lines: readonly Line[],
  bodies: readonly (readonly Body[])[],
  spokenOf: ReadonlySet<string>,
): Body[][] {
  const introduced = new Set(
    lines.flatMap(({ tokens, text }, i) =>
      (bodies[i] ?? []).flatMap(({ end }) => {
        const [bracket, short] = [tokens[end], tokens[end + 1]];
        return bracket?.lower === '(' && short !== undefined ? [text.slice(short.start, short.end)] : [];
      }),
    ),
  );
  return lines.map(({ tokens, text }, i) => {
    const found: Body[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      const states = token === undefined ? NONE : statesOf(token.word);
      if (token === undefined || states.length === 0) continue;
      const [country, other] = states.filter((one) => spokenOf.has(one));
      // Letters that may be of two countries of the text are nobody's.
      if (country === undefined || other !== undefined || introduced.has(text.slice(token.start, token.end)))
        continue;
      const inside = bodies[i]?.some((body) => body.start <= index && index < body.end) ?? false;
      if (inside || tokens[index - 1]?.lower === '(') continue;
      found.push({ start: index, end: index + 1, name: null, ids: [], country, rule: 'state-abbreviation' });
    }
    return found;
  });
}

const NONE: readonly string[] = [];

/** The countries that have a body of these letters ("BSI", "FBI-"). */
const statesOf = knowledge((word) => {
  const [first = ''] = word.text.slice(0, toldBy(word).length).split('-');
  return countries.get(first) ?? NONE;
});
