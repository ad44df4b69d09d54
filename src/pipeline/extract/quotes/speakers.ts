// A speaker is a name where the text gives one: a pronoun or a surname leads back to it.
import type { At, PersonMention, QuoteMention } from '../mention.ts';
import { headOf, type Cue } from './cues.ts';
import type { Line } from './lines.ts';
import type { Phrase } from './phrase.ts';
import { reports } from './relay.ts';
import type { Said } from './sieve.ts';
import { COMMA, is, isMark, isPronoun } from './token.ts';

type Named = Pick<QuoteMention, 'speaker' | 'speakerAt' | 'relay' | 'relayAt'>;

/** Remembers who was named, line by line, and names the speakers of what is said. */
export type Speakers = {
  /** Takes note of a line that was read. */
  heard: (line: Line, cues: readonly Cue[]) => void;
  name: (said: Said) => Named;
};

/** How many lines back a pronoun may reach. */
const REACH = 4;

export function speakersOf(people: readonly PersonMention[]): Speakers {
  const byBlock = Map.groupBy(people, (person) => person.at.block);
  /** The names that the last lines put in the place of a subject, latest last. */
  const subjects: (string | null)[] = [];
  let agency: string | null = null;

  const nameOf = (phrase: Phrase): string | null => {
    const { line } = phrase;
    const first = line.tokens[phrase.first];
    if (is(first, 'he', 'she')) return subjects.findLast((name) => name !== null) ?? null;
    if (isPronoun(first) && phrase.last - phrase.first === 1) return null;
    const known =
      personIn(phrase, byBlock.get(line.block) ?? []) ?? personBeside(phrase, byBlock.get(line.block) ?? []);
    if (known !== null) return known;
    if (reports(phrase)) {
      const named = line.tokens.slice(phrase.first, phrase.last).find((token) => is(token, 'agencies'));
      if (named !== undefined) agency = line.text.slice(named.start, named.end);
      if (agency !== null) return agency;
    }
    const { start, end } = placeOf(phrase);
    return line.text.slice(start, end);
  };

  return {
    heard(line, cues) {
      for (const { subject } of cues) if (reports(subject)) nameOf(subject);
      const speaks = cues.find((cue) => cue.own && !reports(cue.subject) && isName(cue.subject))?.subject;
      const phrase = speaks ?? headOf(line, line.tokens.length);
      const named = phrase && (speaks ?? leadingName(phrase));
      const name = named !== null && isName(named) ? nameOf(named) : null;
      subjects.push(speaks === undefined ? (firstPerson(line, byBlock.get(line.block) ?? []) ?? name) : name);
      if (subjects.length > REACH) subjects.shift();
    },
    name({ speaker, relay }) {
      return {
        speaker: nameOf(speaker),
        speakerAt: placeOf(withoutPatron(speaker, byBlock.get(speaker.line.block) ?? [])),
        relay: relay && nameOf(relay),
        relayAt: relay && placeOf(relay),
      };
    },
  };
}

function isName({ line, first, last }: Phrase): boolean {
  return line.tokens[last - 1]?.capital === true || is(line.tokens[first], 'he', 'she');
}

/** "a spokesman for Chen": Chen does not speak, so the place of the speaker is the spokesman's. */
function withoutPatron(phrase: Phrase, people: readonly PersonMention[]): Phrase {
  const last = headEnd(phrase);
  if (last === phrase.last) return phrase;
  const { start, end } = placeOf({ ...phrase, first: last });
  return people.some(({ at }) => at.start < end && at.end > start) ? { ...phrase, last } : phrase;
}

/** Where the head of a phrase ends: before its first preposition. */
function headEnd({ line, first, last }: Phrase): number {
  let end = first + 1;
  while (end < last && !is(line.tokens[end], 'prepositions')) end += 1;
  return end;
}

/** The words with capitals at the head of a phrase that may have more in it than a name. */
function leadingName(phrase: Phrase): Phrase {
  const { line, first } = phrase;
  let last = first + 1;
  if (!line.lexis.spaced || is(line.tokens[first], 'determiners', 'he', 'she')) return phrase;
  while (last < phrase.last && line.tokens[last]?.capital === true) last += 1;
  return { ...phrase, last };
}

/** "the state secretary, Jens Berg, said": the person named right after the comma. */
function personBeside({ line, first, last }: Phrase, people: readonly PersonMention[]): string | null {
  if (!isMark(line.tokens[last], COMMA) || !is(line.tokens[first], 'determiners')) return null;
  const start = line.tokens[last + 1]?.start;
  return people.find(({ at }) => at.start === start)?.name ?? null;
}

/** The first person that a line names, unless after a preposition: "with Chen". */
function firstPerson({ tokens }: Line, people: readonly PersonMention[]): string | null {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const first = people.find(({ at }) => at.start >= start && at.end <= end);
  if (first === undefined) return null;
  const before = tokens.findLast((token) => token.end <= first.at.start);
  return is(before, 'prepositions') ? null : first.name;
}

/** The person named in a phrase: not one who only qualifies another, as in "a spokesman for Chen". */
function personIn(phrase: Phrase, people: readonly PersonMention[]): string | null {
  const { text } = phrase.line;
  const { start, end } = placeOf({ ...phrase, last: headEnd(phrase) });
  const found = people.filter(({ at }) => at.start < end && at.end > start);
  return found.findLast(({ at }) => !/^['’]s?\b/u.test(text.slice(at.end, at.end + 3)))?.name ?? null;
}

function placeOf({ line, first, last }: Phrase): At {
  const start = line.tokens[first]?.start ?? 0;
  return { block: line.block, start, end: line.tokens[last - 1]?.end ?? start };
}
