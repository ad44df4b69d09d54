// The ordered sieve: for one quotation of a line, the first rule that finds who says it.
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { isClear, phraseAfter, type Phrase } from './phrase.ts';
import { endsLine, maybeRelay, reports } from './relay.ts';
import { saidBefore } from './subjunctive.ts';
import { headOf } from './subject.ts';
import { COMMA, DASH, is, isMark, isNounLike, isPronoun, type Token } from './token.ts';
import { isFinite } from './verb.ts';

/** Who says something, as phrases of the text. */
export type Said = {
  rule: string;
  speaker: Phrase;
  relay: Phrase | null;
};

/** What was read before a line. */
export type Before = {
  /** The last speaker, wherever that was. */
  last: Said | null;
  /** The speaker of the line right before, whether or not it quotes; null at the head of a paragraph. */
  line: Said | null;
  /** The speaker of the line before, wherever that was, if it quotes. */
  quoted: Said | null;
  /** Whether the line before leads up to this one: it ends with a colon, or its quotation goes on. */
  leads: 'colon' | 'open' | null;
};

/** Fewer characters than these, inside a clause without spaces, are a term. */
const SHORTEST_UNSPACED = 8;

/** A quotation further than this many words from its verb may be somebody else's. */
const NEAR = 12;

/** A quotation of as many words as these is a sentence, and no name of a thing. */
const SENTENCE = 8;

/** The rule of a line that has a speaker and no quotation. */
const UNQUOTED = 'unquoted';

const SPOKE = 'spoke';

/** A name with what is added to it, before a colon, is at most this many words long. */
const LONGEST_CAPTION = 16;

type Step = (line: Line, at: number, cues: readonly Cue[], before: Before) => Said | null;

const STEPS: readonly Step[] = [
  afterQuote,
  afterUnknown,
  wholeParagraph,
  rightBefore,
  nameThenQuote,
  inClause,
  elsewhere,
  nextSentence,
  nextParagraph,
];

/** Who says the quotation that is token `at` of the line; null where nobody does. */
export function maybeSaid(line: Line, at: number, cues: readonly Cue[], before: Before): Said | null {
  if (isTitle(line, at, cues)) return null;
  for (const step of STEPS) {
    const said = step(line, at, cues, before);
    if (said !== null) return isClear(said.speaker) ? said : { ...said, rule: 'unclear-speaker' };
  }
  return null;
}

/** What a cue says of the words it introduces. */
export function saidBy(rule: string, line: Line, cue: Cue, cues: readonly Cue[]): Said {
  const { inside } = cue;
  if (inside === null) {
    const relay = cue.relay ?? maybeRelay(line, cue, cues);
    // "Xinhua meldete unter Berufung auf das Ministerium": of the two it is the agency that passes on.
    if (relay !== null && isAgency(cue.subject) && !reports(relay))
      return { rule, speaker: relay, relay: cue.subject };
    return { rule, speaker: cue.subject, relay };
  }
  // "Chen said that Xi believed …": Xi is the speaker, and Chen the one who reports it.
  if (isSomebody(cue, inside)) return { rule, speaker: cue.subject, relay: cue.relay ?? inside.subject };
  return saidBy(rule, line, inside, cues);
}

function isAgency({ line, first, last }: Phrase): boolean {
  return line.tokens.slice(first, last).some((token) => is(token, 'agencies'));
}

/** Whether a cue in a reported clause has a speaker of its own; "he" after "Chen said" is Chen. */
function isSomebody(cue: Cue, inside: Cue): boolean {
  const first = cue.subject.line.tokens[cue.subject.first];
  const outer = inside.subject.line.tokens[inside.subject.first];
  if (is(first, 'he', 'she')) return is(outer, 'he', 'she', 'they', 'we');
  return cue.own && (first?.capital === true || isPronoun(first));
}

/** `“…,” Chen said`, `“…,” said Chen`. */
function afterQuote(line: Line, at: number, cues: readonly Cue[]): Said | null {
  const next = afterMarks(line, at);
  const cue = cues.find((each) => each.from === next && each.own);
  if (cue === undefined || (at > 0 && hasObject(line, cue)) || isObject(line, at, cue)) return null;
  // "A reporter asked: “…” Chen replied: “…”": a colon looks forward.
  if (isMark(line.tokens[at - 1], ':：'))
    return rightBefore(line, at, cues) ?? saidBy('quote-then-verb', line, cue, cues);
  // "He called for a “stronger role”, according to the Xinhua report": the report is the relay.
  const inner = cue.manner === 'source' || reports(cue.subject) ? inClause(line, at, cues) : null;
  return inner ?? saidBy('quote-then-verb', line, cue, cues);
}

