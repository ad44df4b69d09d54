import { de } from './de.ts';
import { en, type Words } from './en.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

export type { Words } from './en.ts';

const all: Record<Language, Words> = { en, de, zh };

/** The interface's words in a language. A key that one language lacks fails the type check. */
export function wordsIn(language: Language): Words {
  return all[language];
}
