/** A stretch of time in sight, in day numbers, and how it moves. Pure: the same input gives the same stretch. */
export type Span = { from: number; to: number };

/** Nobody meets for less than a day: nearer than this there is nothing more to see. */
const LEAST_DAYS = 12;

/** Wider or narrower about a day that keeps its place in sight. */
export function zoomed(span: Span, factor: number, about: number, whole: Span): Span {
  const length = Math.min(Math.max((span.to - span.from) * factor, LEAST_DAYS), whole.to - whole.from);
  const share = (about - span.from) / (span.to - span.from);
  return within({ from: about - share * length, to: about + (1 - share) * length }, whole);
}

export function moved(span: Span, days: number, whole: Span): Span {
  return within({ from: span.from + days, to: span.to + days }, whole);
}

/** As long as it was where possible, and inside the whole. */
export function within({ from, to }: Span, whole: Span): Span {
  const length = Math.min(Math.max(to - from, LEAST_DAYS), whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/**
 * The span that shows a day well, where the right end is covered by that share: as it is if the day stands
 * clear, else with the day in the middle of what is seen, and nearer where time would not reach.
 */
export function beside(span: Span, day: number, covered: number, whole: Span): Span {
  const length = span.to - span.from;
  const seen = length * (1 - covered);
  const margin = seen * 0.06;
  const right = covered > 0 ? margin : 0;
  const isIn = day >= span.from + Math.min(margin, day - whole.from) && day <= span.from + seen - right;
  if (isIn) return span;
  const middle = (1 - covered) / 2;
  const most = covered > 0 ? (whole.to - day) / (1 - middle) : length;
  const next = Math.max(Math.min(length, most), LEAST_DAYS);
  return within({ from: day - next * middle, to: day + next * (1 - middle) }, whole);
}

/** Between two spans: `share` 0 is the first, 1 the second. Lengths change by ratio, so that it looks even. */
export function between(a: Span, b: Span, share: number): Span {
  const [lengthA, lengthB] = [a.to - a.from, b.to - b.from];
  const length = lengthA * (lengthB / lengthA) ** share;
  const even = lengthA === lengthB ? share : (length - lengthA) / (lengthB - lengthA);
  const middle = (a.from + a.to) / 2 + ((b.from + b.to) / 2 - (a.from + a.to) / 2) * even;
  return { from: middle - length / 2, to: middle + length / 2 };
}

export function isSame(a: Span, b: Span): boolean {
  return Math.abs(a.from - b.from) < 0.01 && Math.abs(a.to - b.to) < 0.01;
}
