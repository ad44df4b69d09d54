// From the pieces of a phrase to its reading: what a language's phrases may name. No reader knows a language.
import type { Reader } from './reading.ts';

export { duration, lasting, repeated } from './amount-readers.ts';
export {
  besides,
  calendar,
  centuryNamed,
  decade,
  decadeOf,
  feast,
  time,
  weekOfDate,
} from './calendar-readers.ts';
export { away, century, ofOrdinal, shifted, within } from './shift-readers.ts';

/** Words that only look like a time. */
export const nothing: Reader = () => ({ is: 'nothing' });

/** "now", "recently", "the future". */
export function reference(to: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reader {
  return () => ({ is: 'reference', to });
}
