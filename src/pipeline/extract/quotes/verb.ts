// Which words are verbs here. No dictionary of the language is at hand: the tables and the neighbours must do.
import type { Line } from './lines.ts';
import { COMMA, is, isMark, isNounLike, isPronoun, type Token } from './token.ts';

/** How far the second half of a verb may stand from the first. */
const FARTHEST_HALF = 40;

/** Whether the word is a verb of saying here: "report" after "the" is none. */
export function isVerb(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (is(token, 'separable') && halfOf(line, at) > 0) return true;
  if (!is(token, 'says', 'utters', 'tells', 'names', 'cites')) return false;
  if (!is(token, 'alsoNouns')) return true;
  const before = line.tokens[at - 1];
  if (isPronoun(before) || is(before, 'adverbs', 'relatives', 'auxiliaries') || isPlural(before)) return true;
  // "the ministry notes that", "the paper calls it": a noun before, and what it governs after.
  const after = line.tokens[at + 1];
  // "selon ce que rapporte Xinhua"
  if (is(before, 'as') && after?.capital === true) return true;
  const governs = is(after, 'that') || isPronoun(after) || after?.kind === 'run';
  if (governs && isBareNoun(before)) return true;
  // "Chen, the speaker of the house, calls it": an aside before, and an object after.
  if (isMark(before, COMMA) && (governs || after?.capital === true || is(after, 'determiners'))) return true;
  // "…, Reuters reports.": a name after a comma, and the end.
  const over = after === undefined || isMark(after, '.');
  if (over && before?.capital === true && !isPossessive(before) && opensWithName(line, at)) return true;
  // "“…,” Chen notes": a quotation, a name, and nothing more to come.
  const ends = after === undefined || after.kind !== 'word' || is(after, 'that', 'times', 'prepositions');
  return (
    ends &&
    before?.kind === 'word' &&
    !is(before, 'determiners') &&
    !/'s?$/u.test(before.lower) &&
    followsQuotation(line, at)
  );
}

/** Whether nothing but words with capitals stands between a comma and the verb. */
function opensWithName({ tokens }: Line, at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 6 && tokens[first - 1]?.capital === true) first -= 1;
  return isMark(tokens[first - 1], COMMA);
}

function isPossessive(token: Token): boolean {
  return /['’]s?$/u.test(token.lower);
}

function isBareNoun(token: Token | undefined): boolean {
  return (
    token !== undefined && isNounLike(token) && !is(token, 'verbs', 'determiners') && !isPossessive(token)
  );
}

/** "teilte das Ministerium am Montag mit": the place of the second half, before the clause is over; or -1. */
export function halfOf({ tokens, lexis }: Line, at: number): number {
  const halves = lexis.halves.get(tokens[at]?.lower ?? '') ?? [];
  for (let next = at + 1; next < tokens.length && next - at < FARTHEST_HALF; next += 1) {
    const token = tokens[next];
    if (token === undefined || !halves.includes(token.lower)) continue;
    const after = tokens[next + 1];
    if (after === undefined || after.kind !== 'word' || is(after, 'that', 'and', 'openers')) return next;
  }
  return -1;
}

/** Whether the words before a verb reach back to a quotation without a break. */
function followsQuotation({ tokens }: Line, at: number): boolean {
  let first = at - 1;
  while (first > 0 && tokens[first]?.kind === 'word' && at - first < 12) {
    if (is(tokens[first], 'sources')) return false;
    first -= 1;
  }
  if (isMark(tokens[first], COMMA)) first -= 1;
  return tokens[first]?.kind === 'run' && first < at - 1;
}

export function isPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && /[^s']s$/u.test(token.lower) && token.classes.size === 0;
}

/** Whether the word can be a finite verb of any kind. */
export function isFinite(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (is(token, 'auxiliaries', 'passives') || isVerb(line, at)) return true;
  return is(token, 'verbs') && token?.capital === false && !is(line.tokens[at - 1], 'determiners');
}
