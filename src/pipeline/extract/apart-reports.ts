// What is claimed of the meetings apart: who, when and where, and no more than their clauses say.
import type { Claim, Report } from '../../domain/claim.ts';
import type { Status } from '../../domain/meeting.ts';
import type { Apart } from './apart.ts';
import { strangersIn } from './apart.ts';
import { claim } from './claims.ts';
import { mentionsOf } from './clauses.ts';
import type { Reading } from './focus.ts';
import type { At } from './mention.ts';
import type { RoledClause } from './roles.ts';
import { areDisjoint } from './clause-dates.ts';

/** A report with the clauses that it stands on, for what else they say. */
export type ApartReport = { report: Report; clauses: readonly RoledClause[]; countries: ReadonlySet<string> };

/** One report for each meeting apart that no report has yet, with a day or a place of its own. */
export function apartReports(
  reading: Reading,
  found: readonly Apart[],
  known: readonly Report[],
): ApartReport[] {
  const reports: ApartReport[] = [];
  for (const apart of found) {
    const others = [...known, ...reports.map((one) => one.report)];
    const claims = withoutTakenNumber(claimsOfApart(reading, apart), others);
    // "The mechanism dates from 2003" says that there was a first round, and no more of it than its year.
    const implied = apart.order === 'first' && apart.place === undefined;
    const report: Report = { article: reading.text.article.id, focus: false, implied, claims };
    if (others.some((one) => isSame(one, report))) continue;
    const countries = new Set(claims.flatMap((one) => (one.field === 'parties' ? [one.value] : [])));
    reports.push({ report, clauses: apart.clauses, countries });
  }
  return reports;
}

function claimsOfApart(reading: Reading, apart: Apart): Claim[] {
  const { text } = reading;
  const { kind, clauses, date, place } = apart;
  const at = clauses[0]?.at;
  if (at === undefined) return [];
  const claims: Claim[] = [];
  const parties =
    kind === 'round' || kind === 'leaders' ? partiesOfSides(reading) : partiesMet(reading, apart);
  const pair = new Set(reading.sides.map((side) => side.country));
  const isWithThird = parties.some((one) => one.field === 'parties' && !pair.has(one.value));
  const status = statusOf(reading, apart, parties.length === 2 && isWithThird);
  claims.push(claim(text, 'status', status, 'stated', `status-${kind}-apart`, at));
  if (kind === 'leaders') claims.push(claim(text, 'rank', 'leaders', 'stated', 'rank-leaders', at));
  if (date !== undefined && date.value !== null)
    claims.push(claim(text, 'date', date.value, date.basis, `date-${kind}-apart`, date.at));
  else if (apart.ownDay !== undefined)
    claims.push(claim(text, 'date', apart.ownDay, 'implied', 'date-same-day', at));
  else if (kind === 'contact') claims.push(...noLater(reading, status, at));
  if (place !== undefined) {
    const value = { city: place.name, country: place.country };
    claims.push(claim(text, 'place', value, 'stated', `place-${kind}-apart`, place.at));
  }
  if (kind === 'round') claims.push(...claimsOfSeries(reading, apart, at));
  claims.push(...parties);
  const host = parties.find((one) => one.field === 'parties' && one.value === place?.country);
  if (host?.field === 'parties' && place !== undefined)
    claims.push(claim(text, 'host', host.value, 'implied', 'host-of-place', place.at));
  return claims;
}

function claimsOfSeries({ text, series, number }: Reading, { order }: Apart, at: At): Claim[] {
  const claims: Claim[] = [];
  if (series !== undefined)
    claims.push(claim(text, 'dialogue', series.dialogue.id, 'implied', 'dialogue-of-focus', at));
  if (order === 'first' && number !== 1)
    claims.push(claim(text, 'number', 1, 'implied', 'number-beginning', at));
  if (order === 'last' && number !== null && number > 1)
    claims.push(claim(text, 'number', number - 1, 'implied', 'number-neighbour', at));
  return claims;
}

function partiesOfSides({ text, sides }: Reading): Claim[] {
  return sides.map((side) => claim(text, 'parties', side.country, 'implied', 'party-of-focus', side.at));
}

