// How much a meeting's name tells: its words that say what is met about, whether it names the sides, whether it is a proper name.
import { allMatches } from './all-matches.ts';
import type { Clause } from './clauses.ts';
import { mentionsOf } from './clauses.ts';
import { names as han } from './languages/zh/names.ts';
import type { At } from './mention.ts';
import { nameWords } from './name-words.ts';
import { wordsAt, type Text } from './text.ts';

const WORD = /[^\s,;()"“”«»„]+/gu;

/** `words` that tell something, `sides` that stand in the name. */
export type Telling = { words: number; sides: number; proper: boolean };

/** What the run of words around a head tells; null where it is the name of something else. */
export function tells(text: Text, clause: Clause, head: At, at: At): Telling | null {
  const line = text.blocks[at.block]?.text ?? '';
  const before = line.slice(clause.at.start, at.start);
  const countries = mentionsOf(clause, 'country').filter(
    (one) => at.start <= one.at.start && one.at.end <= at.end,
  );
  const sides = new Set(countries.map(({ country }) => country)).size;
  if (text.language === 'zh')
    return tellsInHan(
      wordsAt(text, at),
      before,
      countries.map((one) => wordsAt(text, one.at)),
      sides,
    );
  const words = nameWords(text.language);
  // "They agreed at the meeting to set up a joint working group": what is founded there is not what was held.
  if (words.founding.test(before) || words.founded.test(line.slice(at.end, clause.at.end))) return null;
  const told = allMatches(WORD, line.slice(at.start, at.end)).filter((match) => {
    const start = at.start + match.index;
    return (
      !words.plain.test(match[0]) &&
      !countries.some((one) => start <= one.at.start && one.at.start < start + match[0].length)
    );
  });
  const noun = line.slice(head.start, head.end);
  const isCapital =
    words.capitals || !words.owners
      ? /^\p{Lu}/u.test(noun) && at.start > clause.sentenceAt.start
      : /^\p{Lu}[^\s]*e[nrms]?\s/u.test(line.slice(at.start));
  return { words: told.length, sides, proper: isCapital };
}

/** Characters that tell, two to a word. */
function tellsInHan(
  name: string,
  before: string,
  countries: readonly string[],
  sides: number,
): Telling | null {
  if (han.founding.test(before)) return null;
  const rest = countries.reduce((left, country) => left.replace(country, ''), name).replace(han.plain, '');
  return { words: Math.ceil(rest.replace(/[^\p{sc=Han}\d]/gu, '').length / 2), sides, proper: false };
}
