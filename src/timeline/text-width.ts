import { RANGES, SCALE, WIDTHS } from './metrics.ts';

export type Face = keyof typeof WIDTHS;

/** First character that is set in a full square: from here on come the scripts of East Asia. */
const FULL_WIDTH = 0x2e80;
/** A character that the table lacks counts as a wide letter. */
const UNKNOWN = Math.round(SCALE * 0.7);

const tables = new Map<Face, Uint8Array>();

/**
 * How wide a text is in pixels, from the table of the site's fonts: layout needs no browser. Kerning is left
 * out, so the table is rarely short of the truth.
 */
export function widthOf(text: string, size: number, face: Face = 'sans'): number {
  let table = tables.get(face);
  if (!table) tables.set(face, (table = tableOf(face)));
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // The second half of a pair adds nothing: the first counted as a square.
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    width += code >= FULL_WIDTH ? SCALE : (table[code] as number);
  }
  return (width * size) / SCALE;
}

/** The widths by character code, unpacked once. */
function tableOf(face: Face): Uint8Array {
  const table = new Uint8Array(FULL_WIDTH).fill(UNKNOWN);
  for (const [index, [first]] of RANGES.entries()) {
    const widths = WIDTHS[face][index] as string;
    for (let offset = 0; offset < widths.length; offset += 1) {
      table[first + offset] = widths.charCodeAt(offset) - 33;
    }
  }
  return table;
}
