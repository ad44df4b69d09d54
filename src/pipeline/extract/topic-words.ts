// What a language must say of speaking about something before topics can be read.
import { caseless } from './caseless.ts';
import { topics as de } from './languages/de/topics.ts';
import { topics as en } from './languages/en/topics.ts';
import { topics as fr } from './languages/fr/topics.ts';
import { topics as it } from './languages/it/topics.ts';
import { topics as zh } from './languages/zh/topics.ts';
import { quickWords } from './quick-pattern.ts';

/**
 * Patterns are plain, save those of `phrases`, which are global; all of them take linear time. Those marked "any
 * case" are compared with text in lower case.
 */
export type TopicWords = {
  /** A sentence that says what was talked about, or agreed, has one of these. Any case. */
  discuss: RegExp;
  /** Those who met, together: "both sides", "the ministers". Such a sentence is about the meeting. Any case. */
  together: RegExp;
  /** A sentence that begins at another place just named: "There the subject was …". Begins with `^`. */
  there: RegExp;
  /** Who came, led and sat there: such a clause names offices and bodies, not topics. Any case. */
  attendance: RegExp;
  /** People who were not in the room and judge: analysts, scholars, observers, studies. Any case. */
  outsider: RegExp;
  /** What was not spoken about: "was left for another format", "blieb ausgeklammert". */
  leftOut: RegExp;
  /** What was before or goes on anyway: histories, anniversaries, memberships. */
  background: RegExp;
  /** An office or body that goes on into the topic's words: "ministry of", "director for". Ends with `$`. */
  before: RegExp;
  /** A dialogue whose subject the topic's words are: "consultations on". Ends with `$`. */
  dialogueBefore: RegExp;
  /** An office or body whose name the topic's words begin: "agency", "law enforcement officers". Begins with `^`. */
  after: RegExp;
  /** What sets this meeting against an earlier one: "further since". The end of the text before the count. */
  since: RegExp;
  /** All that stands between a topic and the part of the world that it is of: "piracy in the Gulf of Guinea". */
  partOf: RegExp;
  /** Topics said in words that vary too much for a list: "crime across borders"; the topic's id and a pattern. Any case. */
  phrases: readonly (readonly [topic: string, pattern: RegExp])[];
};

const english = ready(en);
const LANGUAGES: Readonly<Record<string, TopicWords>> = {
  en: english,
  de: ready(de),
  zh: ready(zh),
  fr: ready(fr),
  it: ready(it),
};

/** The words of a language; English ones for a language that has none of its own. */
export function topicWords(language: string): TopicWords {
  return LANGUAGES[language] ?? english;
}

function ready(words: TopicWords): TopicWords {
  return quickWords({
    ...words,
    discuss: caseless(words.discuss),
    together: caseless(words.together),
    attendance: caseless(words.attendance),
    outsider: caseless(words.outsider),
    phrases: words.phrases.map(([topic, pattern]) => [topic, caseless(pattern)] as const),
  });
}
