// Whose verb it is: the phrase before or after it, or that of another clause.
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { phraseAfter, phraseBefore, phraseEnding, type Phrase } from './phrase.ts';
import { COMMA, DASH, is, isMark, isNounLike } from './token.ts';
import { halfOf, isFinite } from './verb.ts';
import { subjectInVerbSecond } from './verb-second.ts';

/** How far back, in words, the verb may stand whose subject a participle has. */
const FARTHEST = 60;

/** The subject that stands beside a verb; `group` is where the verb with its auxiliaries begins. */
export function subjectOf(line: Line, group: number, verb: number): Phrase | null {
  const { tokens, lexis } = line;
  const before = tokens[group - 1];
  const half = is(tokens[verb], 'separable') ? halfOf(line, verb) : -1;
  const next = half === verb + 1 ? tokens.length : afterTime(line, verb + 1);
  const run = before?.kind === 'run' || (isMark(before, COMMA) && tokens[group - 2]?.kind === 'run');
  if (run && lexis.spaced) return phraseAfter(line, next) ?? phraseBefore(line, verb);
  if (lexis.verbSecond) return subjectInVerbSecond(line, verb, next);
  const subject = phraseBefore(line, verb);
  if (subject !== null) return subject;
  const inverts = isMark(before, COMMA) || before === undefined || is(before, 'as');
  return inverts && lexis.spaced ? phraseAfter(line, next) : null;
}

/** "a déclaré jeudi à Paris le ministre": past the words of time and place between verb and subject. */
function afterTime({ tokens, lexis }: Line, at: number): number {
  let next = at;
  while (is(tokens[next], 'times', 'adverbs')) next += 1;
  if (!is(tokens[next], 'prepositions')) return next;
  const place = next + (is(tokens[next + 1], 'determiners') ? 2 : 1);
  const after = tokens[place + 1];
  const named = !lexis.verbSecond && after?.capital === true && isNounLike(after);
  const subject = is(after, 'determiners') || named;
  return isNounLike(tokens[place]) && tokens[next]?.kind === 'word' && subject ? place + 1 : next;
}

/** "criticised the plan and said": a verb right after "and", a comma or the beginning has a subject from before. */
export function isCoordinate({ tokens, lexis }: Line, group: number): boolean {
  const before = tokens[group - 1];
  if (is(before, 'and')) return true;
  return lexis.dropsSubject && (before === undefined || before.kind !== 'word');
}

/** "with Chen calling it “…”": a participle with a subject of its own. */
export function besideParticiple(line: Line, at: number): Phrase | null {
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
export function subjectFrom(line: Line, at: number, main: Pick<Cue, 'subject' | 'to'> | null): Phrase | null {
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
