import { listed } from '../../domain/listed.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Field, Organisation, Participant, Place } from '../../domain/meeting.ts';
import type { Registry } from '../../domain/registry.ts';
import { factsOf } from './facts.ts';
import type { Checkable, Finding, Rule } from './rule.ts';

type Noun = keyof Registry;

const SINGULAR: Readonly<Record<Noun, string>> = {
  countries: 'a country',
  places: 'a place',
  people: 'a person',
  organisations: 'an organisation',
  topics: 'a topic',
  dialogues: 'a dialogue',
};

/** A header's "says" can name what the registry does not have; so can a reader with a fault. */
export const unknownReference: Rule = {
  name: 'unknown-reference',
  level: 'error',
  description: 'Every country, person, organisation and topic of a meeting is in the registry.',
  check: (input) => [...ofFacts(input), ...ofRulings(input)],
};

function ofFacts({ articles, meetings, registry }: Checkable): Finding[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known = knownIds(registry);
  const told = new Set<string>();
  return meetings.flatMap((meeting) =>
    factsOf(meeting).flatMap(({ field, fact }) =>
      referencesOf(field, fact.value).flatMap(({ noun, id }): Finding[] => {
        const source = fact.sources[0];
        const article = byId.get(source?.article ?? '');
        const key = `${noun} ${id} ${article?.id ?? ''}`;
        if (known[noun].includes(id) || told.has(key)) return [];
        told.add(key);
        const near = nearest(id, known[noun]);
        return [
          {
            in: article ?? `content/record/${meeting.id}.yaml`,
            offset: article === undefined ? 0 : (source?.start ?? 0),
            message: `The ${field} of "${meeting.id}" name ${SINGULAR[noun]} that the registry does not know: "${id}".`,
            actual: id,
            expected: near,
            fix:
              near.length > 0
                ? `Write ${listed(near, 'or')}, or add "${id}" to content/registry/${noun}.yaml.`
                : `Add "${id}" to content/registry/${noun}.yaml, or correct it.`,
          },
        ];
      }),
    ),
  );
}

/** The articles that a ruling rests on. */
function ofRulings({ articles, rulings }: Checkable): Finding[] {
  const ids = articles.map(({ id }) => id);
  return rulings.flatMap(({ id, sources = [] }) =>
    sources
      .filter((source) => !ids.includes(source))
      .map((source): Finding => {
        const near = nearest(source, ids);
        return {
          in: `content/rulings/${id}.yaml`,
          message: `The ruling rests on the article "${source}", which does not exist.`,
          actual: source,
          expected: near,
          fix:
            near.length > 0
              ? `Write ${listed(near, 'or')}.`
              : 'Name an article of content/articles by its file name.',
        };
      }),
  );
}

function referencesOf(field: Field, value: unknown): { noun: Noun; id: string }[] {
  const maybe = (noun: Noun, id: string | null) => (id === null ? [] : [{ noun, id }]);
  switch (field) {
    case 'topics':
      return maybe('topics', value as string);
    case 'parties':
    case 'host':
      return maybe('countries', value as string);
    case 'place':
      return maybe('countries', (value as Place).country);
    case 'participants': {
      const { person, country } = value as Participant;
      return [...maybe('people', person), ...maybe('countries', country)];
    }
    case 'organisations': {
      const { organisation, country } = value as Organisation;
      return [...maybe('organisations', organisation), ...maybe('countries', country)];
    }
    default:
      return [];
  }
}

function knownIds(registry: Registry): Readonly<Record<Noun, string[]>> {
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    countries: idsOf(registry.countries),
    places: idsOf(registry.places),
    people: idsOf(registry.people),
    organisations: idsOf(registry.organisations),
    topics: idsOf(registry.topics),
    dialogues: idsOf(registry.dialogues),
  };
}
