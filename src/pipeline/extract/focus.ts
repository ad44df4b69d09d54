// The report of the meeting that the article is mainly about.
import type { Claim } from '../../domain/claim.ts';
import type { Rank, Status } from '../../domain/meeting.ts';
import type { Registry } from '../../domain/registry.ts';
import { claim } from './claims.ts';
import { isRecalled, usableDates } from './clause-dates.ts';
import { isToCome, mentionsOf } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At } from './mention.ts';
import { nameAt } from './name.ts';
import type { RoledClause } from './roles.ts';
import type { Series } from './series.ts';
import type { Side } from './sides.ts';
import { wordsAt, type Text } from './text.ts';
import { maybeFocusDate } from './when.ts';
import { maybeFocusCountry, maybeFocusPlace } from './where.ts';

/** What is known of the article before its reports are written. */
export type Reading = {
  text: Text;
  clauses: readonly RoledClause[];
  sides: readonly Side[];
  series: Series | undefined;
  number: number | null;
  registry: Registry;
  words: MeetingWords;
};

/** The single-valued claims of the focus; its people and words are added elsewhere. */
export function focusClaims(reading: Reading): Claim[] {
  const { text, clauses, sides, series, number, words } = reading;
  const claims: Claim[] = [];
  const anchors = anchorsOf(clauses, words);
  const anchor = anchors.find((clause) => clause.furniture === null) ?? anchors[0];
  if (anchor === undefined) return claims;
  const numbered = anchors.find((clause) => clause.rounds.some((round) => round.number === number));
  const name =
    anchor.nouns.length + anchor.rounds.length > 0 ? nameAt(text, series, numbered ?? anchor, words) : null;
  if (name !== null) claims.push(claim(text, 'name', wordsAt(text, name), 'stated', 'name', name));
  // Without a word for it the meeting is a contact outside any series, whatever dialogue the text speaks of.
  const isNamed = anchors.some((clause) => clause.role.is === 'focus' && !clause.role.weak);
  if (series !== undefined && isNamed) {
    const rule = series.stated ? 'dialogue-name' : 'dialogue-fit';
    claims.push(
      claim(text, 'dialogue', series.dialogue.id, series.stated ? 'stated' : 'implied', rule, series.at),
    );
  }
  const round = numbered?.rounds.find((one) => one.number === number);
  if (round !== undefined)
    claims.push(claim(text, 'number', round.number, 'stated', 'number-ordinal', round.at));

  const { published } = text.article;
  const said = maybeStatus(anchors, clauses, published, words);
  const date = maybeFocusDate(clauses, said?.value ?? null, published, words);
  const status = settle(said, date?.value ?? null, published);
  claims.push(
    claim(text, 'status', status.value, status.basis, `status-${status.value}`, status.at ?? anchor.at),
  );
  if (date !== undefined && date.value !== null) {
    claims.push(claim(text, 'date', date.value, date.basis, date.rule, date.at));
  }
  for (const side of sides) claims.push(claim(text, 'parties', side.country, 'stated', 'party', side.at));

  const place = maybeFocusPlace(
    clauses,
    status.value,
    date?.value ?? null,
    published,
    new Set(sides.map((side) => side.country)),
    words,
  );
  if (place !== undefined) {
    // A city that the registry lacks lies where one side is only if the text says so; its country stays open.
    const value = { city: place.name, country: place.country };
    claims.push(claim(text, 'place', value, 'stated', place.rule, place.at));
    const host = sides.find((side) => side.country === place.country);
    if (host !== undefined)
      claims.push(claim(text, 'host', host.country, 'implied', 'host-of-place', place.at));
  }
  const country =
    place === undefined
      ? maybeFocusCountry(clauses, status.value, new Set(sides.map((side) => side.country)), words)
      : undefined;
  if (country !== undefined) {
    const value = { city: null, country: country.country };
    claims.push(claim(text, 'place', value, 'stated', 'place-country', country.at));
    claims.push(claim(text, 'host', country.country, 'implied', 'host-of-place', country.at));
  }
  const rank = rankOf(anchors, series, words);
  if (rank !== null) claims.push(claim(text, 'rank', rank.value, rank.basis, rank.rule, rank.at));
  return claims;
}

/** Clauses with a word for the meeting; where none has one, those in which somebody met somebody. */
function anchorsOf(clauses: readonly RoledClause[], words: MeetingWords): RoledClause[] {
  const named = clauses.filter((clause) => clause.role.is === 'focus' && !clause.role.weak);
  if (named.length > 0) return named;
  return clauses.filter(
    (clause) =>
      clause.role.is === 'focus' &&
      words.met.test(clause.text) &&
      new Set(
        [...mentionsOf(clause, 'person'), ...mentionsOf(clause, 'country')].map(({ country }) => country),
      ).size > 1,
  );
}

type StatusFound = { value: Status; basis: 'stated' | 'implied'; at: At | null };

