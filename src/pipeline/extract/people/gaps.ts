// What may stand between the words that tell of a part and the people who have it.
import type { Cue } from './cues.ts';
import { isSideWord, type Group, type Groups } from './groups.ts';
import { sameSentence, type Line } from './lines.ts';

/** Between a list of people and its verb, or the next list, stand no more words than this. */
export const MOST_BETWEEN = 9;

/** The list of people that begins right behind a word. */
export function groupAfter(line: Line, groups: Groups, from: number): Group | undefined {
  let i = from;
  while (groups.startingAt(i) === undefined && i - from < MOST_BETWEEN) {
    const relay = relayEnd(line, i);
    if (relay === i && !mayPrecedeList(line, i)) break;
    i = Math.max(relay, i + 1);
  }
  return sameSentence(line, Math.max(0, from - 1), i) ? groups.startingAt(i) : undefined;
}

/** ", Xinhua reported,": words between commas that say who reports; the index behind them. */
function relayEnd(line: Line, comma: number): number {
  if (line.tokens[comma]?.lower !== ',') return comma;
  let says = false;
  for (let i = comma + 1; i < comma + 7 && sameSentence(line, comma, i); i += 1) {
    if (line.is.speech(i)) says = true;
    if (line.tokens[i]?.lower === ',') return says ? i + 1 : comma;
  }
  return comma;
}

export function isAfterBy(line: Line, start: number, { by }: Cue): boolean {
  const { is, tokens } = line;
  for (let i = start - 1; i >= 0 && start - i < 5; i -= 1) {
    for (let length = 1; length <= 3; length += 1) if (by(tokens, i - length + 1) === length) return true;
    if (!is.articles(i) && !is.between(i)) return false;
  }
  return false;
}

export function mayStandBetween(line: Line, index: number): boolean {
  const { is, tokens } = line;
  const token = tokens[index];
  if (token === undefined || line.isPerson(index)) return false;
  if (is.between(index) || token.shape === 'number' || token.lower === ',') return true;
  return line.isPlace(index) || (is.locatives(index) && line.isPlace(index + 1));
}

export function mayPrecedeList(line: Line, index: number): boolean {
  const { is, tokens } = line;
  const sign = tokens[index]?.lower ?? '';
  return (
    mayStandBetween(line, index) ||
    is.articles(index) ||
    is.links(index) ||
    is.and(index) ||
    is.by(index) ||
    is.honorifics(index) ||
    is.guests(index) ||
    is.loose(index) ||
    // Nouns for meetings and small words.
    (tokens[index]?.shape === 'lower' && is.notNames(index) && !is.stops(index) && !is.relatives(index)) ||
    isSideWord(line, index) ||
    sign === ':' ||
    sign === '.'
  );
}
