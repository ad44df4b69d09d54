// The bodies that a sentence names, as the recogniser of bodies finds them; for the tables of its tests.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textOf } from '../../src/pipeline/extract/blocks.ts';
import { compileLexicon, lookUp } from '../../src/pipeline/extract/lexicon.ts';
import { extractOrganisations } from '../../src/pipeline/extract/organisations.ts';
import { extractPeople } from '../../src/pipeline/extract/people.ts';
import { wordsAt } from '../../src/pipeline/extract/text.ts';
import { readArticle } from '../../src/pipeline/read/article.ts';
import { readRegistry } from '../../src/pipeline/read/registry.ts';

const folder = path.resolve(import.meta.dirname, '../../content/registry');
const { registry } = readRegistry(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ path: `content/registry/${file}`, bytes: readFileSync(path.join(folder, file)) })),
);
const lexicon = compileLexicon(registry);

/** The words of each name, and the names that a list stands for; none twice, nor any that reports or belongs to no state. */
export function namedIn(language: string, words: string): string[] {
  const raw = `url: https://example.org/one\ndate: 2024-03-06\nlang: ${language}\n\n${words}\n`;
  const { article } = readArticle({ path: 'one.txt', bytes: new TextEncoder().encode(raw) });
  if (article === null) return [];
  const text = textOf(article);
  const hits = lookUp(lexicon, text);
  const people = extractPeople(text, hits, registry);
  const found = extractOrganisations(text, hits, people, registry).filter(
    ({ relation, rule }) => relation !== null && relation !== 'relay' && rule !== 'short-name-of-body',
  );
  return [
    ...new Set(found.map(({ rule, name, at }) => (rule === 'list-of-bodies' ? name : wordsAt(text, at)))),
  ];
}
