import { extractDates } from '../../src/pipeline/extract/dates.ts';
import type { DateMention } from '../../src/pipeline/extract/mention.ts';
import { wordsAt } from '../../src/pipeline/extract/text.ts';
import { textFrom } from '../factories.ts';

/** A text and what is found in it: the words, the value, and the notes that apply. */
export type Row = [text: string, found: [words: string, value: string | null, ...notes: string[]][]];

/** Each mention as a row: the words, the value, then the basis, the bound and "dateline" where they apply. */
export function rowsOf(text: string, published: string | null, language: string): unknown[] {
  const read = textFrom(text, { language, published });
  return extractDates(read).map((mention) => [wordsAt(read, mention.at), mention.value, ...notesOf(mention)]);
}

function notesOf({ basis, bound, dateline }: DateMention): string[] {
  return [basis, bound, dateline ? 'dateline' : null].filter((note) => note !== null);
}