/** Who met: somebody of one of the two sides, and somebody of a third; the host's country may follow from the place. */
function partiesMet({ text, sides, clauses: all }: Reading, { kind, clauses, place }: Apart): Claim[] {
  const pair = new Set(sides.map((side) => side.country));
  const strangers = strangersIn(clauses, pair);
  const people = clauses.flatMap((clause) => mentionsOf(clause, 'person'));
  const countryOf = (name: string): string | undefined =>
    all
      .flatMap((clause) => mentionsOf(clause, 'person'))
      .find((person) => person.name === name && person.country !== null)?.country ?? undefined;
  const own = people.flatMap((person) => {
    const country = person.country ?? countryOf(person.name);
    return country !== undefined && pair.has(country) ? [{ country, at: person.at }] : [];
  });
  const claims = new Map<string, Claim>();
  const add = (country: string, basis: 'stated' | 'implied', rule: string, at: At): void => {
    if (!claims.has(country)) claims.set(country, claim(text, 'parties', country, basis, rule, at));
  };
  if (kind === 'contact') {
    for (const { country, at } of own) add(country, 'implied', 'party-apart', at);
    // "The Brazilian delegation held talks with Swedish officials": no name on either side.
    if (own.length === 0 && strangers.length > 0)
      for (const mention of clauses.flatMap((clause) => mentionsOf(clause, 'country')))
        if (pair.has(mention.country)) add(mention.country, 'stated', 'party-apart', mention.at);
    if (
      strangers.length === 0 &&
      place !== undefined &&
      place.country !== null &&
      !pair.has(place.country) &&
      own.length > 0
    )
      add(place.country, 'implied', 'party-of-place', place.at);
  }
  for (const mention of clauses.flatMap((clause) => mentionsOf(clause, 'country')))
    if (strangers.includes(mention.country) || kind === 'event')
      add(mention.country, 'stated', 'party-apart', mention.at);
  return [...claims.values()];
}

function statusOf(
  { words, text }: Reading,
  { kind, clauses, date, order }: Apart,
  isOfTwoCountries: boolean,
): Status {
  const said = clauses.map((clause) => clause.text).join(' ');
  if (words.cancelled.test(said)) return 'cancelled';
  const { published } = text.article;
  const isLater =
    date !== undefined &&
    date.value !== null &&
    published !== null &&
    date.value.slice(0, published.length) > published;
  const isToday = published !== null && date?.value?.slice(0, published.length) === published;
  const isAhead = words.planned.test(said) && !words.before.test(said);
  if (isLater || order === 'after' || (isAhead && (date === undefined || isToday))) return 'planned';
  // Summits, and visits paid within the two sides, are no meetings of their own that a record could keep.
  return kind === 'round' || (kind === 'contact' && isOfTwoCountries) ? 'held' : 'mentioned';
}

function noLater({ text }: Reading, status: Status, at: At): Claim[] {
  const { published } = text.article;
  if (status === 'planned' || published === null || !/^\d{4}-\d{2}-\d{2}$/u.test(published)) return [];
  return [claim(text, 'date', `../${published}`, 'implied', 'date-no-later', at)];
}

/** "Before that they last met in 2019": no longer the round before this one, where another is that. */
function withoutTakenNumber(claims: Claim[], others: readonly Report[]): Claim[] {
  const number = claims.find((one) => one.field === 'number');
  const date = claims.find((one) => one.field === 'date');
  const taken = others.find((report) =>
    report.claims.some((one) => one.field === 'number' && one.value === number?.value),
  );
  const day = taken?.claims.find((one) => one.field === 'date');
  if (number === undefined || date?.field !== 'date' || day?.field !== 'date') return claims;
  return areDisjoint(date.value, day.value) ? claims.filter((one) => one !== number) : claims;
}

/** The same round, or the same city at a time that does not rule it out. */
function isSame(one: Report, other: Report): boolean {
  const value = <F extends Claim['field']>(report: Report, field: F) =>
    report.claims.find((each) => each.field === field)?.value;
  const [number, otherNumber] = [value(one, 'number'), value(other, 'number')];
  if (number !== undefined && otherNumber !== undefined) return number === otherNumber;
  const [date, otherDate] = [value(one, 'date'), value(other, 'date')] as (string | undefined)[];
  const [place, otherPlace] = [value(one, 'place'), value(other, 'place')] as (
    { city: string | null } | undefined
  )[];
  if (date !== undefined && otherDate !== undefined && !date.startsWith('..') && !otherDate.startsWith('..'))
    return (
      date === otherDate &&
      (place === undefined || otherPlace === undefined || place.city === otherPlace.city)
    );
  return place !== undefined && place.city === otherPlace?.city;
}
