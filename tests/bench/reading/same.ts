// Whether two values that are written differently say the same: what was read beside what gold has.
import type { Registry } from '../../../src/domain/registry.ts';
import { level } from '../../../src/pipeline/extract/trie.ts';

/** The share of words that two names have in common; of pairs of characters, where no spaces are written. */
export function shareOf(one: string, other: string): number {
  if (!/\p{sc=Han}/u.test(one + other)) return overlap(one, other);
  const pairs = (text: string): Set<string> =>
    new Set([...text].slice(1).map((character, i) => `${[...text][i] ?? ''}${character}`));
  const [a, b] = [pairs(one), pairs(other)];
  return [...a].filter((pair) => b.has(pair)).length / Math.max(1, Math.min(a.size, b.size));
}

function fold(text: string): string {
  return level(text.normalize('NFKD').replace(/\p{M}/gu, ''));
}

export function samePerson(got: string, wanted: string, registry: Registry): boolean {
  const words = (text: string): string =>
    fold(text)
      .split(/[\s·-]+/u)
      .sort()
      .join(' ');
  if (words(got) === words(wanted)) return true;
  const idOf = (name: string): string | undefined =>
    registry.people.find((person) =>
      [...Object.values(person.names), ...Object.values(person.aliases ?? {}).flat()].some(
        (form) => words(form) === words(name),
      ),
    )?.id;
  const id = idOf(got);
  return id !== undefined && id === idOf(wanted);
}

export function sameBody(got: string, wanted: string, registry: Registry): boolean {
  const idOf = (name: string): string | undefined =>
    registry.organisations.find((body) =>
      [...Object.values(body.names), ...Object.values(body.aliases ?? {}).flat()].some(
        (form) => fold(form) === fold(name),
      ),
    )?.id;
  const id = idOf(got);
  if (id !== undefined && id === idOf(wanted)) return true;
  // A name in Chinese characters may stand without its country: 联邦警察 and 澳大利亚联邦警察, in either script.
  if (/^\p{sc=Han}/u.test(wanted)) {
    const forms = registry.organisations
      .filter((body) => Object.values(body.names).includes(got))
      .flatMap((body) => [...Object.values(body.names), ...Object.values(body.aliases ?? {}).flat()]);
    return [got, ...forms].some(
      (form) => form.length > 2 && (wanted.endsWith(form) || form.endsWith(wanted)),
    );
  }
  return overlap(got, wanted) >= 0.5;
}

export function sameTopic(got: string, wanted: string, registry: Registry): boolean {
  const topic = registry.topics.find((one) => one.id === got);
  const forms = [
    got.replace(/-/gu, ' '),
    ...Object.values(topic?.names ?? {}),
    ...Object.values(topic?.words ?? {}).flat(),
  ];
  return forms.some((form) => {
    const bare = fold(form.replace(/\*$/u, ''));
    return fold(wanted).includes(bare) || overlap(form, wanted) >= 0.6;
  });
}

/** The share of the shorter name's words that the longer one has, by their first five letters. */
function overlap(a: string, b: string): number {
  const small = new Set([
    'of',
    'the',
    'and',
    'for',
    'on',
    'der',
    'die',
    'des',
    'de',
    'la',
    'le',
    'et',
    'und',
    'fur',
    'central',
  ]);
  const words = (text: string): Set<string> =>
    new Set(
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !small.has(word))
        .map((word) => word.slice(0, 5)),
    );
  const [one, other] = [words(a), words(b)].sort((x, y) => x.size - y.size);
  if (one === undefined || other === undefined || one.size === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / one.size;
}

/**
 * Two other meetings as "day|city", or "day|in COUNTRY": both agree as far as both are given, and at least one of them
 * is. Where gold has a meeting without day and place, any of which only the country is known may be it.
 */
export function sameMeeting(got: string, wanted: string, registry: Registry): boolean {
  if (got === wanted) return true;
  const [date = '', place = ''] = fold(got).split('|');
  const [wantedDate = '', wantedPlace = ''] = fold(wanted).split('|');
  const country = /^in (.+)$/u.exec(place)?.[1];
  if (wantedDate === '' && wantedPlace === '') return date === '' && country !== undefined;
  const isDated = date !== '' && wantedDate !== '';
  if (isDated && !date.startsWith(wantedDate) && !wantedDate.startsWith(date)) return false;
  if (place === '' || wantedPlace === '') return isDated;
  if (country === undefined) return wantedPlace.includes(place);
  // A country says less than the city that gold may name: beside the same day it is enough, if the city may be there.
  return wantedPlace === country || (isDated && mayBeIn(wantedPlace, country, registry));
}

function mayBeIn(city: string, country: string, registry: Registry): boolean {
  const isNamed = ({ names }: { names: Readonly<Record<string, string>> }, name: string): boolean =>
    Object.values(names).some((form) => fold(form) === name);
  const cities = registry.places.filter((place) => isNamed(place, city));
  const homes = new Set(cities.map((place) => place.country));
  return homes.size === 0 || registry.countries.some((one) => homes.has(one.id) && isNamed(one, country));
}
