// Where a line says that somebody says: the verb, and the phrase that is its subject.
import type { Line } from './lines.ts';
import { phraseAfter, phraseBefore, phraseEnding, type Phrase } from './phrase.ts';
import { reports } from './relay.ts';
import { besideParticiple, headOf, isCoordinate, subjectFrom, subjectOf } from './subject.ts';
import { COMMA, DASH, is, isMark, isNounLike, type Token } from './token.ts';
import { halfOf, isVerb } from './verb.ts';
import type { WordClass } from './words.ts';

export type Cue = {
  manner: 'says' | 'utters' | 'tells' | 'names' | 'source';
  /** The verb: its place, and where what follows it begins. */
  at: number;
  after: number;
  /** The tokens of verb and subject together, from the first to before the last. */
  from: number;
  to: number;
  subject: Phrase;
  /** Who reports that it was said, where the cue itself names one: "Xinhua quoted Chen as saying". */
  relay: Phrase | null;
  /** Whether the subject stands beside the verb, or is that of the clause before ("…, adding that"). */
  own: boolean;
  /** The cue in whose reported clause this one stands: "Chen said that Xi believed". */
  inside: Cue | null;
};

/** "Xinhua quoted Chen Wenqing, the commission's chief, as saying": how many words the one quoted may take. */
const LONGEST_CITED = 24;

/** How near, in words, a quotation stands to its verb. */
const NEAR = 10;

/** A line of more words than this is no sentence, and is not read as one. */
const LONGEST_LINE = 500;

/** The cues of a line, in order. `last` is who spoke last before it: a verb without a subject speaks for them. */
export function cuesOf(line: Line, last: Phrase | null): Cue[] {
  const cues: Cue[] = [];
  if (line.tokens.length > LONGEST_LINE) return cues;
  /** The last cue that stands in no reported clause. */
  let main: Cue | null = null;
  for (const [at, token] of line.tokens.entries()) {
    const cue: Cue | null = maybeCue(line, at, token, cues.at(-1) ?? null, main, last);
    if (cue === null) continue;
    cue.inside = isInside(line, cue, main) ? main : null;
    if (cue.inside === null) main = cue;
    cues.push(cue);
  }
  return cues;
}

/** Whether a cue stands in the clause that another reports: nothing sets it off. */
function isInside({ tokens }: Line, cue: Cue, main: Cue | null): boolean {
  if (main === null || main.to > cue.from || !(main.manner === 'says' || main.manner === 'tells'))
    return false;
  const before = tokens[cue.from - 1];
  if (is(before, 'turns') && isMark(tokens[cue.from - 2], COMMA + DASH)) return false;
  return before?.kind === 'word' && !is(before, 'and') && cue.manner !== 'source';
}

