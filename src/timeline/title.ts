import { speakDayWith } from '../domain/spoken-day.ts';
import type { TimelineWords } from '../i18n/timeline.ts';
import type { Occasion, Series } from './series.ts';

/** A meeting in one line, from what it is to who received whom: the name of its mark for those who cannot see it. */
export function titleOf(occasion: Occasion, series: Series, words: TimelineWords): string {
  const { number, place, day, state, host, rivals } = occasion;
  return [
    number === null ? words.meeting : words.round(number),
    place,
    day === null ? words.noDate : speakDayWith(words.days, day),
    words.states[state],
    host === null ? null : words.hostedBy(series.names.countries[host] ?? host),
    ...rivals.map((rival) => words.rival(speakDayWith(words.days, rival))),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
