// Which side a person speaks for: the country of the office, or the side that the sentence puts the person on.
import type { KnownOrganisation } from '../../../domain/registry.ts';
import type { Candidate } from './candidates.ts';
import type { Member } from './cast.ts';
import type { Grammar } from './languages.ts';
import type { Groups } from './groups.ts';
import { type Line, sameSentence, type Range } from './lines.ts';

const MOST_BACK = 48;

/** The country an office belongs to: "Japanese foreign minister", "adviser of the UK"; not "ambassador to China". */
export function countryOfOffice(
  line: Line,
  office: Range,
  countryOfBody: (id: string) => string | null,
  grammar: Grammar,
): string | null {
  const { is } = line;
  for (let i = office.start; i < office.end; i += 1) {
    const country = line.country(i);
    if (country === null) continue;
    if (!line.countryName(i) || line.tokens[i]?.possessive === true) return country;
    const before = linkBefore(line, i);
    // "at the UAE Ministry of …": a country's name before a body says whose it is.
    const attribute = is.bodies(i + 1) || is.fields(i + 1);
    if (before === null || is.belonging(before) || attribute || i === office.start) return country;
  }
  for (const { country, phrases } of grammar.officesOf) {
    for (let i = office.start; i < office.end; i += 1) if (phrases(line.tokens, i) > 0) return country;
  }
  const ofBodies = new Set<string>();
  for (let i = office.start; i < office.end; i += 1) {
    for (const hit of line.organisations(i)) ofBodies.add(countryOfBody(hit.id) ?? '');
  }
  return ofBodies.size === 1 ? ([...ofBodies][0] ?? '') || null : null;
}

/** "Foreign Minister Wang Yi of China", "Wang Yi for China and …" */
export function countryBehind(line: Line, end: number): string | null {
  const { is, tokens } = line;
  let i = end;
  if (!is.belonging(i) && !is.sidePrepositions(i)) return null;
  const belongs = is.belonging(i);
  i += 1;
  while (is.articles(i)) i += 1;
  if (!sameSentence(line, end, i) || !line.countryName(i)) return null;
  const ends = is.and(i + 1) || tokens[i + 1]?.shape === 'mark';
  return belongs || ends ? line.country(i) : null;
}

/** The country of each person of a line: registry, office, words behind the name, side of the sentence, or the list. */
export function countriesOf(
  line: Line,
  groups: Groups,
  cast: ReadonlyMap<Candidate, Member>,
  organisations: ReadonlyMap<string, KnownOrganisation>,
  spokenOf: ReadonlySet<string>,
  grammar: Grammar,
): Map<Candidate, string | null> {
  const countries = new Map<Candidate, string | null>();
  // A body of a country that the article never names is somebody else's of the same name.
  const countryOfBody = (id: string): string | null => {
    const country = organisations.get(id)?.country ?? null;
    return country !== null && spokenOf.has(country) ? country : null;
  };
  let last = 0;
  for (const group of groups.all) {
    let side: string | null | undefined;
    for (const [i, one] of group.members.entries()) {
      const known = knownCountry(cast.get(one), spokenOf);
      const office = firstOf(one.offices, (range) => countryOfOffice(line, range, countryOfBody, grammar));
      const own =
        known ??
        one.side ??
        office ??
        countryBehind(line, one.name.end) ??
        counterpartOf(line, one) ??
        countryOfTail(line, one);
      const before = group.members[i - 1];
      if (own === null && side === undefined) side = sideBefore(line, group.start, last);
      countries.set(
        one,
        own ??
          sideWithin(line, before, one) ??
          inherited(line, before, one, countries) ??
          side ??
          sideBehind(line, group.end) ??
          null,
      );
    }
    last = group.end;
  }
  return countries;
}

/** Whoever serves the Union, in a text that does not speak of it, still served a country then. */
function knownCountry(member: Member | undefined, spokenOf: ReadonlySet<string>): string | undefined {
  const country = member?.person?.country;
  return country === 'EU' && !spokenOf.has(country) ? undefined : country;
}

function firstOf<T, R>(list: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of list) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** "Lund of the Norwegian Defence Staff", "Haddad, her Jordanian counterpart" */
function countryOfTail(line: Line, { name, extent, offices }: Candidate): string | null {
  if (offices.some((office) => office.start >= name.end)) return null;
  for (let i = name.end; i < extent.end; i += 1) if (line.country(i) !== null) return line.country(i);
  return null;
}

