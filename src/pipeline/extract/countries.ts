// Countries: names, adjectives and peoples from the registry, and the short forms that live inside compounds.
import { joinedForms, type Hit, type Lexicon } from './lexicon.ts';
import type { CountryMention } from './mention.ts';
import type { Text } from './text.ts';

/**
 * Every country that the text speaks of.
 *
 * Finds two in "Sino-German talks", "中德高级别安全对话" and "German and Chinese officials";
 * must not find Turkey in "turkey" (the lexicon asks for the capital).
 */
export function extractCountries(text: Text, hits: readonly Hit[], lexicon: Lexicon): CountryMention[] {
  const named = hits
    .filter(
      (hit) => hit.kind === 'country' && !hit.inside.includes('person') && !hit.inside.includes('place'),
    )
    .map((hit): CountryMention => ({
      kind: 'country',
      at: hit.at,
      country: hit.id,
      form: hit.how === 'demonym' ? 'demonym' : 'name',
      rule: hit.how === 'demonym' ? 'country-demonym' : 'country-name',
    }));
  const joined = joinedForms(lexicon, text.language);
  if (joined.size === 0) return named;
  return [
    ...named,
    ...(text.language === 'zh' ? pairsWithoutSpaces(text, hits, joined) : firstHalves(text, joined)),
  ];
}

/** "Sino-German", "deutsch-chinesisch": the half before the hyphen; the other half is a demonym of its own. */
function firstHalves(text: Text, joined: ReadonlyMap<string, string>): CountryMention[] {
  return text.blocks.flatMap(({ lower }, index) =>
    [...lower.matchAll(/[-–](?=\p{L})/gu)].flatMap(({ index: end }) => {
      let start = end;
      while (start > 0 && /[\p{L}\p{N}]/u.test(lower.charAt(start - 1))) start -= 1;
      const country = joined.get(lower.slice(start, end));
      return country === undefined ? [] : [mention(index, start, end - start, country)];
    }),
  );
}

/** 中德, 俄中, 中方: single characters count only in pairs, or before 方 and 双方. */
function pairsWithoutSpaces(
  text: Text,
  hits: readonly Hit[],
  joined: ReadonlyMap<string, string>,
): CountryMention[] {
  const forms = [...joined.keys()].join('');
  const pairs = new RegExp(
    `(?<![同满滿注故集])[${forms}]{2,3}(?![${forms}央间間心国國])|[${forms}](?=方)`,
    'gu',
  );
  return text.blocks.flatMap((block, index) =>
    [...block.text.matchAll(pairs)].flatMap((match) => {
      // Two characters inside a longer name (加沙, 德意志) are that name's.
      const end = match.index + match[0].length;
      const hidden = hits.some(
        ({ at, kind }) =>
          kind !== 'dialogue' &&
          at.block === index &&
          at.start < end &&
          match.index < at.end &&
          at.end - at.start >= 2,
      );
      return hidden
        ? []
        : Array.from(match[0], (form, i) => mention(index, match.index + i, 1, joined.get(form) ?? ''));
    }),
  );
}

function mention(block: number, start: number, length: number, country: string): CountryMention {
  return {
    kind: 'country',
    at: { block, start, end: start + length },
    country,
    form: 'joined',
    rule: 'country-joined',
  };
}
