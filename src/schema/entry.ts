import { z } from 'zod';
import { articleHeader } from './article.ts';
import { day } from './day.ts';
import { dialogue } from './dialogue.ts';
import { meeting } from './meeting.ts';
import { country, knownOrganisation, knownPlace, person, topic } from './registry.ts';
import { id } from './words.ts';

/** What the MDX files of content/generated hold in their front matter: one schema per collection. */

const mark = z.strictObject({
  start: z.int().min(0).describe('First code unit of the words in the text of the block.'),
  end: z.int().min(0).describe('One past the last code unit.'),
  facts: z.array(z.string()).min(1).describe('The facts that the words state. Marks never overlap.'),
});

const block = z.strictObject({
  kind: z.enum(['paragraph', 'heading', 'item', 'quotation']),
  text: z.string().describe('The text without markup.'),
  furniture: z.string().optional().describe('What the block is when it is not part of the report.'),
  marks: z.array(mark).describe('The words that state facts, in order.'),
});

const articleEntry = articleHeader.omit({ about: true, says: true }).extend({
  id,
  publisher: articleHeader.shape.publisher.nullable(),
  url: articleHeader.shape.url.nullable(),
  title: z.string().nullable(),
  published: day.nullable(),
  licence: z.string().nullable(),
  archived: articleHeader.shape.url.nullable(),
  retrieved: day.nullable(),
  translatedFrom: articleHeader.shape.language.nullable(),
  meetings: z.array(id).describe('The meetings that it states something about.'),
  about: z.array(id).describe('The meetings that it is listed with as a further report.'),
  blocks: z.array(block),
});

export const entries = {
  articles: articleEntry,
  meetings: meeting,
  dialogues: dialogue,
  people: person,
  organisations: knownOrganisation,
  topics: topic,
  places: knownPlace,
  countries: country,
} as const;

export type CollectionName = keyof typeof entries;
export type ArticleEntry = z.infer<typeof articleEntry>;
export type Mark = z.infer<typeof mark>;

/** The section components that the bodies of the entries name, each under its heading. */
export const sections = {
  meetings: [
    ['Facts', 'Facts'],
    ['Who took part', 'Participants'],
    ['Organisations', 'Organisations'],
    ['What was discussed', 'Topics'],
    ['What was agreed', 'Outcomes'],
    ['What was said', 'Quotes'],
    ['Background', 'Background'],
    ['Where sources differ', 'Disagreements'],
    ['Sources', 'Sources'],
  ],
  articles: [
    ['Meetings', 'Meetings'],
    ['Text', 'ArticleText'],
  ],
  dialogues: [
    ['Facts', 'Facts'],
    ['Meetings', 'Meetings'],
    ['Sources', 'Sources'],
  ],
  people: [
    ['Offices', 'Offices'],
    ['Meetings', 'Meetings'],
  ],
  organisations: [['Meetings', 'Meetings']],
  topics: [['Meetings', 'Meetings']],
  places: [['Meetings', 'Meetings']],
  countries: [
    ['Dialogues', 'Dialogues'],
    ['Meetings', 'Meetings'],
  ],
} as const satisfies Record<CollectionName, readonly (readonly [heading: string, component: string])[]>;
