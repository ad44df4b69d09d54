// What a clause says by its verbs, days and offices, whichever meeting it speaks of.
import type { Part } from '../../domain/meeting.ts';
import { datesIn, isOnlyRecalled } from './clause-dates.ts';
import type { Clause } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';

/** Whether all days that a clause of the report gives lie well before it; bare years alone tell too little. */
export function isOfThePast(clause: Clause, published: string | null): boolean {
  return (
    clause.furniture === null &&
    isOnlyRecalled(clause, published) &&
    datesIn(clause).some(({ value }) => (value ?? '').length > 4)
  );
}

/** Whether the clause says that something is held, planned or called off. */
export function hasVerb(clause: Clause, words: MeetingWords): boolean {
  return [words.held, words.planned, words.cancelled, words.met].some((verb) => verb.test(clause.text));
}

/** "The two ministers spoke by telephone": nobody met, unless the meeting itself was held so. */
export function isCall({ text }: Clause, words: MeetingWords): boolean {
  return words.calls.test(text) && !words.byVideo.test(text);
}

/** " to ", " of the " */
const LONGEST_LINK = 8;
const TOOK_PART: ReadonlySet<Part | null> = new Set<Part>(['chair', 'speaker', 'participant']);

/** The clause's words without the offices of who took part: an adviser of the president tells of no president. */
export function withoutOffices({ text, at, mentions }: Clause, words: MeetingWords): string {
  let plain = text;
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.roleAt === null) continue;
    // "Ana Reis, adviser to President Costa, …": the president is a part of her office.
    const from = mention.roleAt.start;
    const inside = mentions.some(
      (one) =>
        one.kind === 'person' &&
        one.roleAt !== null &&
        TOOK_PART.has(one.part) &&
        from - one.roleAt.end >= 0 &&
        from - one.roleAt.end <= LONGEST_LINK,
    );
    if (!inside && !TOOK_PART.has(mention.part) && !mention.official) continue;
    const start = Math.max(0, mention.roleAt.start - at.start);
    const end = Math.min(text.length, mention.roleAt.end - at.start);
    // "President Ruiz" is one.
    if (!inside && words.elsewhere.exec(text.slice(start, end))?.index === 0) continue;
    if (mention.roleAt.block === at.block && start < end)
      plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  }
  return plain;
}
