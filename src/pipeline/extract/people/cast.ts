// Who is who in one article: short names find their full name, wherever in the text that stands.
import type { Person, Registry } from '../../../domain/registry.ts';
import type { Candidate } from './candidates.ts';
import { isChinese } from './family-names.ts';
import { level } from './tokens.ts';

/** Somebody of the article. */
export type Member = {
  /** The full name as the article, else the registry, gives it. */
  name: string;
  person: Person | null;
};

type Draft = { words: string[]; written: string; id: string | null; order: number };

/** The member that each candidate stands for; candidates that stay unknown are left out. */
export function castOf(
  candidates: readonly Candidate[],
  textOfCandidate: (candidate: Candidate) => string,
  registry: Registry,
  language: string,
): Map<Candidate, Member> {
  const people = new Map(registry.people.map((person) => [person.id, person]));
  const drafts: Draft[] = [];
  const chosen = new Map<Candidate, Draft>();
  const wordsOf = (candidate: Candidate): string[] => textOfCandidate(candidate).split(/\s+/u);

  for (const candidate of candidates) {
    const words = wordsOf(candidate);
    const id = candidate.ids.length === 1 ? (candidate.ids[0] ?? null) : null;
    if (candidate.rule === null || (words.length < 2 && id === null)) continue;
    chosen.set(candidate, draftFor(drafts, words, id));
  }
  for (const candidate of candidates) {
    if (chosen.has(candidate)) continue;
    const words = wordsOf(candidate);
    const draft = words.length === 1 ? maybeByShortName(drafts, words[0] ?? '') : maybeByName(drafts, words);
    if (draft !== undefined) chosen.set(candidate, draft);
    else if (candidate.rule !== null) chosen.set(candidate, draftFor(drafts, words, null));
  }
  return new Map(
    Array.from(chosen, ([candidate, draft]) => [candidate, memberOf(draft, people, language)] as const),
  );
}

function draftFor(drafts: Draft[], words: string[], id: string | null): Draft {
  const same = drafts.find((draft) =>
    id !== null && draft.id !== null ? draft.id === id : sameWords(draft.words, words),
  );
  if (same !== undefined) {
    if (words.length > same.words.length) {
      same.words = words;
      same.written = words.join(' ');
    }
    same.id ??= id;
    return same;
  }
  const draft = { words, written: words.join(' '), id, order: drafts.length };
  drafts.push(draft);
  return draft;
}

function maybeByName(drafts: readonly Draft[], words: readonly string[]): Draft | undefined {
  return only(drafts.filter((draft) => sameWords(draft.words, words)));
}

/** Exactly one person of that family name, or else exactly one of that other name, or nobody. */
function maybeByShortName(drafts: readonly Draft[], word: string): Draft | undefined {
  const key = level(word);
  const byFamily = drafts.filter((draft) => draft.words.length > 1 && familyNameOf(draft.words) === key);
  if (byFamily.length > 0) return only(byFamily);
  const single = drafts.filter((draft) => draft.words.length === 1 && level(draft.words[0] ?? '') === key);
  if (single.length > 0) return only(single);
  return only(
    drafts.filter((draft) => [draft.words[0], draft.words.at(-1)].some((one) => level(one ?? '') === key)),
  );
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** "James N. Mattis" is "James Mattis"; capitals do not matter. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const bare = (words: readonly string[]): string =>
    words
      .filter((word) => !/^\p{Lu}\.$/u.test(word))
      .map(level)
      .join(' ');
  return bare(one) === bare(other);
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
  return { name: full ? draft.written : nameIn(person, language), person };
}

function nameIn(person: Person, language: string): string {
  return person.names[language] ?? person.names['en'] ?? Object.values(person.names)[0] ?? person.id;
}
