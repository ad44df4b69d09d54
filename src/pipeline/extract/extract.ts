// The order of the passes, and nothing else: each adds, none deletes.
import type { Article } from '../../domain/article.ts';
import type { Report } from '../../domain/claim.ts';
import type { Registry } from '../../domain/registry.ts';
import { textOf } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import { extractCountries } from './countries.ts';
import { extractDates } from './dates.ts';
import { focusClaims, isOfFocus, type Reading } from './focus.ts';
import { compileLexicon, lookUp } from './lexicon.ts';
import { meetingWords, type MeetingWords } from './meeting-words.ts';
import { extractOrganisations } from './organisations.ts';
import { asideMeetings, impliedRounds, leaderMeetings, otherDialogues, otherRounds } from './others.ts';
import { extractPeople } from './people.ts';
import { extractPlaces } from './places.ts';
import { extractQuotes } from './quotes.ts';
import { focusNumber, ofSeries, withRoles, type RoledClause } from './roles.ts';
import { maybeSeries } from './series.ts';
import { sidesOf } from './sides.ts';
import {
  outcomeClaims,
  impliedRole,
  organisationClaims,
  participantClaims,
  quoteClaims,
} from './substance.ts';
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
  const mentions = [
    ...extractCountries(text, hits, lexicon),
    ...extractPlaces(text, hits, lexicon, words),
    ...extractDates(text),
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
  const sides = sidesOf(plain);
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
  const clauses = withRoles(own, number, dialogue, countries, words);
  const reading: Reading = { text, clauses, sides: pair, series, number, registry, words };

  const about = clauses.filter(isOfFocus);
  const participants = participantClaims(text, [...about, ...metAside(clauses, words)], countries, false);
  const claims = focusClaims(reading);
  if (claims.length === 0) return [];
  const focus: Report = {
    article: article.id,
    focus: true,
    implied: false,
    claims: [
      ...claims,
      ...participants,
      ...impliedRole(text, clauses, participants, words),
      ...organisationClaims(text, about, participants),
      ...topicClaims(
        text,
        { clauses, isOwn: isOfFocus, sides: countries, topics: registry.topics },
        hits,
        words,
      ),
      ...quoteClaims(text, about, quotes),
      ...outcomeClaims(text, about, words),
    ],
  };
  const others = [...otherRounds(reading), ...otherDialogues(reading, plain, claims)];
  const asides = asideMeetings(reading).map((report): Report => {
    const countries = new Set(report.claims.flatMap((one) => (one.field === 'parties' ? [one.value] : [])));
    const aside = clauses.filter(
      (clause) => clause.role.is === 'aside' && countries.has(clause.role.country),
    );
    const participants = participantClaims(text, aside, countries, true);
    return {
      ...report,
      claims: [
        ...report.claims,
        ...participants,
        ...topicClaims(
          text,
          { clauses, isOwn: (clause) => aside.includes(clause), sides: countries, topics: registry.topics },
          hits,
          words,
        ),
        ...quoteClaims(text, aside, quotes),
      ],
    };
  });
  return [focus, ...others, ...impliedRounds(reading, others), ...asides, ...leaderMeetings(reading)];
}

/** Clauses that turn aside to somebody of the two sides: that person was met, and nothing else there is the meeting's. */
function metAside(clauses: readonly RoledClause[], words: MeetingWords): RoledClause[] {
  return clauses
    .filter((clause) => clause.role.is === 'elsewhere' && words.aside.test(clause.text))
    .map((clause) => ({
      ...clause,
      mentions: clause.mentions.filter((mention) => mention.kind === 'person' && mention.part === 'met'),
    }));
}
