// A speaker is a name where the text gives one: a pronoun or a surname leads back to it.
import type { At, PersonMention, QuoteMention } from '../mention.ts';
import { headOf, type Cue } from './cues.ts';
import type { Line } from './lines.ts';
import type { Phrase } from './phrase.ts';
import { reports } from './relay.ts';
import type { Said } from './sieve.ts';
import { is, isPronoun } from './token.ts';

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
    const known = personIn(phrase, byBlock.get(line.block) ?? []);
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
      const name = phrase !== null && isName(phrase) ? nameOf(phrase) : null;
      subjects.push(speaks === undefined ? (firstPerson(line, byBlock.get(line.block) ?? []) ?? name) : name);
      if (subjects.length > REACH) subjects.shift();
    },
    name({ speaker, relay }) {
      return {
        speaker: nameOf(speaker),
        speakerAt: placeOf(speaker),
        relay: relay && nameOf(relay),
        relayAt: relay && placeOf(relay),
      };
    },
  };
}

function isName({ line, first, last }: Phrase): boolean {
  return line.tokens[last - 1]?.capital === true || is(line.tokens[first], 'he', 'she');
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
  const { tokens, text } = phrase.line;
  let last = phrase.first + 1;
  while (last < phrase.last && !is(tokens[last], 'prepositions')) last += 1;
  const { start, end } = placeOf({ ...phrase, last });
  const found = people.filter(({ at }) => at.start < end && at.end > start);
  return found.findLast(({ at }) => !/^['’]s?\b/u.test(text.slice(at.end, at.end + 3)))?.name ?? null;
}

function placeOf({ line, first, last }: Phrase): At {
  const start = line.tokens[first]?.start ?? 0;
  return { block: line.block, start, end: line.tokens[last - 1]?.end ?? start };
}
