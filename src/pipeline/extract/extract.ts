// The order of the passes, and nothing else: each adds, none deletes.
import type { Article } from '../../domain/article.ts';
import { claimsOf, type Claim, type Report } from '../../domain/claim.ts';
import type { Registry } from '../../domain/registry.ts';
import { apartFrom, type Apart } from './apart.ts';
import { apartReports } from './apart-reports.ts';
import { participantClaims } from './attendance.ts';
import { textOf } from './blocks.ts';
import { byId } from './by-id.ts';
import { clausesOf } from './clauses.ts';
import { extractCountries } from './countries.ts';
import { extractDates } from './dates.ts';
import { focusClaims, isOfFocus, type Reading } from './focus.ts';
import { focusNumber, ofSeries } from './focus-number.ts';
import { impliedPlaces } from './implied-places.ts';
import { compileLexicon, lookUp } from './lexicon.ts';
import { listedRounds } from './listed-rounds.ts';
import { meetingWords, type MeetingWords } from './meeting-words.ts';
import type { PersonMention, PlaceMention } from './mention.ts';
import { extractOrganisations } from './organisations.ts';
import { asideMeetings, impliedRounds, otherDialogues, otherRounds } from './others.ts';
import { extractPeople } from './people.ts';
import { extractPlaces } from './places.ts';
import { extractQuotes } from './quotes.ts';
import { withRoles, type RoledClause } from './roles.ts';
import type { Own } from './segments.ts';
import { maybeSeries } from './series.ts';
import { sidesOf } from './sides.ts';
import { outcomeClaims, impliedRole, organisationClaims, quoteClaims } from './substance.ts';
import { topicClaims } from './topics.ts';

/** A reader of articles that knows a registry. What it returns for an article depends on nothing else. */
export function createExtractor(registry: Registry): (article: Article) => Report[] {
  const lexicon = compileLexicon(registry);
  return (article) => extract(article, registry, lexicon);
}

function extract(article: Article, registry: Registry, lexicon: ReturnType<typeof compileLexicon>): Report[] {
  const text = textOf(article);
  const words = meetingWords(text.language);
  const hits = lookUp(lexicon, text);
  const people = extractPeople(text, hits, registry);
  const quotes = extractQuotes(text, people);
  const countryMentions = extractCountries(text, hits, registry);
  const dates = extractDates(text);
  const places = extractPlaces(text, hits, lexicon, words).filter(
    (place) => place.place !== null || !isName(place, people),
  );
  const mentions = [
    ...countryMentions,
    ...places,
    ...impliedPlaces(text, { places, countries: countryMentions, dates }, lexicon, words),
    ...dates,
    ...people,
    ...extractOrganisations(text, hits, people, registry),
    ...quotes,
    ...hits.flatMap((hit) =>
      hit.kind === 'dialogue'
        ? [{ kind: 'dialogue' as const, at: hit.at, dialogue: hit.id, rule: 'dialogue-name' }]
        : [],
    ),
  ];
  const plain = clausesOf(text, mentions, words);
  const sides = sidesOf(plain, registry, words);
  const series = maybeSeries(text, hits, plain, sides, registry);
  const pair =
    series === undefined
      ? sides
      : series.dialogue.sides.map(
          (country) => sides.find((side) => side.country === country) ?? { country, at: series.at },
        );
  const countries = new Set(pair.map((side) => side.country));
  const dialogue = series?.dialogue.id ?? null;
  const own = ofSeries(plain, dialogue);
  const number = focusNumber(own, article.published, words);
  const first: Reading = {
    text,
    clauses: withRoles(own, number, dialogue, article.published, countries, words),
    sides: pair,
    series,
    number,
    registry,
    words,
  };
  const claims = focusClaims(first);
  if (claims.length === 0) return [];
  const apart = apartFrom(first, ownTimeAndPlace(claims));
  const clauses = withoutApart(first.clauses, apart);
  const reading: Reading = { ...first, clauses };

  const about = clauses.filter(isOfFocus);
  const participants = participantClaims(text, [...about, ...metAside(clauses, words)], {
    sides: countries,
    aside: false,
    off: claims.some((one) => one.field === 'status' && one.value === 'cancelled'),
    ...ownTimeAndPlace(claims),
  });
  const focus: Report = {
    article: article.id,
    focus: true,
    implied: false,
    claims: [
      ...claims,
      ...participants,
      ...impliedRole(text, clauses, participants, words),
      ...organisationClaims(text, { own: about, all: clauses }, participants),
      ...topicClaims(
        text,
        { clauses, isOwn: isOfFocus, sides: countries, topics: byId(registry).topics },
        hits,
        words,
      ),
      ...quoteClaims(text, about, quotes),
      ...outcomeClaims(text, about, words),
    ],
  };
  const others = [
    ...otherRounds(reading, ownTimeAndPlace(claims)),
    ...listedRounds(reading, ownTimeAndPlace(claims)),
    ...otherDialogues(reading, plain, claims),
  ];
  const implied = impliedRounds(reading, others);
  const apartOnes = apartReports(reading, apart, others);
  const asides = asideMeetings(reading).filter(
    ({ report }) => !apartOnes.some((one) => haveSameParties(one.report, report)),
  );
  const withMore = [...apartOnes, ...asides].map(({ report, clauses: own, countries: met }): Report => {
    const isOwn = (clause: RoledClause): boolean =>
      own.some(({ order }) => order === clause.order) ||
      (clause.role.is === 'aside' && met.has(clause.role.country));
    const its = own.some((clause) => clause.role.is === 'round') ? [] : clauses.filter(isOwn);
    return {
      ...report,
      claims: [
        ...report.claims,
        ...participantClaims(text, its, { sides: met, aside: true, date: null, city: null, off: false }),
        ...topicClaims(text, { clauses: its, isOwn, sides: met, topics: byId(registry).topics }, hits, words),
        ...quoteClaims(text, its, quotes),
      ],
    };
  });
  return [focus, ...others, ...implied, ...withMore];
}

