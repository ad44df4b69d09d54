// One pass over the text finds every name the registry knows; recognisers then need no dictionaries of their own.
import type { KnownPlace, Registry } from '../../domain/registry.ts';
import { byId } from './by-id.ts';
import type { At } from './mention.ts';
import type { Text } from './text.ts';
import { casingOf, matches, trieOf, type Entry, type Match, type Trie } from './trie.ts';

export type HitKind = 'country' | 'place' | 'person' | 'organisation' | 'topic' | 'dialogue';

/** A name of the registry found in a text. */
export type Hit = {
  at: At;
  kind: HitKind;
  id: string;
  /** The form as the registry writes it. */
  form: string;
  /** "name" for names and aliases; "demonym" for adjectives and peoples; "word" for words of a topic. */
  how: 'name' | 'demonym' | 'word';
  /** The kinds of longer names that this one is a part of ("Germany" inside the name of a dialogue). */
  inside: readonly HitKind[];
};

/** The registry's names as tries, one per language, made when first asked for. */
export type Lexicon = {
  readonly registry: Registry;
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly tries: Map<string, Trie>;
};

/** Names of these kinds are spelt in many ways in any language; the others only in the text's own. */
const IN_EVERY_LANGUAGE: ReadonlySet<HitKind> = new Set(['person', 'organisation', 'dialogue']);

export function compileLexicon(registry: Registry): Lexicon {
  return { registry, places: byId(registry).places, tries: new Map() };
}

/** Every name of the registry in the text, in order; the longest per kind where names of one kind overlap. */
export function lookUp(lexicon: Lexicon, text: Text): Hit[] {
  const trie = trieFor(lexicon, text.language);
  const hits: Hit[] = [];
  for (const [index, block] of text.blocks.entries()) {
    hits.push(...nest(longestPerKind(matches(trie, block, index))));
  }
  return hits;
}

function trieFor(lexicon: Lexicon, language: string): Trie {
  const known = lexicon.tries.get(language);
  if (known !== undefined) return known;
  const trie = trieOf(entriesOf(lexicon.registry, language));
  lexicon.tries.set(language, trie);
  return trie;
}

function* entriesOf(registry: Registry, language: string): Generator<Entry> {
  const lists: [HitKind, readonly Named[]][] = [
    ['country', registry.countries],
    ['place', registry.places],
    ['person', registry.people],
    ['organisation', registry.organisations],
    ['topic', registry.topics],
    ['dialogue', registry.dialogues],
  ];
  for (const [kind, list] of lists) {
    for (const item of list) {
      for (const [how, forms] of formsOf(item, (tag) => IN_EVERY_LANGUAGE.has(kind) || isOf(tag, language))) {
        // A topic's name is a label of ours; texts speak of it in its words.
        if (kind === 'topic' && how === 'name' && item.words !== undefined) continue;
        for (const form of forms) {
          // "Deutschlands", "Berlins": a German name takes an s.
          if (
            language === 'de' &&
            (kind === 'country' || kind === 'place') &&
            how === 'name' &&
            /\p{Ll}{3}[^sxzß]$/u.test(form)
          ) {
            yield entryOf(kind, item.id, `${form}s`, how, false);
          }
          const open = form.endsWith('*');
          yield entryOf(kind, item.id, open ? form.slice(0, -1) : form, how, open);
        }
      }
    }
  }
}

function entryOf(kind: HitKind, id: string, form: string, how: Hit['how'], open: boolean): Entry {
  return { kind, id, form, how, open, casing: casingOf(form, how) };
}

type Named = {
  id: string;
  names: Readonly<Record<string, string>>;
  aliases?: Readonly<Record<string, readonly string[]>> | undefined;
  demonyms?: Readonly<Record<string, readonly string[]>> | undefined;
  words?: Readonly<Record<string, readonly string[]>> | undefined;
};

function* formsOf(item: Named, wanted: (tag: string) => boolean): Generator<[Hit['how'], readonly string[]]> {
  for (const [tag, name] of Object.entries(item.names)) if (wanted(tag)) yield ['name', [name]];
  for (const [tag, names] of Object.entries(item.aliases ?? {})) if (wanted(tag)) yield ['name', names];
  for (const [tag, names] of Object.entries(item.demonyms ?? {})) if (wanted(tag)) yield ['demonym', names];
  for (const [tag, names] of Object.entries(item.words ?? {})) if (wanted(tag)) yield ['word', names];
}

/** Whether words with that tag are of the language: "zh-Hant" is of "zh", "mul" of every language. */
export function isOf(tag: string, language: string): boolean {
  return tag === language || tag === 'mul' || tag.startsWith(`${language}-`);
}

function longestPerKind(found: readonly Match[]): Match[] {
  return found.filter((one, i) => !longerAround(found, i).some((other) => other.kind === one.kind));
}

function nest(found: readonly Match[]): Hit[] {
  return found.map((one, i) => {
    const kinds = longerAround(found, i).map((other) => other.kind);
    return { ...one, inside: kinds.filter((kind) => kind !== one.kind) };
  });
}

/** No name is longer than this many code units. */
const LONGEST = 200;
const NONE: readonly Match[] = [];

/** The longer matches that cover one. Matches stand in the order of their starts: only the near ones need a look. */
function longerAround(found: readonly Match[], index: number): readonly Match[] {
  const here = found[index]?.at;
  if (here === undefined) return NONE;
  let first = index;
  while (first > 0 && (found[first - 1]?.at.start ?? 0) > here.start - LONGEST) first -= 1;
  let longer: Match[] | undefined;
  for (let i = first; i < found.length; i += 1) {
    const other = found[i];
    if (other === undefined || other.at.start > here.start) break;
    if (isLonger(other.at, here)) (longer ??= []).push(other);
  }
  return longer ?? NONE;
}

function isLonger(outer: At, inner: At): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && length(outer) > length(inner);
}

function length(at: At): number {
  return at.end - at.start;
}
