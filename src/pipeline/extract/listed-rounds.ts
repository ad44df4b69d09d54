// Several meetings in one breath: "earlier rounds took place in Bergen in 2019 and in Lima in 2022".
import type { Claim, Report } from '../../domain/claim.ts';
import { claim } from './claims.ts';
import { mentionsOf, type Clause } from './clauses.ts';
import type { Own } from './apart.ts';
import type { Reading } from './focus.ts';
import type { DateMention, PlaceMention } from './mention.ts';
import { areDisjoint, isOfStatement } from './clause-dates.ts';
import { isDateline } from './where.ts';

/** One meeting of a list: its day, its place, or both. */
type Listed = { date: DateMention | undefined; place: PlaceMention | undefined };

/**
 * Rounds that a clause lists without their numbers, each with a day or a place.
 *
 * Finds two in "earlier rounds were held in Lima (2021) and Bergen (2019)"; finds none in "earlier rounds had dealt
 * with fisheries", nor in "goes back to an initiative of 2016 and counts three earlier meetings", nor in a list of
 * meetings that are still to come.
 */
export function listedRounds(reading: Reading, own: Own): Report[] {
  const { words, clauses } = reading;
  return clauses
    .filter(
      ({ furniture, text }) =>
        furniture === null &&
        words.earlierOnes.test(text) &&
        (words.held.test(text) || words.before.test(text) || words.wereIn.test(text)) &&
        !words.planned.test(text) &&
        !words.elsewhere.test(text),
    )
    .flatMap((clause) => {
      const listed = pairsIn(clause, reading);
      // One day of several meetings is of none in particular.
      if (listed.length < 2) return [];
      return listed
        .filter(({ date }) => date === undefined || own.date === null || areDisjoint(date.value, own.date))
        .map((one) => reportOf(one, clause, reading));
    });
}

/** The days and places of a clause, each day with the place that stands nearest to it in the list. */
function pairsIn(clause: Clause, { words }: Reading): Listed[] {
  const dates = mentionsOf(clause, 'date').filter(
    (date) =>
      date.value !== null && date.bound === null && !date.dateline && !isOfStatement(clause, date, words),
  );
  const places = mentionsOf(clause, 'place').filter((place) => !isDateline(clause, place));
  if (dates.length === 0) return places.length < 2 ? [] : places.map((place) => ({ date: undefined, place }));
  if (
    places.length === dates.length &&
    dates.length > 1 &&
    isZipped(dates, places, words.respectively.test(clause.text))
  )
    return dates.map((date, i) => ({ date, place: places[i] }));
  return dates.map((date) => {
    const place = places.find(
      (one) => isBeside(date, one) && dates.every((other) => gap(date, one) <= gap(other, one)),
    );
    return { date, place };
  });
}

/** Whether days and places take turns, or are told in the same order one list after the other. */
function isZipped(dates: readonly DateMention[], places: readonly PlaceMention[], inOrder: boolean): boolean {
  const starts = (list: readonly { at: { start: number } }[]): number[] => list.map(({ at }) => at.start);
  const [days, towns] = [starts(dates), starts(places)];
  const [first, second] = (days[0] ?? 0) < (towns[0] ?? 0) ? [days, towns] : [towns, days];
  const takeTurns = first.every(
    (start, i) => start < (second[i] ?? Infinity) && (i === 0 || (second[i - 1] ?? 0) < start),
  );
  return takeTurns || inOrder;
}

// " in ", " (": no more than a word stands between a day and its place, in code units.
const BESIDE = 12;

function isBeside(date: DateMention, place: PlaceMention): boolean {
  return gap(date, place) <= BESIDE;
}

/** So many code units stand between a day and a place. */
function gap({ at }: DateMention, { at: place }: PlaceMention): number {
  return place.start >= at.end ? place.start - at.end : at.start - place.end;
}

function reportOf({ date, place }: Listed, clause: Clause, { text, sides, series }: Reading): Report {
  const claims: Claim[] = [claim(text, 'status', 'held', 'implied', 'status-listed-round', clause.at)];
  if (date !== undefined && date.value !== null)
    claims.push(claim(text, 'date', date.value, date.basis, 'date-listed-round', date.at));
  if (place !== undefined) {
    const value = { city: place.name, country: place.country };
    claims.push(claim(text, 'place', value, 'stated', 'place-listed-round', place.at));
    const host = sides.find((side) => side.country === place.country);
    if (host !== undefined)
      claims.push(claim(text, 'host', host.country, 'implied', 'host-of-place', place.at));
  }
  if (series !== undefined)
    claims.push(claim(text, 'dialogue', series.dialogue.id, 'implied', 'dialogue-of-focus', clause.at));
  for (const side of sides)
    claims.push(claim(text, 'parties', side.country, 'implied', 'party-of-focus', side.at));
  return { article: text.article.id, focus: false, implied: false, claims };
}
