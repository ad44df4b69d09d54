// Whether a clause tells or announces: the verb nearest to the date decides.
import type { Tense } from './settle.ts';

/** What a word shows about the time of its clause, given the words of the sentence and its place among them. */
export type Cue = (words: readonly string[], at: number) => Tense;

/** A verb of the past so few words before a month leaves no doubt: "was arrested in January". */
const NEAR = 6;

/** How many words away a verb may stand; farther ones belong to other clauses. */
const REACH = 24;

/**
 * The tense around the words from `from` to `to` (exclusive) of a sentence; null where nothing shows it. A day is
 * named more freely than a month: "has set 10 November as the deadline".
 */
export function tenseAround(
  words: readonly string[],
  [from, to]: readonly [number, number],
  cue: Cue,
  isDay: boolean,
): Tense {
  const told = cueBefore(words, from, cue);
  const before = told === 'past' && !isDay && isToldRightBefore(words, from, cue) ? 'gone' : told;
  const after = cueAfter(words, to, cue);
  // "On Tuesday Chen opened the event": a date that begins its clause belongs to the verb that follows.
  const opens = beginsClause(words, from, cue);
  return opens ? (after ?? before) : (before ?? after);
}

function beginsClause(words: readonly string[], from: number, cue: Cue): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i -= 1) {
    const word = words[i] ?? '';
    if (/^[,;:"“«„—–-]$/u.test(word)) return true;
    // "which is a bank, agreed in June to": what stands between is the verb.
    if (word.length > 6 || cue(words, i) !== null) return false;
  }
  return from <= 3;
}

function isToldRightBefore(words: readonly string[], from: number, cue: Cue): boolean {
  for (let i = from - 1; i >= Math.max(0, from - NEAR); i -= 1) {
    // "called a meeting for January", "agreed to a meeting in January"
    if (/^(?:for|to|of|für|pour|per)$/u.test(words[i] ?? '')) return false;
    if (cue(words, i) === 'past') return true;
  }
  return false;
}

function cueBefore(words: readonly string[], from: number, cue: Cue): Tense {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    if (words[i] === ';') return null;
    const tense = cue(words, i);
    if (tense !== null) return tense;
  }
  return null;
}

function cueAfter(words: readonly string[], to: number, cue: Cue): Tense {
  for (let i = to; i < Math.min(words.length, to + REACH); i += 1) {
    if (words[i] === ';') return null;
    const tense = cue(words, i);
    if (tense !== null) return tense;
  }
  return null;
}
