// Who speaks is a noun phrase before or after the verb; where it ends is told by the small words around it.
import type { Line } from './lines.ts';
import { COMMA, DASH, is, isMark, isNounLike, isPronoun, type Token } from './token.ts';
import { isFinite, isPlural, isVerb } from './verb.ts';
import type { Lexis } from './words.ts';

/** Tokens of a line, from the first to before the last. */
export type Phrase = { line: Line; first: number; last: number };

/** No phrase or aside is longer than this many words; the bound keeps the reading linear. */
const LONGEST = 40;

/** What is longer than this may have more in it than a name. */
const LONGEST_CLEAR = 12;

/** The subject that ends before a verb group: over adverbs, auxiliaries and asides, to the head of the clause. */
export function phraseBefore(line: Line, verb: number): Phrase | null {
  const { tokens, lexis } = line;
  let at = verb - 1;
  while (isSkipped(line, at)) at -= 1;
  const relative = relativeBefore(line, at);
  if (relative > 0) {
    return phraseEnding(line, isMark(tokens[relative - 1], COMMA) ? relative - 2 : relative - 1);
  }
  if (isMark(tokens[at], COMMA)) return lexis.spaced ? beforeAside(line, at, COMMA) : null;
  if (isMark(tokens[at], ')）')) return beforeAside(line, at, '(（');
  if (isMark(tokens[at], DASH)) return beforeAside(line, at, DASH);
  return phraseEnding(line, at);
}

/** What may stand between a subject and its verb: "has also", "on Tuesday". */
function isSkipped({ tokens }: Line, at: number): boolean {
  const token = tokens[at];
  if (isPronoun(token)) return false;
  if (is(token, 'adverbs', 'auxiliaries', 'passives', 'negations', 'times')) return true;
  return is(token, 'prepositions') && is(tokens[at + 1], 'times');
}

/** "who has in the past called": the place of the relative pronoun, with no more than an adverbial after it. */
function relativeBefore({ tokens }: Line, at: number): number {
  if (is(tokens[at], 'relatives')) return at;
  for (let back = at; back > 0 && at - back < 6; back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word' || isPronoun(token)) return -1;
    if (!is(token, 'prepositions', 'auxiliaries')) continue;
    const auxiliary = is(tokens[back - 1], 'auxiliaries') ? 1 : 0;
    if (is(tokens[back - 1 - auxiliary], 'relatives')) return back - 1 - auxiliary;
  }
  return -1;
}

/** "Chen, secretary of the commission, said": the phrase before the aside that ends with the mark at `close`. */
function beforeAside(line: Line, close: number, marks: string): Phrase | null {
  const { tokens } = line;
  const relative = relativeAside(line, close);
  if (relative > 0 && marks === COMMA) return phraseEnding(line, relative - 1);
  let open = openingOf(line, close, marks);
  let phrase = open > 0 ? phraseEnding(line, pastBrackets(line, open - 1)) : null;
  if (phrase === null) return null;
  // "After talks in Rome, Chen, 60, said": what opens with a preposition is no subject, what follows may be one.
  if (isOblique(phrase) && marks === COMMA && isName(tokens[open + 1])) return phraseEnding(line, close - 1);
  // "Chen, a member of the Bureau, secretary of the commission, said": one aside more.
  while (isMark(tokens[phrase.first - 1], marks) && !isName(tokens[phrase.first])) {
    open = phrase.first - 1;
    const before = phraseEnding(line, open - 1);
    if (before === null || isOblique(before)) break;
    phrase = before;
  }
  return phrase;
}

/** "Chen, who met the minister in Berlin, Germany, said": the comma before the relative pronoun; or -1. */
function relativeAside(line: Line, close: number): number {
  const { tokens } = line;
  for (let at = close - 2; at > 0 && close - at < LONGEST; at -= 1) {
    if (tokens[at]?.kind === 'run' && !isShort(line, at)) return -1;
    if (isMark(tokens[at], ';；:：' + DASH)) return -1;
    if (isMark(tokens[at], COMMA) && is(tokens[at + 1], 'relatives'))
      return isNounLike(tokens[at - 1]) ? at : -1;
  }
  return -1;
}

function openingOf(line: Line, close: number, marks: string): number {
  for (let at = close - 1; at > 0 && close - at < LONGEST; at -= 1) {
    if (line.tokens[at]?.kind === 'run' && !isShort(line, at)) return -1;
    if (isMark(line.tokens[at], marks)) return at;
  }
  return -1;
}

/** "Chen (CPC), secretary of": the place before the brackets, where the phrase ends with some. */
function pastBrackets(line: Line, end: number): number {
  const open = isMark(line.tokens[end], ')）') ? openingOf(line, end, '(（') : -1;
  return open > 0 ? open - 1 : end;
}

function isOblique({ line, first }: Phrase): boolean {
  return is(line.tokens[first - 1], 'prepositions');
}

/** Whether a quotation is short enough to be a name or a title. */
function isShort(line: Line, at: number): boolean {
  const run = line.tokens[at]?.run;
  return run !== undefined && run !== null && run.end - run.start < LONGEST;
}

/**
 * Whether the phrase is surely a noun phrase, whole: it begins where a clause can begin or right after its verb,
 * holds no verb, and names or determines somebody.
 */
