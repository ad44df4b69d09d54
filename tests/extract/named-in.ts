// The bodies that a sentence names, as the recogniser of bodies finds them; for the tables of its tests.
import { textOf } from '../../src/pipeline/extract/blocks.ts';
import { compileLexicon, lookUp } from '../../src/pipeline/extract/lexicon.ts';
import { extractOrganisations } from '../../src/pipeline/extract/organisations.ts';
import { extractPeople } from '../../src/pipeline/extract/people.ts';
import { wordsAt } from '../../src/pipeline/extract/text.ts';
import { articleSaying, registry } from './short-articles.ts';

const lexicon = compileLexicon(registry);

/** The words of each name, and the names that a list stands for; none twice, nor any that reports or belongs to no state. */
export function namedIn(language: string, words: string): string[] {
  const text = textOf(articleSaying(language, words));
  const hits = lookUp(lexicon, text);
  const people = extractPeople(text, hits, registry);
  const found = extractOrganisations(text, hits, people, registry).filter(
    ({ relation, rule }) => relation !== null && relation !== 'relay' && rule !== 'short-name-of-body',
  );
  return [
    ...new Set(found.map(({ rule, name, at }) => (rule === 'list-of-bodies' ? name : wordsAt(text, at)))),
  ];
}
