import type { Span } from '../schema/span.ts';

export type { Span } from '../schema/span.ts';

/** How many code units of context a span carries on each side. */
const CONTEXT = 32;

/** The span of `raw` from `start` to `end` (UTF-16 code units), with its context. */
export function spanOf(article: string, raw: string, start: number, end: number): Span {
  return {
    article,
    start,
    end,
    exact: raw.slice(start, end),
    prefix: raw.slice(Math.max(0, start - CONTEXT), start),
    suffix: raw.slice(end, end + CONTEXT),
  };
}

/** Whether the file still has the words where the span says. */
export function rereads(raw: string, span: Span): boolean {
  return raw.slice(span.start, span.end) === span.exact;
}
