// Names in Chinese characters: Chinese ones by their family name, foreign ones by the characters they are spelt with.
import { allMatches } from '../all-matches.ts';
import type { HanWords } from './han-words.ts';

export type HanNames = {
  /** End of the name that begins at `from`, or `from` where none does. */
  nameEnd: (text: string, from: number, title?: string) => number;
  /** All names with a middle dot in a text, as ranges. */
  dotted: (text: string) => { start: number; end: number }[];
};

const MOST_FOREIGN = 7;
const MOST_KANJI = 5;
const HAN = /^\p{sc=Han}+$/u;

/** The shapes of names, ready for use. */
export function createHanNames(words: HanWords): HanNames {
  const foreign = new Set(words.foreign);
  const families = new Set(words.families);
  const followers = byFirst(words.followers);
  const { notNames } = words;
  const familiesAt = (text: string, from: number): number[] => [
    ...words.doubleFamilies.filter((name) => text.startsWith(name, from)).map((name) => name.length),
    ...(families.has(text.charAt(from)) ? [1] : []),
  ];
  const part = `[${words.foreign}]{1,7}(?:[-－][${words.foreign}]{1,6})?`;
  const dottedName = new RegExp(`${part}(?:[·•・‧]${part}){1,4}`, 'gu');

  const ends = (text: string, at: number): boolean => {
    const next = text.charAt(at);
    if (next === '' || !HAN.test(next)) return true;
    return (followers.get(next) ?? []).some((word) => text.startsWith(word, at));
  };

  /** Whether a mark stands here, or a word of two characters or more that follows names. */
  const endsWell = (text: string, at: number): boolean => {
    const next = text.charAt(at);
    if (next === '' || !HAN.test(next)) return true;
    return (followers.get(next) ?? []).some((word) => word.length > 1 && text.startsWith(word, at));
  };

  // 赵昌来和…: who comes "and" does not.
  const isAnd = (character: string): boolean => words.and.includes(character);

  const dotted = (text: string): { start: number; end: number }[] =>
    allMatches(dottedName, text).map((found) => {
      const end = found.index + found[0].length;
      return { start: found.index, end: trimmed(text, found.index, end, ends) };
    });

  const nameEnd = (text: string, from: number, title = ''): number => {
    if (notNames.some((word) => text.startsWith(word, from))) return from;
    const dot = dottedAt(text, from, foreign);
    if (dot > from) return trimmed(text, from, dot, ends);
    for (const family of familiesAt(text, from)) {
      // A short family name takes one or two more characters, a Japanese one up to three.
      for (let given = 1; given <= (family > 1 ? 3 : 2); given += 1) {
        const end = from + family + given;
        if (!HAN.test(text.slice(from, end)) || end > text.length || !ends(text, end)) continue;
        // 赵昌来共同…: a character that may follow a name ends this one where a word for its own follows.
        const more =
          family === 1 &&
          given === 1 &&
          end < text.length &&
          words.endsNames.includes(text.charAt(end)) &&
          (endsWell(text, end + 1) || isAnd(text.charAt(end + 1)));
        return more ? end + 1 : end;
      }
    }
    let run = from;
    while (run - from < MOST_FOREIGN && foreign.has(text.charAt(run))) run += 1;
    // "马采戈拉以及": a word that follows names may begin with a character that names hold.
    for (let end = run; end - from >= 2; end -= 1)
      if (ends(text, end) && !(end - from > 2 && endsWell(text, end - 1) && HAN.test(text.charAt(end))))
        return end;
    if (!words.kanjiTitles.some((word) => title.includes(word))) return from;
    for (let end = from + 3; end <= from + MOST_KANJI; end += 1) {
      if (!HAN.test(text.slice(from, end))) return from;
      if (ends(text, end)) return end;
    }
    return from;
  };
  return { nameEnd, dotted };
}

function byFirst(words: readonly string[]): Map<string, string[]> {
  return Map.groupBy(words, (word) => word.charAt(0));
}

/** The first part may hold any character; a dot behind it says that it is a foreign name. */
function dottedAt(text: string, from: number, foreign: ReadonlySet<string>): number {
  const first = /^\p{sc=Han}{1,7}(?:[-－]\p{sc=Han}{1,6})?[·•・‧](?=\p{sc=Han})/u.exec(
    text.slice(from, from + 16),
  );
  if (first === null) return from;
  let end = from;
  for (let i = from + first[0].length; i < text.length && i - from < 40; i += 1) {
    if (foreign.has(text.charAt(i))) end = i + 1;
    else if (!/[·•・‧－-]/u.test(text.charAt(i)) || end !== i) break;
  }
  return end;
}

/** The last part may run into the next word; it ends where something can follow a name. */
function trimmed(
  text: string,
  from: number,
  to: number,
  ends: (text: string, at: number) => boolean,
): number {
  for (let end = to; end > from + 2; end -= 1) {
    if (/[·•・‧]/u.test(text.charAt(end - 1))) break;
    if (ends(text, end)) return end;
  }
  return to;
}
