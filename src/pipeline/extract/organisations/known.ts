// Which body of the registry a name means: exactly one of that name on that side, or none.
import type { KnownOrganisation, Registry } from '../../../domain/registry.ts';
import { byId } from '../by-id.ts';
import type { Grammar } from '../people/languages.ts';
import { level } from '../people/tokens.ts';
import type { Body } from './bodies.ts';

export type Resolve = (
  body: Body,
  words: string,
  side: string | null,
  spokenOf: ReadonlySet<string>,
) => KnownOrganisation | undefined;

/** A look-up of the registry's bodies by name, order and small words aside ("Commission on Legal Affairs"). */
export function createResolver(registry: Registry, language: string, grammar: Grammar): Resolve {
  const index = indexOf(registry, language, grammar);
  const { organisations } = byId(registry);
  return (body, words, side, spokenOf) => {
    const named =
      body.ids.length > 0
        ? body.ids.flatMap((id) => organisations.get(id) ?? [])
        : (index.names.get(keyOf(words, index.noise)) ?? []);
    // "Sicherheitsrat" without a country is anybody's.
    if (body.ids.length === 0 && side === null && !keyOf(words, index.noise).includes(' ')) return undefined;
    const ofSide = side === null ? named : named.filter((one) => (one.country ?? side) === side);
    const [one] = ofSide;
    if (one === undefined || ofSide.length > 1) return undefined;
    // A ministry of a country that the article never names is somebody else's of the same name.
    const foreign = one.country !== undefined && one.kind !== 'press' && one.kind !== 'international';
    return foreign && !spokenOf.has(one.country ?? '') ? undefined : one;
  };
}

type Index = {
  names: ReadonlyMap<string, readonly KnownOrganisation[]>;
  /** Small words, and adjectives of countries: "Chinese Ministry of Justice" is the Ministry of Justice, on China's side. */
  noise: ReadonlySet<string>;
};

const indexes = new WeakMap<Registry, Map<string, Index>>();

function indexOf(registry: Registry, language: string, grammar: Grammar): Index {
  let perLanguage = indexes.get(registry);
  if (perLanguage === undefined) indexes.set(registry, (perLanguage = new Map()));
  const known = perLanguage.get(language);
  if (known !== undefined) return known;
  const noise = new Set([
    ...grammar.words.links,
    ...grammar.words.articles,
    ...grammar.words.and,
    ...registry.countries.flatMap((country) => [
      ...(country.demonyms?.[language] ?? []).map(level),
      ...[country.names[language] ?? '', ...(country.aliases?.[language] ?? [])].flatMap((name) => [
        level(name),
        `${level(name)}'s`,
      ]),
    ]),
  ]);
  const names = new Map<string, KnownOrganisation[]>();
  for (const one of registry.organisations) {
    for (const name of [one.names[language] ?? '', ...(one.aliases?.[language] ?? [])]) {
      const key = keyOf(name, noise);
      const same = names.get(key);
      if (same === undefined) names.set(key, [one]);
      else if (!same.includes(one)) same.push(one);
    }
  }
  const index = { names, noise };
  perLanguage.set(language, index);
  return index;
}

/** The words that carry the name, in alphabetical order. */
function keyOf(name: string, noise: ReadonlySet<string>): string {
  return level(name)
    .split(/[\s,()]+/u)
    .filter((word) => word !== '' && !noise.has(word))
    .sort()
    .join(' ');
}
