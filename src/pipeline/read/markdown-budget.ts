// The Markdown library takes time that grows with the square of some repetitions, and overflows on others. No
// article comes near these numbers; at each of them a text of 16 kB still reads as fast as an honest one of 160 kB.

/** What a text has too much of, with the place where it becomes too much. */
export type Excess = { offset: number; what: string; most: number };

const LINES = 4000;
const DEPTH = 8;
const MARKED_LINES = 600;
const UNDERLINES = 60;
const SIGNS_IN_A_PARAGRAPH = 300;

const MARKER = /[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/uy;

/** The first thing that a Markdown text has too much of; null for anything like an article. */
export function maybeExcess(source: string): Excess | null {
  let lines = 0;
  let marked = 0;
  let underlines = 0;
  let signs = 0;
  for (let at = 0; at < source.length;) {
    const feed = source.indexOf('\n', at);
    const end = feed === -1 ? source.length : feed;
    const excess = (what: string, most: number): Excess => ({ offset: at, what, most });
    lines += 1;
    const depth = depthOf(source, at, end);
    if (depth > 0) marked += 1;
    if (/^[ \t>]*(?:=+|-+)\s*$/u.test(source.slice(at, Math.min(end, at + 200)))) underlines += 1;
    const inLine = signsIn(source, at, end);
    signs = source.slice(at, end).trim() === '' ? 0 : signs + inLine;
    if (lines > LINES) return excess('lines', LINES);
    if (depth > DEPTH) return excess('lists or quotations inside each other', DEPTH);
    if (marked > MARKED_LINES) return excess('lines of lists and quotations', MARKED_LINES);
    if (underlines > UNDERLINES) return excess('lines of hyphens or equals signs', UNDERLINES);
    if (signs > SIGNS_IN_A_PARAGRAPH) {
      return excess('asterisks, underscores, brackets and backticks in one paragraph', SIGNS_IN_A_PARAGRAPH);
    }
    at = end + 1;
  }
  return null;
}

/** How many marks of lists and quotations a line begins with; counted no further than is needed. */
function depthOf(source: string, start: number, end: number): number {
  let depth = 0;
  MARKER.lastIndex = start;
  while (depth <= DEPTH && MARKER.test(source) && MARKER.lastIndex <= end + 1) depth += 1;
  return depth;
}

function signsIn(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if ('*_[]`<!'.includes(source.charAt(at))) count += 1;
  return count;
}
