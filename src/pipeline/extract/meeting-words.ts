// What a language must say of meetings before its articles can be read: the frames are built from these alone.
import { meetings as de } from './languages/de/meetings.ts';
import { meetings as en } from './languages/en/meetings.ts';
import { meetings as fr } from './languages/fr/meetings.ts';
import { meetings as it } from './languages/it/meetings.ts';
import { meetings as zh } from './languages/zh/meetings.ts';
import { quickWords } from './quick-pattern.ts';

/** Patterns are global where many may match in one clause, else plain; all of them take linear time. */
export type MeetingWords = {
  /** The number that an ordinal of `rounds` says ("fourth", "4th", "vierte", "第四"); null where it is none. */
  value(ordinal: string): number | null;
  /** Counted meetings, each with a group `ordinal`: "the fourth round", "round 13", "for the fourth time". */
  rounds: readonly RegExp[];
  /** A clause that may count meetings without a noun for them: "they met for the third time", "it was the fourth". */
  bare: RegExp;
  /** The end of a count of times, and not of meetings: "for the third time". */
  times: RegExp;
  /** A "first" that is the first after a pause, or outside the usual places: no number of a round. Begins with `^`. */
  notFirst: RegExp;
  /** Counted things that are no round of a bilateral dialogue: summits of many, wars, anniversaries. */
  notRounds: RegExp;
  /** A single meeting, said with a noun; global. The group `strong` holds words that name a dialogue by themselves. */
  nouns: RegExp;
  /** Several meetings at once. */
  series: RegExp;
  /** The meeting before, and the one after. */
  previous: RegExp;
  next: RegExp;
  /** Verbs that say it took place, will take place, or does not. */
  held: RegExp;
  /** The past before the past: what had happened earlier. */
  before: RegExp;
  planned: RegExp;
  cancelled: RegExp;
  /** Two people in one room, or on one line, without a word for the occasion. */
  met: RegExp;
  /** One a year; the pandemic that ended it. */
  annual: RegExp;
  pandemic: RegExp;
  /** What was agreed follows or precedes these words. */
  agreed: RegExp;
  /** Another meeting at the side: "also met", "during his visit to". */
  aside: RegExp;
  /** Other events whose dates and places are not the meeting's: summits of presidents, founding agreements. */
  elsewhere: RegExp;
  /** A verb of telling right before a date: "said on Thursday" dates the statement. Ends with `$`. */
  tellingBefore: RegExp;
  /** The same, right behind it: "wie das Ministerium am Freitag mitteilte". Begins with `^`. */
  tellingAfter: RegExp;
  /** Who speaks right after the talks speaks on their day: "said on Monday after talks in Cairo". */
  afterTalks: RegExp;
  /** Words right before a date that had been set and may have moved: "planned for 3 May". Ends with `$`. */
  setFor: RegExp;
  /** What is before a meeting is not on its day: "met on Tuesday before the dialogue". */
  aheadOf: RegExp;
  /** What follows the day of an agency's report. Begins with `^`. */
  agencyAfter: RegExp;
  /** The level of the meeting, said in words. */
  ministers: RegExp;
  leaders: RegExp;
  /** Leaders who met: another meeting, above the dialogue. */
  leadersMet: RegExp;
  /** Two people, or their delegations, in one room: "called on", "was received by", "spricht mit". In any tense. */
  contact: RegExp;
  /** What two sides sit in, when no word for a meeting is said: a committee, a working group, a format. */
  bodies: RegExp;
  /** Meetings of another kind than the dialogue: summits, councils of ministers. */
  events: RegExp;
  /** Where or when a series had its beginning: "began", "dates from", "zum Auftakt". */
  began: RegExp;
  /** A sentence that stays at the place just named: "There he met …". Begins with `^`. */
  there: RegExp;
  /** "Last met": the time before this one, said without a noun. */
  lastTime: RegExp;
  /** "Meet again", "weitergehen": the time after this one, said without a noun. */
  again: RegExp;
  /** An ordinal that stands for its noun, with a group `ordinal`: "the fourth took place", "die vierte war". Global. */
  elliptical: RegExp;
  /** Calls and conferences by video: nobody is anywhere. */
  calls: RegExp;
  /** The meeting itself held so: "by video", "online". */
  byVideo: RegExp;
  /** Labels of a notice: "Venue:", "地点：" before its place, "Time:" before its day. Begin with `^`. */
  labelWhere: RegExp;
  labelWhen: RegExp;
  /** A building that stands for its city: "at the Ministry of Defence", "im Außenministerium". Global. */
  building: RegExp;
  /** "There", of the place just named, in the middle of a clause. Global. */
  thereAt: RegExp;
  /** Who is brought to a place: "welcomed the secretary to". The end of the text before it. */
  broughtTo: RegExp;
  /** Somebody goes or went to a place: "travels on to", "reiste nach", "访问". */
  visit: RegExp;
  /** Who goes, without a name: "she", "the delegation". */
  somebody: RegExp;
  /** Words right before the day on which somebody came, not that of what he did there: "arrived on". Ends with `$`. */
  arrival: RegExp;
  /** What leads in the meetings of a count: "the third time, after Lima in 2019 and Bergen in 2022". Begins with `^`. */
  afterThose: RegExp;
  /** What passes a place on the way elsewhere: "before arriving in", "back to". The end of the text before it. */
  passing: RegExp;
  /** "In the capital": its country stands within or behind. Global. */
  capital: RegExp;
  /** "Here", where a dateline says where that is. Global. */
  here: RegExp;
  /** An adjective made of a city's name, in a group `city`: "im Lübecker Rathaus". Global; null where there are none. */
  cityAdjective: RegExp | null;
  /** Cities in a short form that `cityAdjective` finds, with the id of the place: "在京". */
  shortCities: Readonly<Record<string, string>>;
  /** Somebody's office in a clause of its own: "der in Warschau das Ressort führt". Any place in it is the office's. */
  ofOffice: RegExp;
  /** Heads of state or government, two or more. */
  heads: RegExp;
  /** "Earlier rounds were attended by deputies of …": who came this time holds the office in the group `role`. */
  deputiesOf: RegExp;
  /** Where one clause ends and the next begins; global. The match lies between the two. */
  clauseBreaks: RegExp;
  /** What stands between commas and tells of a beginning or an announcement: "set up in 2014". Global, without the commas. */
  inserts: RegExp;
  /** Another hour of the meeting's own day: "on the same day", "dans la matinée". */
  sameDay: RegExp;
  /** Several meetings before this one: "earlier rounds", "die beiden bisherigen Treffen". */
  earlierOnes: RegExp;
  /** What pairs two lists in their order: "respectively". */
  respectively: RegExp;
  /** A bare "were" before the days or places of several meetings: "the two previous editions were in 2012 and 2016". */
  wereIn: RegExp;
  /** All that stands between two sides that are joined by a word: " and the ", "和". */
  joint: RegExp;
  /** Somebody above such dialogues, who receives the guests: "Prime Minister". */
  leader: RegExp;
  /** What says that a meeting is told of for the first time: "a high-level". The end of the text before its noun. */
  oneMore: RegExp;
  /** What makes a date that of something else: "after the elections of". The end of the text before the date. */
  ofNoun: RegExp;
  /** The same behind the date: "the 5 May election". Begins with `^`. */
  nounOf: RegExp;
  /** "But". */
  but: RegExp;
  /** A clause that goes on about the date or place just named: "2017, when …". */
  relative: RegExp;
  /** A clause that goes on about the meeting just named: ", which had been due to open in Basra". Begins with `^`. */
  goesOn: RegExp;
  /** A meeting that is expressly another one: "a separate body", "another round of talks". */
  another: RegExp;
  /** With whom somebody meets: the end of the text before a country. */
  withWhom: RegExp;
  /** What had once been set and may have come otherwise: "had been due to", "原定". */
  wasSet: RegExp;
  /** A city that the registry may not know, in a group `city`; global. */
  cities: RegExp;
  /** What follows a city that stands before the noun: "Tokyo talks". Begins with `^`. */
  talksOf: RegExp;
  /** What follows a place that hosts: "Hangzhou was the venue". Begins with `^`. */
  hosts: RegExp;
  /** What looks like a city to `cities` and is none. */
  notCities: RegExp;
  /** Prepositions and the like that place something: the end of the text before a place. */
  locative: RegExp;
};

const english = quickWords(en);
const LANGUAGES: Readonly<Record<string, MeetingWords>> = {
  en: english,
  de: quickWords(de),
  zh: quickWords(zh),
  fr: quickWords(fr),
  it: quickWords(it),
};

/** The words of a language; English ones for a language that has none of its own. */
export function meetingWords(language: string): MeetingWords {
  return LANGUAGES[language] ?? english;
}
