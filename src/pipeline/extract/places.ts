// Places: cities of the registry, and capitalised names that a preposition or a verb of hosting marks as one.
import { allMatches } from './all-matches.ts';
import type { Hit, Lexicon } from './lexicon.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At, PlaceMention } from './mention.ts';
import { matchesOf, mayStandIn } from './quick-pattern.ts';
import { isCalledRegion, isRegion } from './regions.ts';
import type { Text } from './text.ts';

/**
 * Cities, and whether something is there.
 *
 * Finds Berlin in "opened in Berlin on Tuesday" (there) and in "Berlin is concerned" (not there: its government);
 * must not find a place in "in September" or in "Vienna Convention" when the registry knows that name as another thing.
 */
export function extractPlaces(
  text: Text,
  hits: readonly Hit[],
  lexicon: Lexicon,
  words: MeetingWords,
): PlaceMention[] {
  const known = hits.filter(
    (hit) =>
      hit.kind === 'place' &&
      hit.inside.every((kind) => kind === 'dialogue') &&
      !isPartOfRegion(text.blocks[hit.at.block]?.text ?? '', hit.at),
  );
  const found = known.map((hit): PlaceMention => {
    const place = lexicon.places.get(hit.id);
    const line = text.blocks[hit.at.block]?.text ?? '';
    return {
      kind: 'place',
      at: hit.at,
      rule: 'place-registry',
      place: hit.id,
      name: place?.names['en'] ?? hit.form,
      country: place?.country ?? null,
      locative: isThere(line, hit.at, words),
    };
  });
  return [...found, ...unknownCities(text, hits, words)].sort(
    (a, b) => a.at.block - b.at.block || a.at.start - b.at.start,
  );
}

// "In the governorate of ": so far a word for a region may stand from its name, in code units.
const NEAR = 24;

/** "Mombasa County", "in der Provinz Neapel": the region, not the city that it has its name from. */
function isPartOfRegion(line: string, at: At): boolean {
  return isRegion('', line.slice(Math.max(0, at.start - NEAR), at.start), line.slice(at.end, at.end + NEAR));
}

function isThere(line: string, at: At, words: MeetingWords): boolean {
  // "Brussels: second round of talks": a headline that begins with its place.
  if (at.start === 0 && /^[:：]\s?/u.test(line.slice(at.end))) return true;
  if (at.start < 30 && words.labelWhere.test(line) && /[:：]\s?$/u.test(line.slice(0, at.start))) return true;
  const after = line.slice(at.end, at.end + 60);
  // "Prochaine réunion : Kaédi".
  const label = maybeEnd(line, at.start, 44, /[:：]\s?$/u, /[^.;:：]{4,40}[:：]\s?$/u);
  if (label !== undefined && words.next.test(label.replace(/[:：]/u, ' '))) return true;
  return (
    words.locative.test(line.slice(Math.max(0, at.start - 40), at.start)) ||
    words.hosts.test(after) ||
    words.broughtTo.test(line.slice(Math.max(0, at.start - 130), at.start)) ||
    isBehindBuilding(line, at, words) ||
    isOfTalks(line, at, words) ||
    // "He went on to Buenos Aires, where …": whatever stood before it.
    words.relative.test(after.replace(/^,?\s/u, ''))
  );
}

/** "After Tokyo talks", "the Canberra 2+2"; not "with Tokyo talks", where the city is a government. */
function isOfTalks(line: string, at: At, words: MeetingWords): boolean {
  const before = line.slice(Math.max(0, at.start - NEAR), at.start);
  const last = /\s\S+\s$/u.exec(before)?.[0] ?? '';
  return (
    words.talksOf.test(line.slice(at.end)) &&
    /(?:^|[\p{L}:] )$/u.test(before) &&
    !words.withWhom.test(before) &&
    !words.joint.test(last)
  );
}

/** "At the Grand Pacific Hotel, Suva": the city of a building. */
function isBehindBuilding(line: string, at: At, words: MeetingWords): boolean {
  const before = maybeEnd(line, at.start, 102, /,\s$/u, /[^.;:]{4,100},\s$/u);
  if (before === undefined) return false;
  return allMatches(words.building, before).some((match) =>
    /^[^,]{0,40},\s$/u.test(before.slice(match.index + match[0].length)),
  );
}

/** What matches right before a place, so far back at most; the long pattern is tried only where the short one ends so. */
function maybeEnd(line: string, end: number, most: number, short: RegExp, long: RegExp): string | undefined {
  if (!short.test(line.slice(Math.max(0, end - 2), end))) return undefined;
  return long.exec(line.slice(Math.max(0, end - most), end))?.[0];
}

/** A city that the registry lacks is still read, by its own spelling; its country stays open. */
function unknownCities(text: Text, hits: readonly Hit[], words: MeetingWords): PlaceMention[] {
  return text.blocks.flatMap((block, index) =>
    [...matchesOf(words.cities, block.text), ...hostsIn(block.text, words)].flatMap(
      (match): PlaceMention[] => {
        const city = match.groups?.['city'] ?? '';
        const start = match.index + match[0].indexOf(city);
        const at: At = { block: index, start, end: start + city.length };
        const isKnown = hits.some(
          (hit) => hit.at.block === index && hit.at.start < at.end && at.start < hit.at.end,
        );
        const before = block.text.slice(Math.max(0, at.start - NEAR), at.start);
        if (city === '' || isKnown || words.notCities.test(city)) return [];
        if (isRegion(city, before, block.text.slice(at.end, at.end + NEAR)) || isCalledRegion(text, city))
          return [];
        return [
          {
            kind: 'place',
            at,
            rule: 'place-locative',
            place: null,
            name: city,
            country: null,
            locative: true,
          },
        ];
      },
    ),
  );
}

const HOST = /(?<=^|[.,:;]\s|\sof\s)(?<city>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?=[\s,])/gu;

/** "Fremantle was the venue": a capitalised name before a verb of hosting. */
function hostsIn(line: string, words: MeetingWords): RegExpExecArray[] {
  if (!mayStandIn(words.hosts, line)) return [];
  return allMatches(HOST, line).filter((match) =>
    words.hosts.test(line.slice(match.index + match[0].length, match.index + match[0].length + 60)),
  );
}
