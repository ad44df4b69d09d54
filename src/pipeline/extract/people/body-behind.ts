// The body behind a name: "of the Ministry of Justice", "(Ministry of Justice)", ", Ministry of Justice;".
import { type Line, sameSentence, type Range } from './lines.ts';
import { complementEnd } from './office-ends.ts';

/** The words of a body; `linked` where they begin with a preposition. */
export type BodyBehind = Range & {
  linked: boolean;
  /** Behind the bracket or comma that closes it. */
  extentEnd: number;
};

const MOST_IN_BRACKETS = 14;
const MOST_IN_LIST = 10;

/** The body that stands right behind a name that ends at a token. */
export function maybeBodyBehind(line: Line, at: number): BodyBehind | undefined {
  return linked(line, at) ?? inBrackets(line, at) ?? inList(line, at);
}

/** Behind "of the Defense Policy Bureau" after a name; the index itself where no body follows. */
export function endOfBody(line: Line, at: number): number {
  const { is } = line;
  if (!is.links(at) || is.and(at) || (is.by(at) && !is.belonging(at)) || !sameSentence(line, at - 1, at))
    return at;
  // "Pintér zum ersten Polizeidialog" is no office.
  if (!is.belonging(at) && !is.locatives(at) && !is.sidePrepositions(at)) return at;
  const end = complementEnd(line, at, 'free');
  return holdsBody(line, at + 1, end) ? end : at;
}

/** "of the Ministry of Justice" at once, ", of the Ministry of Justice," between commas. */
function linked(line: Line, at: number): BodyBehind | undefined {
  const end = endOfBody(line, at);
  if (end > at) return { start: at, end, linked: true, extentEnd: end };
  if (line.tokens[at]?.lower !== ',' || !line.is.links(at + 1) || line.is.and(at + 1)) return undefined;
  const behind = endOfBody(line, at + 1);
  if (behind === at + 1 || line.tokens[behind]?.shape !== 'mark') return undefined;
  const closed = line.tokens[behind]?.lower === ',' ? behind + 1 : behind;
  return { start: at + 1, end: behind, linked: true, extentEnd: closed };
}

/** "(Ministry of Justice)"; letters alone are a party's or a place's. */
function inBrackets(line: Line, open: number): BodyBehind | undefined {
  const { tokens } = line;
  if (tokens[open]?.lower !== '(') return undefined;
  let close = open + 1;
  while (close < open + MOST_IN_BRACKETS && isOfBody(line, close)) close += 1;
  if (tokens[close]?.lower !== ')' || !holdsBody(line, open + 1, close)) return undefined;
  return { start: open + 1, end: close, linked: false, extentEnd: close + 1 };
}

/** "Ana Ruiz, EU Military Staff; …": between the marks of a list. */
function inList(line: Line, comma: number): BodyBehind | undefined {
  const { tokens, is } = line;
  const start = comma + 1;
  if (tokens[comma]?.lower !== ',' || !sameSentence(line, comma - 1, start)) return undefined;
  if (tokens[start]?.shape === 'lower' || is.links(start) || is.offices(start)) return undefined;
  let end = start;
  while (end < start + MOST_IN_LIST && sameSentence(line, comma, end) && isOfBody(line, end)) end += 1;
  if (!holdsBody(line, start, end)) return undefined;
  const sign = sameSentence(line, comma, end) ? (tokens[end]?.lower ?? '.') : '.';
  if (!',;.:)'.includes(sign) || (end - start < 2 && sign !== ';')) return undefined;
  return { start, end, linked: false, extentEnd: sign === ',' ? end + 1 : end };
}

/** Whether a word may stand in a body's name: with a capital, a field, or a small word between those. */
function isOfBody(line: Line, index: number): boolean {
  const { tokens, is } = line;
  const shape = tokens[index]?.shape;
  if (line.isPerson(index) || is.offices(index)) return false;
  if (shape === 'lower') return is.fields(index) || is.links(index) || is.articles(index) || is.and(index);
  return (shape === 'name' || shape === 'capitals') && (!is.notNames(index) || is.fields(index));
}

function holdsBody(line: Line, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    if (line.is.bodies(i) || line.organisations(i).length > 0) return true;
  }
  return false;
}
