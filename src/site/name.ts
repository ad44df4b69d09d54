import type { Phrase } from '../domain/shown.ts';
import type { Language } from '../i18n/language.ts';

/** Anything of the registry: a name per language. */
export type Named = { id: string; names: Record<string, string> };

/** A name in the page's language, else in English, else in whatever language there is. */
export function nameIn(language: Language, { id, names }: Named): Phrase {
  const own = names[language];
  if (own !== undefined) return { text: own, language: null };
  const [tag, text] = names['en'] ? ['en', names['en']] : (Object.entries(names)[0] ?? ['', id]);
  return { text, language: tag === language ? null : tag };
}

/** The name in its own script, where that is not Latin and not what the page shows already. */
export function ownName(language: Language, { names }: Named): Phrase | null {
  const shown = names[language];
  const own = Object.entries(names).find(
    ([tag, name]) =>
      tag !== language && name !== shown && /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name),
  );
  return own ? { language: own[0], text: own[1] } : null;
}
