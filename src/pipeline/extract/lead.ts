// The first sentences of a report: what they say was held is its news, also without a noun for the meeting.
import { isRecalled, usableDates } from './clause-dates.ts';
import { isCall, isOfThePast, withoutOffices } from './clause-signs.ts';
import { mentionsOf, type Clause } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import { isWithStranger, namesBoth, strangerIn } from './strangers.ts';

/** So many sentences, headline and bylines among them, may stand before what the text reports. */
export const LONGEST_HEAD = 8;

/** The first sentences of a report, where they and its headline name both of its sides. */
export function leadOf(clauses: readonly Clause[], sides: ReadonlySet<string>): ReadonlySet<number> {
  const lead = new Set<number>();
  const named = new Set<string>();
  for (const clause of clauses) {
    if (clause.furniture !== null && (clause.furniture !== 'title' || lead.size > 0)) continue;
    if (clause.furniture === null) lead.add(clause.sentence);
    if (lead.size > LONGEST_LEAD) break;
    for (const { country } of mentionsOf(clause, 'country')) named.add(country);
  }
  const areBoth = sides.size === 2 && [...sides].every((side) => named.has(side));
  return new Set(areBoth ? [...lead].slice(0, LONGEST_LEAD) : []);
}

/** So many sentences does it have. */
const LONGEST_LEAD = 3;

/**
 * "Their ministers sat down together on Thursday": what the lead says was held, without a noun for it. What it only
 * says was signed may have been so elsewhere.
 */
export function maybeNews(
  clause: Clause,
  published: string | null,
  sides: ReadonlySet<string>,
  words: MeetingWords,
): 'held' | 'agreed' | undefined {
  if (clause.furniture !== null || clause.relative || isOfThePast(clause, published)) return undefined;
  if (clause.rounds.length > 0 || words.aside.test(clause.text) || words.before.test(clause.text))
    return undefined;
  if (words.elsewhere.test(withoutOffices(clause, words)) || words.leadersMet.test(clause.text))
    return undefined;
  if ([words.previous, words.next, words.earlierOnes].some((other) => other.test(clause.text)))
    return undefined;
  if (isCall(clause, words)) return undefined;
  if (strangerIn(clause, sides, words) !== null) return undefined;
  if (!namesBoth(clause, sides) && isWithStranger(clause, sides, words)) return undefined;
  if (usableDates(clause, words).every(({ value }) => isRecalled(value, published))) return undefined;
  if (words.held.test(clause.text) || words.met.test(clause.text)) return 'held';
  return words.agreed.test(clause.text) ? 'agreed' : undefined;
}
