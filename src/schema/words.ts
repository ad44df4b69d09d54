import { z } from 'zod';

/** Words that the nouns share, each with its own strict form. */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'ids are lower case letters, digits and single hyphens')
  .describe('A name for machines, in kebab-case, given once and never changed.');

export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/u, 'a country is its two-letter code, as in "DE"')
  .describe('A country, territory or union: its ISO 3166-1 code in capitals (EU for the European Union).');

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'a language is a BCP 47 tag, as in "en" or "zh-Hant"')
  .describe('A language as a BCP 47 tag.');

export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"\\]+$/u, 'an address begins with https:// or http://')
  .describe('An address on the web; https or http, nothing else.');

/** One text per language; the key is a BCP 47 tag. */
export const perLanguage = z.record(language, z.string().min(1));

/** What people write of the record for readers: in English, and in the other languages of the site where they can. */
export const written = z.strictObject({
  en: z.string().min(1).describe('In English.'),
  de: z.string().min(1).optional().describe('The same in German.'),
  zh: z.string().min(1).optional().describe('The same in Chinese.'),
});

export type Written = z.infer<typeof written>;

/** Several texts per language. */
export const listPerLanguage = z.record(language, z.array(z.string().min(1)));
