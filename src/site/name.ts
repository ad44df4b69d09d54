import type { Phrase } from '../domain/shown.ts';
import type { Written } from '../domain/written.ts';
import type { Language } from '../i18n/language.ts';

/** In which languages a side names its people and bodies; only where the registry has such names. */
const officialLanguages: Record<string, readonly string[]> = {
  AT: ['de'],
  BE: ['fr'],
  BR: ['pt'],
  CH: ['de', 'fr', 'it'],
  CN: ['zh'],
  DE: ['de'],
  ES: ['es'],
  FR: ['fr'],
  HK: ['zh'],
  IN: ['hi'],
  IT: ['it'],
  JP: ['ja'],
  KR: ['ko'],
  MN: ['mn'],
  PL: ['pl'],
  PT: ['pt'],
  RU: ['ru'],
  TW: ['zh'],
  UA: ['uk'],
  VN: ['vi'],
};

/** Anything of the registry: a name per language. */
export type Named = { id: string; names: Record<string, string> };

/** A name in the page's language, else in English, else in whatever language there is. */
export function nameIn(language: Language, { id, names }: Named): Phrase {
  const own = names[language];
  if (own !== undefined) return { text: own, language: null };
  const [tag, text] = names['en'] ? ['en', names['en']] : (Object.entries(names)[0] ?? ['', id]);
  return { text, language: tag === language ? null : tag };
}

/** What we wrote, in the page's language, else in English. */
export function writtenIn(language: Language, written: Written): Phrase {
  const own = written[language];
  return own === undefined ? { text: written.en, language: 'en' } : { text: own, language: null };
}

/** The name in the language of its own side, where the page does not show it already. */
export function ownName(language: Language, named: Named & { country?: string | undefined }): Phrase | null {
  const { names, country } = named;
  const shown = nameIn(language, named).text;
  const tag = officialLanguages[country ?? '']?.find((official) => names[official] !== undefined);
  const own = tag === undefined ? undefined : names[tag];
  return tag === undefined || own === undefined || own === shown ? null : { language: tag, text: own };
}
