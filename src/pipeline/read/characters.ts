// Text is never cleaned before it is read; what cannot be seen in it, or turns it around, is told.
import type { ProblemList } from '../../domain/place.ts';

const SUSPECT = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const BIDIRECTIONAL = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** A text, and where its code units stand in the file. */
export type PlacedText = { text: string; offsetOf: (index: number) => number };

/**
 * One problem for each kind of control character, sign of direction or invisible character, at the first of them.
 * Those that turn text around or control a terminal are errors in a finished article.
 */
export function readCharacters(texts: readonly PlacedText[], finished: boolean, problems: ProblemList): void {
  const first = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { text, offsetOf } of texts) {
    for (const { 0: sign, index } of text.matchAll(SUSPECT)) {
      if (offsetOf(index) === 0 && sign === '\uFEFF') continue;
      if (!first.has(sign)) first.set(sign, offsetOf(index));
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  for (const [sign, offset] of first) {
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const count = counts.get(sign) ?? 1;
    const invisible = /[\u200B\u2060\uFEFF]/u.test(sign);
    const what = BIDIRECTIONAL.test(sign)
      ? 'turns the direction of the text, so that it may read otherwise than it looks'
      : invisible
        ? 'is invisible and parts or joins words unseen'
        : 'is a control character and no part of a text';
    problems.add(offset, {
      rule: 'text-character',
      severity: finished && !invisible ? 'error' : 'warning',
      message: `The character ${code} ${what}${count > 1 ? `; it stands here ${count} times` : ''}.`,
      actual: code,
      fix: 'Delete it; it is read as it stands and shown without effect.',
    });
  }
}
