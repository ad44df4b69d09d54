// The two sides: the countries that stand closest to the words for the meeting.
import { byId } from './by-id.ts';
import type { Clause } from './clauses.ts';
import { mentionsOf } from './clauses.ts';
import type { Registry } from '../../domain/registry.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At } from './mention.ts';

/** A side and the words that name it. */
export type Side = { country: string; at: At };

// Weights were set on the development texts: a pair in the meeting's own name outweighs any number of mentions elsewhere.
const IN_NAME = 8;
const IN_PAIR = 4;
const OFFICIAL = 2;
const ALONE = 1;
/** The first two that the report names together; what it tells of later may be another meeting. */
const FIRST = 14;

/** The two sides in the order of the text, or fewer where the text does not name two. */
export function sidesOf(clauses: readonly Clause[], registry: Registry, words: MeetingWords): Side[] {
  const scores = new Map<string, { score: number; at: At; order: number }>();
  const add = (country: string, at: At, score: number, order: number): void => {
    const known = scores.get(country);
    if (known === undefined) scores.set(country, { score, at, order });
    else {
      known.score += score;
      // Evidence is the first place where the country stands, in the report rather than in page furniture.
    }
  };
  let seen = false;
  for (const clause of clauses) {
    if (clause.furniture !== null && clause.furniture !== 'title') continue;
    const countries = mentionsOf(clause, 'country');
    const distinct = new Set(countries.map((mention) => mention.country));
    const meeting = clause.nouns.length > 0 || clause.rounds.length > 0;
    const capitals = capitalsIn(clause, registry, words);
    const named = meeting ? besideMeeting(clause, countries, capitals, words) : distinct;
    const paired = distinct.size === 2 && isPaired(clause, countries, words);
    const isFirst = !seen && ((meeting && named.size === 2) || paired);
    if (isFirst && (meeting || clause.furniture === null)) seen = true;
    for (const mention of countries) {
      if (isFirst && (meeting || clause.furniture === null) && named.has(mention.country))
        add(mention.country, mention.at, FIRST / countries.length, clause.order);
      const near = meeting && named.size === 2 && named.has(mention.country);
      add(mention.country, mention.at, near ? IN_NAME : paired ? IN_PAIR : ALONE, clause.order);
    }
    for (const { at, country } of capitals) add(country, at, IN_PAIR, clause.order);
    for (const { country, relation, at } of mentionsOf(clause, 'organisation'))
      if (country !== null && relation === 'affiliation') add(country, at, ALONE, clause.order);
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

/** Of the countries in a clause about a meeting, those that may be its sides. */
function besideMeeting(
  clause: Clause,
  countries: readonly { at: At; country: string }[],
  capitals: readonly Side[],
  words: MeetingWords,
): ReadonlySet<string> {
  // "North Korean troops in Russia dominate Ottawa's first 2+2 with Seoul".
  if (capitals.length === 2) return new Set(capitals.map(({ country }) => country));
  const distinct = new Set(countries.map(({ country }) => country));
  // "Canada welcomed the first 2+2 with South Korea, a format that Seoul had kept for the United States".
  return distinct.size > 2 ? pairAt(clause, countries, words) : distinct;
}

/** "China and Germany", "Sino-German", "中德": two countries with next to nothing between them. */
function isPaired(
  clause: Clause,
  countries: readonly { at: At; country: string }[],
  words: MeetingWords,
): boolean {
  return countries.some((one, i) => {
    const other = countries[i + 1];
    return other !== undefined && other.country !== one.country && areJoined(clause, one.at, other.at, words);
  });
}

function areJoined({ at, text }: Clause, one: At, other: At, words: MeetingWords): boolean {
  const between = text.slice(one.end - at.start, Math.max(0, other.start - at.start));
  return /^(?:\s?[-–—/,、]\s?)?$/u.test(between) || words.joint.test(between);
}

/** Of more than two countries beside a meeting, the two that are joined, or the first one and the one "with" which. */
function pairAt(
  clause: Clause,
  countries: readonly { at: At; country: string }[],
  words: MeetingWords,
): ReadonlySet<string> {
  const joined = countries.flatMap((one, i) => {
    const other = countries[i + 1];
    const isPair =
      other !== undefined && other.country !== one.country && areJoined(clause, one.at, other.at, words);
    return isPair ? [[one.country, other.country]] : [];
  });
  if (joined.length === 1) return new Set(joined[0]);
  const partner = countries.find(({ at, country }) => {
    const before = clause.text.slice(0, Math.max(0, at.start - clause.at.start));
    return country !== countries[0]?.country && words.withWhom.test(before);
  });
  const [first] = countries;
  return new Set(
    joined.length > 1 || first === undefined || partner === undefined ? [] : [first.country, partner.country],
  );
}

/** "Ottawa et Séoul", "Ottawa's 2+2 with Seoul": two capitals, and nothing there: they stand for their governments. */
function capitalsIn(clause: Clause, registry: Registry, words: MeetingWords): Side[] {
  const capitals = mentionsOf(clause, 'place').flatMap(({ at, place, locative }): Side[] => {
    if (place === null || locative) return [];
    const country = place === 'brussels' ? 'EU' : byId(registry).capitals.get(place);
    return country === undefined ? [] : [{ at, country }];
  });
  return capitals.filter((one, i) =>
    [capitals[i - 1], capitals[i + 1]].some((other) => {
      if (other === undefined || other.country === one.country) return false;
      const [left, right] = other.at.start < one.at.start ? [other, one] : [one, other];
      const between = clause.text.slice(left.at.end - clause.at.start, right.at.start - clause.at.start);
      return (
        areJoined(clause, left.at, right.at, words) ||
        (clause.nouns.length > 0 && words.withWhom.test(between))
      );
    }),
  );
}