function maybeCue(
  line: Line,
  at: number,
  token: Token,
  before: Cue | null,
  main: Cue | null,
  last: Phrase | null,
): Cue | null {
  if (token.classes.size === 0) return null;
  if (is(token, 'sources')) return sourceAt(line, at);
  if (is(token, 'sourcesAfter')) return beside(line, 'source', at, phraseEnding(line, at - 1), null);
  const quoted = is(token, 'cites') ? maybeQuoted(line, at) : null;
  if (quoted !== null) return quoted;
  if (is(token, 'cites') && is(line.tokens[at + 1], 'by')) {
    return beside(line, 'source', at, phraseAfter(line, at + 2), null);
  }
  // "secondo quanto riferito da Xinhua", "as reported by Xinhua"
  if (isVerb(line, at) && is(line.tokens[at - 1], 'as') && is(line.tokens[at + 1], 'by')) {
    return beside(line, 'source', at, phraseAfter(line, at + 2), null);
  }
  if (isVerb(line, at)) {
    if (before?.manner === 'source' && at < before.to) return null;
    const manner = mannerOf(line, at);
    if (is(token, 'cites')) {
      const cited = maybeCited(line, at);
      if (cited !== null) return cited;
      if (manner === 'source') return null;
    }
    if (manner === 'utters' && !isNearQuotation(line, at)) return null;
    const group = groupOf(line, at);
    const denied = line.tokens.slice(group, at).some((each) => is(each, 'negations'));
    if (denied) return null;
    if (line.tokens.slice(group, at).some((each) => is(each, 'passives'))) {
      return is(line.tokens[at + 1], 'by') ? beside(line, manner, at, phraseAfter(line, at + 2), null) : null;
    }
    const subject = subjectOf(line, group, at);
    if (subject !== null) {
      const cue = beside(line, manner, at, subject, null);
      // "as Xinhua reported": the same as "according to Xinhua".
      return cue !== null && is(line.tokens[cue.from - 1], 'as') ? { ...cue, manner: 'source' } : cue;
    }
    if (!isCoordinate(line, group)) return null;
    return apart(manner, at, subjectFrom(line, group, main) ?? last, main?.relay);
  }
  if (!is(token, 'saying')) return null;
  const manner = is(token, 'naming') ? 'names' : is(token, 'telling') ? 'tells' : 'says';
  const own = besideParticiple(line, at);
  if (own !== null) return beside(line, manner, at, own, null);
  return apart(
    manner,
    at,
    subjectFrom(line, at, main) ?? headOf(line, at === 0 ? line.tokens.length : at),
    main?.relay,
  );
}

/** "according to officials in Rome,": with its place, up to the comma. */
function wholeSource(line: Line, phrase: Phrase | null): Phrase | null {
  if (phrase === null || !is(line.tokens[phrase.last], 'prepositions')) return phrase;
  let last = phrase.last;
  while (is(line.tokens[last], 'prepositions', 'determiners', 'times') || isNounLike(line.tokens[last]))
    last += 1;
  const short = last - phrase.first < LONGEST_CITED && isMark(line.tokens[last], COMMA);
  return short && !line.lexis.verbSecond && line.lexis.spaced ? { ...phrase, last } : phrase;
}

/** "according to Xinhua"; also with a verb of its own: "据新华社报道". */
function sourceAt(line: Line, at: number): Cue | null {
  const cue = beside(line, 'source', at, wholeSource(line, phraseAfter(line, at + 1)), null);
  let verb = cue?.to ?? at;
  while (!line.lexis.spaced && is(line.tokens[verb], 'times')) verb += 1;
  const says = cue !== null && is(line.tokens[verb], 'says', 'asSaying');
  // "根据协议": by an agreement, which says nothing, unless a verb of saying or an agency tells.
  if (cue === null || (!line.lexis.spaced && !says && !reports(cue.subject))) return null;
  if (!says || line.lexis.verbSecond) return cue;
  return { ...cue, after: verb + 1, to: verb + 1 };
}

function mannerOf(line: Line, at: number): Cue['manner'] {
  const token = line.tokens[at];
  if (is(token, 'says') || (is(token, 'separable') && halfOf(line, at) > 0)) return 'says';
  if (is(token, 'tells')) return 'tells';
  if (is(token, 'names')) return 'names';
  return is(token, 'utters') ? 'utters' : 'source';
}

/** A verb that only quotations follow is one of saying where a quotation is near. */
function isNearQuotation({ tokens }: Line, at: number): boolean {
  return (
    tokens.slice(Math.max(0, at - NEAR), at + NEAR).some((token) => token.kind === 'run') ||
    // "Chen sieht die Verantwortung bei den Staaten: „…“"
    (tokens.at(-1)?.kind === 'run' && isMark(tokens.at(-2), ':：'))
  );
}

/** A cue whose subject stands beside it. */
function beside(
  line: Line,
  manner: Cue['manner'],
  at: number,
  subject: Phrase | null,
  relay: Phrase | null,
): Cue | null {
  if (subject === null) return null;
  let from = Math.min(groupOf(line, at), subject.first);
  // "a-t-il ajouté": an auxiliary before the subject.
  if (subject.first < at && is(line.tokens[from - 1], 'auxiliaries')) from -= 1;
  const half = is(line.tokens[at], 'separable') ? halfOf(line, at) : -1;
  const after = manner === 'source' ? Math.max(at + 1, subject.last) : Math.max(at, half) + 1;
  return {
    manner,
    at,
    after,
    from,
    to: Math.max(after, subject.last),
    subject,
    relay,
    own: true,
    inside: null,
  };
}

