import { z } from 'zod';
import { day } from './day.ts';
import { field } from './value.ts';
import { id, language, webAddress } from './words.ts';

/** A fact that the reader of text got wrong or missed, with the words of the body that state it. */
export const saying = z.strictObject({
  meeting: id
    .optional()
    .describe('The meeting it is about; without it, the one the article is mainly about.'),
  field: field.describe('The field of the meeting.'),
  value: z.unknown().describe('The value, in the form of the field; one element, for a list.'),
  not: z
    .literal(true)
    .optional()
    .describe('True where the words do not say this: what the reader took from them is left out.'),
  basis: z
    .literal('implied')
    .optional()
    .describe('Given where the words do not state it outright and a careful person would take it from them.'),
  words: z.string().min(1).describe('The words of the body that state it, exactly as they stand there.'),
});

/** The header of an article file: what a contributor fills in. Strict: an unknown key is an error. */
export const articleHeader = z.strictObject({
  publisher: z.string().min(1).describe('Who published the page.'),
  url: webAddress.describe('The address of the page.'),
  title: z
    .string()
    .min(1)
    .optional()
    .describe('The headline as the page gives it; left out where none is known.'),
  published: day.optional().describe('When it was published. The only "today" that weekdays refer to.'),
  language: language.describe('The language of the text in this file.'),
  text: z
    .enum(['digest', 'excerpt', 'original'])
    .describe(
      'Whose words these are: "digest", our own; "excerpt", the sentences that state facts; "original", the whole text under a licence.',
    ),
  licence: z.string().min(1).optional().describe('The licence of the text; required for "original".'),
  archived: webAddress.optional().describe('An archived copy of the page.'),
  retrieved: day.optional().describe('When the page was read.'),
  translatedFrom: language.optional().describe('The language of the page, where the digest is in another.'),
  about: z
    .array(id)
    .optional()
    .describe(
      'Meetings that the page reports on without being digested here: it is listed as a further report.',
    ),
  says: z
    .array(saying)
    .optional()
    .describe('Facts that the reader of text got wrong or missed, each with the words that state it.'),
});

export type Saying = z.infer<typeof saying>;
export type ArticleHeader = z.infer<typeof articleHeader>;
export type TextKind = ArticleHeader['text'];
