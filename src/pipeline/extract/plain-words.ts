// Most words of most texts are plain letters between spaces: no pattern is needed to see where such a word ends.

const SPACE = 32;

/**
 * The end of a word of the letters A to Z that begins here, behind which stands what ends a word in every language:
 * a space, a comma, or a full stop before a space ("held in Oslo. The"). -1 where one has to look closer ("U.S.", "it's").
 */
export function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === start || end === text.length) return -1;
  const next = text.charCodeAt(end);
  if (next === SPACE || next === COMMA) return end;
  return next === STOP && end - start > 1 && text.charCodeAt(end + 1) === SPACE ? end : -1;
}

/** Calls `found` with the place of each match of a global pattern, all of whose words end where plain words do. */
export function eachPiece(text: string, pattern: RegExp, found: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const plain = plainWordEnd(text, at);
    if (plain < 0) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) return;
      found(match.index, pattern.lastIndex);
      at = pattern.lastIndex;
    } else {
      found(at, plain);
      at = plain;
    }
  }
}

const COMMA = 44;
const STOP = 46;

function isPlainLetter(unit: number): boolean {
  // In ASCII the sixth bit is all that parts small letters from capitals.
  const small = unit | 32;
  return small >= 97 && small <= 122;
}
