// The report of the meeting that the article is mainly about.
import type { Claim } from '../../domain/claim.ts';
import type { Rank } from '../../domain/meeting.ts';
import type { Registry } from '../../domain/registry.ts';
import { claim } from './claims.ts';
import { mentionsOf } from './clauses.ts';
import { LONGEST_HEAD } from './lead.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At } from './mention.ts';
import { nameAt } from './name.ts';
import { namesFocus, type RoledClause } from './roles.ts';
import { namesBoth } from './strangers.ts';
import type { Series } from './series.ts';
import type { Side } from './sides.ts';
import { maybeStatus, settledStatus } from './status.ts';
import { wordsAt, type Text } from './text.ts';
import { maybeFocusDate } from './when.ts';
import { maybeCountryBeside, maybeFocusCountry, maybeFocusPlace } from './where.ts';

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
  // "17th U.S.-Colombia Working Group": a headline, or a sentence at the head, without a verb for it.
  const pair = new Set(sides.map((side) => side.country));
  const besides = clauses.filter(
    (clause) => clause.role.is === 'none' && clause.sentence <= LONGEST_HEAD && namesBoth(clause, pair),
  );
  const name = nameAt(text, series, [...anchors, ...besides], number, words);
  if (name !== null) claims.push(claim(text, 'name', wordsAt(text, name), 'stated', 'name', name));
  // Without a word for it the meeting is a contact outside any series, whatever dialogue the text speaks of.
  const isNamed = anchors.some(namesFocus);
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
  const status = settledStatus(said, date?.value ?? null, published);
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
    // A city that the registry lacks lies where one side is only if the text says so; else its country stays open.
    const country =
      place.country ?? maybeCountryBeside(place, clauses, new Set(sides.map((side) => side.country)));
    const value = { city: place.name, country };
    claims.push(claim(text, 'place', value, 'stated', place.rule, place.at));
    const host = sides.find((side) => side.country === country);
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
  const named = clauses.filter(namesFocus);
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