/** A capitalised name after "a" or "in" that proved to be somebody's. */
function isName({ at }: PlaceMention, people: readonly PersonMention[]): boolean {
  return people.some((one) => one.at.block === at.block && one.at.start < at.end && at.start < one.at.end);
}

/** The day and the city of the article's own meeting. */
function ownTimeAndPlace(claims: readonly Claim[]): Own {
  const date = claims.find((one) => one.field === 'date');
  const place = claims.find((one) => one.field === 'place');
  return {
    date: date?.field === 'date' ? date.value : null,
    city: place?.field === 'place' ? place.value.city : null,
  };
}

/** The clauses, those of meetings apart marked as such: nothing that they say is of the article's own. */
function withoutApart(clauses: readonly RoledClause[], apart: readonly Apart[]): RoledClause[] {
  // Who travels on may be named there for the first time: what such a clause says of people is still of the meeting.
  const away = new Set(
    apart.filter(({ kind }) => kind !== 'visit').flatMap((one) => one.clauses.map(({ order }) => order)),
  );
  return clauses.map((clause) => (away.has(clause.order) ? { ...clause, role: { is: 'apart' } } : clause));
}

function haveSameParties(one: Report, other: Report): boolean {
  const [a, b] = [one, other].map((report) =>
    claimsOf(report, 'parties')
      .map(({ value }) => value)
      .sort()
      .join(' '),
  );
  return a === b;
}

/**
 * Clauses about something else: whoever of the two sides was met there aside, and officials who are said to have
 * taken part ("were received by the President before sitting down with their counterparts A and B").
 */
function metAside(clauses: readonly RoledClause[], words: MeetingWords): RoledClause[] {
  return clauses
    .filter((clause) => clause.role.is === 'elsewhere')
    .map((clause) => {
      const aside = words.aside.test(clause.text);
      const counts = ({ part, official }: PersonMention): boolean =>
        aside ? part === 'met' : official && part !== null && part !== 'met';
      return {
        ...clause,
        mentions: clause.mentions.filter((mention) => mention.kind === 'person' && counts(mention)),
      };
    });
}
