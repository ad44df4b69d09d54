import type { Saying, TextKind } from '../schema/article.ts';

export type { ArticleHeader, Saying, TextKind } from '../schema/article.ts';

/** A file as it comes from disk, a form or a test. */
export type SourceFile = {
  /** The path to show in problems, relative to the project where possible. */
  path: string;
  bytes: Uint8Array;
};

/** What a line of a page is when it is not part of the report. Labelled, never cut. */
export type Furniture = 'caption' | 'teaser' | 'byline' | 'menu' | 'slug' | 'dateline' | 'title';

/** A run of text with one job: a paragraph, heading, list item or quotation. */
export type Block = {
  kind: 'paragraph' | 'heading' | 'item' | 'quotation';
  /** The text without markup. */
  text: string;
  /**
   * For each code unit of `text`, its offset in the file; one entry more for the end.
   * `raw.slice(offsets[i], offsets[j])` are the words of `text.slice(i, j)` as they stand in the file.
   */
  offsets: readonly number[];
};

/** An article as read: its header, and its body as blocks that know where they stand in the file. */
export type Article = {
  id: string;
  path: string;
  /** The file as it is; every offset refers to it. */
  raw: string;
  /** A finished article has every required key; a raw text may lack any. */
  finished: boolean;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** EDTF; the only "today" that weekdays refer to. */
  published: string | null;
  language: string;
  text: TextKind;
  licence: string | null;
  archived: string | null;
  retrieved: string | null;
  translatedFrom: string | null;
  about: readonly string[];
  says: readonly Saying[];
  blocks: readonly Block[];
};
