// What a terminal can do: colours where they are wanted, and lines that fit.

/** Functions that colour a text, or leave it as it is. */
export type Paint = Record<
  'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'underline',
  (text: string) => string
> & {
  /** One of a few colours for evidence; the same number gives the same colour. */
  mark: (text: string, number: number) => string;
};

/** Codes for evidence: underlined in cyan, green, magenta, yellow, blue. */
const MARKS = [36, 32, 35, 33, 34];

/** Whether to colour what goes to a stream: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
export function wantsColour(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0';
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}

/** The colours, or none. */
export function paintWith(colour: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  const underline = code(4, 24);
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    blue: code(34, 39),
    underline,
    mark: (text, number) => underline(code(MARKS[number % MARKS.length] ?? 36, 39)(text)),
  };
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;

/** Columns that a text takes: Chinese, Japanese and Korean characters take two, marks above letters none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!/\p{M}/u.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Where to cut a text into lines of at most so many columns: code units, `[from, to)` of each line. */
export function linesOf(text: string, columns: number): [from: number, to: number][] {
  const lines: [number, number][] = [];
  let from = 0;
  let to = 0;
  let width = 0;
  for (const { 0: word, index } of text.matchAll(/\n|[^\S\n]+|\p{Script=Han}|[^\s\p{Script=Han}]+/gu)) {
    if (word === '\n' || (word.trim() !== '' && width + widthOf(word) > columns && to > from)) {
      lines.push([from, to]);
      from = word === '\n' ? index + 1 : index;
      width = 0;
    }
    if (word.trim() !== '') to = index + word.length;
    if (word !== '\n') width += widthOf(word);
  }
  if (to > from) lines.push([from, to]);
  return lines;
}

/** Control characters and signs of direction as their codes, so that a text cannot play tricks on a terminal. */
export function harmless(text: string): string {
  return text.replace(/[\0-\x08\x0B-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (sign) => {
    return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
