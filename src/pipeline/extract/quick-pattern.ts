// Few patterns stand in any one sentence. Its pairs of letters tell of most others, at once, that they do not.

import { necessaryWords } from './necessary-words.ts';

/** The single letters and pairs of letters that a text holds, levelled in case, as bits. */
export type Letters = readonly number[];

const WORDS = 64;
const BITS = WORDS * 32;

/** The letters of a text in lower case. */
export function lettersOf(lower: string): Letters {
  const bits = new Array<number>(WORDS).fill(0);
  let before = 0;
  for (let i = 0; i < lower.length; i += 1) {
    const unit = lower.charCodeAt(i);
    const [pair, single] = [pairBit(before, unit), singleBit(unit)];
    bits[pair >> 5] = (bits[pair >> 5] ?? 0) | (1 << (pair & 31));
    bits[single >> 5] = (bits[single >> 5] ?? 0) | (1 << (single & 31));
    before = unit;
  }
  return bits;
}

function pairBit(one: number, other: number): number {
  return (one * 31 + other) % BITS;
}

function singleBit(unit: number): number {
  return (unit * 7 + 5) % BITS;
}

/** Words of which one stands in every match, each as the bits of its letters; null where there are none. */
type Needs = readonly (readonly number[])[] | null;

const needsOf = new WeakMap<RegExp, Needs>();

/** False only where the pattern cannot match in a text with these letters, whatever its case. */
export function mayStand(pattern: RegExp, letters: Letters): boolean {
  let needs = needsOf.get(pattern);
  if (needs === undefined) needsOf.set(pattern, (needs = maybeNeeds(pattern)));
  return needs === null || hasOne(needs, letters);
}

/** The same for a text that many patterns are asked of. */
export function mayStandIn(pattern: RegExp, text: string): boolean {
  return mayStand(pattern, knownLetters(text));
}

function hasOne(needs: readonly (readonly number[])[], letters: Letters): boolean {
  for (const bits of needs) if (hasAll(bits, letters)) return true;
  return false;
}

function hasAll(bits: readonly number[], letters: Letters): boolean {
  for (const bit of bits) if (((letters[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  return true;
}

function maybeNeeds(pattern: RegExp): Needs {
  return necessaryWords(pattern.source)?.map(bitsOf) ?? null;
}

function bitsOf(word: string): number[] {
  if (word.length === 1) return [singleBit(word.charCodeAt(0))];
  return Array.from(word.slice(1), (_, i) => pairBit(word.charCodeAt(i), word.charCodeAt(i + 1)));
}

/** The same pattern, which looks at a text only where it may stand in it; the pattern itself where that cannot be told. */
export function quick(pattern: RegExp): RegExp {
  // One that looks at an end of a text is quick as it is.
  const isAtEnd = pattern.source.startsWith('^') || pattern.source.endsWith('$');
  if (pattern.global || pattern.sticky || isAtEnd || maybeNeeds(pattern) === null) return pattern;
  return new QuickPattern(pattern);
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

  constructor(pattern: RegExp) {
    super(pattern);
    this.#plain = pattern;
  }

  override test(text: string): boolean {
    return mayStandIn(this.#plain, text) && this.#plain.test(text);
  }

  override exec(text: string): RegExpExecArray | null {
    return mayStandIn(this.#plain, text) ? this.#plain.exec(text) : null;
  }
}

// Many patterns are asked of the same sentence.
const known = new Map<string, Letters>();
const MOST_KNOWN = 500;

function knownLetters(text: string): Letters {
  let letters = known.get(text);
  if (letters === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (letters = lettersOf(text.toLowerCase())));
  }
  return letters;
}
