import { z } from 'zod';
import { day } from './day.ts';
import { countryCode, id } from './words.ts';

/** The values that the fields of a meeting take. */

export const status = z
  .enum(['held', 'planned', 'cancelled', 'mentioned'])
  .describe(
    'What the source says of it; postponed counts as cancelled; "mentioned" says no more than that it exists.',
  );

export const rank = z
  .enum(['leaders', 'ministers', 'officials'])
  .describe('The level at which the two sides met.');

export const place = z.strictObject({
  city: z
    .string()
    .nullable()
    .describe('The city, by its English name; null where only a country or building is named.'),
  country: countryCode.nullable().describe('The country it lies in.'),
});

export const part = z
  .enum(['chair', 'speaker', 'host', 'participant', 'met'])
  .describe(
    'What the person did there: chaired, spoke or opened, received the guests, took part, or was met aside.',
  );

export const participant = z.strictObject({
  name: z
    .string()
    .min(1)
    .describe('The name as the source writes it, or as the registry does where it knows the person.'),
  person: id.nullable().describe('The person in the registry; null for somebody it does not know.'),
  role: z.string().nullable().describe('The office as the source gives it.'),
  country: countryCode.nullable().describe('The side the person sat on.'),
  part,
});

export const organisation = z.strictObject({
  name: z.string().min(1).describe('The name as the source writes it, or as the registry does.'),
  organisation: id.nullable().describe('The organisation in the registry; null for one it does not know.'),
  country: countryCode.nullable().describe('The side it belongs to.'),
});

export const quote = z.strictObject({
  speaker: z.string().nullable().describe('Who said it, by name.'),
  relay: z.string().nullable().describe('Who reports that it was said, where the text names a relay.'),
  text: z.string().min(1).describe('The words: verbatim if direct, else the clause that reports them.'),
  direct: z.boolean().describe('Whether the words stand in quotation marks.'),
});

/** Every field of a meeting with the form of one value (one element, for lists). */
export const values = {
  name: z.string().min(1).describe('What the source calls the meeting.'),
  dialogue: id.describe('The series that the meeting belongs to.'),
  number: z.int().min(1).describe('Which round of its series it is.'),
  status,
  date: day.describe('When it took place, or was to.'),
  place: place.describe('Where it took place, or was to.'),
  host: countryCode.describe('The side that received the other.'),
  rank,
  parties: countryCode.describe('One of the sides.'),
  participants: participant.describe('Somebody who took part, or was met aside.'),
  organisations: organisation.describe('A body that took part.'),
  topics: id.describe('What was discussed: a topic of the registry.'),
  quotes: quote.describe('What somebody said at the meeting or about it.'),
  outcomes: z.string().min(1).describe('What was agreed or announced, in the words of the source.'),
} as const;

/** The fields that hold a list of facts; every other field holds one fact or null. */
export const listFields = [
  'parties',
  'participants',
  'organisations',
  'topics',
  'quotes',
  'outcomes',
] as const;

export const field = z.enum(Object.keys(values) as [keyof typeof values, ...(keyof typeof values)[]]);

export type Field = keyof typeof values;
export type ListField = (typeof listFields)[number];
export type SingleField = Exclude<Field, ListField>;
export type ValueOf<F extends Field> = z.infer<(typeof values)[F]>;
export type Status = z.infer<typeof status>;
export type Rank = z.infer<typeof rank>;
export type Place = z.infer<typeof place>;
export type Part = z.infer<typeof part>;
export type Participant = z.infer<typeof participant>;
export type Organisation = z.infer<typeof organisation>;
export type Quote = z.infer<typeof quote>;
