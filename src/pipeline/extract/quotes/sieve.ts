// The ordered sieve: for one quotation of a line, the first rule that finds who says it.
import { headOf, type Cue } from './cues.ts';
import type { Line, Token } from './lines.ts';
import { COMMA, is, isMark, isPronoun, phraseAfter, type Phrase } from './phrase.ts';

/** A quotation's speaker, as a phrase of a line. */
export type Said = {
  rule: string;
  line: Line;
  speaker: Phrase;
  relay: { line: Line; phrase: Phrase } | null;
};

/** What was read before a line: the quotation before it, and whether anything stands between. */
export type Before = {
  said: Said | null;
  /** The speaker of the line before, whether or not it quotes; null at the head of a paragraph. */
  line: Said | null;
  /** Whether the paragraph before leads up to this one: it ends with a colon or its quotation goes on. */
  leads: 'colon' | 'open' | null;
};

type Step = (line: Line, at: number, cues: readonly Cue[], before: Before) => Said | null;

const STEPS: readonly Step[] = [
  afterQuote,
  afterUnknown,
  wholeParagraph,
  rightBefore,
  inClause,
  elsewhere,
  nextSentence,
  headOfClause,
];

/** Who says the quotation that is token `at` of the line; null where nobody does. */
export function maybeSaid(line: Line, at: number, cues: readonly Cue[], before: Before): Said | null {
  if (isTitle(line, at)) return null;
  for (const step of STEPS) {
    const said = step(line, at, cues, before);
    if (said !== null) return said;
  }
  return null;
}

export function by(rule: string, line: Line, cue: Cue, cues: readonly Cue[] = []): Said {
  const phrase = cue.relay ?? maybeRelay(line, cue, cues);
  return { rule, line, speaker: cue.subject, relay: phrase && { line, phrase } };
}

/** "Chen said …, according to the report", "Xinhua reported that Chen said …": who reports what another says. */
export function maybeRelay(line: Line, cue: Cue, cues: readonly Cue[]): Phrase | null {
  for (const other of cues) {
    if (other === cue || !other.own || other.subject.first === cue.subject.first) continue;
    if (other.manner === 'source' || (reports(line, other.subject) && isBeside(line, other, cue))) {
      return other.subject;
    }
  }
  return null;
}

/** Whether the phrase is one for a body or text that reports. */
export function reports(line: Line, phrase: Phrase): boolean {
  return line.tokens.slice(phrase.first, phrase.last).some((token) => is(token, 'agencies', 'reports'));
}

/** Whether the reporting clause frames the other: right before it, or as the last words of the line. */
export function isBeside(line: Line, outside: Cue, inside: Cue): boolean {
  const { tokens } = line;
  if (endOf(outside) <= inside.subject.first) {
    return tokens.slice(endOf(outside), inside.subject.first).every((token) => is(token, 'that', 'times', 'prepositions'));
  }
  const start = Math.min(outside.first, outside.subject.first);
  if (!isMark(tokens[start - 1], COMMA) && tokens[start - 1]?.kind !== 'run') return false;
  return tokens.slice(endOf(outside)).every((token) => token.kind === 'mark' || is(token, 'times', 'prepositions', 'adverbs'));
}

/** `“…,” Chen said`, `“…,” said Chen`. */
function afterQuote(line: Line, at: number, cues: readonly Cue[]): Said | null {
  const next = afterMarks(line, at);
  const cue = cues.find((each) => Math.min(each.first, each.subject.first) === next && each.own);
  if (cue === undefined) return null;
  // "He called for a “stronger role”, according to the Xinhua report": the report is the relay.
  const inner = cue.manner === 'source' || reports(line, cue.subject) ? inClause(line, at, cues) : null;
  return inner ?? by('quote-then-verb', line, cue, cues);
}

function afterMarks(line: Line, at: number): number {
  let next = at + 1;
  if (isMark(line.tokens[next], `${COMMA}—–--`)) next += 1;
  while (is(line.tokens[next], 'adverbs')) next += 1;
  return next;
}

/** `“…,” Chen grumbled on Tuesday.`: a verb that no table has, after a quotation that ends like a sentence. */
function afterUnknown(line: Line, at: number): Said | null {
  const words = wordsIn(line, at);
  if (!/[,?!，？！]$/u.test(words) && !isMark(line.tokens[at + 1], COMMA)) return null;
  const next = afterMarks(line, at);
  const { tokens } = line;
  const speaker = phraseAfter(line, next);
  if (speaker === null || !(isPronoun(tokens[next]) || tokens[next]?.capital === true)) return null;
  const verb = tokens[speaker.last];
  const after = tokens[speaker.last + 1];
  const ends = after === undefined || after.kind !== 'word' || is(after, 'times', 'prepositions', 'adverbs');
  return is(verb, 'verbs') && ends ? { rule: 'quote-then-other-verb', line, speaker, relay: null } : null;
}

