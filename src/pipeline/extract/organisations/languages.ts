// The one place where the languages are named whose bodies the reader knows how to find.
import { organisations as de } from '../languages/de/organisations.ts';
import { organisations as en } from '../languages/en/organisations.ts';
import { organisations as fr } from '../languages/fr/organisations.ts';
import { organisations as it } from '../languages/it/organisations.ts';
import { compilePhrases, type Phrases } from '../people/phrases.ts';
import type { OrganisationWords } from './organisation-words.ts';

const LANGUAGES: Readonly<Record<string, OrganisationWords>> = { en, de, fr, it };

const lists = [
  'heads',
  'small',
  'whole',
  'joinedFields',
  'plain',
  'broad',
  'envoys',
  'from',
  'attends',
  'presence',
  'sources',
  'forces',
  'mixed',
  'others',
  'shared',
  'complements',
  'adjectives',
  'owned',
  'bare',
  'weak',
  'parliaments',
  'agents',
  'houses',
  'meets',
  'between',
  'amid',
  'press',
] as const satisfies readonly (keyof OrganisationWords)[];

/** A language's words for bodies, ready for use. */
export type BodyGrammar = {
  words: OrganisationWords;
  /** All nouns that a name may begin at: most words are none of them, and need no other look. */
  nouns: Phrases;
  plurals: Phrases;
  compounds: readonly (readonly [plural: string, single: string])[];
  doubtful: readonly { heads: Phrases; with: Phrases }[];
} & Readonly<Record<(typeof lists)[number], Phrases>>;

const compiled = new Map<string, BodyGrammar>();

/** The grammar of a language, or undefined where nobody has written its words. */
export function maybeBodyGrammar(language: string): BodyGrammar | undefined {
  const words = LANGUAGES[language];
  if (words === undefined) return undefined;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { heads, whole = [], forces, owned = [], plain, doubtful } = words;
  const nouns = [heads, whole, forces, owned, plain, ...doubtful.map((one) => one.heads)];
  const phrases = Object.fromEntries(lists.map((list) => [list, compilePhrases(words[list] ?? [])]));
  const grammar = {
    words,
    nouns: compilePhrases(nouns.flat()),
    plurals: compilePhrases(Object.keys(words.plurals)),
    compounds: Object.entries(words.compounds ?? {}),
    doubtful: words.doubtful.map((one) => ({
      heads: compilePhrases(one.heads),
      with: compilePhrases(one.with),
    })),
    ...phrases,
  } as unknown as BodyGrammar;
  compiled.set(language, grammar);
  return grammar;
}