/** "and his Ghanaian counterpart, A": whoever is a counterpart stands on the other side. */
export function isCounterpart(line: Line, one: Candidate): boolean {
  const { is } = line;
  for (let i = behindComma(line, one.extent.start) - 1; i >= one.extent.start - 5; i -= 1) {
    if (is.counterparts(i)) return true;
    if (line.country(i) === null) break;
  }
  for (let i = one.name.end; i < one.extent.end; i += 1) if (is.counterparts(i)) return true;
  return false;
}

/** "son homologue espagnole, A": the index of a comma before a name, or that of the name. */
function behindComma(line: Line, start: number): number {
  return line.tokens[start - 1]?.lower === ',' && sameSentence(line, start - 1, start) ? start - 1 : start;
}

/** "leurs homologues japonais A et B": the adjective right before the name. */
function counterpartOf(line: Line, { extent }: Candidate): string | null {
  const at = behindComma(line, extent.start) - 1;
  if (line.country(at) !== null && line.is.counterparts(at - 1)) return line.country(at);
  return line.is.counterparts(at) ? line.country(at - 1) : null;
}

/** "A and, on the US side, B": the side that is named between two of a list. */
function sideWithin(line: Line, before: Candidate | undefined, one: Candidate): string | null {
  if (before === undefined) return null;
  for (let i = one.extent.start - 1; i >= before.extent.end; i -= 1) {
    if (line.country(i) !== null) return line.country(i);
  }
  return null;
}

/** "India's Home Minister A and Defence Minister B": offices of one kind, joined by a bare "and", are of one side. */
function inherited(
  line: Line,
  before: Candidate | undefined,
  one: Candidate,
  countries: ReadonlyMap<Candidate, string | null>,
): string | null {
  if (before === undefined) return null;
  // "their Australian counterparts A and B"
  if (one.office === null && before.office === null && counterpartOf(line, before) !== null)
    return countries.get(before) ?? null;
  if (!before.officeFirst || !one.officeFirst) return null;
  if (one.extent.start - before.extent.end !== 1 || !line.is.and(before.extent.end)) return null;
  const head = ({ office }: Candidate): string => line.tokens[(office?.end ?? 1) - 1]?.lower ?? '';
  return head(before) === head(one) ? (countries.get(before) ?? null) : null;
}

/** "On the US side …", "for China came …", "the Chinese delegation was led by …": the side that precedes a list. */
export function sideBefore(line: Line, start: number, from: number): string | null {
  const { tokens, is } = line;
  let listed = false;
  for (let i = start - 1; i >= from && start - i <= MOST_BACK && sameSentence(line, start, i); i -= 1) {
    if (tokens[i]?.lower === ';') listed = true;
    const country = line.country(i);
    if (country === null) continue;
    // "Norway: Ana Ruiz, Ministry of Justice; Li Wei, …"
    if (tokens[i + 1]?.lower === ':' && (i === 0 || !sameSentence(line, i - 1, i))) return country;
    if (listed) continue;
    if (is.sides(i + 1) || is.sides(i + 2) || is.sides(i - 1) || sideOpener(line, i)) return country;
  }
  return null;
}

/** "… led the Indian delegation": the side that follows the list. */
function sideBehind(line: Line, end: number): string | null {
  const { is } = line;
  for (let i = end; i < end + 7 && sameSentence(line, end - 1, i); i += 1) {
    // "… received their Brazilian counterparts": they are of the other side.
    if (is.counterparts(i) || is.counterparts(i + 1)) return null;
    if (line.country(i) !== null) return is.sides(i + 1) || is.sides(i - 1) ? line.country(i) : null;
    if (line.tokens[i]?.shape === 'mark' && i > end) return null;
  }
  return null;
}

/** "for China", "von deutscher durch": a preposition of sides, and no noun between it and the country. */
function sideOpener(line: Line, country: number): boolean {
  const { is, tokens } = line;
  // "…, die deutsche von": the noun is left out.
  if (!line.countryName(country) && is.by(country + 1)) return true;
  let i = country - 1;
  while (is.articles(i)) i -= 1;
  if (!is.sidePrepositions(i) || !sameSentence(line, i, country)) return false;
  if (!line.countryName(country)) return false;
  const first = i === 0 || !sameSentence(line, i - 1, i);
  // "Attending for Japan were …"
  const opens = is.between(country + 1) || is.copulas(country + 1) || tokens[country + 1]?.lower === ':';
  return first || opens || tokens[i - 1]?.shape === 'mark' || is.and(i - 1);
}

function linkBefore(line: Line, index: number): number | null {
  let i = index - 1;
  while (line.is.articles(i)) i -= 1;
  return line.is.links(i) || line.is.and(i) ? i : null;
}
