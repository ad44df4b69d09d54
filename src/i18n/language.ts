/** The languages of the interface. English stands at the root, the others under their tag. */
export const languages = ['en', 'de', 'zh'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself, with the tag that a page in it declares. */
export const ownNames: Record<Language, string> = { en: 'English', de: 'Deutsch', zh: '中文' };

export const tags: Record<Language, string> = { en: 'en', de: 'de', zh: 'zh-Hans' };

/** The language of a route's first part: none is English. */
export function languageOf(part: string | undefined): Language {
  return part === 'de' || part === 'zh' ? part : 'en';
}
