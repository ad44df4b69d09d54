import type { Cue } from '../../dates/tense.ts';

/** "将" announces, "了" tells; one character each, so that no word need be cut out of the sentence. */
const FUTURE = new Set([...'将將拟擬']);
/** Announcing words of two characters, which stand as two where no pattern asks for the word. */
const FUTURE_PAIRS = new Set(['预计', '預計', '计划', '計劃', '定于', '定於', '定在', '安排', '原定']);
const PAST = new Set([...'了过過已曾']);

export const cue: Cue = (words, at) => {
  const word = words[at] ?? '';
  if (word === '原' && words[at + 1] === '定') return 'due';
  if (FUTURE_PAIRS.has(word + (words[at + 1] ?? ''))) return 'future';
  return FUTURE.has(word) ? 'future' : PAST.has(word) ? 'past' : null;
};
