// A block with what the word lists and the registry say of each of its words.
import type { KnownPlace, Registry } from '../../../domain/registry.ts';
import { byId } from '../by-id.ts';
import type { Hit } from '../lexicon.ts';
import type { Text } from '../text.ts';
import type { Grammar } from './languages.ts';
import { marksOf, type Marks } from './marks.ts';
import { level, tokensOf, type Token } from './tokens.ts';

export type Line = {
  block: number;
  /** The words of the block. */
  text: string;
  tokens: readonly Token[];
  /** Whether a token is part of a phrase of that list. */
  is: Marks['is'];
  /** How many tokens a phrase of that list takes that begins here; 0 where none does. */
  starts: Marks['starts'];
  /** Code of the country whose name or adjective a token is part of. */
  country: (index: number) => string | null;
  /** Whether the country stands there by its name ("Israel"), not as an adjective. */
  countryName: (index: number) => boolean;
  isPlace: (index: number) => boolean;
  /** The country that the place named at a token lies in. */
  placeCountry: (index: number) => string | null;
  /** The registry's organisations named at a token; more than one where several bear the same name. */
  organisations: (index: number) => readonly Hit[];
  /** The registry's people whose name begins at a token, with the index after the name. */
  people: (index: number) => { ids: readonly string[]; end: number } | null;
  isPerson: (index: number) => boolean;
  /** A headline with a capital on every word: there a capital says nothing. */
  shouting: boolean;
  /** See `PeopleWords.verbLast`. */
  verbLast: boolean;
};

// Two recognisers read the same lines of a text; the work is done once.
const made = new WeakMap<Text, { hits: readonly Hit[]; lines: readonly Line[] }>();

/** The blocks of a text as lines; hits are those of `lookUp`. */
export function linesOf(
  text: Text,
  hits: readonly Hit[],
  grammar: Grammar,
  registry: Registry,
): readonly Line[] {
  const known = made.get(text);
  if (known?.hits === hits) return known.lines;
  const genitives = genitivesOf(registry, text.language, grammar);
  const { places } = byId(registry);
  const perBlock = Map.groupBy(hits, (hit) => hit.at.block);
  const lines = text.blocks.map((block, index) =>
    lineOf(
      index,
      block.text,
      tokensOf(block, grammar.elisions),
      perBlock.get(index) ?? [],
      grammar,
      genitives,
      places,
    ),
  );
  made.set(text, { hits, lines });
  return lines;
}

function lineOf(
  block: number,
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
  grammar: Grammar,
  genitives: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, KnownPlace>,
): Line {
  const { is, starts } = marksOf(tokens, grammar);
  const placed = placeHits(tokens, hits);
  const codes = tokens.map(({ lower }, i) => placed.countries.get(i)?.id ?? genitives.get(lower) ?? null);
  return {
    block,
    text,
    tokens,
    is,
    starts,
    country: (index) => (index < 0 ? null : (codes[index] ?? null)),
    countryName: (index) =>
      placed.countries.get(index)?.how === 'name' || genitives.has(tokens[index]?.lower ?? ''),
    isPlace: (index) => placed.places.has(index),
    placeCountry: (index) => places.get(placed.places.get(index) ?? '')?.country ?? null,
    organisations: (index) => placed.organisations.get(index) ?? NONE,
    people: (index) => placed.people.get(index) ?? null,
    isPerson: (index) => placed.inPerson.has(index),
    shouting: isShouting(tokens, is),
    verbLast: grammar.words.verbLast ?? false,
  };
}

const NONE: readonly Hit[] = [];

function isShouting(tokens: readonly Token[], is: Marks['is']): boolean {
  if (/[.!?:;"”»)]$/u.test(tokens.at(-1)?.lower ?? '.')) return false;
  let capitals = 0;
  let small = 0;
  for (const [i, { shape, start, end }] of tokens.entries()) {
    if (shape === 'name' || shape === 'capitals') capitals += 1;
    else if (shape === 'lower' && end - start > 3 && !is.fields(i)) small += 1;
  }
  return capitals >= 4 && small * 2 < capitals;
}

function placeHits(tokens: readonly Token[], hits: readonly Hit[]) {
  const countries = new Map<number, Hit>();
  const places = new Map<number, string>();
  const organisations = new Map<number, Hit[]>();
  const people = new Map<number, { ids: string[]; end: number }>();
  const inPerson = new Set<number>();
  for (const hit of hits) {
    const first = firstAt(tokens, hit.at.start);
    let end = first;
    while ((tokens[end]?.start ?? Infinity) < hit.at.end) end += 1;
    for (let i = first; i < end; i += 1) {
      if (hit.kind === 'country') countries.set(i, hit);
      if (hit.kind === 'place') places.set(i, hit.id);
      if (hit.kind === 'organisation') organisations.set(i, [...(organisations.get(i) ?? []), hit]);
      if (hit.kind === 'person') inPerson.add(i);
    }
    if (hit.kind === 'person') {
      const known = people.get(first);
      if (known === undefined) people.set(first, { ids: [hit.id], end });
      else if (!known.ids.includes(hit.id)) known.ids.push(hit.id);
    }
  }
  return { countries, places, organisations, people, inPerson };
}

const genitivesPerRegistry = new WeakMap<Registry, Map<string, ReadonlyMap<string, string>>>();

/** "Chinas" → CN, in languages with such an ending. */
function genitivesOf(registry: Registry, language: string, grammar: Grammar): ReadonlyMap<string, string> {
  const ending = grammar.words.genitive;
  if (ending === undefined) return new Map();
  let perLanguage = genitivesPerRegistry.get(registry);
  if (perLanguage === undefined) genitivesPerRegistry.set(registry, (perLanguage = new Map()));
  const known = perLanguage.get(language);
  if (known !== undefined) return known;
  const forms = new Map<string, string>();
  for (const { id, names, aliases } of registry.countries) {
    for (const name of [names[language] ?? '', ...(aliases?.[language] ?? [])]) {
      if (/^\p{Lu}\p{Ll}+$/u.test(name) && !name.endsWith(ending)) forms.set(level(name) + ending, id);
    }
  }
  perLanguage.set(language, forms);
  return forms;
}

/** Index of the token in which an offset lies, or else of the next one ("ZK-Kommission" holds "Kommission"). */
export function firstAt(tokens: readonly Token[], offset: number): number {
  const next = firstFrom(tokens, offset);
  return (tokens[next - 1]?.end ?? 0) > offset ? next - 1 : next;
}

/** Index of the first token that begins at an offset or after it. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A range of tokens. */
export type Range = { start: number; end: number };

export function sameSentence(line: Line, one: number, other: number): boolean {
  const a = line.tokens[one];
  const b = line.tokens[other];
  return a !== undefined && b !== undefined && a.sentence === b.sentence;
}
