import type { DayWords } from '../domain/day-words.ts';
import type { Language } from './language.ts';
import { germanTimeline } from './timeline-de.ts';
import { englishTimeline } from './timeline-en.ts';
import { chineseTimeline } from './timeline-zh.ts';

/** The words of the timeline: its pictures first, then its controls. */
export type TimelineWords = {
  language: Language;
  /** How dates are said. */
  days: DayWords;
  /** The name of a whole picture: "Timeline of 95 meetings, 2017 to 2026". */
  picture: (meetings: number, from: number, to: number) => string;
  round: (number: number) => string;
  meeting: string;
  /** The name of a thread as a way through the site. */
  rounds: string;
  outside: string;
  meetings: (count: number) => string;
  /** Several meetings that stand too near each other to be drawn apart. */
  cluster: (count: number, first: string, last: string) => string;
  meetingsIn: (count: number, year: number) => string;
  perYear: string;
  before: (year: number) => string;
  /** Set from long to short; the longest that fits is shown. */
  earlier: (rounds: number, since: number | null) => readonly string[];
  missing: (rounds: number) => readonly string[];
  noDate: string;
  states: Record<'held' | 'implied' | 'mentioned' | 'planned' | 'cancelled' | 'unreported', string>;
  ranks: Record<'leaders' | 'ministers' | 'officials', string>;
  hostedBy: (country: string) => string;
  hostedByPartner: string;
  rival: (day: string) => string;
  about: string;
  uncertain: string;
  today: (day: string) => string;
  list: string;
  controls: ControlWords;
};

/** What a script says while a reader moves, chooses and takes away; what stands in the page before is in timeline-tools.ts. */
export type ControlWords = {
  remove: (name: string) => string;
  clear: string;
  whole: string;
  take: string;
  copied: string;
  inView: (shown: number, all: number) => string;
  nothing: string;
  asTable: string;
  columns: Record<'date' | 'round' | 'dialogue' | 'place' | 'host' | 'status', string>;
  facts: Record<'date' | 'place' | 'host' | 'rank' | 'status' | 'participants' | 'topics' | 'rivals', string>;
  evidence: string;
  openPage: string;
  previous: string;
  next: string;
  close: string;
};

const all: Record<Language, TimelineWords> = {
  en: englishTimeline,
  de: germanTimeline,
  zh: chineseTimeline,
};

/** The words of the timeline in a language. A key that one language lacks fails the type check. */
export function timelineWords(language: Language): TimelineWords {
  return all[language];
}
