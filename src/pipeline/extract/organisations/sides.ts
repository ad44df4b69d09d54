// Whose body it is: the country before or behind the name, of the list, of the people it sent, or of its official.
import type { KnownOrganisation } from '../../../domain/registry.ts';
import type { PersonMention } from '../mention.ts';
import { sideBefore } from '../people/countries.ts';
import { sameSentence, type Line } from '../people/lines.ts';
import type { Body } from './bodies.ts';

/** The country of each body of a line, as far as its sentence tells. */
export function sidesOfBodies(
  line: Line,
  bodies: readonly Body[],
  people: readonly PersonMention[],
  known: ReadonlyMap<string, KnownOrganisation>,
  spokenOf: ReadonlySet<string>,
): Map<Body, string | null> {
  const sides = new Map<Body, string | null>();
  let before: Body | undefined;
  for (const body of bodies) {
    const holder = holderOf(line, body, people);
    // What the words say outweighs what the registry knows of a name: Hungary's ministry is not its namesake.
    const side =
      body.country ??
      countryBehind(line, body) ??
      countryBefore(line, body) ??
      onlyCountry(body, known, spokenOf) ??
      countryInside(line, body) ??
      (holder !== undefined
        ? holder.country
        : ((before !== undefined && continues(line, before, body) ? sides.get(before) : null) ??
          sideBefore(line, body.start, 0)));
    sides.set(body, side ?? null);
    before = body;
  }
  return sides;
}

function onlyCountry(
  body: Body,
  known: ReadonlyMap<string, KnownOrganisation>,
  spokenOf: ReadonlySet<string>,
): string | null {
  const countries = new Set(body.ids.map((id) => known.get(id)?.country ?? null));
  const [one] = countries;
  if (countries.size !== 1 || one === undefined || one === null) return null;
  return spokenOf.has(one) || body.ids.every((id) => known.get(id)?.kind === 'press') ? one : null;
}

function countryInside(line: Line, body: Body): string | null {
  for (let i = body.start; i < body.end; i += 1) if (line.country(i) !== null) return line.country(i);
  return null;
}

/** "China's Ministry of …", "the German Chancellery" */
function countryBefore(line: Line, body: Body): string | null {
  let i = body.start - 1;
  while (
    line.is.ranks(i) ||
    line.tokens[i]?.lower === "'" ||
    line.tokens[i]?.lower === '’' ||
    line.tokens[i]?.lower === '-'
  )
    i -= 1;
  if (!sameSentence(line, body.start, i)) return null;
  // "Seoul's defence ministry"
  return line.country(i) ?? (line.tokens[i]?.possessive === true ? line.placeCountry(i) : null);
}

/** "the Ministry of Justice of Ruritania", "le ministère chinois", "das Innenministerium in Wien" */
function countryBehind(line: Line, body: Body): string | null {
  const { is } = line;
  let i = body.end;
  if (line.country(i) !== null && sameSentence(line, body.start, i)) return line.country(i);
  if (!is.belonging(i) && !is.locatives(i)) return null;
  const where = is.locatives(i);
  i += 1;
  while (is.articles(i)) i += 1;
  if (!sameSentence(line, body.start, i)) return null;
  return (!where && line.countryName(i) ? line.country(i) : null) ?? line.placeCountry(i);
}

/** "Deputy Director Li of the Office …": the person in whose office the name stands. */
function holderOf(line: Line, body: Body, people: readonly PersonMention[]): PersonMention | undefined {
  const from = line.tokens[body.start]?.start ?? 0;
  return people.find(({ roleAt }) => roleAt !== null && roleAt.start <= from && from < roleAt.end);
}

/** In a list only the first needs a country: "China's Ministry of A, Ministry of B"; "and the Bank of C" begins anew. */
function continues(line: Line, before: Body, body: Body): boolean {
  const { is, tokens } = line;
  if (body.start - before.end > 5 || !sameSentence(line, before.start, body.start)) return false;
  for (let i = before.end; i < body.start; i += 1) {
    const joins = is.and(i) || tokens[i]?.lower === ',' || is.links(i);
    if (!joins || is.articles(i)) return false;
  }
  return true;
}
