// Where in the text the evidence stands: what a terminal colours, a page marks.
import type { Article, Block } from '../domain/article.ts';
import type { Explained } from './explain.ts';

/** A run of a block's text under the same evidence. */
export type MarkedRun = {
  text: string;
  /** The meetings and claims (places in their lists) whose words these are, the closest first. */
  marks: { meeting: number; claim: number }[];
};

export type MarkedBlock = { kind: Block['kind']; runs: MarkedRun[] };

type Mark = { meeting: number; claim: number; start: number; end: number };

/** The blocks of an article, cut where evidence begins or ends. Together the runs are the text, unchanged. */
export function marksOf(article: Article, explained: Explained): MarkedBlock[] {
  const all = explained.meetings.flatMap(({ claims }, meeting) =>
    claims.map(({ evidence: { start, end } }, claim): Mark => ({ meeting, claim, start, end })),
  );
  return article.blocks.map(({ kind, text, offsets }) => {
    const from = offsets[0] ?? 0;
    const to = offsets.at(-1) ?? 0;
    const own = all
      .filter(({ start, end }) => start < to && end > from)
      .map((mark) => ({ ...mark, start: unitAt(offsets, mark.start), end: unitAt(offsets, mark.end) }));
    const cuts = [...new Set([0, text.length, ...own.flatMap(({ start, end }) => [start, end])])];
    cuts.sort((a, b) => a - b);
    const runs = cuts.slice(0, -1).map((start, index): MarkedRun => {
      const end = cuts[index + 1] ?? text.length;
      const marks = own
        .filter((mark) => mark.start < end && mark.end > start)
        .sort((a, b) => a.end - a.start - (b.end - b.start) || a.meeting - b.meeting)
        .map(({ meeting, claim }) => ({ meeting, claim }));
      return { text: text.slice(start, end), marks };
    });
    return { kind, runs };
  });
}

/** The first code unit of a text that stands at or after an offset of the file. */
function unitAt(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
