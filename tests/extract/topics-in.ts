// The topics of the focus of a short report, for the tables of the topic tests.
import { articleGoingOn, extract } from './short-articles.ts';

/** The ids of the topics, sorted, that are read from `words` after an opening sentence about a meeting. */
export function topicsIn(language: string, words: string): string[] {
  const focus = extract(articleGoingOn(language, words)).find((report) => report.focus);
  return (focus?.claims ?? []).flatMap((claim) => (claim.field === 'topics' ? [claim.value] : [])).sort();
}
