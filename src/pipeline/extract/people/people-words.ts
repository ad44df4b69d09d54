// What a language must tell so that people can be found in its texts.
import type { Part } from '../../../domain/meeting.ts';

/**
 * To add a language that writes spaces: copy `languages/en/people.ts`, replace the words, name the file in
 * `people/languages.ts`, and give it a table in `tests/extract/people.test.ts`. Every list holds lower-case words
 * with straight apostrophes; an entry may be several words; `*` at the beginning or end of a single word stands
 * for any letters ("*minister" for German compounds); `|` parts words of which any may stand ("will|to chair"); elided words are parted ("chargé d' affaires"). In the cues `…` stands for up to six
 * words. Nothing here is about one text or one country.
 */
export type PeopleWords = {
  /** Nouns that name the holder of an office: "minister", "secretary general", "*minister". */
  offices: readonly string[];
  /** Those of them that also describe things ("a member of NATO"): not enough to make a person of one word. */
  loose: readonly string[];
  /** Those of them whose holders lead a state or a government: "president", "prime minister". */
  leaders: readonly string[];
  /** Ranks and honours among them, which say less than an office: "general", "ambassador". */
  titles: readonly string[];
  /** Offices that only one country has, by its code: "state councilor". */
  officesOf: Readonly<Record<string, readonly string[]>>;
  /** Nouns for people who speak about a meeting from outside it: "spokesman", "expert". */
  voices: readonly string[];
  /** "Represented", before "by": somebody else came. */
  represented: readonly string[];
  /** What may stand before an office noun and belongs to it: "deputy", "acting", "senior". */
  ranks: readonly string[];
  /** Words of which fields of office and names of bodies are made: "foreign", "affairs", "security". */
  fields: readonly string[];
  /** Nouns that name a body: "ministry", "council", "*ministerium". */
  bodies: readonly string[];
  /** Those of them that serve no state: "university", "company". */
  privateBodies: readonly string[];
  /** Prepositions that tie an office to its body: "of", "for", "at". */
  links: readonly string[];
  /** Those of them that say whose office it is: "of". */
  belonging: readonly string[];
  /** Those of them that say where something is: "in", "at". */
  locatives: readonly string[];
  /** Articles and the like that may stand before an office: "the", "a", "its". */
  articles: readonly string[];
  and: readonly string[];
  /** "as well as", "along with": as `and`, between people. */
  with: readonly string[];
  /** Forms of address: "mr", "dr". A full stop after them is allowed. */
  honorifics: readonly string[];
  /** What may end a name: "jr". */
  suffixes: readonly string[];
  /** Small words inside names: "von", "de", "bin". */
  particles: readonly string[];
  /** Words with a capital that are never part of a name: days, months, words that open sentences. */
  notNames: readonly string[];
  /** Words at which a description of an office ends: verbs, conjunctions. */
  stops: readonly string[];
  /** "who". */
  relatives: readonly string[];
  /** "is", "serves as": what follows may be an office. */
  copulas: readonly string[];
  /** "heads", "advises": what follows is what the person is in charge of. */
  heading: readonly string[];
  /** True where a clause with "who" ends in its verb and the subject may follow the verb (German). */
  verbLast?: boolean;
  /** The ending that makes "Chinas" of "China", where there is one. */
  genitive?: string;
  /** "said", "told": what stands before is a speaker. */
  speech: readonly string[];
  /** "opened", "met": other things that only people do; what stands before is somebody. */
  acts: readonly string[];
  /** Pronouns that stand for the person spoken of before. */
  pronouns: readonly string[];
  /** "by": brings in the one who did it. */
  by: readonly string[];
  /** Words that may stand between a person and the verb: "also", "will", "jointly", "were". */
  between: readonly string[];
  /** Elided words that are words of their own: "d'", "l'". */
  elisions: readonly string[];
  /** "for", "from": with a country they say whose people follow. */
  sidePrepositions: readonly string[];
  /** Names of places that are given names too: "israel", "jordan". */
  alsoNames: readonly string[];
  /** Words of a sentence that tells of something else than a meeting: "by telephone", "agreed in", "founded". */
  otherwise: readonly string[];
  /** Words of a sentence that tells why somebody was not there, or of another time: "stayed in", "resigned", "former". */
  absences: readonly string[];
  /** Who may be received: "guests", "ministers". */
  guests: readonly string[];
  /** "side", "delegation": nouns for one of the two parties. */
  sides: readonly string[];
  /** "counterpart": whoever is named right behind it is somebody, and took part as the other did. */
  counterparts: readonly string[];
  /** What a clause says that its people did. */
  parts: readonly PartCue[];
  /** "at the opening ceremony": who says something there, speaks at the meeting. */
  openings: readonly string[];
  /** "during the talks": who says something there, takes part. */
  sittings: readonly string[];
  /** "separately", "on the sidelines": a meeting beside the main one. */
  aside: readonly string[];
};

/** Words that say what people did, and where those people stand. */
export type PartCue = {
  part: Part;
  /**
   * `before`: right before the words ("X chaired"); `after`: right after them ("in the chair were X"); `by`: after
   * a `by` word, with the cue anywhere before it or, in German, behind it ("was chaired on Tuesday by X").
   */
  where: 'before' | 'after' | 'by';
  words: readonly string[];
  /** True where nothing but people can stand there, so that a full name without an office is somebody's. */
  people?: boolean;
  /** Words of which one must follow later in the sentence ("haben … geleitet"), where the cue alone says nothing. */
  then?: readonly string[];
  /** For `by`: the words that bring in the people, where they are not those of `PeopleWords.by` ("alla guida … c'erano"). */
  by?: readonly string[];
};
