// What a language must say before the name of a meeting can be read: which words go together to one.
import { names as de } from './languages/de/names.ts';
import { names as en } from './languages/en/names.ts';
import { names as fr } from './languages/fr/names.ts';
import { names as it } from './languages/it/names.ts';

/** All patterns are plain. Those of words look at one word; the others at what follows a place, and begin with `^`. */
export type NameWords = {
  /** A word before the noun that belongs to the name: "high-level", "sicherheitspolitischen". */
  before: RegExp;
  /** Whether any word with a capital before the noun belongs to the name; not where every noun has one. */
  capitals: boolean;
  /** Whether the sides may stand right behind the noun: "Sicherheitsdialog Chinas und Deutschlands". */
  owners: boolean;
  /** A word right behind the noun, with nothing between: "mécanisme", "stratégique". */
  behind: RegExp;
  /** A word behind a link: "security", "coopération". Capitals and hyphens need no list. */
  subject: RegExp;
  /** What leads on to a subject: " on ", " zwischen ", " en matière de ". */
  link: RegExp;
  /** What joins two subjects: " and the ". */
  join: RegExp;
  /** Words with which no name begins: "the", "of". The beginning of the run. */
  lead: RegExp;
  /** What is never a part of a name: weekdays, months, pronouns, "Beginn". */
  never: RegExp;
  /** Words that say nothing of what is met about: "meeting", "bilateral", "annual". */
  plain: RegExp;
  /** What says that the dialogue is not the one met in, the end of the text before the run: "to set up a", "distinct from the". */
  founding: RegExp;
  /** The same, said behind it: "einzurichten". Begins with `^`. */
  founded: RegExp;
};

const LANGUAGES: Readonly<Record<string, NameWords>> = { en, de, fr, it };

/** The words of a language; English ones for a language that has none of its own. */
export function nameWords(language: string): NameWords {
  return LANGUAGES[language] ?? en;
}
