import { dateOf } from '../domain/day-number.ts';
import type { MeetingState } from '../domain/shown.ts';
import type { Earlier, Link, Timed } from './lanes.ts';

/** A gap is longer than this many times the usual time between rounds of that dialogue… */
const GAP_RATIO = 1.75;
/** …and than this many days: a round a year may fall in January and then in December. */
const GAP_DAYS = 700;
const USUAL_DAYS = 365;
const SEEN: ReadonlySet<MeetingState> = new Set(['held', 'implied', 'mentioned']);

/** What the record and the numbers of the rounds say of the time before the first year shown. */
export function earlierOf(before: readonly Timed[], shown: readonly Timed[]): Earlier | null {
  const firstNumber = shown.find((occasion) => occasion.number !== null)?.number ?? 1;
  const seen = before.filter((occasion) => SEEN.has(occasion.state));
  const rounds = Math.max(seen.length, firstNumber - 1);
  if (rounds === 0) return null;
  const first = seen[0];
  const known = first !== undefined && (first.number === 1 || seen.length === rounds);
  return { rounds, sinceYear: known ? dateOf(Math.floor(first.when.at))[0] : null };
}

/** How each occasion hangs on the one before it. */
export function linksOf(occasions: readonly Timed[], continued: boolean): (Link | null)[] {
  const usual = usualDays(occasions);
  return occasions.map((occasion, index) => {
    const previous = occasions[index - 1];
    if (!previous) return continued ? { kind: 'thread', missing: 0 } : null;
    if (!SEEN.has(occasion.state) || !SEEN.has(previous.state)) return { kind: 'outlook', missing: 0 };
    const missing =
      occasion.number !== null && previous.number !== null ? occasion.number - previous.number - 1 : 0;
    if (missing > 0) return { kind: 'missing', missing };
    const days = occasion.when.at - previous.when.at;
    return { kind: days > Math.max(GAP_RATIO * usual, GAP_DAYS) ? 'gap' : 'thread', missing: 0 };
  });
}

/** The median time from round to round; where rounds are missing between two, their time is shared out. */
function usualDays(occasions: readonly Timed[]): number {
  const seen = occasions.filter((occasion) => SEEN.has(occasion.state));
  const days = seen.slice(1).map((occasion, index) => {
    const before = seen[index] as Timed;
    const rounds = occasion.number === null || before.number === null ? 1 : occasion.number - before.number;
    return (occasion.when.at - before.when.at) / Math.max(rounds, 1);
  });
  days.sort((a, b) => a - b);
  return days.length < 2 ? USUAL_DAYS : (days[Math.floor((days.length - 1) / 2)] as number);
}
