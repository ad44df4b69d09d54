import type { Facet } from './facet.ts';
import type { MeetingRow, Note, Phrase, Piece, Reference, Shown, ShownSource, Tint } from './shown.ts';

/** Whole pages and lists, as src/site makes them and components set them. */

/** A sentence of ours, with what it rests on. */
export type ShownStatement = Phrase & {
  /** Its fragment on the page. */
  id: string;
  references: readonly Reference[];
  notes: readonly Note[];
};

/** A term of the facts with its values. */
export type ShownFact = {
  term: string;
  /** Whether the values stand on one line. */
  together: boolean;
  /** The facet of the search under which the values stand; null for none. */
  facet: string | null;
  values: readonly Shown[];
};

/** The members of one side: people or bodies. */
export type ShownSide = Phrase & {
  path: string | null;
  members: readonly Shown[];
};

export type ShownQuote = Shown & {
  speaker: string | null;
  speakerPath: string | null;
  relay: string | null;
  direct: boolean;
};

/** What several sources say differently: the value that is shown first, then the others. */
export type Disagreement = {
  term: string;
  options: readonly Shown[];
  reason: Phrase | null;
};

/** A source of a meeting with the sentences that no value sets beside itself. */
export type CitedSource = {
  source: ShownSource;
  references: readonly Reference[];
  left: readonly { note: Note; states: readonly Term[] }[];
};

/** What a sentence states: a field in the page's words, led to the fact. */
export type Term = { term: string; fragment: string };

/** A meeting's page. */
export type ShownMeeting = {
  id: string;
  language: 'en' | 'de' | 'zh';
  title: string;
  subtitle: string;
  series: (Phrase & { id: string; path: string }) | null;
  /** One sentence that says it all. */
  lead: string;
  /** How the search files the page. */
  found: { kind: string; date: string | null; year: number | null };
  remark: string | null;
  facts: readonly ShownFact[];
  participants: readonly ShownSide[];
  organisations: readonly ShownSide[];
  topics: readonly Shown[];
  outcomes: readonly Shown[];
  quotes: readonly ShownQuote[];
  background: readonly ShownStatement[];
  disagreements: readonly Disagreement[];
  /** What sources differ on beside the values of the facts. */
  differences: readonly ShownStatement[];
  sources: readonly CitedSource[];
  further: readonly ShownSource[];
  before: MeetingRow | null;
  after: MeetingRow | null;
};

/** A sentence of an article, with what it states of the record. */
export type ShownSentence = {
  /** The fragment; null where the sentence states nothing. */
  id: string | null;
  pieces: readonly Piece[];
  /** What it states, meeting by meeting; `path` leads to the meeting or dialogue. */
  states: readonly { path: string; title: string; facts: readonly Term[] }[];
};

export type ShownBlock = {
  kind: 'paragraph' | 'heading' | 'item' | 'quotation';
  /** True for what is not part of the report: a caption, a teaser, a menu. */
  furniture: boolean;
  sentences: readonly ShownSentence[];
};

/** An article's page. */
export type ShownArticle = {
  language: 'en' | 'de' | 'zh';
  source: ShownSource;
  title: string;
  licence: string | null;
  translatedFrom: string | null;
  blocks: readonly ShownBlock[];
  meetings: readonly MeetingRow[];
};

/** A dialogue in a list: "5 meetings, 2017–2024". */
export type DialogueRow = Phrase & {
  id: string;
  meetings: number;
  years: string;
  /** Its meetings in each year since the record begins, in order. */
  rhythm: readonly { year: number; rows: readonly MeetingRow[] }[];
};

/** Dialogues of the same two sides. */
export type DialogueGroup = { sides: readonly string[]; dialogues: readonly DialogueRow[] };

/** Articles of one year; null for those without a date. */
export type YearOfArticles = { year: number | null; articles: readonly ShownSource[] };

/** Between two rounds on record: years without one, and rounds that must have been by their numbers. */
export type Gap = {
  years: { from: number; to: number } | null;
  rounds: { from: number; to: number } | null;
  /** Why, where a source says it: a sentence of the page of the meeting after it. */
  why: (Phrase & { meeting: string; fragment: string }) | null;
};

