import { eld } from 'eld/small';

/** A few hundred words tell a language as well as a whole book. */
const ENOUGH = 4000;

/** The language of a text as a BCP 47 tag; "und" where it cannot be told. */
export function tellLanguage(text: string): string {
  const { language } = eld.detect(text.slice(0, ENOUGH));
  return language === '' ? 'und' : language;
}
