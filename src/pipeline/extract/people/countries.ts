// Which side a person speaks for: the country of the office, or the side that the sentence puts the person on.
import type { Candidate } from './candidates.ts';
import type { Line } from './lines.ts';
import { sameSentence, type Range } from './offices.ts';

const MOST_BACK = 48;

/** The country an office belongs to: "Japanese foreign minister", "adviser of the UK"; not "ambassador to China". */
export function countryOfOffice(
  line: Line,
  office: Range,
  countryOfBody: (id: string) => string | null,
): string | null {
  const { is } = line;
  for (let i = office.start; i < office.end; i += 1) {
    const country = line.country(i);
    if (country === null) continue;
    if (!line.countryName(i) || line.tokens[i]?.possessive === true) return country;
    const before = linkBefore(line, i);
    if (before === null || is.belonging(before) || i === office.start) return country;
  }
  const ofBodies = new Set<string>();
  for (let i = office.start; i < office.end; i += 1) {
    for (const hit of line.organisations(i)) ofBodies.add(countryOfBody(hit.id) ?? '');
  }
  return ofBodies.size === 1 ? ([...ofBodies][0] ?? '') || null : null;
}

/** "Foreign Minister Wang Yi of China" */
export function countryBehind(line: Line, end: number): string | null {
  const { is } = line;
  let i = end;
  if (!is.belonging(i)) return null;
  i += 1;
  while (is.articles(i)) i += 1;
  return sameSentence(line, end, i) && line.countryName(i) ? line.country(i) : null;
}

/** "On the US side …", "for China came …", "the Chinese delegation was led by …": the side that precedes a list. */
export function sideBefore(line: Line, start: number, candidates: readonly Candidate[]): string | null {
  const { tokens, is } = line;
  for (let i = start - 1; i >= 0 && start - i <= MOST_BACK && sameSentence(line, start, i); i -= 1) {
    if (tokens[i]?.lower === ';') return null;
    const country = line.country(i);
    if (country !== null && !inCandidate(candidates, i)) {
      const nextIsSide = is.sides(i + 1) || is.sides(i + 2);
      const opened = sideOpener(line, i);
      if (nextIsSide || opened) return country;
    }
  }
  return null;
}

function inCandidate(candidates: readonly Candidate[], index: number): boolean {
  return candidates.some(({ rule, extent }) => rule !== null && extent.start <= index && index < extent.end);
}

/** "for China", "von deutscher durch": a preposition of sides, and no noun between it and the country. */
function sideOpener(line: Line, country: number): boolean {
  const { is, tokens } = line;
  let i = country - 1;
  while (is.articles(i)) i -= 1;
  if (!is.sidePrepositions(i) || !sameSentence(line, i, country)) return false;
  if (!line.countryName(country)) return is.by(country + 1);
  const first = i === 0 || !sameSentence(line, i - 1, i);
  return first || tokens[i - 1]?.shape === 'mark' || is.and(i - 1);
}

function linkBefore(line: Line, index: number): number | null {
  let i = index - 1;
  while (line.is.articles(i)) i -= 1;
  return line.is.links(i) || line.is.and(i) ? i : null;
}
