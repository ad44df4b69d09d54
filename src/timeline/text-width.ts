import { RANGES, SCALE, WIDTHS } from './metrics.ts';

export type Face = keyof typeof WIDTHS;

/** First character that is set in a full square: from here on come the scripts of East Asia. */
const FULL_WIDTH = 0x2e80;

/**
 * How wide a text is in pixels, from the table of the site's fonts: layout needs no browser. Kerning is left
 * out, so the table is rarely short of the truth; a character that it lacks counts as a wide letter.
 */
export function widthOf(text: string, size: number, face: Face = 'sans'): number {
  let width = 0;
  for (const char of text) width += charWidth(char.codePointAt(0) as number, WIDTHS[face]);
  return (width * size) / SCALE;
}

function charWidth(code: number, widths: readonly string[]): number {
  if (code >= FULL_WIDTH) return SCALE;
  for (const [index, [first, last]] of RANGES.entries()) {
    if (code >= first && code <= last) return (widths[index] as string).charCodeAt(code - first) - 33;
  }
  return SCALE * 0.7;
}
