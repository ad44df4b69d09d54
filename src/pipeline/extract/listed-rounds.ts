// Several meetings in one breath: "earlier rounds took place in Bergen in 2019 and in Lima in 2022".
import type { Claim, Report } from '../../domain/claim.ts';
import { claim } from './claims.ts';
import { mentionsOf, type Clause } from './clauses.ts';
import type { Own } from './segments.ts';
import type { Reading } from './focus.ts';
import type { MeetingWords } from './meeting-words.ts';
import { areDisjoint, isOfStatement } from './clause-dates.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { isDateline } from './where.ts';

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
      (clause) =>
        clause.furniture === null &&
        (areEarlierOnes(clause.text, words) || areBehindCount(clause, clauses, words)) &&
        !words.planned.test(clause.text) &&
        !words.elsewhere.test(clause.text),
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

function areEarlierOnes(text: string, words: MeetingWords): boolean {
  return (
    words.earlierOnes.test(text) &&
    (words.held.test(text) || words.before.test(text) || words.wereIn.test(text))
  );
}

/** "It is the third time that the ministers meet, after Lima in 2019 and Bergen last October": days and places alone. */
function areBehindCount(clause: Clause, clauses: readonly Clause[], words: MeetingWords): boolean {
  const before = clauses[clause.order - 1];
  const lead = words.afterThose.exec(clause.text);
  if (lead === null || before?.sentence !== clause.sentence || !words.bare.test(before.text)) return false;
  return ['date', 'place'].some((kind) =>
    clause.mentions.some((one) => one.kind === kind && one.at.start - clause.at.start <= lead[0].length + 3),
  );
}

/** The days and places of a clause, each day with the place that stands nearest to it in the list. */
function pairsIn(clause: Clause, { words }: Reading): Pair[] {
  const dates = mentionsOf(clause, 'date').filter(
    (date) =>
      date.value !== null && date.bound === null && !date.dateline && !isOfStatement(clause, date, words),
  );
  const places = mentionsOf(clause, 'place').filter((place) => !isDateline(clause, place));
  return pairsOf(dates, places, words.respectively.test(clause.text));
}

function reportOf({ date, place }: Pair, clause: Clause, { text, sides, series }: Reading): Report {
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
