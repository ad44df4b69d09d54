// Countries: names, adjectives and peoples from the registry, and the short forms that live inside compounds.
import type { Registry } from '../../domain/registry.ts';
import { allMatches } from './all-matches.ts';
import { joinedForms, joinedFormsIn } from './joined-forms.ts';
import type { Hit } from './lexicon.ts';
import type { CountryMention } from './mention.ts';
import { wordsAt, type Text } from './text.ts';

/**
 * Every country that the text speaks of.
 *
 * Finds two in "Sino-German talks", "中德高级别安全对话" and "German and Chinese officials";
 * must not find Turkey in "turkey" (the lexicon asks for the capital).
 */
export function extractCountries(text: Text, hits: readonly Hit[], registry: Registry): CountryMention[] {
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
  const joined = joinedForms(registry, text.language);
  if (joined.size === 0) return named;
  if (text.language !== 'zh') return [...named, ...firstHalves(text, named, joined)];
  const { forms } = joinedFormsIn(hits, joined);
  return [
    // 埃方 is Ethiopia's side where the text names Ethiopia.
    ...named.map((one) => {
      const form = /^(.)方$/u.exec(wordsAt(text, one.at))?.[1] ?? '';
      return { ...one, country: forms.get(form) ?? one.country };
    }),
    ...pairsWithoutSpaces(text, hits, joined),
  ];
}

const HYPHEN = /[-–](?=\p{L})/gu;

/**
 * "Sino-German", "deutsch-chinesisch": the half before the hyphen; the other half is a demonym of its own, as it is not
 * in "Indo-Pacific".
 */
function firstHalves(
  text: Text,
  named: readonly CountryMention[],
  joined: ReadonlyMap<string, string>,
): CountryMention[] {
  return text.blocks.flatMap(({ lower }, index) =>
    allMatches(HYPHEN, lower).flatMap(({ index: end }) => {
      let start = end;
      while (start > 0 && /[\p{L}\p{N}]/u.test(lower.charAt(start - 1))) start -= 1;
      const country = joined.get(lower.slice(start, end));
      const isPair = named.some(({ at }) => at.block === index && at.start === end + 1);
      return country === undefined || !isPair ? [] : [mention(index, start, end - start, country)];
    }),
  );
}

/** What follows two countries in a compound (哈乌磋商), and no word that only begins with such a character (其中新增). */
const AFTER_PAIR =
  '[第“「《（(2两兩双雙关關安防外战戰执執对對磋会會海军軍边邊反政高之领領总總联聯合友首年网網经經贸貿人警情国國]|\\s|$';
/** Offices and 方 behind the short form of a country that the text names in full: 乌总统, 塔方. */
const AFTER_ONE =
  '方|外长|外長|防长|防長|总统|總統|总理|總理|首相|大使|国防部|國防部|内政部|內政部|总检|警方';

/** 中德, 俄中, 中方: single characters count only in pairs, or before 方 and 双方. */
function pairsWithoutSpaces(
  text: Text,
  hits: readonly Hit[],
  joined: ReadonlyMap<string, string>,
): CountryMention[] {
  const { forms, named } = joinedFormsIn(hits, joined);
  const any = [...forms.keys()].sort((a, b) => b.length - a.length).join('|');
  const known = [...joined.keys()].filter((form) => forms.has(form)).join('');
  const own = [...named].filter((form) => forms.has(form)).join('|');
  const one = own === '' ? '' : `|(?<!\\p{sc=Han})(?:${own})(?=${AFTER_ONE})`;
  const pairs = new RegExp(
    `(?<![同满滿注故集其])(?:(?:${any}){2,3}(?=${AFTER_PAIR})|[${known}]{2,3}(?!${any}|[央间心间国國]))|[${known}](?=方)${one}`,
    'gu',
  );
  const each = new RegExp(any, 'gu');
  return text.blocks.flatMap((block, index) =>
    allMatches(pairs, block.text).flatMap((match) => {
      // Two characters inside a longer name (加沙, 德意志) are that name's.
      const end = match.index + match[0].length;
      const hidden = hits.some(
        ({ at, kind }) =>
          kind !== 'dialogue' &&
          at.block === index &&
          at.start < end &&
          match.index < at.end &&
          at.end - at.start >= 2 &&
          !(match.index <= at.start && at.end <= end),
      );
      return hidden
        ? []
        : allMatches(each, match[0]).map((form) =>
            mention(index, match.index + form.index, form[0].length, forms.get(form[0]) ?? ''),
          );
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