/** The first clause that names the meeting together with a verb of holding, planning or cancelling decides. */
function maybeStatus(
  anchors: readonly RoledClause[],
  clauses: readonly RoledClause[],
  published: string | null,
  words: MeetingWords,
): StatusFound | undefined {
  const weak = clauses.filter((clause) => clause.role.is === 'focus' && clause.role.weak);
  const inOrder = [...anchors, ...weak].filter((clause) => clause.furniture === null);
  for (const clause of [...inOrder, ...anchors.filter((anchor) => anchor.furniture === 'title')]) {
    const value = modalityOf(clause, words);
    if (value === null) {
      // "原訂7月6日登場的…對話": what had been set, and no word of its being held.
      const put = words.wasSet.test(clause.text) ? maybePutOff(clause, clauses, words) : undefined;
      if (put !== undefined) return { value: 'cancelled', basis: 'stated', at: put.at };
      continue;
    }
    // "… were item one. The fourth dialogue lasted four hours. A third meeting is foreseen": the report's day is past.
    if (value === 'planned') {
      const told = maybeToldBefore(clause, anchors, published, words);
      if (told !== undefined) return { value: 'held', basis: 'implied', at: told.at };
    }
    // "The session, which was to be held in Basra on Sunday, …": what became of it, the sentence or the headline says.
    const put =
      value !== 'cancelled' && words.wasSet.test(clause.text)
        ? maybePutOff(clause, clauses, words)
        : undefined;
    return { value: put === undefined ? value : 'cancelled', basis: 'stated', at: (put ?? clause).at };
  }
  return undefined;
}

/** A clause before the announcement that names the meeting, on a day before the report, or no day after it. */
function maybeToldBefore(
  planned: RoledClause,
  anchors: readonly RoledClause[],
  published: string | null,
  words: MeetingWords,
): RoledClause | undefined {
  if (published === null) return undefined;
  const own = anchors.filter(
    (clause) =>
      clause.furniture === null &&
      !isToCome(clause, words) &&
      !words.wasSet.test(clause.text) &&
      // "The minister arrived for the sixth round": whoever comes for it has not held it.
      !words.elsewhere.test(clause.text),
  );
  const isLater = (value: string | null): boolean =>
    value !== null && value.slice(0, published.length) > published;
  const daysOf = (clause: RoledClause): (string | null)[] =>
    usableDates(clause, words).map(({ value }) => value);
  const past = own.find((clause) =>
    daysOf(clause).some(
      (day) => day !== null && day.length >= 10 && !isLater(day) && !isRecalled(day, published),
    ),
  );
  // "He arrived on the 20th for the round. It is to be held on the 21st": the day that is announced is the round's.
  const days = daysOf(planned).filter((day) => day !== null);
  const isItsOwn =
    planned.role.is === 'focus' &&
    !planned.role.weak &&
    days.some((day) => day.length >= 10 && day.slice(0, published.length) >= published);
  if (isItsOwn) return undefined;
  if (past !== undefined) return past;
  const isAnnounced = anchors.some((clause) => daysOf(clause).some(isLater));
  return planned.role.is === 'focus' && planned.role.weak && !isAnnounced
    ? own.find(({ order }) => order < planned.order)
    : undefined;
}

/** Where the sentence of a clause, or a headline that names no other meeting, says that it was called off. */
function maybePutOff(
  { sentence }: RoledClause,
  clauses: readonly RoledClause[],
  words: MeetingWords,
): RoledClause | undefined {
  return clauses.find(
    (clause) =>
      (clause.sentence === sentence || (clause.furniture === 'title' && clause.role.is !== 'round')) &&
      words.cancelled.test(clause.text),
  );
}

function modalityOf(clause: RoledClause, words: MeetingWords): Status | null {
  if (words.cancelled.test(clause.text)) return 'cancelled';
  if (isToCome(clause, words)) return 'planned';
  if (words.held.test(clause.text) || words.met.test(clause.text)) return 'held';
  return null;
}

/** A day after the day of publication has not been held yet, whatever the verb; without a verb the past was held. */
function settle(said: StatusFound | undefined, date: string | null, published: string | null): StatusFound {
  const dated = date !== null && published !== null && /^\d{4}-\d{2}/u.test(date);
  const isPast = dated && date.slice(0, published.length) <= published;
  if (said === undefined) return { value: isPast ? 'held' : 'mentioned', basis: 'implied', at: null };
  return said.value === 'held' && dated && !isPast ? { ...said, value: 'planned' } : said;
}

function rankOf(
  anchors: readonly RoledClause[],
  series: Series | undefined,
  words: MeetingWords,
): { value: Rank; basis: 'stated' | 'implied'; rule: string; at: At } | null {
  for (const clause of anchors) {
    if (words.ministers.test(clause.text))
      return { value: 'ministers', basis: 'stated', rule: 'rank-words', at: clause.at };
    if (words.leaders.test(clause.text))
      return { value: 'leaders', basis: 'stated', rule: 'rank-words', at: clause.at };
  }
  if (series?.dialogue.rank === undefined) return null;
  return { value: series.dialogue.rank, basis: 'implied', rule: 'rank-of-dialogue', at: series.at };
}

/** Whether a clause belongs to the meeting the article is about or to nothing in particular. */
export function isOfFocus(clause: RoledClause): boolean {
  return clause.role.is === 'focus' || clause.role.is === 'none';
}

/** The people of the clauses that fit, once each, with the fullest mention of each. */
export function peopleIn(clauses: readonly RoledClause[]): ReturnType<typeof mentionsOf<'person'>> {
  return clauses.flatMap((clause) => mentionsOf(clause, 'person'));
}
