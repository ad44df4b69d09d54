import { z } from 'zod';
import { rank } from './value.ts';
import { countryCode, id, listPerLanguage, perLanguage } from './words.ts';

/** What the reader may recognise. One YAML list per noun in content/registry. */

const wikidata = z
  .string()
  .regex(/^Q\d+$/u)
  .optional()
  .describe('The item in Wikidata; only where it is certain.');

const named = {
  names: perLanguage.describe('The name as its own documents write it, per language.'),
  aliases: listPerLanguage.optional().describe('Other spellings and short forms, per language.'),
  wikidata,
};

export const country = z.strictObject({
  id: countryCode,
  ...named,
  demonyms: listPerLanguage.optional().describe('Adjectives and names of people: "German", "deutsch".'),
  joined: listPerLanguage.optional().describe('Forms inside a compound: "Sino", "中".'),
  capital: id.optional().describe('The place whose name may stand for the government.'),
});

export const knownPlace = z.strictObject({
  id,
  ...named,
  country: countryCode,
});

export const office = z.strictObject({
  title: z
    .string()
    .min(1)
    .describe('The title in English. Since when it was held is for sources to say, not for a registry.'),
  organisation: id.optional(),
});

export const person = z.strictObject({
  id,
  ...named,
  country: countryCode.describe('The side the person speaks for.'),
  offices: z.array(office).optional().describe('Offices by which texts may name the person.'),
});

export const knownOrganisation = z.strictObject({
  id,
  ...named,
  country: countryCode.optional().describe('The side it belongs to; none for an agency of no side.'),
  kind: z.enum(['government', 'party', 'press', 'international', 'other']).optional(),
  parent: id.optional(),
  source: z
    .enum(['government', 'agency', 'wire', 'press', 'aggregator'])
    .optional()
    .describe(
      'For a publisher: what kind of source it is, where the kind of body does not say it. Decides which of two statements stands first.',
    ),
});

export const topic = z.strictObject({
  id,
  ...named,
  parent: id.optional().describe('The wider topic.'),
  words: listPerLanguage
    .optional()
    .describe('Words that speak of it, per language; a trailing * matches any ending.'),
  country: countryCode
    .optional()
    .describe('The country that it is: no topic of a meeting with that country.'),
  everyday: z
    .boolean()
    .optional()
    .describe(
      'True where its words stand in any report: they count only where it says that they were spoken about.',
    ),
  region: z
    .boolean()
    .optional()
    .describe('True for a part of the world: behind another topic it says where that is.'),
});

export const knownDialogue = z.strictObject({
  id,
  ...named,
  sides: z.tuple([countryCode, countryCode]).describe('The two sides, in the order of the id.'),
  bodies: z.array(id).optional().describe('The organisations that run it.'),
  rank: rank.optional().describe('The level at which it meets.'),
  numbered: z.boolean().optional().describe('False where its rounds are not counted.'),
});

export type Country = z.infer<typeof country>;
export type KnownPlace = z.infer<typeof knownPlace>;
export type Office = z.infer<typeof office>;
export type Person = z.infer<typeof person>;
export type KnownOrganisation = z.infer<typeof knownOrganisation>;
export type Topic = z.infer<typeof topic>;
export type KnownDialogue = z.infer<typeof knownDialogue>;

export const registry = z.strictObject({
  countries: z.array(country),
  places: z.array(knownPlace),
  people: z.array(person),
  organisations: z.array(knownOrganisation),
  topics: z.array(topic),
  dialogues: z.array(knownDialogue),
});

export type Registry = z.infer<typeof registry>;
