// Titles in Chinese end in the noun for the holder of an office and are read backwards from it.
import { allMatches } from '../all-matches.ts';
import type { HanNames } from './han-names.ts';
import type { HanWords } from './han-words.ts';

/** A title: code units of the block; `start` is where the body or country begins. */
export type Title = { start: number; end: number; voice: boolean };

type Test = (index: number) => boolean;

export type HanTitles = {
  /** All titles of a text in order; `isProtected` tells places inside names of bodies and countries, `isPerson` inside people's. */
  titlesOf: (text: string, isProtected: Test, isPerson: Test, names: HanNames) => Title[];
};

const MOST_BACK = 48;
const OPENING = /[\p{P}\p{S}\s\p{sc=Latin}\p{N}]/u;

/** The titles of a language, ready for use. */
export function createHanTitles(words: HanWords): HanTitles {
  const nouns = [...words.offices, ...words.voices].sort((a, b) => b.length - a.length);
  const noun = new RegExp(nouns.join('|'), 'gu');
  const voices = new Set(words.voices);
  const endsWith = (list: readonly string[]): ((text: string, at: number) => number) => {
    const byLast = Map.groupBy(list, (word) => word.charAt(word.length - 1));
    return (text, at) => {
      const known = byLast.get(text.charAt(at - 1)) ?? [];
      return Math.max(0, ...known.filter((word) => text.endsWith(word, at)).map((word) => word.length));
    };
  };
  const breakerAt = endsWith(words.breakers);
  const wholeAt = wholeRanges(words.whole);
  const officeAt = endsWith(words.offices);

  const startOf = (text: string, from: number, floor: number, isProtected: Test, isPerson: Test): number => {
    const whole = wholeAt(text.slice(Math.max(0, from - MOST_BACK), from), Math.max(0, from - MOST_BACK));
    let at = from;
    while (at > floor && from - at < MOST_BACK) {
      const before = at - 1;
      if (isPerson(before)) break;
      if (isProtected(before) || whole.has(before)) {
        at -= 1;
        continue;
      }
      const office = officeAt(text, at);
      if (office > 0) {
        at -= office;
        continue;
      }
      const character = text.charAt(before);
      // "政治局委员、中央外办主任": two offices of one person.
      if (
        '、，,兼'.includes(character) &&
        character !== '，' &&
        character !== ',' &&
        before > floor &&
        officeAt(text, before) > 0
      ) {
        at -= 1;
        continue;
      }
      if (character === '兼') {
        at -= 1;
        continue;
      }
      if (OPENING.test(character) || breakerAt(text, at) > 0) break;
      at -= 1;
    }
    return at;
  };

  const titlesOf: HanTitles['titlesOf'] = (text, isProtected, isPerson, names) => {
    const titles: Title[] = [];
    let floor = 0;
    for (const found of allMatches(noun, text)) {
      const end = found.index + found[0].length;
      const last = titles.at(-1);
      // "部长梁三光大将": the rank behind a name opens nothing.
      const name = last === undefined ? 0 : names.nameEnd(text, last.end);
      if (last !== undefined && (name === found.index || isPerson(found.index - 1))) {
        if (last.end < found.index && end - found.index <= 2) {
          floor = end;
          continue;
        }
      }
      // "副部长黎文贡少将、副司令陈文南": what stands behind a name begins anew.
      if (last !== undefined && name > last.end && name <= found.index) floor = Math.max(floor, name);
      const start = startOf(text, found.index, floor, isProtected, isPerson);
      const title = { start, end, voice: voices.has(found[0]) };
      // A longer title that takes the one before in is one title.
      const merges = last !== undefined && last.end > start;
      if (merges) titles.pop();
      titles.push(merges ? { ...title, start: Math.min(start, last.start) } : title);
    }
    return titles;
  };
  return { titlesOf };
}

/** The places of words that hold a breaker and are none. */
function wholeRanges(list: readonly string[]): (text: string, offset: number) => Set<number> {
  const words = new RegExp([...list].sort((a, b) => b.length - a.length).join('|'), 'gu');
  return (text, offset) => {
    const inside = new Set<number>();
    for (const found of allMatches(words, text)) {
      for (let i = 0; i < found[0].length; i += 1) inside.add(offset + found.index + i);
    }
    return inside;
  };
}
