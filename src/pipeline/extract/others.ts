// The other meetings that an article mentions: rounds of other years, rounds that only follow, meetings at the side.
import type { Claim, Report } from '../../domain/claim.ts';
import type { Own } from './segments.ts';
import type { ApartReport } from './apart-reports.ts';
import { claim } from './claims.ts';
import { areDisjoint, isAfter } from './clause-dates.ts';
import { mentionsOf, type Clause } from './clauses.ts';
import type { Reading } from './focus.ts';
import type { CountryMention, PlaceMention } from './mention.ts';
import type { RoledClause } from './roles.ts';
import { maybeRoundDate } from './when.ts';
import { maybePlaceIn } from './where.ts';

/** Rounds of the same series that are not the one the article is about. */
export function otherRounds(reading: Reading, own: Own): Report[] {
  const byNumber = new Map<string, RoledClause[]>();
  for (const clause of reading.clauses) {
    if (clause.role.is !== 'round' || (clause.furniture !== null && clause.furniture !== 'title')) continue;
    const key = `${clause.role.number ?? `${clause.role.when} ${clause.sentence}`}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), clause]);
  }
  return [...byNumber.values()].flatMap((clauses) => maybeRound(reading, clauses, own) ?? []);
}

function maybeRound(reading: Reading, clauses: readonly RoledClause[], own: Own): Report | undefined {
  const { text, words, sides, series } = reading;
  const [first] = clauses;
  if (first?.role.is !== 'round') return undefined;
  const { number, when } = first.role;
  const claims: Claim[] = [];
  const dated = clauses
    .map((clause) => maybeRoundDate(clause, reading.clauses[clause.order - 1], words))
    .find((date) => date !== undefined && date.value !== null);
  // "Their fourth defence dialogue on Tuesday and their second cyber dialogue on Wednesday": a lower number on a later
  // day is of another dialogue.
  const isOwnSeries = when === 'after' || !isAfter(dated?.value ?? null, own.date);
  const said = clauses.flatMap((clause) => clause.rounds).find((round) => round.number === number);
  // "Next consultations set for 10 September" over a report that announces just these: no other meeting.
  // A year or a season that holds that day may hold another one as well.
  const day = dated?.value ?? null;
  const isSameDay = day !== null && day.length >= DAY && own.date !== null && !areDisjoint(day, own.date);
  if (said === undefined && isSameDay) return undefined;
  if (number !== null && isOwnSeries) {
    if (said !== undefined)
      claims.push(claim(text, 'number', number, 'stated', 'number-other-round', said.at));
    else claims.push(claim(text, 'number', number, 'implied', 'number-neighbour', first.at));
  }
  if (dated !== undefined && dated.value !== null)
    claims.push(claim(text, 'date', dated.value, dated.basis, 'date-other-round', dated.at));
  const place = placeBehind(clauses, number) ?? maybePlaceIn(clauses) ?? maybePlaceBefore(reading, clauses);
  const country = place === undefined ? maybeHostIn(clauses, reading) : undefined;
  const there = place ?? country;
  if (there !== undefined) {
    const value = { city: place?.name ?? null, country: there.country };
    const rule = place === undefined ? 'country-other-round' : 'place-other-round';
    claims.push(claim(text, 'place', value, 'stated', rule, there.at));
    const host = sides.find((side) => side.country === there.country);
    if (host !== undefined)
      claims.push(claim(text, 'host', host.country, 'implied', 'host-of-place', there.at));
  }
  // A round without a day or a place is a number and no meeting that anyone could look up, unless it was called off.
  const isKnown = claims.some(({ field }) => field === 'date' || field === 'place');
  if (!isKnown && !clauses.some(({ text: said }) => words.cancelled.test(said))) return undefined;
  const planned = clauses.find((clause) => words.planned.test(clause.text));
  const cancelled = clauses.find((clause) => words.cancelled.test(clause.text));
  const status =
    cancelled !== undefined ? 'cancelled' : when === 'after' || planned !== undefined ? 'planned' : 'held';
  const at = (cancelled ?? planned ?? first).at;
  claims.push(
    claim(text, 'status', status, status === 'held' ? 'implied' : 'stated', 'status-other-round', at),
  );
  if (series !== undefined && isOwnSeries) {
    claims.push(claim(text, 'dialogue', series.dialogue.id, 'implied', 'dialogue-of-focus', first.at));
  }
  for (const side of sides)
    claims.push(claim(text, 'parties', side.country, 'implied', 'party-of-focus', side.at));
  return { article: text.article.id, focus: false, implied: false, claims };
}

// "2023-04-10"
const DAY = 10;

/** "On a visit to Moscow, he had taken part in the second round, held in Beijing": the place behind the count. */
function placeBehind(clauses: readonly RoledClause[], number: number | null): PlaceMention | undefined {
  return clauses
    .flatMap((clause) => {
      const round = clause.rounds.find((one) => one.number === number);
      return round === undefined
        ? []
        : mentionsOf(clause, 'place').filter(({ at, locative }) => locative && at.start >= round.at.end);
    })
    .at(0);
}

/** "The first was held in Lima. There the next one will be": the place of the sentence before. */
function maybePlaceBefore(
  { clauses: all, words }: Reading,
  clauses: readonly RoledClause[],
): PlaceMention | undefined {
  const first = clauses.find(({ text }) => words.there.test(text));
  if (first === undefined) return undefined;
  const before = all.findLast(
    ({ sentence, at }) => sentence === first.sentence - 1 && at.block === first.at.block,
  );
  return all
    .filter(({ sentence }) => sentence === before?.sentence)
    .flatMap((clause) => mentionsOf(clause, 'place'))
    .findLast((place) => place.locative);
}

/** "South Korea will host the next round", "to meet in India": the side where it is, where no city is named. */
function maybeHostIn(clauses: readonly RoledClause[], { sides, words }: Reading): CountryMention | undefined {
  return clauses
    .flatMap((clause) =>
      mentionsOf(clause, 'country').filter(({ at, form }) => {
        const before = clause.text.slice(0, at.start - clause.at.start);
        const after = clause.text.slice(at.end - clause.at.start);
        return form === 'name' && (words.locative.test(before) || words.hosts.test(after));
      }),
    )
    .find(({ country }) => sides.some((side) => side.country === country));
}

// The year the pandemic stopped travel; the World Health Organization named it a pandemic on 11 March 2020.
const PANDEMIC_YEAR = 2020;

/** "Held annually until the pandemic": the rounds between a dated first one and this one follow, one a year. */
export function impliedRounds(reading: Reading, others: readonly Report[]): Report[] {
  const { text, number, sides, series, words, clauses } = reading;
  if (number === null || number < 3) return [];
  const annual = clauses.find((clause) => clause.furniture === null && words.annual.test(clause.text));
  const stopped = clauses.some((clause) => clause.furniture === null && words.pandemic.test(clause.text));
  if (annual === undefined || !stopped) return [];
  const first = others.find((report) =>
    report.claims.some((one) => one.field === 'number' && one.value === 1),
  );
  const date = first?.claims.find((one) => one.field === 'date');
  const year = Number(String(date?.value ?? '').slice(0, 4));
  const last = year + number - 2;
  if (!Number.isInteger(year) || year < 1900 || last > PANDEMIC_YEAR) return [];
  const known = new Set(
    others.flatMap((report) => report.claims.filter((one) => one.field === 'number').map((one) => one.value)),
  );
  const at = annual.sentenceAt;
  const implied: Report[] = [];
  for (let round = 2; round < number; round += 1) {
    if (known.has(round)) continue;
    const claims: Claim[] = [
      claim(text, 'number', round, 'implied', 'number-annual', at),
      claim(text, 'date', String(year + round - 1), 'implied', 'date-annual', at),
      claim(text, 'status', 'held', 'implied', 'status-annual', at),
    ];
    if (series !== undefined)
      claims.push(claim(text, 'dialogue', series.dialogue.id, 'implied', 'dialogue-of-focus', at));
    for (const side of sides)
      claims.push(claim(text, 'parties', side.country, 'implied', 'party-of-focus', side.at));
    implied.push({ article: text.article.id, focus: false, implied: true, claims });
  }
  return implied;
}

/** A meeting with somebody of a third country, in the clauses that turned aside to it. */
export function asideMeetings(reading: Reading): ApartReport[] {
  const { text, clauses, sides } = reading;
  const byCountry = new Map<string, RoledClause[]>();
  for (const clause of clauses) {
    if (clause.role.is !== 'aside') continue;
    byCountry.set(clause.role.country, [...(byCountry.get(clause.role.country) ?? []), clause]);
  }
  return [...byCountry].flatMap(([country, own]): ApartReport[] => {
    const people = own.flatMap((clause) => mentionsOf(clause, 'person'));
    const guest = people.find((person) => sides.some((side) => side.country === person.country));
    const stranger = people.find((person) => person.country === country);
    // "The two are at odds over a border area", after a sentence about Addis Ababa: nobody of that country was met.
    if (stranger === undefined && !own.some((clause) => mentionsOf(clause, 'place').length > 0)) return [];
    const home = sides.find((side) => side.country === guest?.country) ?? sides[0];
    const claims: Claim[] = [];
    const start = own[0]?.at;
    if (start !== undefined) claims.push(claim(text, 'status', 'held', 'stated', 'status-aside', start));
    if (home !== undefined)
      claims.push(claim(text, 'parties', home.country, 'implied', 'party-aside', guest?.at ?? home.at));
    if (stranger !== undefined)
      claims.push(claim(text, 'parties', country, 'stated', 'party-aside', stranger.roleAt ?? stranger.at));
    // "On the 10th in the afternoon, he met …": the day may lead in.
    const beside = clauses.filter(({ sentence: one }) => own.some((clause) => clause.sentence === one));
    const date = [...own, ...beside]
      .flatMap((clause) => mentionsOf(clause, 'date'))
      .find((one) => one.value !== null && one.bound === null && !one.dateline);
    if (date !== undefined && date.value !== null)
      claims.push(claim(text, 'date', date.value, date.basis, 'date-aside', date.at));
    else if (
      text.article.published !== null &&
      start !== undefined &&
      /^\d{4}-\d{2}-\d{2}$/u.test(text.article.published)
    ) {
      claims.push(claim(text, 'date', `../${text.article.published}`, 'implied', 'date-no-later', start));
    }
    const sentence = own[0]?.sentence;
    const place = maybePlaceIn(clauses.filter((clause) => clause.sentence === sentence)) ?? maybePlaceIn(own);
    if (place !== undefined) {
      claims.push(
        claim(text, 'place', { city: place.name, country: place.country }, 'stated', 'place-aside', place.at),
      );
      if (place.country !== null && [home?.country, country].includes(place.country)) {
        claims.push(claim(text, 'host', place.country, 'implied', 'host-of-place', place.at));
      }
    }
    const countries = new Set(claims.flatMap((one) => (one.field === 'parties' ? [one.value] : [])));
    return [
      {
        report: { article: text.article.id, focus: false, implied: false, claims },
        clauses: own,
        countries,
      },
    ];
  });
}

/** Rounds of another registered dialogue that the article reports as well: two meetings in one text. */
export function otherDialogues(
  reading: Reading,
  plain: readonly Clause[],
  focus: readonly Claim[],
): Report[] {
  const { text, registry, words, series } = reading;
  const reports = new Map<string, Report>();
  for (const clause of plain) {
    if (clause.furniture !== null) continue;
    for (const mention of mentionsOf(clause, 'dialogue')) {
      const dialogue = registry.dialogues.find((one) => one.id === mention.dialogue);
      if (series === undefined || dialogue === undefined || dialogue.id === series.dialogue.id) continue;
      const round = clause.rounds.find((one) => one.dialogue === dialogue.id);
      const shared = mentionsOf(clause, 'dialogue').some((one) => one.dialogue === series.dialogue.id);
      const claims: Claim[] = [claim(text, 'dialogue', dialogue.id, 'stated', 'dialogue-name', mention.at)];
      if (round !== undefined)
        claims.push(claim(text, 'number', round.number, 'stated', 'number-other-dialogue', round.at));
      const date = mentionsOf(clause, 'date').find(
        (one) => one.value !== null && !one.dateline && one.bound === null,
      );
      if (date !== undefined && date.value !== null && !shared) {
        claims.push(claim(text, 'date', date.value, date.basis, 'date-other-dialogue', date.at));
      }
      // Named in one breath with the article's own meeting, it shares its time and place.
      if (shared)
        claims.push(
          ...focus.filter((one) => one.field === 'date' || one.field === 'place' || one.field === 'host'),
        );
      const place = shared ? undefined : maybePlaceIn([{ ...clause, role: { is: 'none' } }]);
      if (place !== undefined) {
        claims.push(
          claim(
            text,
            'place',
            { city: place.name, country: place.country },
            'stated',
            'place-other-dialogue',
            place.at,
          ),
        );
      }
      if (round === undefined && !claims.some((one) => one.field === 'date')) continue;
      const status = words.cancelled.test(clause.text)
        ? 'cancelled'
        : words.planned.test(clause.text)
          ? 'planned'
          : 'held';
      claims.push(claim(text, 'status', status, 'stated', 'status-other-dialogue', clause.at));
      for (const side of dialogue.sides)
        claims.push(claim(text, 'parties', side, 'implied', 'party-of-dialogue', mention.at));
      const key = `${dialogue.id} ${round?.number ?? ''}`;
      if (!reports.has(key))
        reports.set(key, { article: text.article.id, focus: false, implied: false, claims });
    }
  }
  return [...reports.values()];
}
