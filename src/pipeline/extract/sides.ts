// The two sides: the countries that stand closest to the words for the meeting.
import type { Clause } from './clauses.ts';
import { mentionsOf } from './clauses.ts';
import type { At } from './mention.ts';

/** A side and the words that name it. */
export type Side = { country: string; at: At };

// Weights were set on the development texts: a pair in the meeting's own name outweighs any number of mentions elsewhere.
const IN_NAME = 8;
const IN_PAIR = 4;
const OFFICIAL = 2;
const ALONE = 1;

/** The two sides in the order of the text, or fewer where the text does not name two. */
export function sidesOf(clauses: readonly Clause[]): Side[] {
  const scores = new Map<string, { score: number; at: At; order: number }>();
  const add = (country: string, at: At, score: number, order: number): void => {
    const known = scores.get(country);
    if (known === undefined) scores.set(country, { score, at, order });
    else {
      known.score += score;
      // Evidence is the first place where the country stands, in the report rather than in page furniture.
    }
  };
  for (const clause of clauses) {
    if (clause.furniture !== null && clause.furniture !== 'title') continue;
    const countries = mentionsOf(clause, 'country');
    const distinct = new Set(countries.map((mention) => mention.country));
    const meeting = clause.nouns.length > 0 || clause.rounds.length > 0;
    for (const mention of countries) {
      const near = meeting && distinct.size === 2;
      const paired = distinct.size === 2 && isPaired(countries);
      add(mention.country, mention.at, near ? IN_NAME : paired ? IN_PAIR : ALONE, clause.order);
    }
    for (const person of mentionsOf(clause, 'person')) {
      if (person.country === null) continue;
      add(person.country, person.at, person.part === null ? ALONE : OFFICIAL, clause.order);
    }
  }
  return [...scores]
    .sort(([, a], [, b]) => b.score - a.score || a.order - b.order)
    .slice(0, 2)
    .sort(([, a], [, b]) => a.at.block - b.at.block || a.at.start - b.at.start)
    .map(([country, { at }]) => ({ country, at }));
}

/** "China and Germany", "Sino-German", "中德": two countries with next to nothing between them. */
function isPaired(countries: readonly { at: At; country: string }[]): boolean {
  return countries.some((one, i) => {
    const other = countries[i + 1];
    return other !== undefined && other.country !== one.country && other.at.start - one.at.end <= 8;
  });
}
