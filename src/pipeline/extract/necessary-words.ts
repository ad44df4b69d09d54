// What a pattern cannot do without, read from its own text: "(?:was|were) held" from " held".

/** Words, in lower case, of which at least one stands in every match of the pattern; null where there are none. */
export function necessaryWords(source: string): readonly string[] | null {
  return choice({ source, at: 0 });
}

type Cursor = { readonly source: string; at: number };
type Words = readonly string[] | null;
/** A letter; a class or group with the words that it needs; or what takes no room ("\b", "(?=…)"). */
type Piece = { letter: string } | { words: Words } | 'no room';

/** Branches parted by `|`: each must have words of its own. */
function choice(cursor: Cursor): Words {
  let all: Words = [];
  for (;;) {
    const words = sequence(cursor);
    all = all === null || words === null ? null : [...all, ...words];
    if (cursor.source[cursor.at] !== '|') return all;
    cursor.at += 1;
  }
}

/** Pieces one after another, up to `|` or `)`: the best words of all that cannot be left out. */
function sequence(cursor: Cursor): Words {
  let best: Words = null;
  let run = '';
  const close = (): void => {
    if (run !== '') best = better(best, [run]);
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
      if (times !== 'maybe') best = better(best, piece.words);
    }
  }
  close();
  return best;
}

function better(one: Words, other: Words): Words {
  if (one === null || other === null) return one ?? other;
  const [a, b] = [one, other].map((words) => Math.min(...words.map((word) => word.length)));
  if (a !== b) return (a ?? 0) > (b ?? 0) ? one : other;
  return one.length <= other.length ? one : other;
}

function maybePiece(cursor: Cursor): Piece | undefined {
  const sign = cursor.source.charAt(cursor.at);
  if (sign === '' || sign === '|' || sign === ')') return undefined;
  if (sign === '(') return group(cursor);
  if (sign === '[') {
    while (cursor.source[cursor.at] !== ']') cursor.at += cursor.source[cursor.at] === '\\' ? 2 : 1;
    cursor.at += 1;
    return { words: null };
  }
  if (sign === '\\') return escaped(cursor);
  cursor.at += 1;
  if (sign === '^' || sign === '$') return 'no room';
  return sign === '.' ? { words: null } : { letter: sign };
}

const NAMED = /\(\?<[^=!>]+>/uy;

function group(cursor: Cursor): Piece {
  const { source } = cursor;
  const start = ['(?:', '(?=', '(?!', '(?<=', '(?<!'].find((one) => source.startsWith(one, cursor.at));
  NAMED.lastIndex = cursor.at;
  cursor.at += (start ?? NAMED.exec(source)?.[0] ?? '(').length;
  if (source[cursor.at] === '?') throw new Error(`group of an unknown kind: ${source}`);
  const words = choice(cursor);
  cursor.at += 1;
  // What only stands around a match is no part of it.
  return start === undefined || start === '(?:' ? { words } : 'no room';
}

/** Escapes that stand for a character of some kind, and how long they are. */
const CLASS = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u.{4}|x.{2}|c.|[dDwWsSnrtfv0-9])/uy;

function escaped(cursor: Cursor): Piece {
  CLASS.lastIndex = cursor.at;
  const kind = CLASS.exec(cursor.source)?.[0];
  const letter = cursor.source.charAt(cursor.at + 1);
  cursor.at += kind?.length ?? 2;
  if (kind !== undefined) return { words: null };
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
