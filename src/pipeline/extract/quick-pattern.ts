// Few patterns stand in any one sentence. Its letters, three by three, tell of most others that they do not.
import { allMatches } from './all-matches.ts';
import { isHan, necessaryWords, type Need } from './necessary-words.ts';

/** Which letters follow each other in a text, three by three, as bits; of Chinese also single ones and pairs. */
export type Letters = readonly number[];

const WORDS = 64;
const BITS = WORDS * 32;

/** The letters of a text in lower case. */
export function lettersOf(lower: string): Letters {
  const letters = new Array<number>(WORDS).fill(0);
  const add = (bit: number): void => {
    letters[bit >> 5] = (letters[bit >> 5] ?? 0) | (1 << (bit & 31));
  };
  let [first, second] = [0, 0];
  for (let i = 0; i < lower.length; i += 1) {
    const third = lower.charCodeAt(i);
    add(bitOf(first, second, third));
    if (isHan(third)) {
      add(bitOf(0, 0, third));
      add(bitOf(0, second, third));
    }
    [first, second] = [second, third];
  }
  return letters;
}

/** The letters of several texts together. */
export function lettersOfAll(several: readonly Letters[]): Letters {
  return Array.from({ length: WORDS }, (_, i) =>
    several.reduce((all, letters) => all | (letters[i] ?? 0), 0),
  );
}

function bitOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) % BITS;
}

/** A need with its words as the bits of their letters: all of its parts, or one of them. */
type Bits = { every: boolean; words: readonly (readonly number[])[]; parts: readonly Bits[] };

function bitsOf(need: Need): Bits {
  const every = typeof need === 'string' || 'all' in need;
  const parts = typeof need === 'string' ? [need] : 'all' in need ? need.all : need.any;
  const words = parts.filter((part) => typeof part === 'string');
  const others = parts.filter((part) => typeof part !== 'string');
  return { every, words: words.map(bitsOfWord), parts: others.map(bitsOf) };
}

function bitsOfWord(word: string): number[] {
  const units = Array.from(word, (_, i) => word.charCodeAt(i));
  const [first = 0, second = 0] = units;
  if (units.length === 1) return [bitOf(0, 0, first)];
  if (units.length === 2) return [bitOf(0, first, second)];
  return units.slice(2).map((unit, i) => bitOf(units[i] ?? 0, units[i + 1] ?? 0, unit));
}

function holds(letters: Letters, { every, words, parts }: Bits): boolean {
  for (const word of words) if (hasAll(letters, word) !== every) return !every;
  for (const part of parts) if (holds(letters, part) !== every) return !every;
  return every;
}

function hasAll(letters: Letters, bits: readonly number[]): boolean {
  for (const bit of bits) if (((letters[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  return true;
}

const known = new WeakMap<RegExp, Bits | null>();

function maybeBits(pattern: RegExp): Bits | null {
  let bits = known.get(pattern);
  if (bits === undefined) {
    const need = necessaryWords(pattern.source);
    known.set(pattern, (bits = need === null ? null : bitsOf(need)));
  }
  return bits;
}

/** False only where the pattern cannot match in a text with these letters, whatever its case. */
export function mayStand(pattern: RegExp, letters: Letters): boolean {
  const bits = maybeBits(pattern);
  return bits === null || holds(letters, bits);
}

/** All matches of a global pattern in a text of which many patterns are asked. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  return mayStandIn(pattern, text) ? allMatches(pattern, text) : [];
}

/** As `mayStand`, of a text of which many patterns are asked. */
export function mayStandIn(pattern: RegExp, text: string): boolean {
  return mayStand(pattern, lettersIn(text));
}

/** The same pattern, which looks at a text only where it may stand in it; the pattern itself where that cannot be told. */
export function quick(pattern: RegExp): RegExp {
  // One that looks at an end of a text is quick as it is.
  const isAtEnd = pattern.source.startsWith('^') || pattern.source.endsWith('$');
  const bits = maybeBits(pattern);
  if (pattern.global || pattern.sticky || isAtEnd || bits === null) return pattern;
  return new QuickPattern(pattern, bits);
}

/** The patterns of a language's words made quick. */
export function quickWords<T extends object>(words: T): T {
  const entries = Object.entries(words).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof RegExp ? quick(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

class QuickPattern extends RegExp {
  readonly #plain: RegExp;
  readonly #bits: Bits;

  constructor(pattern: RegExp, bits: Bits) {
    super(pattern);
    this.#plain = pattern;
    this.#bits = bits;
  }

  override test(text: string): boolean {
    return holds(lettersIn(text), this.#bits) && this.#plain.test(text);
  }

  override [Symbol.search](text: string): number {
    return this.exec(text)?.index ?? -1;
  }

  override exec(text: string): RegExpExecArray | null {
    return holds(lettersIn(text), this.#bits) ? this.#plain.exec(text) : null;
  }
}

// Many patterns are asked of the same sentence.
const lettersKnown = new Map<string, Letters>();
const MOST_KNOWN = 500;

/** The letters of a text, whatever its case. */
export function lettersIn(text: string): Letters {
  let letters = lettersKnown.get(text);
  if (letters === undefined) {
    if (lettersKnown.size >= MOST_KNOWN) lettersKnown.clear();
    lettersKnown.set(text, (letters = lettersOf(text.toLowerCase())));
  }
  return letters;
}