/** A paragraph of nothing but quotation, after one that leads up to it. */
function wholeParagraph(_line: Line, at: number, _cues: readonly Cue[], { said, leads }: Before): Said | null {
  if (at > 0 || leads === null || said === null) return null;
  return { ...said, rule: leads === 'open' ? 'paragraph-goes-on' : 'paragraph-after-colon' };
}

/** `Chen said: “…”`. */
function rightBefore(line: Line, at: number, cues: readonly Cue[]): Said | null {
  const cue = cues.findLast((each) => endOf(each) <= at);
  if (cue === undefined) return null;
  const between = line.tokens.slice(endOf(cue), at);
  if (!between.every((token) => token.kind === 'mark' || is(token, 'that'))) return null;
  return by('verb-then-quote', line, outer(line, cue, cues), cues);
}

/** `Chen called the plan “…”`, `Chen said that both sides had “…”`. */
function inClause(line: Line, at: number, cues: readonly Cue[]): Said | null {
  const cue = cues.findLast((each) => endOf(each) <= at && !isClosed(line, each, at));
  return cue ? by('verb-in-clause', line, outer(line, cue, cues), cues) : null;
}

export function endOf(cue: Cue): number {
  return Math.max(cue.last, cue.subject.last);
}

/** "as Chen noted in Rome, the plan was “…”": the clause of the verb is over before the quotation. */
function isClosed(line: Line, cue: Cue, at: number): boolean {
  const start = Math.min(cue.first, cue.subject.first);
  if (!is(line.tokens[start - 1], 'openers') || line.tokens[start - 1]?.lower === 'that') return false;
  return line.tokens.slice(endOf(cue), at).some((token) => isMark(token, `${COMMA}—–`));
}

/** "Chen said he believed …", "Chen spoke of what he called …": the pronoun is the speaker before it. */
export function outer(line: Line, cue: Cue, cues: readonly Cue[]): Cue {
  const { tokens } = line;
  if (!is(tokens[cue.subject.first], 'he', 'she')) return cue;
  const earlier = cues.findLast((each) => endOf(each) <= cue.subject.first);
  if (earlier === undefined || is(tokens[earlier.subject.first], 'they', 'others')) return cue;
  const before = tokens[cue.subject.first - 1];
  const joined = endOf(earlier) >= cue.subject.first - 1 || is(before, 'relatives', 'openers', 'that');
  return joined ? { ...cue, subject: earlier.subject, relay: earlier.relay } : cue;
}

/** `… “…” in the region, Chen said`. */
function elsewhere(line: Line, at: number, cues: readonly Cue[]): Said | null {
  const cue = cues.find((each) => each.first > at && each.own);
  return cue ? by('verb-after-clause', line, cue, cues) : null;
}

/** A sentence that begins with a quotation goes on where the one before it stopped. */
function nextSentence(_line: Line, at: number, _cues: readonly Cue[], before: Before): Said | null {
  if (at > 0 || before.line === null) return null;
  return { ...before.line, rule: 'next-sentence' };
}

function headOfClause(line: Line, at: number): Said | null {
  const speaker = headOf(line, at);
  return speaker && wordsIn(line, at).split(/\s+/u).length > 3
    ? { rule: 'head-of-clause', line, speaker, relay: null }
    : null;
}

/** A title of a book, a programme, an initiative: each word of weight has a capital, and nobody says it. */
function isTitle(line: Line, at: number): boolean {
  const { tokens } = line;
  const before = tokens[at - 1];
  if (before === undefined || isMark(before, ':：')) return false;
  const words = wordsIn(line, at).match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  const small = words.filter((word) => word === word.toLowerCase());
  if (small.some((word) => word.length > 4) || small.length > words.length / 2) return false;
  return before.kind === 'word' && (is(before, 'prepositions', 'determiners') || /['’]s?$/u.test(before.lower));
}

function wordsIn(line: Line, at: number): string {
  const run = line.tokens[at]?.run;
  return run ? line.text.slice(run.start, run.end) : '';
}

/** The speaker of a line, whether or not it quotes: the last one it names, else the one at its head. */
export function speakerOf(line: Line, cues: readonly Cue[]): Said | null {
  const cue = cues.findLast((each) => each.own);
  if (cue !== undefined) return by('next-sentence', line, cue);
  const speaker = headOf(line, line.tokens.length);
  const first: Token | undefined = speaker ? line.tokens[speaker.first] : undefined;
  if (speaker === null || !(first?.capital === true || isPronoun(first))) return null;
  return { rule: 'next-sentence', line, speaker, relay: null };
}
