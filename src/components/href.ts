import type { Language } from '../i18n/language.ts';

/**
 * The address of a page of this site: `path` is "people/yin-bai", `fragment` is "date".
 * It counts the folder that the site stands in, and the language.
 */
export function href(language: Language, path = '', fragment = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');
  const root = language === 'en' ? base : `${base}${language}/`;
  return `${root}${path === '' ? '' : `${path}/`}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The address of a file of this site: "data/meetings.json". */
export function fileHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/*$/u, '/')}${path}`;
}
