// What a contributor looks at while writing a digest: each sentence of the source that states something, with what.
import type { Article } from '../domain/article.ts';
import { marksOf } from './explain-marks.ts';
import { wordsOfValue } from './explain-words.ts';
import type { Explained } from './explain.ts';

export type OutlinedSentence = { text: string; facts: string[] };

const END = /[.!?…]["'”’»)\]]*(?=\s)|[。！？][”’」』）]*/gu;

/** The sentences behind the facts, in the order of the text. */
export function outlineOf(article: Article, explained: Explained): OutlinedSentence[] {
  return marksOf(article, explained).flatMap(({ runs }) => {
    const text = runs.map((run) => run.text).join('');
    const marked: { start: number; end: number; fact: string }[] = [];
    let at = 0;
    for (const run of runs) {
      for (const { meeting, claim } of run.marks) {
        const one = explained.meetings[meeting]?.claims[claim];
        if (one === undefined) continue;
        const fact = `${one.field}: ${wordsOfValue(one.field, one.value)}`;
        marked.push({ start: at, end: at + run.text.length, fact });
      }
      at += run.text.length;
    }
    return sentencesOf(text).flatMap(({ start, end }) => {
      const facts = marked.filter((one) => one.start < end && one.end > start).map(({ fact }) => fact);
      return facts.length === 0 ? [] : [{ text: text.slice(start, end).trim(), facts: [...new Set(facts)] }];
    });
  });
}

/** Sentences by their ends, well enough to show; where the text is read, abbreviations count as well. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const cuts = [0, ...ends.filter((end) => end < text.length), text.length];
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] ?? text.length }));
}
