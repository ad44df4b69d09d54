import type { TextKind } from '../schema/article.ts';

/** What pages set: joined, ordered, and in the words of one language. Made by src/site, set by components. */

/** A run of text; with an id, it states a fact and is marked. */
export type Piece = {
  text: string;
  id: string | null;
};

/** The text that a sentence comes from. */
export type ShownSource = {
  article: string;
  /** The publisher's name, or the page's words for an unknown one. */
  publisher: string;
  title: string | null;
  url: string | null;
  archived: string | null;
  /** EDTF; null where the page gives no date. */
  published: string | null;
  /** The language of the text here. */
  language: string;
  /** The language of the page as published, and of its title. */
  original: string;
  text: TextKind;
};

/** A sentence behind facts, set once on a page under its number. */
export type Note = {
  number: number;
  source: ShownSource;
  pieces: readonly Piece[];
  /** The fragment of the sentence on the article's page. */
  at: string;
};

/** A raised number at a fact: the note, and the id of the words in it. */
export type Reference = {
  number: number;
  to: string;
};

export type Qualifier = 'implied' | 'disputed' | 'announced';

/** Text in its language: a BCP 47 tag where it differs from the page's, else null. */
export type Phrase = {
  text: string;
  language: string | null;
};

/** A value as a page sets it, with its evidence. */
export type Shown = Phrase & {
  /** The fragment of the fact on its meeting's page. */
  id: string;
  /** A path inside the site ("people/yin-bai"); null where the value has no page. */
  path: string | null;
  /** The name in its own script. */
  own: Phrase | null;
  detail: Phrase | null;
  /** What somebody was at a meeting beside their office: "chair"; null for most. */
  part: string | null;
  qualifiers: readonly Qualifier[];
  /** Qualifiers that the margin explains here because they appear for the first time. */
  explains: readonly Qualifier[];
  references: readonly Reference[];
  /** Notes set beside this value: those that no value before it has set. */
  notes: readonly Note[];
};

/** The colour of a side: `a` for the country that most series have in common, `b` for its partner. */
export type Tint = 'a' | 'b' | null;

/** What is known of a meeting's taking place. `unreported`: announced for a day that has passed since, and not reported. */
export type MeetingState = 'held' | 'mentioned' | 'implied' | 'planned' | 'cancelled' | 'unreported';

/** A meeting in a list or a row. */
export type MeetingRow = {
  id: string;
  /** "Fourth round", or the sides where it has no number. */
  title: string;
  series: string | null;
  dialogue: string | null;
  number: number | null;
  date: string | null;
  /** The date as a person writes it. */
  day: string | null;
  year: number | null;
  place: string | null;
  city: string | null;
  status: 'held' | 'planned' | 'cancelled' | 'mentioned';
  /** As the pictures draw it. */
  state: MeetingState;
  /** "implied", "planned", "announced, not reported since"; null for a meeting that was held. */
  remark: string | null;
  sides: readonly string[];
  /** Who received the others, led to the fact that says so; the tint is that of the timeline. */
  host: (Phrase & { fragment: string; tint: Tint }) | null;
  /** Who chaired, for which side, led to the fact that says so. */
  chairs: readonly (Phrase & { fragment: string; path: string | null; country: string | null })[];
  topics: readonly { id: string; text: string; fragment: string }[];
};
