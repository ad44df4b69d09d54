// The clauses of a sentence that speak of one day and one place.
import { maybeBoundsOf, type Day } from '../../domain/day.ts';
import { areDisjoint, datesIn, isOfNoun, usableDates } from './clause-dates.ts';
import { mentionsOf } from './clauses.ts';
import type { Reading } from './focus.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { DateMention, PlaceMention } from './mention.ts';
import { pairsOf } from './pairs.ts';
import { namesFocus, type RoledClause } from './roles.ts';
import { isDateline, isInOffice } from './where.ts';

/** Where and when the article's own meeting is, as far as it is known. */
export type Own = { date: Day | null; city: string | null };

/** Clauses with the day and the place that they give. */
export type Segment = {
  clauses: readonly RoledClause[];
  date: DateMention | undefined;
  place: PlaceMention | undefined;
};

/** The clauses of each sentence that speak of one day and one place. Counted rounds are read by their number. */
export function segmentsOf(reading: Reading, own: Own): Segment[] {
  const segments: (Segment & { clauses: RoledClause[] })[] = [];
  for (const clause of reading.clauses) {
    if (clause.furniture !== null) continue;
    const several = severalIn(clause, reading);
    if (several.length > 1) {
      segments.push(...several.map((one) => ({ clauses: [clause], ...one })));
      continue;
    }
    const date = finestDate(clause, reading) ?? referredTo(clause, reading);
    const place = placeIn(clause, reading, own) ?? placeReferredTo(clause, reading);
    const last = segments.at(-1);
    const goesOn =
      last !== undefined &&
      last.clauses[0]?.sentence === clause.sentence &&
      isOpen(last.clauses[0]) === isOpen(clause) &&
      (date === undefined || last.date === undefined || !areDisjoint(date.value, last.date.value)) &&
      (place === undefined || last.place === undefined || place.name === last.place.name) &&
      (clause.relative || isOwnSegment(last, own) === isOwnSegment({ clauses: [clause], date, place }, own));
    if (goesOn) {
      last.clauses.push(clause);
      last.date ??= date;
      last.place ??= place;
    } else {
      segments.push({ clauses: [clause], date, place });
    }
  }
  return segments.filter(({ clauses }) => clauses[0] !== undefined && isOpen(clauses[0]));
}

/** "They go on to New Delhi on Saturday and to Seoul on Monday", "had spoken in May and in June": several in one clause. */
function severalIn(clause: RoledClause, { words }: Reading): Pick<Segment, 'date' | 'place'>[] {
  if (namesFocus(clause) || !isOpen(clause)) return [];
  const dates = usableDates(clause, words).filter((date) => !isOfNoun(clause, date, words));
  if (
    dates.length < 2 ||
    !dates.every((one, i) => i === 0 || areDisjoint(one.value, dates[i - 1]?.value ?? null))
  )
    return [];
  const places = mentionsOf(clause, 'place').filter((place) => !isDateline(clause, place));
  const pairs = pairsOf(dates, places, false);
  // "In Lima in 2019 and Bergen in 2022": the first preposition holds for all.
  const [first] = pairs;
  if (first?.place?.locative === true && pairs.every(({ place }) => place !== undefined)) return pairs;
  const areJoined = dates.every((date, i) => {
    const before = dates[i - 1];
    return before === undefined || date.at.start - before.at.end <= JOINED;
  });
  return areJoined && places.length === 0 ? dates.map((date) => ({ date, place: undefined })) : [];
}

/** " and in ", " und im " */
const JOINED = 9;

/** The date that says most; for a beginning also the one that it bounds ("since the first in May 2017"). */
function finestDate(clause: RoledClause, { words }: Reading): DateMention | undefined {
  const dates = (words.began.test(clause.text) ? datesIn(clause) : usableDates(clause, words)).filter(
    (date) => !isOfNoun(clause, date, words) && !isOfArrival(clause, date, words),
  );
  const reach = ({ value }: DateMention): number => {
    const bounds = value === null ? undefined : maybeBoundsOf(value);
    if (bounds === undefined || bounds.earliest === null || bounds.latest === null) return Infinity;
    return Date.parse(bounds.latest) - Date.parse(bounds.earliest);
  };
  return [...dates].sort((a, b) => reach(a) - reach(b))[0];
}

/** "Who arrived on January 30 and called on the minister this morning": the day on which somebody came. */
function isOfArrival(clause: RoledClause, { at }: DateMention, { arrival }: MeetingWords): boolean {
  return arrival.test(clause.text.slice(0, at.start - clause.at.start));
}

/** "The first meeting since March 2020, when delegations met in Lima": whatever the date bounds, "when" is in it. */
function referredTo(clause: RoledClause, { clauses }: Reading): DateMention | undefined {
  const before = clauses[clause.order - 1];
  if (!clause.relative || before === undefined || before.sentence !== clause.sentence) return undefined;
  const last = mentionsOf(before, 'date').at(-1);
  return last !== undefined && last.bound === 'since' && last.value !== null && !last.dateline
    ? last
    : undefined;
}

/** "He is coming from Kabul, where he joins …": wherever he comes from, "where" is there. */
function placeReferredTo(clause: RoledClause, { clauses }: Reading): PlaceMention | undefined {
  const before = clauses[clause.order - 1];
  if (!clause.relative || before === undefined || before.sentence !== clause.sentence) return undefined;
  const last = mentionsOf(before, 'place').at(-1);
  return last !== undefined && before.at.end - last.at.end <= 1 ? last : undefined;
}

/** Where the clause is: not where somebody came from or goes back to, and the article's own city last. */
function placeIn(clause: RoledClause, { words }: Reading, own: Own): PlaceMention | undefined {
  const places = mentionsOf(clause, 'place').filter((place) => {
    const before = clause.text.slice(0, Math.max(0, place.at.start - clause.at.start));
    return (
      place.locative &&
      !isDateline(clause, place) &&
      !isOfOffice(clause, place) &&
      !isInOffice(clause, place, words) &&
      !words.passing.test(before)
    );
  });
  return places.find((place) => place.name !== own.city) ?? places[0];
}

/** "The ambassador in Oslo", "Kim of the ministry in Seoul": there the place says whose office it is. */
function isOfOffice(clause: RoledClause, { at }: PlaceMention): boolean {
  return mentionsOf(clause, 'person').some(
    ({ roleAt }) => roleAt !== null && roleAt.start < at.start && at.end <= roleAt.end,
  );
}

function isOpen({ role }: RoledClause): boolean {
  return role.is !== 'round' && role.is !== 'series';
}

/** Whether the segment gives the article's own day or city. */
function isOwnSegment({ date, place }: Segment, own: Own): boolean {
  if (date !== undefined) return own.date !== null && !areDisjoint(date.value, own.date);
  return place !== undefined && place.name === own.city;
}
