// The files that the site publishes, in the strict form of the nouns that they hold; JSON Schemas are written from these.
import { z } from 'zod';
import { articleHeader } from './article.ts';
import { day } from './day.ts';
import { dialogue } from './dialogue.ts';
import { factsOn } from './fact.ts';
import { span } from './span.ts';
import { part } from './value.ts';
import { countryCode, id, perLanguage, written } from './words.ts';

const source = span
  .pick({ article: true, start: true, end: true, exact: true })
  .describe('Where an article states it: `articles/ARTICLE.md` from `start` to `end`, in UTF-16 code units.');

const address = z.url().describe('Its page.');

const meeting = z.strictObject({
  id,
  address,
  ...factsOn(source, {}),
  background: z
    .array(z.strictObject({ id: z.string(), text: written, sources: z.array(source).min(1) }))
    .describe('Sentences of ours around the meeting, per language, each with what it rests on.'),
});

const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

const head = {
  version: z.string().describe('The release.'),
  built: calendarDay.describe('The day of the last change to the record.'),
  asOf: day.nullable().describe('The date of the newest source.'),
};

const meetings = z.array(meeting).describe('In the order of time; those without a date come last.');

const article = articleHeader.pick({ language: true, text: true }).extend({
  id,
  address,
  file: z.url().describe('The file that all offsets refer to, as it is.'),
  publisher: articleHeader.shape.publisher.nullable(),
  url: articleHeader.shape.url.nullable(),
  title: z.string().nullable().describe('The headline; null where none is known.'),
  published: day.nullable().describe('When it was published.'),
  licence: z.string().nullable().describe('The licence of the text, where it is an original.'),
  archived: articleHeader.shape.url.nullable().describe('An archived copy of the page.'),
  translatedFrom: articleHeader.shape.language
    .nullable()
    .describe('The language of the page, where the digest is in another.'),
  meetings: z.array(id).describe('The meetings that it states something about.'),
});

const entry = {
  id,
  address,
  names: perLanguage.describe('The name per language.'),
  wikidata: z.string().nullable().describe('The item in Wikidata, where it is certain.'),
  meetings: z.array(id).min(1).describe('The meetings that name it, in the order of time.'),
};
const side = countryCode.nullable().describe('The side it belongs to.');
const parent = id.nullable().describe('What it is a part of.');

const role = z.strictObject({
  fact: z.string().describe('The fact that says so: its id.'),
  role: z.string().nullable().describe('The office as the source gives it.'),
  part,
});

const fieldChange = z.strictObject({
  field: z.string().describe('The field, by its name in content/record.'),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const revision = z.strictObject({
  commit: z.string().describe('The commit in the project’s repository.'),
  date: calendarDay.describe('When, in UTC.'),
  reason: z.string().describe('Its first line: why.'),
  meetings: z.array(
    z.strictObject({
      meeting: id,
      what: z.enum(['added', 'changed', 'removed', 'redirected']),
      fields: z.array(fieldChange),
    }),
  ),
});

/** Every JSON file of the site by the name of its schema. */
export const published = {
  meetings: z.strictObject({ ...head, meetings }).describe('The whole record: `/data/meetings.json`.'),
  meeting: z
    .strictObject({ ...head, title: z.string().describe('Its name in English.'), meeting })
    .describe('One meeting: `/meetings/ID.json`.'),
  view: z
    .strictObject({
      ...head,
      view: z.strictObject({
        id: z.string().describe('"dialogues/ID", "countries/CODE", "topics/ID" or "people/ID".'),
        title: z.string().describe('Its English name.'),
        address,
      }),
      meetings,
    })
    .describe('The meetings of a dialogue, country, topic or person: `/dialogues/ID.json` and its like.'),
  dialogues: z
    .strictObject({
      ...head,
      dialogues: z.array(
        dialogue.omit({ aliases: true }).extend({
          address,
          meetings: z.array(id).describe('Its meetings in the order of time.'),
        }),
      ),
    })
    .describe('The series: `/data/dialogues.json`.'),
  articles: z
    .strictObject({ ...head, articles: z.array(article) })
    .describe('What the record rests on: `/data/articles.json`.'),
  people: z
    .strictObject({
      ...head,
      people: z.array(
        z.strictObject({ ...entry, country: side, roles: z.array(role).describe('As what, fact by fact.') }),
      ),
    })
    .describe('Who took part: `/data/people.json`.'),
  organisations: z
    .strictObject({
      ...head,
      organisations: z.array(z.strictObject({ ...entry, country: side, parent })),
    })
    .describe('The bodies that took part: `/data/organisations.json`.'),
  topics: z
    .strictObject({ ...head, topics: z.array(z.strictObject({ ...entry, parent })) })
    .describe('What was discussed: `/data/topics.json`.'),
  countries: z
    .strictObject({ ...head, countries: z.array(z.strictObject({ ...entry, id: countryCode })) })
    .describe('The sides: `/data/countries.json`.'),
  changes: z
    .strictObject({
      ...head,
      state: z
        .enum(['whole', 'shallow', 'unknown'])
        .describe('Whether all of the history is here, a part, or none.'),
      revisions: z
        .array(revision)
        .describe('The newest first. A field of a list has a change for each element that came or went.'),
    })
    .describe('What changed in the record: `/data/changes.json`.'),
} as const;

export type PublishedName = keyof typeof published;

/** The names of the schemas: `/data/schema/NAME.json` each. */
export const publishedNames = Object.keys(published) as PublishedName[];

/** A schema as JSON Schema (2020-12), under its own address. */
export function jsonSchemaOf(name: PublishedName, address: string): object {
  // Whether a date is EDTF is a matter of a calendar: no pattern says it, so the schema only says that it is text.
  return { ...z.toJSONSchema(published[name]), $id: `${address}data/schema/${name}.json` };
}
