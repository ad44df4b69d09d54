import { getCollection } from 'astro:content';
import type { Correction } from '../domain/correction.ts';
import type { Phrase } from '../domain/shown.ts';
import type { Language } from '../i18n/language.ts';
import { store, type Store } from './store.ts';

/** A correction as pages set it. */
export type ShownCorrection = {
  /** The name of its file, and its fragment on the list. */
  id: string;
  date: string;
  pages: readonly string[];
  text: Phrase;
};

const hasCorrections = Object.keys(import.meta.glob('../../content/corrections/*.yaml')).length > 0;

/** All corrections, the newest first. Throws where one names a page that the site has not. */
export async function listCorrections(language: Language): Promise<ShownCorrection[]> {
  const record = await store();
  // Astro warns, page by page, of a collection that has no entry.
  const entries = hasCorrections ? await getCollection('corrections') : [];
  return entries
    .map(({ id, data }) => {
      for (const page of data.pages) assertPage(record, id, page);
      return { id, date: data.date, pages: data.pages, text: textIn(language, data) };
    })
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

function textIn(language: Language, { text }: Correction): Phrase {
  const own = text[language];
  return own === undefined ? { text: text.en, language: 'en' } : { text: own, language: null };
}

function assertPage(record: Store, correction: string, page: string): void {
  const [noun = '', id = ''] = page.split('/');
  const known = noun in record && record[noun as keyof Store].has(id);
  if (!known) throw new Error(`correction ${correction}, no such page: ${page}`);
}
