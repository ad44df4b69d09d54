// Problems are shown as line and column, while every stage works with offsets.
import type { Problem, Severity } from './problem.ts';

/** Line and column, both counted from 1; columns are UTF-16 code units. */
export type Place = { line: number; column: number };

/** What a problem says; `actual`, `expected` and `fix` may be left out. */
export type ProblemDetails = {
  rule: string;
  severity: Severity;
  message: string;
  actual?: string | null;
  expected?: readonly string[];
  fix?: string | null;
};

/** Collects the problems of one file, at offsets of its text. */
export type ProblemList = {
  readonly found: readonly Problem[];
  add(offset: number, details: ProblemDetails): void;
};

/** More of the same kind help nobody: after so many problems of one rule in one file, the rest are only counted. */
const MOST_OF_A_RULE = 100;

/** How the lines of a text lie: a function from an offset to its place. Lines end with a line feed. */
export function placesIn(raw: string): (offset: number) => Place {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(raw);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** An empty list of problems for a file and its text. */
export function problemsOf(file: string, raw: string): ProblemList {
  const places = placesIn(raw);
  const found: Problem[] = [];
  const counts = new Map<string, number>();
  return {
    found,
    add: (offset, details) => {
      const count = (counts.get(details.rule) ?? 0) + 1;
      counts.set(details.rule, count);
      if (count <= MOST_OF_A_RULE) found.push(problemOf(file, places(offset), details));
      else if (count === MOST_OF_A_RULE + 1) found.push(problemOf(file, places(offset), andMore(details)));
    },
  };
}

/** A problem at a place of a file. */
export function problemOf(file: string, { line, column }: Place, details: ProblemDetails): Problem {
  const { rule, severity, message, actual = null, expected = [], fix = null } = details;
  return { rule, severity, file, line, column, message, actual, expected: [...expected], fix };
}

function andMore(details: ProblemDetails): ProblemDetails {
  return {
    rule: details.rule,
    severity: details.severity,
    message: `From here on the file has more problems like the ${MOST_OF_A_RULE} before it; they are not listed.`,
    fix: 'Correct those first, then check the file again.',
  };
}

function lineStarts(raw: string): number[] {
  const starts = [0];
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
