// Bodies: names of the registry and names made by a noun, lists expanded, with the side and what they had to do with it.
import type { KnownOrganisation, Registry } from '../../domain/registry.ts';
import { byId } from './by-id.ts';
import type { Hit } from './lexicon.ts';
import type { At, OrganisationMention, PersonMention } from './mention.ts';
import { bodiesOf, type Body } from './organisations/bodies.ts';
import { maybeBodyGrammar, type BodyGrammar } from './organisations/languages.ts';
import { extractHanOrganisations } from './organisations/han.ts';
import { createResolver } from './organisations/known.ts';
import { isBroad, relationsOf } from './organisations/relations.ts';
import { maybeServedBody, shortNames, wordsOf, type Named } from './organisations/short-names.ts';
import { sidesOfBodies } from './organisations/sides.ts';
import { abbreviations } from './organisations/state-abbreviations.ts';
import { maybeGrammar } from './people/languages.ts';
import { firstFrom, linesOf, type Line } from './people/lines.ts';
import { countriesSpokenOf } from './people/spoken-of.ts';
import { wordsAt, type Text } from './text.ts';

/**
 * The bodies of a text, one mention per place where a name stands.
 * Matches "officials from the ministries of justice and of the interior" (two bodies, both sent people); must not
 * match "the minister of justice", which names a person's office and no body.
 */
export function extractOrganisations(
  text: Text,
  hits: readonly Hit[],
  people: readonly PersonMention[],
  registry: Registry,
): OrganisationMention[] {
  if (text.language === 'zh') return extractHanOrganisations(text, hits, people, registry);
  const grammar = maybeGrammar(text.language);
  const bodyGrammar = maybeBodyGrammar(text.language);
  if (grammar === undefined || bodyGrammar === undefined) return [];
  const known = byId(registry).organisations;
  const resolve = createResolver(registry, text.language, grammar);
  const spokenOf = countriesSpokenOf(hits, registry);
  const byBlock = Map.groupBy(
    hits.filter((hit) => hit.kind === 'organisation'),
    (hit) => hit.at.block,
  );
  const lines = linesOf(text, hits, grammar, registry);
  const isPress = (id: string): boolean => known.get(id)?.kind === 'press';
  const written = lines.map((line) =>
    bodiesOf(withPeople(line, people), byBlock.get(line.block) ?? [], bodyGrammar, isPress),
  );
  const letters = abbreviations(lines, written, spokenOf);
  const full = written.map((bodies, i) =>
    [...bodies, ...(letters[i] ?? [])].sort((a, b) => a.start - b.start),
  );
  const isKind = (body: Body, kind: KnownOrganisation['kind']): boolean =>
    body.ids.length > 0 && body.ids.every((id) => known.get(id)?.kind === kind);
  const identify = (line: Line, bodies: readonly Body[], own: readonly PersonMention[]): Identified[] => {
    const sides = sidesOfBodies(line, bodies, own, known, spokenOf);
    return bodies.map((body) => {
      const words = nominative(body.name ?? wordsAt(text, atOf(line, body)), bodyGrammar);
      const side = sides.get(body) ?? null;
      const served = isBroad(line, body, bodyGrammar)
        ? undefined
        : maybeServedBody(line, body, words, own, registry);
      const organisation =
        resolve(body, words, side, spokenOf) ?? (served === undefined ? undefined : known.get(served));
      const name = organisation === undefined ? words : nameIn(organisation, text.language, words);
      return { body, name, organisation, side };
    });
  };
  const peopleIn = (line: Line): PersonMention[] => people.filter((person) => person.at.block === line.block);
  const named = lines.flatMap((line, i) => {
    const bodies = (full[i] ?? []).filter((body) => !isBroad(line, body, bodyGrammar));
    return identify(line, bodies, peopleIn(line)).map(({ body, name, organisation }): Named => ({
      words: wordsOf(wordsAt(text, atOf(line, body))),
      name,
      ids: organisation === undefined ? body.ids : [organisation.id],
    }));
  });
  return lines.flatMap((line, i) => {
    const own = peopleIn(line);
    const short = shortNames(line, full[i] ?? [], named, own, registry, bodyGrammar);
    const bodies = [...(full[i] ?? []), ...short].sort((a, b) => a.start - b.start);
    const relations = relationsOf(line, bodies, own, isKind, bodyGrammar);
    return identify(line, bodies, own).map(({ body, name, organisation, side }): OrganisationMention => ({
      kind: 'organisation',
      at: atOf(line, body),
      rule: body.rule,
      name,
      organisation: organisation?.id ?? null,
      country: organisation?.country ?? side,
      relation: relations.get(body) ?? null,
    }));
  });
}

/** A body with the name and the entry of the registry that it stands for, and the country that the words give it. */
type Identified = {
  body: Body;
  name: string;
  organisation: KnownOrganisation | undefined;
  side: string | null;
};

/** The line, with those as people whom the text alone names. */
function withPeople(line: Line, people: readonly PersonMention[]): Line {
  const names = people.filter(({ at }) => at.block === line.block);
  if (names.length === 0) return line;
  const named = new Set<number>();
  for (const { at } of names) {
    for (let i = firstFrom(line.tokens, at.start); (line.tokens[i]?.start ?? Infinity) < at.end; i += 1)
      named.add(i);
  }
  return { ...line, isPerson: (index) => line.isPerson(index) || named.has(index) };
}

/** "Innenministeriums" → "Innenministerium" */
function nominative(name: string, { words }: BodyGrammar): string {
  const endings = Object.entries(words.nominative ?? {});
  if (endings.length === 0) return name;
  return name
    .split(' ')
    .map((word) => {
      const known = endings.find(([ending]) => word.endsWith(ending));
      return known === undefined ? word : word.slice(0, -known[0].length) + known[1];
    })
    .join(' ');
}

function nameIn(one: KnownOrganisation, language: string, words: string): string {
  return one.names[language] ?? words;
}

function atOf(line: Line, { start, end }: Body): At {
  return { block: line.block, start: line.tokens[start]?.start ?? 0, end: line.tokens[end - 1]?.end ?? 0 };
}