export function isClear({ line, first, last }: Phrase): boolean {
  const { tokens, lexis } = line;
  const head = tokens[first];
  if (isPronoun(head) && last - first === 1) return true;
  if (last - first > LONGEST_CLEAR) return false;
  const before = tokens[first - 1];
  const begins =
    before === undefined ||
    before.kind !== 'word' ||
    is(head, 'determiners') ||
    is(
      before,
      'and',
      'that',
      'openers',
      'relatives',
      'sources',
      'adverbs',
      'times',
      'cites',
      'auxiliaries',
    ) ||
    isVerb(line, first - 1) ||
    !lexis.spaced;
  const words = tokens.slice(first, last);
  const named = is(head, 'determiners') || words.some((token) => token.capital) || isPlural(words.at(-1));
  return begins && named && !words.some((token) => !token.capital && is(token, 'verbs', 'titles'));
}

function isName(token: Token | undefined): boolean {
  return isPronoun(token) || token?.capital === true;
}

/** The longest phrase that ends with the token at `end`. */
export function phraseEnding(line: Line, end: number): Phrase | null {
  const { tokens, lexis } = line;
  const head = tokens[end];
  if (isPronoun(head)) return { line, first: end, last: end + 1 };
  if (!isNounLike(head) || isVerb(line, end)) return null;
  let first = end;
  while (first > 0 && end - first < LONGEST && joins(line, first)) first -= 1;
  while (first <= end && is(tokens[first], 'prepositions', 'adverbs', 'and', 'relatives')) first += 1;
  if (first > end || isParticiple(tokens[first], lexis) || isPossessive(head, lexis)) return null;
  return lexis.spaced ? { line, first, last: end + 1 } : withoutAdjunct({ line, first, last: end + 1 });
}

/** "莫雷蒂的": what only qualifies the next word is no subject. */
function isPossessive(token: Token | undefined, { spaced, possessiveEnding }: Lexis): boolean {
  return !spaced && possessiveEnding !== '' && token?.lower.endsWith(possessiveEnding) === true;
}

/** "echoing others": no phrase begins with a participle. */
function isParticiple(token: Token | undefined, { participleEnding }: Lexis): boolean {
  if (participleEnding === '' || token === undefined || token.capital) return false;
  return token.lower.length > participleEnding.length + 2 && token.lower.endsWith(participleEnding);
}

/** Without spaces the subject comes before its adverbials: "陈文清在会上". */
function withoutAdjunct(phrase: Phrase): Phrase {
  const { line, first } = phrase;
  let last = first + 1;
  while (last < phrase.last && !is(line.tokens[last], 'prepositions', 'times')) last += 1;
  return { line, first, last };
}

/** Whether the token before `at` belongs to the same phrase. */
function joins(line: Line, at: number): boolean {
  const before = line.tokens[at - 1];
  const first = line.tokens[at - 2];
  if (before === undefined || before.kind === 'mark') return false;
  if (before.kind === 'run') return isNickname(line, at - 1);
  if (is(before, 'and')) return joinsNames(line, at);
  // "林剑12日在记者会上": the day between a name and the place.
  if (!line.lexis.spaced && is(before, 'times') && is(line.tokens[at], 'prepositions'))
    return isNounLike(first);
  if (
    isPronoun(before) ||
    is(before, 'openers', 'that', 'sources', 'auxiliaries', 'passives', 'saying', 'times')
  ) {
    return is(before, 'determiners');
  }
  if (is(before, 'prepositions')) {
    const chain = !line.lexis.spaced && is(first, 'prepositions');
    return isNounLike(first) || is(first, 'times') || isPronoun(first) || chain;
  }
  if (is(before, 'relatives')) return isNounLike(first);
  return !isVerb(line, at - 1) && !(is(before, 'verbs') && isPronoun(first));
}

/** "“Meet the Press” host Chuck Todd said": a short quotation without an end mark inside a name. */
function isNickname(line: Line, at: number): boolean {
  const run = line.tokens[at]?.run;
  if (run === undefined || run === null) return false;
  const words = line.text.slice(run.start, run.end);
  return (
    words.length < 40 &&
    !/[.,!?;。，！？；]$/u.test(words) &&
    line.lexis.spaced &&
    line.tokens[at + 1]?.kind === 'word'
  );
}

/** "Chen and Tajani said": both are names. */
function joinsNames({ tokens }: Line, at: number): boolean {
  return tokens[at]?.capital === true && tokens[at - 2]?.capital === true && tokens[at - 2]?.kind === 'word';
}

/** The subject that follows a verb: "said Chen Wenqing, secretary of the commission". */
export function phraseAfter(line: Line, after: number): Phrase | null {
  const { tokens } = line;
  const head = tokens[after];
  if (isPronoun(head)) return { line, first: after, last: after + 1 };
  if (!isNounLike(head) || isParticiple(head, line.lexis)) return null;
  let last = after;
  while (last < tokens.length && last - after < LONGEST && continues(line, after, last)) last += 1;
  return last > after ? { line, first: after, last } : null;
}

function continues(line: Line, first: number, at: number): boolean {
  const { tokens } = line;
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'run') {
    return !line.lexis.verbSecond && tokens[at + 1]?.capital === true && isNickname(line, at);
  }
  if (is(token, 'and')) return joinsNames(line, at + 1);
  // "a spokesman for": what comes after other prepositions is time and place.
  if (is(token, 'linkers')) {
    // "die Ministerin der Justiz", but "Lindqvist der Zeitung" are two.
    return isNounLike(tokens[at + 1]) && !(is(token, 'determiners') && !is(tokens[first], 'determiners'));
  }
  const bare = tokens[at - 1];
  if (is(token, 'determiners') && at > first && !is(bare, 'determiners', 'linkers', 'prepositions'))
    return false;
  // "erklärte Chen weiter": the adverb belongs to the verb.
  if (line.lexis.verbSecond && at > first && is(token, 'adverbs') && !is(bare, 'determiners')) return false;
  if (is(token, 'relatives') || !isNounLike(token)) return false;
  return at === first || !(isFinite(line, at) || isPronoun(token));
}
