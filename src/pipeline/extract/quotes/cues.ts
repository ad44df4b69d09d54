// Where a line says that somebody says: the verb, and the phrase that is its subject.
import type { Line, Token } from './lines.ts';
import { COMMA, is, isFinite, isMark, isVerb, phraseAfter, phraseBefore, phraseEnding, type Phrase } from './phrase.ts';

export type Cue = {
  manner: 'says' | 'utters' | 'tells' | 'names' | 'source';
  /** The tokens of the verb, from the first to before the last. */
  first: number;
  last: number;
  subject: Phrase;
  /** Who reports that it was said, where the cue itself names one: "Xinhua quoted Chen as saying". */
  relay: Phrase | null;
  /** Whether the subject stands beside the verb, or is that of the clause before ("…, adding that"). */
  own: boolean;
};

/** "Xinhua quoted Chen Wenqing, the commission's chief, as saying": how many words the one quoted may take. */
const LONGEST_CITED = 24;

/** How far back, in words, the verb may stand whose subject a participle has. */
const FARTHEST = 60;

/** The cues of a line, in order. */
export function cuesOf(line: Line): Cue[] {
  const cues: Cue[] = [];
  line.tokens.forEach((token, at) => {
    const cue = maybeCue(line, at, token, cues.at(-1));
    if (cue !== null) cues.push(cue);
  });
  return cues;
}

function maybeCue(line: Line, at: number, token: Token, before: Cue | undefined): Cue | null {
  const one = { first: at, last: at + 1, relay: null };
  if (is(token, 'sources')) {
    const subject = phraseAfter(line, at + 1);
    return subject && { ...one, manner: 'source', subject, own: true };
  }
  if (isVerb(line, at)) {
    const manner = mannerOf(token);
    if (is(token, 'cites')) {
      const cited = maybeCited(line, at);
      if (cited !== null) return cited;
      if (mannerOf(token) === 'source') return null;
    }
    const subject = subjectOf(line, at);
    return subject && { ...one, manner, subject, own: true };
  }
  if (is(token, 'saying')) {
    const beside = besideParticiple(line, at);
    const subject = beside ?? subjectOfClause(line, at) ?? before?.subject ?? headOf(line, at);
    const manner = is(token, 'naming') ? 'names' : is(token, 'telling') ? 'tells' : 'says';
    return subject && { ...one, manner, subject, relay: before?.relay ?? null, own: beside !== null };
  }
  return null;
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

/** The subject of the nearest finite verb before a participle: "Chen went to Rome, saying". */
function subjectOfClause(line: Line, participle: number): Phrase | null {
  for (let at = participle - 1; at > 0 && participle - at < FARTHEST; at -= 1) {
    if (line.tokens[at]?.kind === 'run') return null;
    if (!isFinite(line, at) || isFinite(line, at - 1)) continue;
    const phrase = phraseBefore(line, at);
    if (phrase !== null) return phrase;
  }
  return null;
}

function mannerOf(token: Token): Cue['manner'] {
  if (is(token, 'says')) return 'says';
  if (is(token, 'tells')) return 'tells';
  if (is(token, 'names')) return 'names';
  return is(token, 'utters') ? 'utters' : 'source';
}

/** "Xinhua quoted Chen as saying". */
function maybeCited(line: Line, verb: number): Cue | null {
  const { tokens } = line;
  for (let at = verb + 1; at < tokens.length && at < verb + LONGEST_CITED; at += 1) {
    if (tokens[at]?.kind === 'run') return null;
    if (!is(tokens[at], 'asSaying')) continue;
    const subject = phraseAfter(line, verb + 1);
    const relay = phraseBefore(line, verb);
    return subject && { manner: 'says', first: verb, last: at + 1, subject, relay, own: true };
  }
  return null;
}

function subjectOf(line: Line, verb: number): Phrase | null {
  const { tokens } = line;
  let group = verb;
  while (group > 0 && is(tokens[group - 1], 'auxiliaries', 'passives', 'adverbs')) group -= 1;
  if (tokens.slice(group, verb).some((token) => is(token, 'passives'))) return agentOf(line, verb);
  const before = tokens[group - 1];
  const quoted = before?.kind === 'run' || (isMark(before, COMMA) && tokens[group - 2]?.kind === 'run');
  if (quoted) return phraseAfter(line, verb + 1) ?? phraseBefore(line, verb);
  const subject = phraseBefore(line, verb);
  if (subject !== null) return subject;
  return isMark(before, COMMA) || before === undefined ? phraseAfter(line, verb + 1) : null;
}

/** "was told by the ministry": the one who acts in a passive. */
function agentOf(line: Line, verb: number): Phrase | null {
  return is(line.tokens[verb + 1], 'by') ? phraseAfter(line, verb + 2) : null;
}

/** The phrase at the head of the line: what a participle without a verb before it speaks for. */
export function headOf(line: Line, before: number): Phrase | null {
  const { tokens } = line;
  let at = 0;
  while (at < before && is(tokens[at], 'and', 'adverbs', 'openers')) at += 1;
  if (is(tokens[at], 'prepositions', 'saying')) {
    while (at < before && !isMark(tokens[at], COMMA)) at += 1;
    at += 1;
  }
  if (at >= before) return null;
  const phrase = phraseAfter(line, at);
  return phrase ?? phraseEnding(line, at);
}
