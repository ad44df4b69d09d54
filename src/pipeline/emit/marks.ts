// Where in its paragraphs an article states what the record rests on.
import type { Block } from '../../domain/article.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Fact, Meeting } from '../../domain/meeting.ts';
import type { Span } from '../../domain/span.ts';
import type { Mark } from '../../schema/entry.ts';

/** A fact's words in the file of one article; offsets in UTF-16 code units of the file. */
export type Stated = { start: number; end: number; fact: string };

/** For every article the words of it that facts rest on, rivals included, and what we say about them. */
export function statedByArticle(
  meetings: readonly Meeting[],
  dialogues: readonly Dialogue[] = [],
): Map<string, Stated[]> {
  const stated = new Map<string, Stated[]>();
  const add = (fact: string, sources: readonly Span[]): void => {
    for (const { article, start, end } of sources) {
      const list = stated.get(article);
      if (list === undefined) stated.set(article, [{ start, end, fact }]);
      else list.push({ start, end, fact });
    }
  };
  for (const meeting of meetings) {
    for (const fact of factsOf(meeting)) {
      add(fact.id, fact.sources);
      for (const rival of fact.rivals) add(fact.id, rival.sources);
    }
    for (const { id, sources } of meeting.background ?? []) add(id, sources);
  }
  for (const { introduction = [] } of dialogues) {
    for (const { id, sources } of introduction) add(id, sources);
  }
  return stated;
}

/** The marks of one block: in order, never overlapping; words that state several facts name them all. */
export function marksIn(block: Block, stated: readonly Stated[]): Mark[] {
  const first = block.offsets[0] ?? 0;
  const last = block.offsets.at(-1) ?? 0;
  const inside = stated
    .filter(({ start, end }) => start >= first && end <= last)
    .map(({ start, end, fact }) => ({
      start: indexOf(block.offsets, start),
      end: indexOf(block.offsets, end),
      fact,
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set(inside.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const marks: Mark[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? start;
    const covering = inside.filter((one) => one.start <= start && one.end >= end);
    const facts = [...new Set(covering.map(({ fact }) => fact))].sort();
    if (facts.length > 0) marks.push({ start, end, facts });
  }
  return marks;
}

/** Every fact of a meeting. */
export function factsOf(meeting: Meeting): Fact<unknown>[] {
  const { dialogue, name, number, status, date, place, host, rank } = meeting;
  const { parties, participants, organisations, topics, quotes, outcomes } = meeting;
  const single = [dialogue, name, number, status, date, place, host, rank].filter((fact) => fact !== null);
  return [...single, ...parties, ...participants, ...organisations, ...topics, ...quotes, ...outcomes];
}

/** The first index whose offset is not before the place in the file. */
function indexOf(offsets: readonly number[], place: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
