import { speakDay, type Day } from '../domain/day.ts';
import type { Language } from '../i18n/language.ts';
import { wordsIn } from '../i18n/words.ts';

/** When a source was published; doubt is said of the publication, so that nobody takes it for doubt of the meeting. */
export function publishedOn(day: Day, language: Language): string {
  const plain = day.replace(/[?%]$/u, '');
  return plain === day
    ? speakDay(day, language)
    : wordsIn(language).note.uncertainDay(speakDay(plain, language));
}
