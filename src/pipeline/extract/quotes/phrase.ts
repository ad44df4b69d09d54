// Who speaks is a noun phrase before or after the verb; where it ends is told by the small words around it.
import type { Line, Token } from './lines.ts';
import type { WordClass } from './words.ts';

/** Tokens of a line, from the first to before the last. */
export type Phrase = { first: number; last: number };

export function is(token: Token | undefined, ...classes: readonly WordClass[]): boolean {
  return token !== undefined && classes.some((each) => token.classes.has(each));
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.lower);
}

export const COMMA = ',，';
/** No phrase or aside is longer than this many words; the bound keeps the reading linear. */
const LONGEST = 40;

const ASIDE = '—–--)）';

export function isPronoun(token: Token | undefined): boolean {
  return is(token, 'he', 'she', 'they', 'others');
}

/** Whether the word can be a finite verb of saying here: "report" after "the" cannot. */
export function isVerb(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!is(token, 'says', 'utters', 'tells', 'names', 'cites')) return false;
  if (!is(token, 'alsoNouns')) return true;
  const before = line.tokens[at - 1];
  if (isPronoun(before) || is(before, 'adverbs', 'relatives') || isPlural(before)) return true;
  // "“…,” Chen notes": a quotation, a name, and nothing more to come.
  const after = line.tokens[at + 1];
  const ends = after === undefined || after.kind !== 'word' || is(after, 'that', 'times', 'prepositions');
  return ends && before?.kind === 'word' && !/'s?$/u.test(before.lower) && followsQuotation(line, at);
}

/** Whether the words before a verb reach back to a quotation without a break. */
function followsQuotation(line: Line, at: number): boolean {
  let first = at - 1;
  while (first > 0 && line.tokens[first]?.kind === 'word' && at - first < 12) {
    if (is(line.tokens[first], 'sources')) return false;
    first -= 1;
  }
  if (isMark(line.tokens[first], COMMA)) first -= 1;
  return line.tokens[first]?.kind === 'run' && first < at - 1;
}

/** Whether the word can be a finite verb of any kind. */
export function isFinite(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (isVerb(line, at) || is(token, 'auxiliaries', 'passives')) return true;
  return is(token, 'verbs') && token?.capital === false && !is(line.tokens[at - 1], 'determiners');
}

function isPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && /[^s']s$/u.test(token.lower) && token.classes.size === 0;
}

/** The subject that ends before a verb group: over adverbs, auxiliaries and asides, to the head of the clause. */
export function phraseBefore(line: Line, verb: number): Phrase | null {
  const { tokens } = line;
  let at = verb - 1;
  while (is(tokens[at], 'adverbs', 'auxiliaries', 'passives') && !isPronoun(tokens[at])) at -= 1;
  const relative = relativeBefore(line, at);
  if (relative > 0) return phraseEnding(line, isMark(tokens[relative - 1], COMMA) ? relative - 2 : relative - 1);
  if (isMark(tokens[at], COMMA)) return beforeAside(line, at, COMMA);
  if (isMark(tokens[at], ASIDE)) return beforeAside(line, at, tokens[at]?.lower === ')' ? '(' : '—–--');
  return phraseEnding(line, at);
}

/** "who has in the past called": the place of the relative pronoun, with no more than an adverbial after it. */
function relativeBefore(line: Line, at: number): number {
  const { tokens } = line;
  if (is(tokens[at], 'relatives')) return at;
  for (let back = at; back > 0 && at - back < 6; back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word' || isPronoun(token)) return -1;
    if (!is(token, 'prepositions', 'auxiliaries')) continue;
    const before = tokens[back - 1];
    if (is(before, 'relatives')) return back - 1;
    if (is(token, 'prepositions') && is(before, 'auxiliaries') && is(tokens[back - 2], 'relatives')) return back - 2;
  }
  return -1;
}

