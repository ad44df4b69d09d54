// What a pattern cannot do without, read from its own text: "(?:was|were) held" from " held".

/** What every match has: a word, in lower case; all of some needs; or one of some. */
export type Need = string | { all: readonly Need[] } | { any: readonly Need[] };

/** What stands in every match of the pattern; null where nothing can be told. */
export function necessaryWords(source: string): Need | null {
  return choice({ source, at: 0 });
}

type Cursor = { readonly source: string; at: number };
/** A letter; a class or group with what it needs; or what takes no room ("\b", "(?=…)"). */
type Piece = { letter: string } | { need: Need | null } | 'no room';

/** Branches parted by `|`: each must have a need of its own. */
function choice(cursor: Cursor): Need | null {
  const branches: (Need | null)[] = [sequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    branches.push(sequence(cursor));
  }
  const any = branches.filter((need) => need !== null);
  if (any.length < branches.length) return null;
  return any.length === 1 ? (any[0] ?? null) : { any };
}

/** Pieces one after another, up to `|` or `)`: the needs of those that cannot be left out. */
function sequence(cursor: Cursor): Need | null {
  const all: Need[] = [];
  let run = '';
  const close = (): void => {
    if (isTelling(run)) all.push(run);
    run = '';
  };
  for (let piece = maybePiece(cursor); piece !== undefined; piece = maybePiece(cursor)) {
    if (piece === 'no room') continue;
    const times = timesOf(cursor);
    if ('letter' in piece) {
      if (times !== 'maybe') run += piece.letter.toLowerCase();
      if (times !== 'once') close();
    } else {
      close();
      if (times !== 'maybe' && piece.need !== null) all.push(piece.need);
    }
  }
  close();
  return all.length > 1 ? { all } : (all[0] ?? null);
}

/** Two letters stand in any text; two characters of Chinese do not. */
function isTelling(word: string): boolean {
  return (
    word.length > 2 || (word !== '' && isHan(word.charCodeAt(0)) && isHan(word.charCodeAt(word.length - 1)))
  );
}

/** Whether a unit is of the scripts behind the radicals of Chinese, in which a single one tells much. */
export function isHan(unit: number): boolean {
  return unit >= 0x2e80;
}

function maybePiece(cursor: Cursor): Piece | undefined {
  const sign = cursor.source.charAt(cursor.at);
  if (sign === '' || sign === '|' || sign === ')') return undefined;
  if (sign === '(') return group(cursor);
  if (sign === '[') {
    while (cursor.source[cursor.at] !== ']') cursor.at += cursor.source[cursor.at] === '\\' ? 2 : 1;
    cursor.at += 1;
    return { need: null };
  }
  if (sign === '\\') return escaped(cursor);
  cursor.at += 1;
  if (sign === '^' || sign === '$') return 'no room';
  return sign === '.' ? { need: null } : { letter: sign };
}

const NAMED = /\(\?<[^=!>]+>/uy;

function group(cursor: Cursor): Piece {
  const { source } = cursor;
  const start = ['(?:', '(?=', '(?!', '(?<=', '(?<!'].find((one) => source.startsWith(one, cursor.at));
  NAMED.lastIndex = cursor.at;
  cursor.at += (start ?? NAMED.exec(source)?.[0] ?? '(').length;
  if (source[cursor.at] === '?') throw new Error(`group of an unknown kind: ${source}`);
  const need = choice(cursor);
  cursor.at += 1;
  // What only stands around a match is no part of it.
  return start === undefined || start === '(?:' ? { need } : 'no room';
}

/** Escapes that stand for a character of some kind, and how long they are. */
const CLASS = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u.{4}|x.{2}|c.|[dDwWsSnrtfv0-9])/uy;

function escaped(cursor: Cursor): Piece {
  CLASS.lastIndex = cursor.at;
  const kind = CLASS.exec(cursor.source)?.[0];
  const letter = cursor.source.charAt(cursor.at + 1);
  cursor.at += kind?.length ?? 2;
  if (kind !== undefined) return { need: null };
  return letter === 'b' || letter === 'B' ? 'no room' : { letter };
}

const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/uy;

function timesOf(cursor: Cursor): 'once' | 'maybe' | 'many' {
  TIMES.lastIndex = cursor.at;
  const match = TIMES.exec(cursor.source);
  if (match === null) return 'once';
  cursor.at += match[0].length;
  return match[0].startsWith('+') || Number(match[1] ?? 0) > 0 ? 'many' : 'maybe';
}
