import type { Phrase } from '../domain/shown.ts';
import type { EntryGroup } from '../domain/shown-page.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Noun } from './listing.ts';
import { nameIn, type Named } from './name.ts';
import type { Context } from './value.ts';

type Linked = EntryGroup['entries'][number];

/** Entries of a noun with their names and pages; ids that no page has are left out. */
export function linked(
  { store, language }: Context,
  noun: Noun | 'dialogues',
  ids: readonly string[],
): Linked[] {
  const known: ReadonlyMap<string, Named> = store[noun];
  return ids.flatMap((id) => {
    const entry = known.get(id);
    return entry ? [{ ...nameIn(language, entry), path: `${noun}/${id}` }] : [];
  });
}

/** The names in other languages, and the item in Wikidata. */
export function namesOf(
  { language }: Context,
  entry: Named & { wikidata?: string | undefined },
): EntryGroup[] {
  const words = wordsIn(language);
  const shown = nameIn(language, entry).text;
  const others = Object.entries(entry.names).filter(([, text]) => text !== shown);
  const { wikidata } = entry;
  return [
    { term: words.names, entries: others.map(([tag, text]) => ({ text, language: tag, path: null })) },
    {
      term: words.wikidata,
      entries: wikidata ? [{ ...plain(wikidata), outward: `https://www.wikidata.org/wiki/${wikidata}` }] : [],
    },
  ];
}

/** Words of the page's language, without a page of their own. */
export function plain(text: string): Phrase & { path: null } {
  return { text, language: null, path: null };
}