/** "Chen, secretary of the commission, said": the phrase before the aside that ends with the mark at `close`. */
function beforeAside(line: Line, close: number, marks: string): Phrase | null {
  const { tokens } = line;
  for (let at = close - 1; at > 0 && close - at < LONGEST; at -= 1) {
    if (tokens[at]?.kind === 'run') return null;
    if (!isMark(tokens[at], marks)) continue;
    const phrase = phraseEnding(line, at - 1);
    if (phrase === null) return null;
    // "After talks in Rome, Chen (R), said": what stands before is no subject.
    if (is(tokens[phrase.first - 1], 'prepositions') && isName(tokens[at + 1])) return phraseEnding(line, close - 1);
    // "Chen, a member of the Bureau, secretary of the commission, said": one aside more.
    const again = isMark(tokens[phrase.first - 1], marks) && !isName(tokens[phrase.first]);
    return again ? (beforeAside(line, phrase.first - 1, marks) ?? phrase) : phrase;
  }
  return null;
}

function isName(token: Token | undefined): boolean {
  return isPronoun(token) || token?.capital === true;
}

/** The longest phrase that ends with the token at `end`. */
export function phraseEnding(line: Line, end: number): Phrase | null {
  const { tokens } = line;
  const head = tokens[end];
  if (isPronoun(head)) return { first: end, last: end + 1 };
  if (!isNounLike(head) || isVerb(line, end)) return null;
  let first = end;
  while (first > 0 && end - first < LONGEST && joins(line, first)) first -= 1;
  first = skipLeading(line, first, end);
  return first > end ? null : { first, last: end + 1 };
}

function isNounLike(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !is(token, 'auxiliaries', 'passives', 'openers', 'and', 'that', 'prepositions', 'times', 'saying')
  );
}

/** Whether the token before `at` belongs to the same phrase. */
function joins(line: Line, at: number): boolean {
  const before = line.tokens[at - 1];
  if (before === undefined || before.kind === 'mark') return false;
  if (before.kind === 'run') return isNickname(line, at - 1);
  if (is(before, 'and')) return joinsNames(line, at);
  if (isPronoun(before) || is(before, 'openers', 'that', 'sources', 'auxiliaries', 'passives', 'saying', 'times')) {
    return is(before, 'determiners');
  }
  if (is(before, 'prepositions')) return isNounLike(line.tokens[at - 2]) || is(line.tokens[at - 2], 'times');
  if (is(before, 'relatives')) return isNounLike(line.tokens[at - 2]);
  return !isVerb(line, at - 1) && !(is(before, 'verbs') && isPronoun(line.tokens[at - 2]));
}

/** "“Meet the Press” host Chuck Todd said": a short quotation without an end mark inside a name. */
function isNickname(line: Line, at: number): boolean {
  const run = line.tokens[at]?.run;
  if (run === undefined || run === null) return false;
  const words = line.text.slice(run.start, run.end);
  return words.length < 40 && !/[.,!?;]$/u.test(words) && line.tokens[at + 1]?.kind === 'word';
}

/** "Chen and Tajani said": both are names. */
function joinsNames(line: Line, at: number): boolean {
  const { tokens } = line;
  return tokens[at]?.capital === true && tokens[at - 2]?.capital === true && tokens[at - 2]?.kind === 'word';
}

/** "In a statement Chen", "on Tuesday the ministry": the phrase proper begins later. */
function skipLeading(line: Line, first: number, end: number): number {
  const { tokens } = line;
  let at = first;
  while (at <= end && is(tokens[at], 'prepositions', 'adverbs', 'and', 'relatives')) at += 1;
  return at;
}

/** The subject that follows a verb: "said Chen Wenqing, secretary of the commission". */
export function phraseAfter(line: Line, after: number): Phrase | null {
  const { tokens } = line;
  const head = tokens[after];
  if (isPronoun(head)) return { first: after, last: after + 1 };
  if (!isNounLike(head)) return null;
  let last = after;
  while (last < tokens.length && last - after < LONGEST) {
    const token = tokens[last];
    if (token === undefined || token.kind === 'mark') break;
    if (token.kind === 'run' && !isNickname(line, last)) break;
    if (is(token, 'openers', 'that', 'auxiliaries', 'passives', 'times', 'relatives', 'saying', 'asSaying')) break;
    if (is(token, 'and') && !joinsNames(line, last + 1)) break;
    if (is(token, 'prepositions') && !(isNounLike(tokens[last + 1]) && isOfKind(token))) break;
    if (last > after && (isFinite(line, last) || isPronoun(token))) break;
    last += 1;
  }
  return last > after ? { first: after, last } : null;
}

/** "a spokesman of", "for": what comes after other prepositions is time and place. */
function isOfKind(token: Token): boolean {
  return token.classes.has('linkers');
}
