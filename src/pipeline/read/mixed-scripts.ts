// "Сhen" with a Cyrillic first letter looks like Chen and is nobody in the registry.
import type { ProblemList } from '../../domain/place.ts';
import type { PlacedText } from './characters.ts';

const LOOK_ALIKES = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const LATIN = /\p{Script=Latin}/u;

/** One warning for each word that mixes Latin letters with those that look like them. */
export function readMixedScripts(texts: readonly PlacedText[], problems: ProblemList): void {
  const told = new Set<string>();
  for (const { text, offsetOf } of texts) {
    if (!LOOK_ALIKES.test(text)) continue;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (told.has(word) || !LOOK_ALIKES.test(word) || !LATIN.test(word)) continue;
      told.add(word);
      const foreign = [...word].filter((letter) => LOOK_ALIKES.test(letter)).join('');
      problems.add(offsetOf(index), {
        rule: 'mixed-scripts',
        severity: 'warning',
        message: `The word "${word}" has letters of another alphabet among Latin ones ("${foreign}"), so it is not the name that it looks like.`,
        actual: word,
        fix: 'Type the word anew.',
      });
    }
  }
}
