// Cities that are meant and not named there: "in the Indonesian capital", "held here on Monday", "im Lübecker Rathaus".
import type { KnownPlace } from '../../domain/registry.ts';
import type { Lexicon } from './lexicon.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At, CountryMention, DateMention, PlaceMention } from './mention.ts';
import { matchesOf } from './quick-pattern.ts';
import type { Text } from './text.ts';

/** What has been found before, on which these places rest. */
export type Found = {
  places: readonly PlaceMention[];
  countries: readonly CountryMention[];
  dates: readonly DateMention[];
};

/**
 * Places that follow from other words of the text.
 *
 * Finds Jakarta in "held in the Indonesian capital" and Beijing in "BEIJING, Feb. 27 (Xinhua) -- … a dialogue held
 * here Monday"; must not find a city in "capital markets", nor behind "here" in a text without a dateline.
 */
export function impliedPlaces(
  text: Text,
  found: Found,
  lexicon: Lexicon,
  words: MeetingWords,
): PlaceMention[] {
  return [
    ...capitals(text, found, lexicon, words),
    ...hereAt(text, found, words),
    ...thereAt(text, found, words),
    ...buildings(text, found, words),
    ...adjectives(text, lexicon, words),
  ];
}

// "The capital of the Republic of …": so far a country may stand behind the word.
const REACH = 24;

function capitals(text: Text, found: Found, lexicon: Lexicon, words: MeetingWords): PlaceMention[] {
  const { countries } = found;
  return matchesIn(text, words.capital).flatMap(({ at }) => {
    const country = countries.find(
      (one) => one.at.block === at.block && one.at.start >= at.start && one.at.start <= at.end + REACH,
    );
    // "ISLAMABAD: … in the federal capital": without a country, the capital in which the report was written.
    const written = country === undefined ? maybeWrittenIn(text, found, at) : undefined;
    const wanted = country?.country ?? written?.country;
    const capital = lexicon.registry.countries.find(({ id }) => id === wanted)?.capital;
    const place = capital === undefined ? undefined : lexicon.places.get(capital);
    if (place === undefined || (written !== undefined && written.place !== place.id)) return [];
    return [mention('place-capital', at, place)];
  });
}

function hereAt(text: Text, { places, dates }: Found, words: MeetingWords): PlaceMention[] {
  return matchesIn(text, words.here).flatMap(({ at }) => {
    const place = maybeWrittenIn(text, { places, dates }, at) ?? maybeNamedBefore(places, at);
    return place === undefined ? [] : [{ ...place, at, rule: 'place-here', locative: true }];
  });
}

/** "In Tromsø it was dark when the two met here": the place just named, where nothing says where the report was written. */
function maybeNamedBefore(places: readonly PlaceMention[], at: At): PlaceMention | undefined {
  return places.findLast(
    (place) =>
      place.locative &&
      place.at.block === at.block &&
      place.at.end < at.start &&
      at.start - place.at.end < NEAR,
  );
}

// A sentence or two, in code units.
const NEAR = 200;

/** "PRETORIA – …", "Oslo (NTB) -- …", "KUALA LUMPUR: …". */
function isHead(line: string, at: At): boolean {
  const city = line.slice(0, at.end);
  const after = line.slice(at.end, at.end + 80);
  return (
    /^(?:,[^.]{0,30}?)?\s?(?:\([^)]{1,40}\)\s?)?(?:—|–|--|-)\s/u.test(after) ||
    (/^:\s/u.test(after) && city === city.toUpperCase() && /\p{Lu}{3}/u.test(city))
  );
}

/** Where a report was written: the city of its dateline, or the one at its head ("PRETORIA – …", "RAWALPINDI: …"). */
function maybeWrittenIn(
  text: Text,
  { places, dates }: Pick<Found, 'places' | 'dates'>,
  at: At,
): PlaceMention | undefined {
  const dateline = dates.find((date) => date.dateline && date.at.block <= at.block);
  const dated = places.find(
    (one) => dateline !== undefined && one.at.block === dateline.at.block && one.at.end <= dateline.at.start,
  );
  if (dated !== undefined) return dated;
  return places.find((place) => {
    const block = text.blocks[place.at.block];
    if (block?.furniture !== null || place.at.block > at.block) return false;
    // "(ANSA) - CITTÀ DEL MESSICO, 06 OTT -": the agency before the city.
    const isFirst =
      place.at.start < 2 || /^\s?\([^)]{2,20}\)\s[-–—]+\s$/u.test(block.text.slice(0, place.at.start));
    return isFirst && isHead(block.text, place.at);
  });
}

/** "Amman came first: …, where he led the first round there". */
function thereAt(text: Text, { places }: Found, words: MeetingWords): PlaceMention[] {
  return matchesIn(text, words.thereAt).flatMap(({ at }) => {
    const before = places.filter((place) => place.at.block === at.block && place.at.end < at.start);
    const place = before.sort((a, b) => a.at.start - b.at.start).at(-1);
    return place === undefined ? [] : [{ ...place, at, rule: 'place-there', locative: true }];
  });
}

/** "RAWALPINDI: … was held at the Ministry of Defence": a building, in the city where the report was written. */
function buildings(text: Text, { places, dates }: Found, words: MeetingWords): PlaceMention[] {
  return matchesIn(text, words.building).flatMap(({ at }) => {
    const isNamed = places.some(
      (place) => place.at.block === at.block && place.at.start >= at.start && place.at.start <= at.end + 4,
    );
    const place = isNamed ? undefined : maybeWrittenIn(text, { places, dates }, at);
    return place === undefined ? [] : [{ ...place, at, rule: 'place-building', locative: true }];
  });
}

function adjectives(text: Text, lexicon: Lexicon, words: MeetingWords): PlaceMention[] {
  if (words.cityAdjective === null) return [];
  return matchesIn(text, words.cityAdjective).flatMap(({ at, city }) => {
    const short = words.shortCities[city];
    const place =
      short === undefined
        ? [...lexicon.places.values()].find(({ names }) => names[text.language] === city)
        : lexicon.places.get(short);
    return place === undefined ? [] : [mention('place-adjective', at, place)];
  });
}

function matchesIn(text: Text, pattern: RegExp): { at: At; city: string }[] {
  return text.blocks.flatMap((block, index) =>
    matchesOf(pattern, block.text).map((match) => ({
      at: { block: index, start: match.index, end: match.index + match[0].length },
      city: match.groups?.['city'] ?? '',
    })),
  );
}

function mention(rule: string, at: At, { id, names, country }: KnownPlace): PlaceMention {
  return { kind: 'place', at, rule, place: id, name: names['en'] ?? id, country, locative: true };
}
