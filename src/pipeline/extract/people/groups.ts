// Lists of people: "A, minister of X, and B", "on the one side A and B, on the other C".
import type { Candidate } from './candidates.ts';
import { sameSentence, type Line } from './lines.ts';

/** People who stand in one list. Token indexes of the whole. */
export type Group = { members: Candidate[]; start: number; end: number };

/** The lists of a line, with look-ups that do not go through all of them. */
export type Groups = {
  all: readonly Group[];
  startingAt: (index: number) => Group | undefined;
  /** The last group that ends at an index or before it. */
  lastBefore: (index: number) => Group | undefined;
  /** The groups that begin from one index on and before another. */
  between: (from: number, to: number) => Group[];
};

const MOST_BETWEEN = 9;

/** The lists of people of a line; between two members stand only commas, "and", and words for sides. */
export function groupsOf(line: Line, candidates: readonly Candidate[]): Groups {
  const all: Group[] = [];
  let owner: Candidate | undefined;
  for (const one of candidates) {
    const last = all.at(-1);
    if (last !== undefined && one.extent.start < last.end) continue;
    // "Ana Ruiz's adviser, Li Wei": Ruiz does nothing here.
    if (line.tokens[one.name.end - 1]?.possessive === true) {
      owner = one;
      continue;
    }
    // "Daniel Jean, adviser to Prime Minister Justin Trudeau, led": nor does Trudeau.
    if (isComplement(line, one)) {
      if (last !== undefined && one.extent.start - last.end <= MOST_OF_LINK)
        last.end = Math.max(last.end, closedAt(line, one.extent.end));
      continue;
    }
    const start = owner?.name.end === one.extent.start ? owner.extent.start : one.extent.start;
    if (last !== undefined && isListGap(line, last.end, start, one.extent.end)) {
      last.members.push(one);
      last.end = one.extent.end;
    } else all.push({ members: [one], start, end: one.extent.end });
  }
  const starts = new Map<number, Group>();
  for (const group of all) {
    starts.set(group.members[0]?.name.start ?? group.start, group);
    starts.set(group.start, group);
  }
  const firstFrom = (index: number): number => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.start ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    all,
    startingAt: (index) => starts.get(index),
    lastBefore: (index) => {
      const last = all[firstFrom(index) - 1];
      return last !== undefined && last.end <= index ? last : undefined;
    },
    between: (from, to) => all.slice(firstFrom(from), firstFrom(to)),
  };
}

const MOST_OF_LINK = 3;

/** Whether a person stands inside the description of another's office: "adviser to President Ruiz". */
function isComplement(line: Line, { extent }: Candidate): boolean {
  const { is } = line;
  let i = extent.start - 1;
  while (is.articles(i) && !is.links(i)) i -= 1;
  return is.links(i) && !is.and(i) && is.offices(i - 1) && sameSentence(line, i - 1, extent.start);
}

function closedAt(line: Line, end: number): number {
  return line.tokens[end]?.lower === ',' && sameSentence(line, end - 1, end) ? end + 1 : end;
}

/** Words that name a side: "the German side", "for China". */
export function isSideWord(line: Line, index: number): boolean {
  const { is } = line;
  return is.sidePrepositions(index) || is.sides(index) || line.country(index) !== null;
}

function isListGap(line: Line, from: number, to: number, end: number): boolean {
  const { tokens, is } = line;
  if (to - from > MOST_BETWEEN || !sameSentence(line, Math.max(0, from - 1), to)) return false;
  // "…, Lee told reporters" is no more of the list.
  if (is.speech(end) && tokens.slice(from, to).every((token) => token.lower === ',')) return false;
  let joined = tokens[from - 1]?.lower === ',';
  let agent = false;
  let parted = false;
  for (let i = from; i < to; i += 1) {
    const sign = tokens[i]?.lower;
    if (is.and(i) || is.with(i) || sign === ',' || sign === ';') joined = parted = true;
    else if (is.by(i) && !is.sides(i + 2)) agent = true;
    else if (line.country(i) !== null) parted = true;
    else if (!isSideWord(line, i) && !is.articles(i) && !is.counterparts(i)) return false;
  }
  // "received was A, by B": B is not beside A.
  return joined && (parted || !agent);
}
