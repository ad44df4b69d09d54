// "The ministers of Chile and Peru, Ana Ruiz and Luis Vega": one office, two countries, two people in the same order.
import type { Candidate } from './candidates.ts';
import { type Line, sameSentence, type Range } from './lines.ts';

/** Gives each of the people named right behind a shared office that office and the country in its place. */
export function shareOffices(line: Line, found: readonly Candidate[]): void {
  for (const [i, first] of found.entries()) {
    const { office } = first;
    if (office === null || first.rule === null || office.end > first.name.start) continue;
    const countries = countriesIn(line, office.start, office.end);
    if (countries.length < 2) {
      sharePlural(line, first, found[i + 1]);
      continue;
    }
    const others = found.slice(i + 1, i + countries.length);
    const all = [first, ...others];
    const listed = others.every(
      (one, j) => one.office === null && isListed(line, all[j]?.name.end ?? 0, one.name.start),
    );
    if (!listed || others.length !== countries.length - 1) continue;
    const bare = { start: office.start, end: endOfNoun(line, office.start, office.end) };
    for (const [j, one] of all.entries()) {
      one.office = bare;
      one.side = countries[j] ?? null;
      one.rule ??= 'shared-office';
    }
  }
}

/** "the foreign ministers A and B", "die Außenminister A und B": an office in the plural, two names joined by "and". */
function sharePlural(line: Line, first: Candidate, second: Candidate | undefined): void {
  const { office, name } = first;
  if (office === null || second === undefined || second.office !== null || second.ids.length > 1) return;
  const joined = second.name.start - name.end === 1 && line.is.and(name.end);
  if (!joined || !isPlural(line, office)) return;
  second.office = office;
  second.rule ??= 'shared-office';
}

const PLURAL = /(?:ministers|secretaries|ministres|ministri|secrétaires|segretari)$/u;

function isPlural({ tokens, is }: Line, { start, end }: Range): boolean {
  for (let i = start; i < end; i += 1) if (is.offices(i) && PLURAL.test(tokens[i]?.lower ?? '')) return true;
  // In German the article says so.
  return tokens[start - 1]?.lower === 'die' && /minister$/u.test(tokens[end - 1]?.lower ?? '');
}

function countriesIn(line: Line, start: number, end: number): string[] {
  const found: string[] = [];
  for (let i = start; i < end; i += 1) {
    const country = line.country(i);
    if (country !== null && line.countryName(i) && found.at(-1) !== country) found.push(country);
  }
  return found;
}

/** Where the office ends and "of Chile and Peru" begins. */
function endOfNoun(line: Line, start: number, end: number): number {
  let i = start;
  while (i < end && line.country(i) === null) i += 1;
  while (i > start + 1 && (line.is.links(i - 1) || line.is.articles(i - 1))) i -= 1;
  return i;
}

function isListed(line: Line, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3 || !sameSentence(line, from, to)) return false;
  for (let i = from; i < to; i += 1) {
    if (!line.is.and(i) && line.tokens[i]?.lower !== ',' && !line.is.honorifics(i)) return false;
  }
  return true;
}