/** What a series should have and the record has not. */
export type Absence = Phrase & { id: string; silent: readonly MeetingRow[]; gaps: readonly Gap[] };

/** A dialogue's page. */
export type ShownDialogue = {
  id: string;
  language: 'en' | 'de' | 'zh';
  name: Phrase;
  own: Phrase | null;
  lead: string;
  introduction: readonly ShownStatement[];
  /** What the introduction rests on; a dialogue has no further reports. */
  sources: readonly CitedSource[];
  further: readonly ShownSource[];
  registered: boolean;
  sides: readonly string[];
  /** The pages that set it beside others. */
  comparisons: readonly Comparison[];
  /** Series that it may be set beside on the timeline. */
  compare: readonly (Phrase & { id: string })[];
  /** Its sides, its level, who runs it. */
  groups: readonly EntryGroup[];
  /** Rounds in order, with the gaps between them. */
  rows: readonly (MeetingRow | Gap)[];
  /** Who chaired over the years, by side. */
  chairs: readonly { side: Phrase; tint: Tint; entries: readonly OverYears[] }[];
  /** Topics, the most frequent first. */
  topics: readonly OverYears[];
};

/** What comes back in the rounds of a series, with those rounds, each led to the fact that says so. */
export type OverYears = Phrase & {
  id: string;
  path: string | null;
  /** The colour of the side it belongs to; without it, the marks have those of the hosts. */
  tint?: Tint;
  rounds: readonly { row: MeetingRow; fragment: string }[];
};

/** Series that belong together: those of the same two sides, or of one level. */
export type Comparison = { id: string; kind: 'sides' | 'rank'; name: string; dialogues: readonly string[] };

/** A series as a comparison sets it. */
export type ComparedSeries = OverYears & {
  years: string;
  rank: string | null;
  bodies: EntryGroup['entries'];
  /** Who hosted, and how often. */
  hosts: readonly (Phrase & { tint: Tint; count: number })[];
  last: MeetingRow | null;
};

/** The page of a comparison. */
export type ShownComparison = Comparison & {
  language: 'en' | 'de' | 'zh';
  series: readonly ComparedSeries[];
  /** What at least two of them discussed, and in how many rounds. */
  shared: readonly ComparedTopic[];
  /** What only one of them did. */
  own: readonly { series: ComparedSeries; topics: readonly ComparedTopic[] }[];
};

export type ComparedTopic = {
  id: string;
  text: string;
  count: number;
  of: readonly { series: ComparedSeries; count: number }[];
};

/** A term with entries that may have a page here, or an address elsewhere. */
export type EntryGroup = {
  term: string;
  /** The facet of the search under which the entries stand. */
  facet?: string;
  entries: readonly (Phrase & {
    path: string | null;
    outward?: string;
    /** How often, in words: "3 meetings". */
    count?: string;
  })[];
};

/** What an entry did at a meeting, led to the fact that says so. */
export type Appearance = {
  row: MeetingRow;
  /** The offices, parts or words under which the meeting names it. */
  as: readonly (Phrase & { fragment: string })[];
};

/** The page of a person, an organisation, a topic or a country. */
export type ShownEntry = {
  language: 'en' | 'de' | 'zh';
  name: Phrase;
  own: Phrase | null;
  /** What it is: its side, its parent, its names, its item in Wikidata. */
  groups: readonly EntryGroup[];
  offices: readonly Phrase[];
  /** Dialogues, people and organisations that belong to it. */
  related: readonly EntryGroup[];
  appearances: readonly Appearance[];
};

/** An entry of a list: its name, its page, and how many meetings it has. */
export type Listed = Phrase & { id: string; own: Phrase | null; meetings: number };

/** Entries under one heading; no heading where the list has no parts. */
export type ListedGroup = { heading: Phrase | null; entries: readonly Listed[] };

/** A facet of the search with how many meetings have each of its values. */
export type FacetCounts = { facet: Facet; values: readonly { text: string; count: number }[] };

/** The meetings that a facet files under one value. */
export type FacetGroup = { id: string; text: string; rows: readonly MeetingRow[] };
