// The words of a text are cut and looked up once, however many recognisers read them, each in its own way.

/** A word or mark as it is written, wherever it stands: what is known of it is kept at it. */
export type Word = { readonly text: string; readonly known: unknown[] };

/** A word at its place, in code units of its block. */
export type PlacedWord = { start: number; end: number; word: Word };

// Texts repeat their words; a long run of the reader sees many.
const seen = new Map<string, Word>();
const MOST_SEEN = 20_000;

/** The word that is written so. */
export function wordOf(text: string): Word {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const word: Word = { text, known: [] };
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(text, word);
  return word;
}

const comma = wordOf(',');
const stop = wordOf('.');

let kinds = 0;

/** What `tell` says of a word, told once for each. */
export function knowledge<T extends NonNullable<unknown>>(tell: (word: Word) => T): (word: Word) => T {
  const kind = kinds++;
  return (word) => (word.known[kind] ??= tell(word)) as T;
}

const SPACE = 32;
const COMMA = 44;
const STOP = 46;

/**
 * The words of plain letters, A to Z, behind which stands what ends a word in every language: a space, a comma, or a
 * full stop before a space ("held in Oslo. The"). Most words of most texts are; no pattern is needed to see where they
 * end. Not "U.S." and "it's".
 */
export function plainWordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let end = start;
    while (isPlainLetter(text.charCodeAt(end))) end += 1;
    if (end === start) continue;
    if (endsWord(text, start, end)) words.push({ start, end, word: wordOf(text.slice(start, end)) });
    start = end;
  }
  return words;
}

function isPlainLetter(unit: number): boolean {
  // In ASCII the sixth bit is all that parts small letters from capitals.
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

function endsWord(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === SPACE || next === COMMA) return true;
  return next === STOP && end - start > 1 && text.charCodeAt(end + 1) === SPACE;
}

/** The index of the first plain word that begins at a place or after it. */
export function firstWordFrom(plain: readonly PlacedWord[], place: number): number {
  let [low, high] = [0, plain.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((plain[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls `found` with each match of a global pattern, of which every plain word must be one. */
export function eachPiece(
  text: string,
  plain: readonly PlacedWord[],
  pattern: RegExp,
  found: (start: number, end: number, word: Word) => void,
): void {
  let next = 0;
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    while ((plain[next]?.start ?? Infinity) < at) next += 1;
    const here = plain[next];
    if (here?.start === at) {
      found(at, here.end, here.word);
      at = here.end;
      // The comma or stop behind it is a piece of its own.
      if (text.charCodeAt(at) !== SPACE)
        found(at, (at += 1), text.charCodeAt(at - 1) === COMMA ? comma : stop);
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    found(match.index, pattern.lastIndex, wordOf(match[0]));
    at = pattern.lastIndex;
  }
}
