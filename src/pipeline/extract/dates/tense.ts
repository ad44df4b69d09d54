// Whether a clause tells or announces: the verb nearest to the date decides.
import type { DateLanguage } from './language.ts';
import type { Tense } from './settle.ts';

/** What a word shows about the time of its clause, given the words of the sentence and its place among them. */
export type Cue = (words: readonly string[], at: number) => Tense;

/** What a language must say before the tense around a date can be told. */
type TenseWords = Pick<DateLanguage, 'cue' | 'leadsOn' | 'on'>;

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
  language: TenseWords,
  isDay: boolean,
): Tense {
  const { cue } = language;
  const [first, last] = clauseAround(words, from, to);
  const tense =
    tenseWithin(words, [from, to], [first, last], cue) ??
    tenseWithin(words, [from, to], [Math.max(0, from - REACH), to + REACH], cue);
  if (tense !== 'past') return tense;
  const isFirm = isDay
    ? isHeldOn(words, from, language)
    : isToldRightBefore(words, from, language) || isToldRightAfter(words, from, to, language);
  return isFirm ? 'gone' : 'past';
}

/** Where the clause of a date begins and ends: at the marks beside it. */
function clauseAround(words: readonly string[], from: number, to: number): [number, number] {
  let first = from;
  while (first > Math.max(0, from - REACH) && !MARK.test(words[first - 1] ?? '')) first -= 1;
  let last = to;
  while (last < Math.min(words.length, to + REACH) && !MARK.test(words[last] ?? '')) last += 1;
  return [first, last];
}

const MARK = /^[,;:"“”«»„—–]$/u;
/** A hyphen may also stand within a word: it begins a clause, and ends none. */
const DASH = /^[-—–]$/u;

function tenseWithin(
  words: readonly string[],
  [from, to]: readonly [number, number],
  [first, last]: readonly [number, number],
  cue: Cue,
): Tense {
  const before = firstCue(words, from - 1, first - 1, -1, cue);
  const after = firstCue(words, to, Math.min(words.length, last), 1, cue);
  // "On Tuesday Chen opened the event": a date that begins its clause belongs to the verb that follows.
  return beginsClause(words, from, cue) ? (after ?? before) : (before ?? after);
}

function firstCue(words: readonly string[], start: number, end: number, step: 1 | -1, cue: Cue): Tense {
  for (let i = start; i !== end && i >= 0 && i < words.length; i += step) {
    if (words[i] === ';') return null;
    const tense = cue(words, i);
    if (tense !== null) return tense;
  }
  return null;
}

function beginsClause(words: readonly string[], from: number, cue: Cue): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i -= 1) {
    const word = words[i] ?? '';
    if (MARK.test(word) || DASH.test(word)) return true;
    // "which is a bank, agreed in June to": what stands between is the verb.
    if (word.length > 6 || cue(words, i) !== null) return false;
  }
  return from <= 3;
}

function isToldRightBefore(words: readonly string[], from: number, { cue, leadsOn }: TenseWords): boolean {
  for (let i = from - 1; i >= Math.max(0, from - NEAR); i -= 1) {
    // "called a meeting for January", "agreed to a meeting in January"
    if (leadsOn.includes(words[i] ?? '')) return false;
    if (cue(words, i) === 'past') return true;
  }
  return false;
}

/** "Iran in February stopped it"; not "crude for delivery in January gained". */
function isToldRightAfter(
  words: readonly string[],
  from: number,
  to: number,
  { cue, leadsOn, on }: TenseWords,
): boolean {
  return (
    isOneOf(on, words[from - 1]) &&
    !words.slice(Math.max(0, from - 4), from).some((word) => leadsOn.includes(word)) &&
    cue(words, to) === 'past'
  );
}

/** "held on 9 January"; not "has set 10 January" or "called the 10 January polls". */
function isHeldOn(words: readonly string[], from: number, { cue, on }: TenseWords): boolean {
  return isOneOf(on, words[from - 1]) && words[from - 3] !== '-' && cue(words, from - 2) === 'past';
}

/** Also with the capital of a sentence: "In January". */
function isOneOf(list: readonly string[], word: string | undefined): boolean {
  return word !== undefined && list.includes(word.toLowerCase());
}
