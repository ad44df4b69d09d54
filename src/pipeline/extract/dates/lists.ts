// "In June, July and August 2018": the year stands once and is meant for all.
import type { Found } from './find.ts';
import type { Calendar } from './reading.ts';
import type { Token } from './tokens.ts';

/** The same findings, with the year of a list given to those of its members that have none. */
export function withSharedYears(found: readonly Found[], tokens: readonly Token[], text: string): Found[] {
  const all = [...found];
  for (let i = all.length - 2; i >= 0; i -= 1) shareYear(all, i, i + 1, tokens, text);
  for (let i = 1; i < all.length; i += 1) shareYear(all, i, i - 1, tokens, text);
  return all;
}

/** Gives the finding at `to` the year of its neighbour at `from`. */
function shareYear(all: Found[], to: number, from: number, tokens: readonly Token[], text: string): void {
  const [receiver, giver] = [all[to], all[from]];
  if (receiver === undefined || giver === undefined) return;
  const [first, second] = to < from ? [receiver, giver] : [giver, receiver];
  if (!areListed(first, second, tokens, text)) return;
  const own = maybeMonth(receiver);
  const year = maybeMonth(giver)?.year;
  if (own === null || own.year !== undefined || own.direction !== undefined || year === undefined) return;
  all[to] = { ...receiver, reading: { ...own, year } };
}

function maybeMonth({ reading }: Found): Calendar | null {
  return reading.is === 'calendar' && reading.month !== undefined ? reading : null;
}

/** Whether nothing but a comma and a word like "and" stands between them. */
function areListed(first: Found, second: Found, tokens: readonly Token[], text: string): boolean {
  const between = tokens.slice(first.to, second.from);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((token) => 'join' in token.classes || /^[,、，]$/u.test(text.slice(token.start, token.end)))
  );
}
