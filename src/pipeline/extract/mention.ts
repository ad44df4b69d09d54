import type { Basis } from '../../domain/claim.ts';
import type { Part } from '../../domain/meeting.ts';

/**
 * What recognisers hand to each other: things found in the text, each at its place.
 * A recogniser is a pure function `(text: Text) => Mention[]`; each adds, none deletes.
 */

/** A place in a text: a block and code units of the block's text. */
export type At = { block: number; start: number; end: number };

type Found = {
  at: At;
  /** The recogniser, in kebab-case; its measured precision is the confidence of what follows. */
  rule: string;
};

/** A calendar expression. */
export type DateMention = Found & {
  kind: 'date';
  /** EDTF, or null where it cannot be known (a weekday without a day of publication). */
  value: string | null;
  basis: Basis;
  /** Day the words refer to when they are relative: the day of publication, a dateline; null for absolute dates. */
  anchor: string | null;
  /** "since 2017", "until March": the date bounds something, it is not the day of it. */
  bound: 'since' | 'until' | 'by' | null;
  /** True for the dateline of an agency report ("BERLIN, Sept. 27 (Xinhua) --"). */
  dateline: boolean;
};

/** A person named in the text. One mention per place where the name (or a surname for it) stands. */
export type PersonMention = Found & {
  kind: 'person';
  /** The full name as the document or the registry gives it, also where only the surname stands here. */
  name: string;
  /** The person's id in the registry, or null. */
  person: string | null;
  /** The office, as this text gives it near this mention; null where it gives none here. */
  role: string | null;
  roleAt: At | null;
  country: string | null;
  /** What the clause says the person did: null where it says nothing of the kind. */
  part: Part | null;
  /** True for an official in a sentence that tells of nothing else: no spokesman, no leader, no call, no other year. */
  official: boolean;
};

/** A body named in the text, after lists are expanded ("ministries of justice and of finance" are two). */
export type OrganisationMention = Found & {
  kind: 'organisation';
  name: string;
  organisation: string | null;
  country: string | null;
  /**
   * What it has to do with a meeting: it sent people, somebody works for it, it reports, its spokesman speaks there, or
   * it is only named.
   * Null for what is nobody's office: a party, a parliament, an organisation of many countries.
   */
  relation: 'delegation' | 'affiliation' | 'relay' | 'voice' | 'named' | null;
};

/** Words that somebody said. */
export type QuoteMention = Found & {
  kind: 'quote';
  /** The words; verbatim for direct ones, without the quotation marks. */
  text: string;
  direct: boolean;
  /** The speaker's name as it stands here, and where. */
  speaker: string | null;
  speakerAt: At | null;
  relay: string | null;
  relayAt: At | null;
};

/** A country, as a name, adjective, part of a compound, or a capital that stands for its government. */
export type CountryMention = Found & {
  kind: 'country';
  country: string;
  form: 'name' | 'demonym' | 'joined';
};

/** A city or other place. */
export type PlaceMention = Found & {
  kind: 'place';
  place: string | null;
  /** English name where known, else as written. */
  name: string;
  country: string | null;
  /** True where a preposition or the like says that something is there ("in Berlin"). */
  locative: boolean;
};

export type TopicMention = Found & { kind: 'topic'; topic: string };

/** The name of a registered dialogue, or of one of its short forms. */
export type DialogueMention = Found & { kind: 'dialogue'; dialogue: string };

export type Mention =
  | DateMention
  | PersonMention
  | OrganisationMention
  | QuoteMention
  | CountryMention
  | PlaceMention
  | TopicMention
  | DialogueMention;
