// The one place where the languages are named whose people the reader knows how to find.
import { people as de } from '../languages/de/people.ts';
import { people as en } from '../languages/en/people.ts';
import { people as fr } from '../languages/fr/people.ts';
import { people as it } from '../languages/it/people.ts';
import type { PartCue, PeopleWords } from './people-words.ts';
import { compileLists, compilePhrases, type PhraseLists, type Phrases } from './phrases.ts';

const LANGUAGES: Readonly<Record<string, PeopleWords>> = { en, de, fr, it };

/** The lists of a language that are compared with words of a text. */
export const labels = [
  'offices',
  'loose',
  'leaders',
  'titles',
  'voices',
  'represented',
  'ranks',
  'fields',
  'bodies',
  'privateBodies',
  'links',
  'belonging',
  'locatives',
  'articles',
  'and',
  'with',
  'honorifics',
  'particles',
  'suffixes',
  'notNames',
  'stops',
  'relatives',
  'copulas',
  'heading',
  'speech',
  'acts',
  'pronouns',
  'by',
  'between',
  'sidePrepositions',
  'sides',
  'guests',
  'alsoNames',
  'counterparts',
  'aside',
  'otherwise',
  'absences',
  'openings',
  'sittings',
] as const satisfies readonly (keyof PeopleWords)[];

export type Label = (typeof labels)[number];

/** A cue ready for use; `by` tells how many tokens of its preposition begin at a token. */
export type CompiledCue = Pick<PartCue, 'part' | 'where'> & {
  people: boolean;
  by: Phrases;
  then: Phrases | null;
};

/** A language ready for use. */
export type Grammar = {
  words: PeopleWords;
  /** The lists of `labels`, in that order. */
  lists: PhraseLists;
  fields: Phrases;
  cues: readonly CompiledCue[];
  /** The words of `cues`, in that order. */
  cueLists: PhraseLists;
  elisions: ReadonlySet<string>;
  /** Offices that only one country has. */
  officesOf: readonly { country: string; phrases: Phrases }[];
};

const compiled = new Map<string, Grammar>();

/** The grammar of a language, or undefined where nobody has written its words. */
export function maybeGrammar(language: string): Grammar | undefined {
  const words = LANGUAGES[language];
  if (words === undefined) return undefined;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const grammar: Grammar = {
    words,
    lists: compileLists(labels.map((label) => listOf(words, label))),
    fields: compilePhrases(words.fields),
    cues: words.parts.map((cue) => ({
      part: cue.part,
      where: cue.where,
      people: cue.people ?? false,
      by: compilePhrases(cue.by ?? words.by),
      then: cue.then === undefined ? null : compilePhrases(cue.then),
    })),
    cueLists: compileLists(words.parts.map((cue) => cue.words)),
    elisions: new Set(words.elisions),
    officesOf: Object.entries(words.officesOf).map(([country, list]) => ({
      country,
      phrases: compilePhrases(list),
    })),
  };
  compiled.set(language, grammar);
  return grammar;
}

/** Forms of address also stand with a full stop, which a single letter keeps ("M."). */
function listOf(words: PeopleWords, label: Label): readonly string[] {
  return label === 'honorifics' ? words.honorifics.flatMap((word) => [word, `${word}.`]) : words[label];
}
