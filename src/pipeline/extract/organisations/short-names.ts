// "The commission", once its name has been given, or where its official is known, is that commission.
import type { KnownOrganisation, Registry } from '../../../domain/registry.ts';
import { byId } from '../by-id.ts';
import type { PersonMention } from '../mention.ts';
import type { Line } from '../people/lines.ts';
import { level } from '../people/tokens.ts';
import type { Body } from './bodies.ts';
import type { BodyGrammar } from './languages.ts';

/** A body that an article names in full. */
export type Named = { words: readonly string[]; name: string; ids: readonly string[] };

/** Bare nouns of a line that stand for exactly one body: one named in the article, or the one its official serves. */
export function shortNames(
  line: Line,
  bodies: readonly Body[],
  named: readonly Named[],
  people: readonly PersonMention[],
  registry: Registry,
  grammar: BodyGrammar,
): Body[] {
  const found: Body[] = [];
  for (let i = 0; i < line.tokens.length; i += 1) {
    if (!line.is.articles(i - 1)) continue;
    const length = grammar.heads(line.tokens, i);
    if (length === 0) continue;
    if (line.is.belonging(i + length)) continue;
    if (bodies.some((body) => body.start < i + length && i < body.end)) continue;
    const noun = line.tokens[i]?.lower ?? '';
    const one = maybeNamed(named, noun) ?? maybeServed(line, i, noun, people, registry);
    if (one !== undefined)
      found.push({ start: i, end: i + length, name: one.name, ids: one.ids, rule: 'short-name-of-body' });
  }
  return found;
}

/** The registry's body in whose name stands what an official it knows is said to serve ("Ufficio … Affari Esteri"). */
export function maybeServedBody(
  line: Line,
  body: Body,
  words: string,
  people: readonly PersonMention[],
  registry: Registry,
): string | undefined {
  const long = wordsOf(words).filter((word) => word.length > 3);
  let noun = '';
  for (let i = body.end - 1; i >= body.start; i -= 1)
    if (line.is.bodies(i)) noun = line.tokens[i]?.lower ?? '';
  const shared = servedBodies(line, body.start, people, registry).filter((one) =>
    [...Object.values(one.names), ...Object.values(one.aliases ?? {}).flat()].some((name) => {
      const own = new Set(wordsOf(name));
      return own.has(noun) && long.filter((word) => own.has(word)).length * 2 >= long.length;
    }),
  );
  return shared.length === 1 ? shared[0]?.id : undefined;
}

function maybeNamed(named: readonly Named[], noun: string): Named | undefined {
  const same = named.filter(({ words }) => words.includes(noun));
  const keys = new Set(same.map((one) => one.ids.join(' ') || one.name));
  return keys.size === 1 ? same[0] : undefined;
}

/** "Yin Bai, secretary general of the commission": the registry knows which one. */
function maybeServed(
  line: Line,
  index: number,
  noun: string,
  people: readonly PersonMention[],
  registry: Registry,
): Named | undefined {
  const bodies = servedBodies(line, index, people, registry).filter((one) =>
    Object.values(one.names).some((name) => wordsOf(name).includes(noun)),
  );
  const [body] = bodies;
  if (bodies.length !== 1 || body === undefined) return undefined;
  return { words: [], name: body.names['en'] ?? body.id, ids: [body.id] };
}

function servedBodies(
  line: Line,
  index: number,
  people: readonly PersonMention[],
  registry: Registry,
): KnownOrganisation[] {
  const at = line.tokens[index]?.start ?? 0;
  const holder = people.find(({ roleAt }) => roleAt !== null && roleAt.start <= at && at < roleAt.end);
  const { people: known, organisations } = byId(registry);
  const person = known.get(holder?.person ?? '');
  const served = new Set((person?.offices ?? []).flatMap((office) => office.organisation ?? []));
  return [...served].flatMap((id) => organisations.get(id) ?? []);
}

/** The words of a name, levelled. */
export function wordsOf(name: string): string[] {
  return level(name).split(/[\s,()]+/u);
}
