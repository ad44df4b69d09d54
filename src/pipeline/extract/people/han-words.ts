// What Chinese must tell so that people can be found in it; a language without spaces needs other lists than `PeopleWords`.
import type { Part } from '../../../domain/meeting.ts';

/** Lists hold simplified and traditional forms side by side. */
export type HanWords = {
  /** Nouns for the holder of an office, which end its title: 部长, 秘书长. */
  offices: readonly string[];
  /** Nouns for people who speak about a meeting from outside it: 发言人. */
  voices: readonly string[];
  /** Words at which a title, read backwards from its noun, begins: 由, 会见. */
  breakers: readonly string[];
  /** Words that hold a breaker's character and are no breaker: 应急, 对外. */
  whole: readonly string[];
  /** What may stand right behind a name: verbs, conjunctions. */
  followers: readonly string[];
  /** Characters that foreign names are written with. */
  foreign: string;
  /** Words that look like a name behind a title and are none: 方面. */
  notNames: readonly string[];
  /** Chinese family names of one character, and Chinese and Japanese ones of two or three. */
  families: string;
  doubleFamilies: readonly string[];
  /** Forms of address behind a name: 先生. */
  honorifics: readonly string[];
  /** "and" between people. */
  and: readonly string[];
  /** Words that with a country before them name a side: 方. */
  sides: readonly string[];
  pronouns: readonly string[];
  /** What people did: `before` stands behind its people, `after` before them. */
  parts: readonly { part: Part; where: 'before' | 'after'; words: readonly string[] }[];
  /** Words between people and what they did: 在, 共同. */
  between: readonly string[];
  /** A meeting beside the main one: 还会见, 分别会见. */
  aside: readonly string[];
  /** Words of a sentence that tells of something else than a meeting: 通电话. */
  otherwise: readonly string[];
  /** Words that join a talk of its own to what was told before: 还同…会谈. */
  besides: readonly string[];
  /** Words of a sentence that tells why somebody was not there: 未出席. */
  absences: readonly string[];
  /** Offices of those who lead a state or a government: 总统. */
  leaders: readonly string[];
  /** Characters that may follow a name and may as well end one: 来. */
  endsNames: string;
  /** Offices that only one country has, by its code. */
  officesOf: Readonly<Record<string, readonly string[]>>;
  /** Words of titles behind which a Japanese name may stand, whose family name is in no list. */
  kanjiTitles: readonly string[];
};
