// A speaker is a name where the text gives one: a pronoun or a surname leads back to it.
import type { At, PersonMention, QuoteMention } from '../mention.ts';
import { headOf, type Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { is, isPronoun, type Phrase } from './phrase.ts';
import { reports, type Said } from './sieve.ts';

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

  const nameOf = (line: Line, phrase: Phrase): string | null => {
    const { tokens } = line;
    const first = tokens[phrase.first];
    if (is(first, 'he', 'she')) return subjects.findLast((name) => name !== null) ?? null;
    if (isPronoun(first) && phrase.last - phrase.first === 1) return null;
    const known = personIn(line, phrase, byBlock.get(line.block) ?? []);
    if (known !== null) return known;
    if (reports(line, phrase)) {
      const named = tokens.slice(phrase.first, phrase.last).find((token) => is(token, 'agencies'));
      if (named !== undefined) agency = line.text.slice(named.start, named.end);
      if (agency !== null) return agency;
    }
    return wordsOf(line, phrase);
  };

  return {
    heard(line, cues) {
      for (const cue of cues) if (reports(line, cue.subject)) nameOf(line, cue.subject);
      const phrase = cues.find((cue) => cue.own && !reports(line, cue.subject))?.subject ?? headOf(line, line.tokens.length);
      const named = phrase && nameOf(line, phrase);
      const isName = phrase !== null && (line.tokens[phrase.last - 1]?.capital === true || is(line.tokens[phrase.first], 'he', 'she'));
      subjects.push(isName ? named : null);
      if (subjects.length > REACH) subjects.shift();
    },
    name({ line, speaker, relay }) {
      return {
        speaker: nameOf(line, speaker),
        speakerAt: placeOf(line, speaker),
        relay: relay && nameOf(relay.line, relay.phrase),
        relayAt: relay && placeOf(relay.line, relay.phrase),
      };
    },
  };
}

/** The person named in a phrase: not one who only qualifies another, as in "a spokesman for Chen". */
function personIn(line: Line, phrase: Phrase, people: readonly PersonMention[]): string | null {
  const { tokens } = line;
  let last = phrase.first;
  while (last < phrase.last && (last === phrase.first || !is(tokens[last], 'prepositions'))) last += 1;
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  const found = people.filter(({ at }) => at.start < end && at.end > start);
  return found.findLast(({ at }) => !/^['’]s?\b/u.test(line.text.slice(at.end)))?.name ?? null;
}

function wordsOf(line: Line, phrase: Phrase): string {
  const { start, end } = placeOf(line, phrase);
  return line.text.slice(start, end);
}

function placeOf(line: Line, phrase: Phrase): At {
  const start = line.tokens[phrase.first]?.start ?? 0;
  const end = line.tokens[phrase.last - 1]?.end ?? start;
  return { block: line.block, start, end };
}
