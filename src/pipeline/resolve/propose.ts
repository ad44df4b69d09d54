// A series that the registry does not know still keeps its rounds together, under an id that is only proposed.
import type { Article } from '../../domain/article.ts';
import { claimsOf, type Claim, type Report } from '../../domain/claim.ts';
import type { Registry } from '../../domain/registry.ts';
import { idFrom } from '../../domain/id.ts';
import { sortedCountries, wordsOfCountry, type Lookup } from './lookup.ts';
import { wordsOf } from './names.ts';

/** "4th", "2": which round it is, is no part of a series' name. */
const ORDINAL = /^\d+(?:st|nd|rd|th|e|re|er|o|a)?$/u;

/** What one meeting of a series is called before the series' own name, in the languages that are read. */
const OCCASION: ReadonlySet<string> = new Set(
  (
    'meeting round session edition sitting of the runde sitzung tagung treffen der des réunion ronde édition de la du ' +
    'riunione sessione incontro tornata edizione della del'
  ).split(' '),
);

/**
 * The reports with a dialogue where an article counts the rounds of one that the registry does not know.
 * "The third India–Japan Maritime Affairs Dialogue" proposes `india-japan-maritime-affairs-dialogue`; talks that
 * nobody counts propose nothing.
 */
export function withProposals(
  reports: readonly Report[],
  articles: ReadonlyMap<string, Article>,
  registry: Registry,
  lookup: Lookup,
): Report[] {
  // A round that a known series of the same sides counts is that round; it needs no new series.
  const counted = new Set(
    reports.flatMap((report) => (claimsOf(report, 'dialogue').length > 0 ? roundsOf(report, lookup) : [])),
  );
  const proposals = new Map<string, { sides: string; claim: Claim<'dialogue'> }>();
  for (const report of reports) {
    if (!report.focus || proposals.has(report.article)) continue;
    if (roundsOf(report, lookup).some((round) => counted.has(round))) continue;
    const sides = sidesOf(report, lookup);
    const id = maybeProposal(report, sides, articles.get(report.article), registry, lookup);
    const [words] = [...claimsOf(report, 'name'), ...claimsOf(report, 'number')] as Claim[];
    if (id === undefined || words === undefined) continue;
    const { confidence, span } = words;
    const claim: Claim<'dialogue'> = {
      ...{ field: 'dialogue', value: id, basis: 'implied', rule: 'dialogue-proposed', confidence, span },
    };
    proposals.set(report.article, { sides: sides.join(' '), claim });
  }
  return reports.map((report) => {
    const proposal = proposals.get(report.article);
    const isRound = claimsOf(report, 'number').length > 0 && claimsOf(report, 'dialogue').length === 0;
    if (proposal === undefined || !isRound) return report;
    if (sidesOf(report, lookup).join(' ') !== proposal.sides) return report;
    return { ...report, claims: [...report.claims, proposal.claim] };
  });
}

function maybeProposal(
  report: Report,
  sides: readonly string[],
  article: Article | undefined,
  registry: Registry,
  lookup: Lookup,
): string | undefined {
  const isCounted = claimsOf(report, 'number').length > 0 && claimsOf(report, 'dialogue').length === 0;
  if (!isCounted || sides.length !== 2 || article === undefined) return undefined;
  const stem = sides.map((code) => idFrom(lookup.countryName(code)) || code.toLowerCase()).join('-');
  const [name] = claimsOf(report, 'name');
  const ofSides = new Set(sides.flatMap((code) => wordsFor(code, registry)));
  const words = wordsOf(name?.value ?? '').filter((word) => !ofSides.has(word) && !ORDINAL.test(word));
  return `${stem}-${idFrom(withoutOccasion(words).join(' ')) || 'dialogue'}`;
}

/** "Meeting of the Border Security Committee" is an occasion of the series "Border Security Committee". */
function withoutOccasion(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !OCCASION.has(word));
  return from > 1 && words.length - from > 1 ? words.slice(from) : words;
}

/** The sides with each number that the report gives. */
function roundsOf(report: Report, lookup: Lookup): string[] {
  const sides = sidesOf(report, lookup).join(' ');
  return claimsOf(report, 'number').map(({ value }) => `${sides} ${value}`);
}

function sidesOf(report: Report, lookup: Lookup): string[] {
  const [dialogue] = claimsOf(report, 'dialogue');
  const known = dialogue === undefined ? undefined : lookup.dialogue(dialogue.value)?.sides;
  return sortedCountries(lookup, known ?? claimsOf(report, 'parties').map((claim) => claim.value));
}

function wordsFor(code: string, registry: Registry): string[] {
  const country = registry.countries.find(({ id }) => id === code);
  return country === undefined ? [] : wordsOfCountry(country);
}
