import type { Gap } from '../domain/shown-page.ts';
import type { Words } from '../i18n/words.ts';

/** "No rounds from 2020 to 2022 are on record." A number that is missing says more than the years do. */
export function gapText({ dialogue }: Words, { years, rounds }: Gap): string {
  if (rounds) return dialogue.missing(rounds.from, rounds.to);
  return years ? dialogue.gap(years.from, years.to) : '';
}