/** "„A Bigger Bang“ sahen viele": where a comma has to part quotation and verb, one without is a thing. */
function isObject(line: Line, at: number, cue: Cue): boolean {
  const { lexis, tokens } = line;
  if (!lexis.verbSecond || cue.manner === 'names' || cue.manner === 'source') return false;
  const words = wordsIn(line, at);
  // "Von „großer Offenheit“ sprach Chen", and a sentence whose comma is forgotten.
  if (is(tokens[0], 'by') || words.split(/\s+/u).length >= SENTENCE) return false;
  return (
    !isMark(tokens[at + 1], COMMA + DASH) && tokens[at - 1]?.kind !== 'mark' && !/[,.?!…–]$/u.test(words)
  );
}

/** "Asked about “…”, Chen said no": what the verb has after it is what was said, not what stands before. */
function hasObject({ tokens }: Line, cue: Cue): boolean {
  if (cue.manner === 'source' || cue.manner === 'tells') return false;
  const next = tokens[cue.to];
  return (
    next?.kind === 'run' ||
    isMark(next, ':：') ||
    is(next, 'that') ||
    isPronoun(next) ||
    (isNounLike(next) && !is(next, 'adverbs'))
  );
}

function afterMarks(line: Line, at: number): number {
  let next = at + 1;
  if (isMark(line.tokens[next], COMMA + DASH)) next += 1;
  while (is(line.tokens[next], 'adverbs') && !is(line.tokens[next], 'says')) next += 1;
  return next;
}

/** `“…,” Chen grumbled on Tuesday.`: a verb that no table has, after a quotation that ends like a sentence. */
function afterUnknown(line: Line, at: number): Said | null {
  const words = wordsIn(line, at);
  const ends = /[,?!，？！]$/u.test(words) || isMark(line.tokens[at + 1], COMMA);
  if (at > 0 || !ends) return null;
  const next = afterMarks(line, at);
  const speaker = isBareVerb(line, next) ? phraseAfter(line, next + 1) : phraseAfter(line, next);
  if (speaker === null || !names(speaker)) return null;
  const verb = speaker.first === next ? speaker.last : next;
  const end = Math.max(verb + 1, speaker.last);
  const after = line.tokens[end];
  const done = after === undefined || after.kind !== 'word' || is(after, 'times', 'prepositions', 'adverbs');
  return isBareVerb(line, verb) && done ? { rule: 'quote-then-other-verb', speaker, relay: null } : null;
}

/** "strich", "resümiert": a word without a capital that no table has, where a verb can stand. */
function isBareVerb({ tokens, lexis }: Line, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || !lexis.spaced) return false;
  const participle = lexis.participleEnding !== '' && token.lower.endsWith(lexis.participleEnding);
  return !participle && [...token.classes].every((each) => each === 'verbs' || each === 'alsoNouns');
}

/** Whether a phrase begins as one for somebody does: a pronoun, an article, a name. */
function names({ line, first }: Phrase): boolean {
  const head = line.tokens[first];
  return isPronoun(head) || head?.capital === true || is(head, 'determiners');
}

/** A paragraph that begins with a quotation, after one that leads up to it. */
function wholeParagraph(
  _line: Line,
  at: number,
  _cues: readonly Cue[],
  { last, leads }: Before,
): Said | null {
  if (at > 0 || leads === null || last === null) return null;
  return { ...last, rule: leads === 'open' ? 'paragraph-goes-on' : 'paragraph-after-colon' };
}

/** `Chen said: “…”`. */
function rightBefore(line: Line, at: number, cues: readonly Cue[]): Said | null {
  const cue = cues.findLast((each) => each.to <= at);
  if (cue === undefined) return null;
  const between = line.tokens.slice(cue.to, at);
  // "erklärte Chen weiter, „…“"
  const passes = (token: Token): boolean =>
    token.kind === 'mark' || is(token, 'that') || (line.lexis.verbSecond && is(token, 'adverbs'));
  if (!between.every(passes)) return null;
  const sure =
    between.some(({ kind, classes }) => kind === 'mark' || classes.has('that')) &&
    cue.own &&
    cue.inside === null;
  return saidBy(sure ? 'verb-then-quote' : 'verb-beside-quote', line, cue, cues);
}

/** `Chen: “…”`, as in an interview. */
function nameThenQuote(line: Line, at: number): Said | null {
  if (at < 2 || !isMark(line.tokens[at - 1], ':：')) return null;
  const speaker = phraseAfter(line, 0);
  if (speaker === null || at > LONGEST_CAPTION || line.tokens[0]?.capital !== true) return null;
  // "Chen, secretary of the commission: “…”", "Chen on the talks: “…”"
  const more = line.tokens.slice(speaker.last, at - 1);
  const named = line.tokens[speaker.last - 1]?.capital === true && !is(line.tokens[0], 'openers', 'adverbs');
  const added = named && (isMark(more[0], COMMA) || is(more[0], 'prepositions'));
  if (more.length > 0 && !(added && more.every((_, i) => !isFinite(line, speaker.last + i)))) return null;
  return { rule: 'name-then-quote', speaker, relay: null };
}

