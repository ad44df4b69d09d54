// A speaker is a name where the text gives one: a surname and a pronoun lead to it, "the report" to its agency.
import type { At, PersonMention, QuoteMention } from '../mention.ts';
import { antecedentsOf } from './antecedents.ts';
import type { Cue } from './cues.ts';
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

export function speakersOf(people: readonly PersonMention[]): Speakers {
  const inOrder = [...people].sort((a, b) => a.at.start - b.at.start);
  const byBlock = Map.groupBy(inOrder, (person) => person.at.block);
  const inBlock = ({ line }: Phrase): readonly PersonMention[] => byBlock.get(line.block) ?? [];
  let agency: string | null = null;

  const nameIn = (phrase: Phrase): string | null => {
    const { line, first, last } = phrase;
    const known = personIn(phrase, inBlock(phrase)) ?? personBeside(phrase, inBlock(phrase));
    if (known !== null) return known;
    if (reports(phrase)) {
      const named = line.tokens.slice(first, last).find((token) => is(token, 'agencies'));
      if (named !== undefined) agency = line.text.slice(named.start, named.end);
      if (agency !== null) return agency;
    }
    const { start, end } = placeOf(phrase);
    return line.text.slice(start, end);
  };
  const antecedents = antecedentsOf(byBlock, nameIn);

  const nameOf = (phrase: Phrase): string | null => {
    const first = phrase.line.tokens[phrase.first];
    if (is(first, 'he', 'she')) return antecedents.of(phrase);
    return isPronoun(first) && phrase.last - phrase.first === 1 ? null : nameIn(phrase);
  };

  return {
    heard(line, cues) {
      for (const { subject } of cues) if (reports(subject)) nameOf(subject);
      antecedents.heard(line, cues);
    },
    name({ speaker, relay }) {
      return {
        speaker: nameOf(speaker),
        speakerAt: placeOf(withoutPatron(speaker, inBlock(speaker))),
        relay: relay && nameOf(relay),
        relayAt: relay && placeOf(relay),
      };
    },
  };
}

/** The person named in a phrase: not one who only qualifies another, as in "a spokesman for Chen" or "Chen's". */
function personIn(phrase: Phrase, people: readonly PersonMention[]): string | null {
  const { text } = phrase.line;
  const { start, end } = placeOf({ ...phrase, last: headEnd(phrase) });
  const found = people.filter(({ at }) => at.start < end && at.end > start);
  return found.findLast(({ at }) => !/^['’]s?\b/u.test(text.slice(at.end, at.end + 3)))?.name ?? null;
}

/** "the state secretary, Jens Berg, said": the person named right after the comma. */
function personBeside({ line, first, last }: Phrase, people: readonly PersonMention[]): string | null {
  if (!isMark(line.tokens[last], COMMA) || !is(line.tokens[first], 'determiners')) return null;
  const start = line.tokens[last + 1]?.start;
  return people.find(({ at }) => at.start === start)?.name ?? null;
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

function placeOf({ line, first, last }: Phrase): At {
  const start = line.tokens[first]?.start ?? 0;
  return { block: line.block, start, end: line.tokens[last - 1]?.end ?? start };
}
