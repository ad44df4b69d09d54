// The two sides in a clause, and countries of neither side whom it puts in their place.
import { mentionsOf, type Clause } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { CountryMention, PersonMention, PlaceMention } from './mention.ts';

/** Whether the clause names both sides. */
export function namesBoth(clause: Clause, sides: ReadonlySet<string>): boolean {
  const named = new Set(mentionsOf(clause, 'country').map(({ country }) => country));
  return sides.size === 2 && [...sides].every((side) => named.has(side));
}

/** "The second round with Iraq", in a text about two others: a country of neither side, met by name. */
export function isWithStranger(clause: Clause, sides: ReadonlySet<string>, words: MeetingWords): boolean {
  const nouns = [...clause.nouns, ...clause.rounds];
  return (['country', 'place', 'person'] as const)
    .flatMap((kind): readonly (CountryMention | PlaceMention | PersonMention)[] => mentionsOf(clause, kind))
    .some(({ country, at }) => {
      if (country === null || sides.has(country)) return false;
      const before = clause.text.slice(0, Math.max(0, at.start - clause.at.start));
      // "With the US, Japan has long met in this format": whoever stands at the head.
      const isNear = nouns.some(({ at: noun }) => noun.end < at.start && at.start - noun.end <= LONGEST_WITH);
      return (isNear || before.length <= LONGEST_WITH) && words.withWhom.test(before);
    });
}

/** A place in a country of neither side. */
export function isAbroad({ country }: PlaceMention, sides: ReadonlySet<string>): boolean {
  return sides.size === 2 && country !== null && !sides.has(country);
}

/** "…; the AUSMIN consultations in Washington conclude the tour". */
export function goesAbroad(clause: Clause, sides: ReadonlySet<string>): boolean {
  return mentionsOf(clause, 'place').some((place) => place.locative && isAbroad(place, sides));
}

/** "澳美“2+2”会议", "US-Australian talks": a pair of which one is of neither side, right before the noun. */
export function isOfStranger(clause: Clause, sides: ReadonlySet<string>): boolean {
  const countries = mentionsOf(clause, 'country');
  return countries.some((one, i) => {
    const next = countries[i + 1];
    if (next === undefined || next.country === one.country || next.at.start - one.at.end > 1) return false;
    const isOther = !sides.has(one.country) || !sides.has(next.country);
    return (
      isOther &&
      clause.nouns.some(({ at }) => at.start >= next.at.end && at.start - next.at.end < LONGEST_WITH)
    );
  });
}

/** " between the ", " of the same kind with " */
const LONGEST_WITH = 24;

/** The country of somebody who belongs to neither side, where the clause names it or says that they met. */
export function strangerIn(clause: Clause, sides: ReadonlySet<string>, words: MeetingWords): string | null {
  if (sides.size < 2 || clause.furniture !== null) return null;
  const named = new Set(mentionsOf(clause, 'country').map(({ country }) => country));
  const stranger = mentionsOf(clause, 'person').find(
    ({ country, part }) =>
      country !== null &&
      part !== null &&
      !sides.has(country) &&
      (named.has(country) || words.contact.test(clause.text) || words.aside.test(clause.text)),
  );
  return stranger?.country ?? null;
}
