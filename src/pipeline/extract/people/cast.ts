// Who is who in one article: short names find their full name, wherever in the text that stands.
import type { Person, Registry } from '../../../domain/registry.ts';
import { byId } from '../by-id.ts';
import type { Candidate } from './candidates.ts';
import { isChinese } from './family-names.ts';
import { level } from './tokens.ts';

/** Somebody of the article. */
export type Member = {
  /** The full name as the article, else the registry, gives it. */
  name: string;
  person: Person | null;
};

type Draft = { words: readonly string[]; id: string | null };

/** The member that each candidate stands for; candidates that stay unknown are left out. */
export function castOf(
  candidates: readonly Candidate[],
  wordsOf: (candidate: Candidate) => string,
  registry: Registry,
  language: string,
): Map<Candidate, Member> {
  const { people } = byId(registry);
  const troupe = createTroupe();
  const chosen = new Map<Candidate, Draft>();
  const short: Candidate[] = [];
  const tails = tailsOf(candidates.map((candidate) => wordsOf(candidate).split(/\s+/u)));
  for (const candidate of candidates) {
    const words = wordsOf(candidate).split(/\s+/u);
    if (words.length > 1 && tails.has(bareName(words)) && candidate.ids.length === 0) {
      short.push(candidate);
      continue;
    }
    const id = candidate.ids.length === 1 ? (candidate.ids[0] ?? null) : null;
    if (candidate.rule !== null && (words.length > 1 || id !== null))
      chosen.set(candidate, troupe.take(words, id));
    else short.push(candidate);
  }
  for (const candidate of short) {
    const words = wordsOf(candidate).split(/\s+/u);
    const draft =
      words.length === 1
        ? troupe.maybeByShortName(words[0] ?? '')
        : troupe.maybeByName(tails.get(bareName(words)) ?? words);
    if (draft !== undefined) chosen.set(candidate, draft);
    else if (candidate.rule !== null) chosen.set(candidate, troupe.take(words, null));
  }
  return new Map(Array.from(chosen, ([candidate, draft]) => [candidate, memberOf(draft, people, language)]));
}

const MOST_WORDS = 7;

/** "Pérez Ruiz" and "Rafael Pérez" → "Rafael Pérez Ruiz", where exactly one longer name ends or begins so. */
function tailsOf(names: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const longer = new Map<string, Map<string, readonly string[]>>();
  for (const words of names) {
    // A longer run of capitals is no name, and has too many ends.
    if (words.length > MOST_WORDS) continue;
    for (let from = 1; from < words.length - 1; from += 1) {
      for (const piece of [words.slice(from), words.slice(0, -from)]) {
        const part = bareName(piece);
        const known = longer.get(part) ?? new Map<string, readonly string[]>();
        longer.set(part, known.set(bareName(words), words));
      }
    }
  }
  const tails = new Map<string, readonly string[]>();
  for (const [tail, full] of longer) {
    const [one] = full.values();
    if (full.size === 1 && one !== undefined) tails.set(tail, one);
  }
  return tails;
}

type Troupe = {
  take: (words: readonly string[], id: string | null) => Draft;
  maybeByName: (words: readonly string[]) => Draft | undefined;
  /** Exactly one person of that family name, or else exactly one of that other name, or nobody. */
  maybeByShortName: (word: string) => Draft | undefined;
};

function createTroupe(): Troupe {
  const byName = new Map<string, Draft>();
  const byId = new Map<string, Draft>();
  const byFamily = new Map<string, Set<Draft>>();
  const byOther = new Map<string, Set<Draft>>();
  const note = (index: Map<string, Set<Draft>>, key: string, draft: Draft): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, new Set([draft]));
    else known.add(draft);
  };
  const take = (words: readonly string[], id: string | null): Draft => {
    const name = bareName(words);
    const known = (id === null ? undefined : byId.get(id)) ?? byName.get(name);
    const same =
      known !== undefined && (id === null || known.id === null || known.id === id) ? known : undefined;
    const draft = same ?? { words, id };
    draft.id ??= id;
    if (words.length > draft.words.length) draft.words = words;
    byName.set(name, draft);
    if (draft.id !== null) byId.set(draft.id, draft);
    note(byFamily, familyNameOf(words), draft);
    for (const word of [words[0], words.at(-1)]) {
      if (word !== undefined && word.length > 1 && !word.endsWith('.')) note(byOther, level(word), draft);
    }
    return draft;
  };
  return {
    take,
    maybeByName: (words) => byName.get(bareName(words)),
    maybeByShortName: (word) => {
      const family = byFamily.get(level(word));
      return only(family !== undefined && family.size > 0 ? family : (byOther.get(level(word)) ?? new Set()));
    },
  };
}

function only<T>(set: ReadonlySet<T>): T | undefined {
  const [one] = set;
  return set.size === 1 ? one : undefined;
}

/** "James N. Mattis" is "James Mattis"; capitals do not matter. */
function bareName(words: readonly string[]): string {
  return words
    .filter((word, i) => i === 0 || !/^\p{Lu}\.?$/u.test(word))
    .map(level)
    .join(' ');
}

function familyNameOf(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const capitals = words.find((word) => word.length > 1 && /^[\p{Lu}'’-]+$/u.test(word));
  if (capitals !== undefined && words.some((word) => /\p{Ll}/u.test(word))) return level(capitals);
  const eastAsian =
    words.length === 2 && (isChinese(first, second) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second));
  return level(eastAsian ? first : last);
}

function memberOf(draft: Draft, people: ReadonlyMap<string, Person>, language: string): Member {
  const person = draft.id === null ? null : (people.get(draft.id) ?? null);
  const full = draft.words.length > 1 || person === null;
  return { name: full ? draft.words.join(' ') : nameIn(person, language), person };
}

function nameIn(person: Person, language: string): string {
  return person.names[language] ?? person.names['en'] ?? Object.values(person.names)[0] ?? person.id;
}
