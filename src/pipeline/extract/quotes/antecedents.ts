// Who "he" is: the one that the last sentences spoke of first, if nothing says that it is a "she".
import type { PersonMention } from '../mention.ts';
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import type { Phrase } from './phrase.ts';
import { headOf } from './subject.ts';
import { is, isPronoun, type Token } from './token.ts';
import { isFinite } from './verb.ts';

export type Antecedents = {
  /** Takes note of a line that was read, and of the names its cues have. */
  heard: (line: Line, cues: readonly Cue[]) => void;
  /** The name that a pronoun stands for, or null. */
  of: (pronoun: Phrase) => string | null;
};

type Sex = 'he' | 'she';

/** How many lines back a pronoun may reach. */
const REACH = 4;

/** `nameOf` gives the name in a phrase that is none of a pronoun. */
export function antecedentsOf(
  people: ReadonlyMap<number, readonly PersonMention[]>,
  nameOf: (phrase: Phrase) => string | null,
): Antecedents {
  /** The names that the last lines put first, latest last. */
  const subjects: (string | null)[] = [];
  const sexes = new Map<string, Sex>();
  const names = new Set([...people.values()].flatMap((each) => each.map(({ name }) => name)));

  const fits = (name: string | null, sex: Sex | null): name is string =>
    name !== null && (sex === null || (sexes.get(name) ?? sex) === sex);

  const of = (pronoun: Phrase): string | null => {
    const { line, first } = pronoun;
    const sex = sexOf(line.tokens[first]);
    const here = firstPerson(line, people.get(line.block) ?? [], line.tokens[first]?.start ?? 0);
    const name = fits(here, sex) ? here : (subjects.findLast((each) => fits(each, sex)) ?? null);
    if (name !== null && sex !== null && !sexes.has(name)) sexes.set(name, sex);
    return name;
  };

  const nameIn = (phrase: Phrase, speaks: boolean): string | null => {
    if (is(phrase.line.tokens[phrase.first], 'he', 'she')) return of(phrase);
    const name = nameOf(phrase);
    // Where the people of the text are known, a capital alone makes nobody: "Carson declined" does, "Getty." does not.
    return speaks || names.size === 0 || (name !== null && names.has(name)) || acts(phrase) ? name : null;
  };

  return {
    of,
    heard(line, cues) {
      const { tokens } = line;
      const spoken = cues.find(({ own, subject }) => own && isPerson(subject))?.subject;
      const phrase = spoken ?? leadingName(headOf(line, tokens.length));
      const here = spoken === undefined ? firstPerson(line, people.get(line.block) ?? [], Infinity) : null;
      const name = here ?? (phrase === null ? null : nameIn(phrase, spoken !== undefined));
      const address = phrase === null ? null : addressOf(tokens[phrase.first]);
      if (name !== null && address !== null && !sexes.has(name)) sexes.set(name, address);
      subjects.push(name);
      if (subjects.length > REACH) subjects.shift();
    },
  };
}

function acts({ line, last }: Phrase): boolean {
  let verb = last;
  while (is(line.tokens[verb], 'adverbs')) verb += 1;
  return isFinite(line, verb);
}

function sexOf(token: Token | undefined): Sex | null {
  const he = is(token, 'he');
  // "sie" and "lei" are more than one thing; what is both says nothing.
  return he === is(token, 'she') ? null : he ? 'he' : 'she';
}

function addressOf(token: Token | undefined): Sex | null {
  if (is(token, 'mr')) return 'he';
  return is(token, 'ms') ? 'she' : null;
}

/** Whether a subject names one person, by name or pronoun: "the ministry" is none, nor is an agency. */
function isPerson({ line, first, last }: Phrase): boolean {
  const { tokens } = line;
  if (isPronoun(tokens[first])) return is(tokens[first], 'he', 'she');
  const words = tokens.slice(first, last);
  return (
    tokens[last - 1]?.capital === true &&
    !words.some((token) => is(token, 'agencies', 'reports', 'prepositions'))
  );
}

/** The words with capitals at the head of a phrase that may have more in it than a name; null without any. */
function leadingName(phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const { line, first } = phrase;
  if (is(line.tokens[first], 'he', 'she')) return phrase;
  if (!line.lexis.spaced) return phrase;
  let last = first;
  while (last < phrase.last && line.tokens[last]?.capital === true && !is(line.tokens[last], 'determiners'))
    last += 1;
  return last > first ? { ...phrase, last } : null;
}

/** The first person that a line names before a place, unless after a preposition: "with Chen". */
function firstPerson({ tokens }: Line, people: readonly PersonMention[], before: number): string | null {
  const start = tokens[0]?.start ?? 0;
  const end = Math.min(before, tokens.at(-1)?.end ?? 0);
  const first = people.find(({ at }) => {
    if (at.start < start || at.end > end) return false;
    // Who is only named in a quotation is not who the sentence is about.
    return !tokens.some((token) => token.kind === 'run' && token.start <= at.start && at.end <= token.end);
  });
  if (first === undefined) return null;
  const last = tokens.findLast((token) => token.end <= first.at.start);
  return is(last, 'prepositions') ? null : first.name;
}
