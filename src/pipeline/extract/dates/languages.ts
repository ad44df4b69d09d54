// The languages whose dates are read. To add one: write `languages/xx/dates.ts` and name it here.
import { de } from '../languages/de/dates.ts';
import { en } from '../languages/en/dates.ts';
import { fr } from '../languages/fr/dates.ts';
import { it } from '../languages/it/dates.ts';
import { zh } from '../languages/zh/dates.ts';
import type { DateLanguage } from './language.ts';

const LANGUAGES: Readonly<Record<string, DateLanguage>> = { de, en, fr, it, zh };

/** The language with that tag's first part; undefined where none is written. */
export function maybeDateLanguage(language: string): DateLanguage | undefined {
  return LANGUAGES[language];
}
