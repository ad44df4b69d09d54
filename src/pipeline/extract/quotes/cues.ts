// Where a line says that somebody says: the verb, and the phrase that is its subject.
import type { Line } from './lines.ts';
import { phraseAfter, phraseBefore, phraseEnding, type Phrase } from './phrase.ts';
import { COMMA, DASH, is, isMark, isNounLike, type Token } from './token.ts';
import { halfOf, isFinite, isVerb } from './verb.ts';
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

/** How far back, in words, the verb may stand whose subject a participle has. */
const FARTHEST = 60;

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
  if (is(token, 'sources')) return sourceAt(line, at);
  if (is(token, 'sourcesAfter')) return beside(line, 'source', at, phraseEnding(line, at - 1), null);
  if (is(token, 'cites') && is(line.tokens[at + 1], 'by')) {
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
  if (cue === null || !is(line.tokens[cue.to], 'says', 'asSaying') || line.lexis.verbSecond) return cue;
  return { ...cue, after: cue.to + 1, to: cue.to + 1 };
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
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some((token) => token.kind === 'run');
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

const GROUP: readonly WordClass[] = ['auxiliaries', 'passives', 'adverbs', 'negations'];

/** Where the verb group begins: "has also said". */
function groupOf({ tokens }: Line, verb: number): number {
  let group = verb;
  while (group > 0 && is(tokens[group - 1], ...GROUP)) group -= 1;
  return group;
}

function subjectOf(line: Line, group: number, verb: number): Phrase | null {
  const { tokens, lexis } = line;
  const before = tokens[group - 1];
  const half = is(tokens[verb], 'separable') ? halfOf(line, verb) : -1;
  const next = half === verb + 1 ? tokens.length : afterTime(line, verb + 1);
  const run = before?.kind === 'run' || (isMark(before, COMMA) && tokens[group - 2]?.kind === 'run');
  if (run && lexis.spaced) return phraseAfter(line, next) ?? phraseBefore(line, verb);
  const framed = lexis.verbSecond ? subjectOfAuxiliary(line, verb) : null;
  if (framed !== null) return framed;
  const subject = phraseBefore(line, verb);
  // "Bei der Eröffnung sagte Chen": with the verb second, what opens with a preposition is no subject.
  const opener = subject === null ? undefined : tokens[subject.first - 1];
  const oblique = lexis.verbSecond && is(opener, 'prepositions', 'sources');
  if (subject !== null && !oblique) return subject;
  const inverts = lexis.verbSecond || isMark(before, COMMA) || before === undefined;
  return (inverts && lexis.spaced ? phraseAfter(line, next) : null) ?? subject;
}

/** "Chen hat am Montag gesagt": with the verb second, a participle has the subject of its auxiliary. */
function subjectOfAuxiliary(line: Line, verb: number): Phrase | null {
  const { tokens } = line;
  for (let at = verb - 1; at >= 0 && tokens[at]?.kind === 'word'; at -= 1) {
    if (is(tokens[at], 'auxiliaries')) return phraseBefore(line, at) ?? phraseAfter(line, at + 1);
  }
  return null;
}

/** "a déclaré jeudi à Paris le ministre": past the words of time and place between verb and subject. */
function afterTime({ tokens }: Line, at: number): number {
  let next = at;
  while (is(tokens[next], 'times', 'adverbs')) next += 1;
  if (!is(tokens[next], 'prepositions')) return next;
  const place = next + (is(tokens[next + 1], 'determiners') ? 2 : 1);
  const after = tokens[place + 1];
  const subject = is(after, 'determiners') || (after?.capital === true && isNounLike(after));
  return isNounLike(tokens[place]) && tokens[next]?.kind === 'word' && subject ? place + 1 : next;
}

/** "criticised the plan and said": a verb right after "and", a comma or the beginning has a subject from before. */
function isCoordinate({ tokens, lexis }: Line, group: number): boolean {
  const before = tokens[group - 1];
  if (is(before, 'and')) return true;
  return lexis.dropsSubject && (before === undefined || before.kind !== 'word');
}

/** "with Chen calling it “…”": a participle with a subject of its own. */
function besideParticiple(line: Line, at: number): Phrase | null {
  const { tokens } = line;
  let last = at - 1;
  while (is(tokens[last], 'adverbs')) last -= 1;
  if (tokens[last]?.kind !== 'word') return null;
  const phrase = phraseEnding(line, last);
  if (phrase === null || tokens[phrase.first]?.capital !== true) return null;
  const before = tokens[phrase.first - 1];
  return before === undefined || before.kind === 'mark' || is(before, 'prepositions', 'and') ? phrase : null;
}

/** For a verb without a subject: that of the last main cue, unless another clause has begun since. */
function subjectFrom(line: Line, at: number, main: Cue | null): Phrase | null {
  if (main === null) return subjectOfClause(line, at, 0);
  const { tokens } = line;
  for (let back = at - 2; back >= main.to; back -= 1) {
    if (!isMark(tokens[back], COMMA + DASH) || is(tokens[back + 1], 'that')) continue;
    if (is(tokens[back + 1], 'and', 'openers')) return subjectOfClause(line, at, back) ?? main.subject;
  }
  return main.subject;
}

/** The subject of the nearest finite verb before a place: "Chen went to Rome, saying". */
function subjectOfClause(line: Line, before: number, from: number): Phrase | null {
  for (let at = before - 1; at > from && before - at < FARTHEST; at -= 1) {
    if (line.tokens[at]?.kind === 'run') return null;
    if (!isFinite(line, at) || isFinite(line, at - 1)) continue;
    const phrase = phraseBefore(line, at);
    // "the idea that others had failed, saying": the clause inside is not the one that goes on.
    if (phrase !== null && !is(line.tokens[phrase.first - 1], 'that')) return phrase;
  }
  return null;
}

/** The phrase at the head of the line: what a participle without a verb before it speaks for. */
export function headOf(line: Line, before: number): Phrase | null {
  const { tokens, lexis } = line;
  let at = 0;
  while (at < before && is(tokens[at], 'and', 'adverbs', 'openers')) at += 1;
  if (is(tokens[at], 'prepositions', 'times') && lexis.verbSecond) {
    // "Zur Eröffnung sprach Chen": the verb is the first word without a capital after a noun.
    while (at < before && !(tokens[at]?.capital === false && tokens[at - 1]?.capital === true && at > 1))
      at += 1;
    at += 1;
  } else if (is(tokens[at], 'prepositions', 'saying')) {
    while (at < before && !isMark(tokens[at], COMMA)) at += 1;
    at += 1;
  }
  if (at >= before) return null;
  return phraseAfter(line, at) ?? phraseEnding(line, at);
}