/** `Chen called the plan “…”`, `Chen said that both sides had “…”`. */
function inClause(line: Line, at: number, cues: readonly Cue[]): Said | null {
  const cue = cues.findLast((each) => each.to <= at && !isClosed(line, each, at));
  if (cue !== undefined && cue.manner !== 'names' && isTerm(line, at)) return null;
  if (cue === undefined) return null;
  const near = cue.own && cue.inside === null && at - cue.to <= NEAR;
  return saidBy(near ? 'verb-in-clause' : 'verb-in-other-clause', line, cue, cues);
}

/** "as Chen noted in Rome, the plan was “…”": the clause of the verb is over before the quotation. */
function isClosed({ tokens }: Line, cue: Cue, at: number): boolean {
  const opener = tokens[cue.from - 1];
  if (!is(opener, 'openers') || is(opener, 'that', 'and')) return false;
  // "As Chen noted, …" at the head of the sentence speaks for all of it.
  if (cue.manner === 'source' && cue.from === 1) return false;
  return tokens.slice(cue.to, at - 1).some((token) => isMark(token, COMMA + DASH));
}

/** `… “…” in the region, Chen said`. */
function elsewhere(line: Line, at: number, cues: readonly Cue[]): Said | null {
  const cue = cues.findLast((each) => each.from > at && each.own && each.manner !== 'names');
  if (cue === undefined || !endsLine(line, cue, cues) || !isMark(line.tokens[cue.from - 1], COMMA))
    return null;
  return saidBy('verb-after-clause', line, cue, cues);
}

/** A sentence that begins with a quotation goes on where the one before it stopped. */
function nextSentence(line: Line, at: number, cues: readonly Cue[], before: Before): Said | null {
  if (at > 0 && !isTerm(line, at)) return saidBefore(line, cues, before);
  if (at > 0 || before.line === null || before.line.rule === UNQUOTED) return null;
  return { ...before.line, rule: before.line.rule === SPOKE ? 'sentence-after-clause' : 'next-sentence' };
}

/** A paragraph of nothing but quotation, after one that ended with what somebody said. */
function nextParagraph({ tokens }: Line, at: number, _cues: readonly Cue[], before: Before): Said | null {
  if (at > 0 || tokens.length > 1 || before.quoted === null) return null;
  return { ...before.quoted, rule: 'next-paragraph' };
}

/** A title of a book, a programme, an initiative: each word of weight has a capital, and nobody says it. */
function isTitle(line: Line, at: number, cues: readonly Cue[]): boolean {
  const before = line.tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (is(before, 'titles')) return !cues.some((cue) => cue.at === at - 1 && isRelative(line, cue));
  const words = wordsIn(line, at).match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  const small = words.filter((word) => word === word.toLowerCase());
  if (small.some((word) => word.length > 4) || small.length > words.length / 2) return false;
  // "forderte Chen „mehr Offenheit“": the one who speaks, and then the words.
  if (/^\p{Ll}/u.test(wordsIn(line, at)) && cues.some((cue) => cue.to === at && cue.manner !== 'source')) {
    return false;
  }
  // "sprach von einem „Meilenstein der Beziehungen“"
  const of = line.lexis.verbSecond && is(line.tokens[at - 2], 'by');
  if (of && cues.some((cue) => cue.to === at - 2 && cue.manner === 'utters')) return false;
  return is(before, 'prepositions', 'determiners') || before.capital || /['’]s?$/u.test(before.lower);
}

/** "what he called “…”": the thing named stands before. */
function isRelative({ tokens }: Line, cue: Cue): boolean {
  return is(tokens[cue.from - 1], 'relatives', 'openers');
}

/** A word or two in quotation marks inside a clause: a term, which the speaker need not have said. */
function isTerm(line: Line, at: number): boolean {
  const words = wordsIn(line, at);
  return line.lexis.spaced ? !/\s/u.test(words) : words.length < SHORTEST_UNSPACED;
}

function wordsIn(line: Line, at: number): string {
  const run = line.tokens[at]?.run;
  return run ? line.text.slice(run.start, run.end) : '';
}

/** The speaker of a line, whether or not it quotes: the last one it names, else the one at its head. */
export function speakerOf(line: Line, cues: readonly Cue[]): Said | null {
  const cue = cues.findLast((each) => each.own);
  if (cue !== undefined) return saidBy(SPOKE, line, cue, cues);
  const speaker = headOf(line, line.tokens.length);
  const first = speaker === null ? undefined : line.tokens[speaker.first];
  if (speaker === null || !(first?.capital === true || isPronoun(first))) return null;
  return { rule: UNQUOTED, speaker, relay: null };
}
