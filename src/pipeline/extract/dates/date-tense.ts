// What the words around a date show about its time: the one right before it, what it owns, and the verbs of its sentence.
import type { At } from '../mention.ts';
import type { TextBlock } from '../text.ts';
import type { Found } from './find.ts';
import type { DateLanguage } from './language.ts';
import type { Tense } from './settle.ts';
import { tenseAround } from './tense.ts';
import { wordOf, type Token } from './tokens.ts';

/** How many tokens on either side of a date are looked at for a verb. */
const WINDOW = 30;

/** So many words after "since" its date may stand. */
const SINCE = 10;

/** The time of a date in its block, as far as its words show it. */
export function tenseOf(
  found: Found,
  tokens: readonly Token[],
  block: TextBlock,
  language: DateLanguage,
): Tense {
  const shown = tenseBeside(found, tokens, block.text, language);
  if (shown !== undefined) return shown;
  const sentence = sentenceAt(block.sentences, tokens[found.from]?.start ?? 0);
  if (sentence === undefined) return null;
  const first = Math.max(0, found.from - WINDOW);
  const near = tokens.slice(first, found.to + WINDOW);
  const skipped = near.findIndex((token) => token.start >= sentence.start);
  const words = near
    .filter((token) => token.start >= sentence.start && token.end <= sentence.end)
    .map((token) => block.text.slice(token.start, token.end));
  const from = found.from - first - skipped;
  const isDay = found.reading.is !== 'calendar' || found.reading.day !== undefined;
  return tenseAround(words, [from, from + found.to - found.from], language, isDay);
}

/** What the words that touch the date show; undefined where they show nothing. */
function tenseBeside(
  { from, to, join }: Found,
  tokens: readonly Token[],
  text: string,
  language: DateLanguage,
): Tense | undefined {
  const before = wordOf(tokens[from - 1], text);
  const twoBefore = `${wordOf(tokens[from - 2], text)} ${before}`;
  const end = tokens[to - 1]?.end ?? 0;
  const after = text.slice(end, end + 60);
  if (isGone(from, tokens, text, language)) return 'gone';
  if (language.behind.includes(twoBefore)) return 'past';
  // "postponed until Tuesday": what sets a limit lies ahead.
  if (language.ahead.includes(before) || language.ahead.includes(twoBefore))
    return hasPassed(language, after, text.slice(0, tokens[from]?.start ?? 0)) ? 'past' : 'future';
  if (language.setFor?.includes(before) === true) return 'due';
  // "das Angebot vom Freitag" has been made, "vom Freitag bis Sonntag" may be to come.
  if (join !== 'range' && language.behind.includes(before)) return 'past';
  const owned = language.owned?.exec(after);
  if (owned === null || owned === undefined) return undefined;
  // "Tuesday's ruling" has been given; "for Tuesday's match" one prepares; of "Tuesday's match" the verb must tell.
  if (owned.groups?.['event'] === undefined) return 'past';
  return before === 'for' ? 'future' : undefined;
}

/** "since January", "since the bombing of the shrine in February". */
function isGone(from: number, tokens: readonly Token[], text: string, { gone = [] }: DateLanguage): boolean {
  if (gone.length === 0) return false;
  for (let i = from - 1; i >= Math.max(0, from - SINCE); i -= 1) {
    const word = wordOf(tokens[i], text);
    if (gone.includes(word)) return true;
    if (/^[^\p{L}\p{N}'-]$/u.test(word)) return false;
  }
  return false;
}

function hasPassed({ passed }: DateLanguage, after: string, before: string): boolean {
  return passed !== undefined && (passed.after.test(after) || passed.before.test(before.slice(-60)));
}

/** The sentence that holds a place: they stand in order. */
function sentenceAt(sentences: TextBlock['sentences'], place: number): At | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.at.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const at = sentences[low]?.at;
  return at !== undefined && at.start <= place && place < at.end ? at : undefined;
}
