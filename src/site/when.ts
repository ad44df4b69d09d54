import { speakDay, type Day } from '../domain/day.ts';
import type { Language } from '../i18n/language.ts';
import { wordsIn } from '../i18n/words.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const MONTH_OR_YEAR = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;

/** A date with its preposition: "on 26 September 2023", "in July 2018"; doubt stands in brackets. */
export function when(day: Day, language: Language): string {
  const { sentence } = wordsIn(language);
  const text = speakDay(day, language);
  if (DATE.test(day)) return sentence.on(text);
  return MONTH_OR_YEAR.test(day) ? sentence.in(text) : sentence.loose(text);
}