/** A cue that has its subject from another clause. */
function apart(
  manner: Cue['manner'],
  at: number,
  subject: Phrase | null,
  relay: Phrase | null = null,
): Cue | null {
  return (
    subject && { manner, at, after: at + 1, from: at, to: at + 1, subject, relay, own: false, inside: null }
  );
}

/** "Xinhua quoted Chen as saying". */
function maybeCited(line: Line, verb: number): Cue | null {
  const { tokens } = line;
  for (let at = verb + 1; at < tokens.length && at < verb + LONGEST_CITED; at += 1) {
    if (tokens[at]?.kind === 'run') return null;
    if (!is(tokens[at], 'asSaying')) continue;
    const cue = beside(line, 'says', verb, phraseAfter(line, verb + 1), phraseBefore(line, verb));
    return cue && { ...cue, after: at + 1, to: at + 1 };
  }
  return null;
}

const CLAUSE_ENDS = `${COMMA}:：;；${DASH}`;

const GROUP: readonly WordClass[] = ['auxiliaries', 'passives', 'adverbs', 'negations'];

/** "Chen was quoted by Xinhua as saying", "wird Chen von Xinhua zitiert": the one quoted speaks. */
function maybeQuoted(line: Line, at: number): Cue | null {
  const { tokens } = line;
  let first = at;
  while (first > 0 && at - first < LONGEST_CITED && !is(tokens[first], 'passives')) {
    if (isMark(tokens[first - 1], CLAUSE_ENDS)) break;
    first -= 1;
  }
  const last = is(tokens[at + 1], 'passives');
  if (!last && !is(tokens[first], 'passives')) return null;
  const subject = withoutAgent(last ? phraseAfter(line, first + 1) : quotedSubject(line, first));
  const cue = beside(line, 'says', at, subject, relayIn(line, first, at));
  if (cue === null) return null;
  let after = at + 1;
  for (let next = at + 1; next < tokens.length && next - at < NEAR; next += 1) {
    if (is(tokens[next], 'asSaying')) after = next + 1;
  }
  return { ...cue, from: Math.min(first, cue.from), after, to: Math.max(after, cue.to) };
}

/** "wird Chen von der Agentur zitiert": the one quoted, without the one who quotes. */
function withoutAgent(phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const { line, first, last } = phrase;
  const by = line.tokens.findIndex((token, at) => at > first && at < last && is(token, 'by'));
  return by > 0 && line.lexis.verbSecond ? { ...phrase, last: by } : phrase;
}

function quotedSubject(line: Line, passive: number): Phrase | null {
  const before = phraseBefore(line, passive);
  if (!line.lexis.verbSecond) return before;
  const oblique =
    before !== null &&
    (is(line.tokens[before.first - 1], 'prepositions') || is(line.tokens[before.first], 'obliques'));
  return oblique || before === null ? phraseAfter(line, passive + 1) : before;
}

/** Who quotes, in a passive: "by Xinhua". */
function relayIn(line: Line, first: number, verb: number): Phrase | null {
  const { tokens } = line;
  if (is(tokens[verb + 1], 'by')) return phraseAfter(line, verb + 2);
  for (let at = first; at < verb; at += 1) {
    if (is(tokens[at], 'by')) return phraseAfter(line, at + 1);
    // "auf der Seite von Xinhua": whose page it is, not who quotes.
    if (is(tokens[at], 'prepositions') && !is(tokens[at + 1], 'times')) return null;
  }
  return null;
}

/** Where the verb group begins: "has also said". */
function groupOf({ tokens }: Line, verb: number): number {
  let group = verb;
  while (group > 0 && is(tokens[group - 1], ...GROUP)) group -= 1;
  return group;
}
