import type { WrittenStatement } from '../schema/statement.ts';

export type { Statement } from '../schema/statement.ts';

/** Sentences about one dialogue or meeting, as a file of content/introductions or content/background has them. */
export type StatementFile = {
  /** What they are about: the file's name. */
  id: string;
  path: string;
  raw: string;
  /** Each with where its citations stand in the file. */
  statements: { written: WrittenStatement; offsets: readonly { article: number; words: number }[] }[];
};
