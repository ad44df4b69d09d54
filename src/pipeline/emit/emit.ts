// What is settled becomes files: MDX collections for the site, small YAML files for the memory.
import type { Article } from '../../domain/article.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Remembered } from '../../domain/record.ts';
import type { Registry } from '../../domain/registry.ts';
import { entries, sections, type ArticleEntry, type CollectionName } from '../../schema/entry.ts';
import { bodyOf, type Section } from './body.ts';
import { frontMatter } from './front-matter.ts';
import { marksIn, statedByArticle, type Stated } from './marks.ts';
import { occurring } from './occurring.ts';
import { recordText, rememberedOf } from './record.ts';

export type EmitInput = {
  articles: readonly Article[];
  registry: Registry;
  meetings: readonly Meeting[];
  dialogues: readonly Dialogue[];
  redirected: readonly { meeting: Meeting; to: string }[];
  forwarded: readonly Remembered[];
};

/** What the record has of one article. */
type OfArticle = { meetings: string[]; about: string[]; stated: readonly Stated[] };

/** A file to write; the path is relative to the folder of its kind. */
export type Emitted = { path: string; text: string };

/** The collections (`COLLECTION/ID.mdx`) and the record (`ID.yaml`). */
export function emit(input: EmitInput): { generated: Emitted[]; record: Emitted[] } {
  const { meetings, dialogues, registry } = input;
  const ofArticle = byArticle(meetings, dialogues);
  const found = occurring(registry, meetings, dialogues);
  const bodies = new Map<string, string>();
  const entry = (
    collection: CollectionName,
    data: { id: string },
    body: readonly Section[] = sections[collection],
  ): Emitted => {
    const key = body.map(([, component]) => component).join(' ');
    const text = bodies.get(key) ?? bodyOf(body);
    bodies.set(key, text);
    return {
      path: `${collection}/${data.id}.mdx`,
      text: `${frontMatter(checked(collection, data))}\n${text}`,
    };
  };
  const generated = [
    ...input.articles.map((article) => entry('articles', articleEntry(article, ofArticle(article.id)))),
    ...meetings.map((meeting) => entry('meetings', meeting, sectionsOf(meeting))),
    ...dialogues.map((dialogue) => entry('dialogues', dialogue, sectionsOfDialogue(dialogue))),
    ...found.people.map((person) =>
      entry('people', person, person.offices === undefined ? sections.people.slice(1) : sections.people),
    ),
    ...found.organisations.map((organisation) => entry('organisations', organisation)),
    ...found.topics.map((topic) => entry('topics', topic)),
    ...found.places.map((place) => entry('places', place)),
    ...found.countries.map((country) => entry('countries', country)),
  ];
  const record = [
    ...meetings.map((meeting) => rememberedOf(meeting)),
    ...input.redirected.map(({ meeting, to }) => rememberedOf(meeting, to)),
    ...input.forwarded,
  ].map((remembered) => ({ path: `${remembered.id}.yaml`, text: recordText(remembered) }));
  return { generated, record };
}

/** What the site cannot read is a fault of ours, and stops the build here rather than there. */
function checked<T extends { id: string }>(collection: CollectionName, data: T): T {
  const result = entries[collection].safeParse(data);
  if (result.success) return data;
  throw new Error(`${collection} entry ${data.id}: ${JSON.stringify(result.error.issues[0])}`);
}

/** The sections that have something to say. */
function sectionsOf(meeting: Meeting): Section[] {
  const facts = [meeting.dialogue, meeting.name, meeting.number, meeting.status, meeting.date];
  const single = [...facts, meeting.place, meeting.host, meeting.rank].filter((fact) => fact !== null);
  const disputed = [...single, ...meeting.participants].some(({ rivals }) => rivals.length > 0);
  const { background = [] } = meeting;
  const isFilled: Readonly<Record<(typeof sections.meetings)[number][1], boolean>> = {
    Facts: true,
    Participants: meeting.participants.length > 0,
    Organisations: meeting.organisations.length > 0,
    Topics: meeting.topics.length > 0,
    Outcomes: meeting.outcomes.length > 0,
    Quotes: meeting.quotes.length > 0,
    Background: background.some(({ differs }) => differs !== true),
    Disagreements: disputed || background.some(({ differs }) => differs === true),
    Sources: true,
  };
  return sections.meetings.filter(([, component]) => isFilled[component]);
}

/** An introduction has sources of its own. */
function sectionsOfDialogue({ introduction }: Dialogue): Section[] {
  return sections.dialogues.filter(([, component]) => component !== 'Sources' || introduction !== undefined);
}

function articleEntry(article: Article, own: OfArticle): ArticleEntry {
  const { id, publisher, url, title, published, language, text } = article;
  const { licence, archived, retrieved, translatedFrom } = article;
  return {
    ...{ id, publisher, url, title, published, language, text, licence, archived, retrieved, translatedFrom },
    meetings: own.meetings,
    about: own.about,
    blocks: article.blocks.map((block) => ({
      kind: block.kind,
      text: block.text,
      marks: marksIn(block, own.stated),
    })),
  };
}

/** For each article what the record has of it. */
function byArticle(
  meetings: readonly Meeting[],
  dialogues: readonly Dialogue[],
): (article: string) => OfArticle {
  const stated = statedByArticle(meetings, dialogues);
  const reported = new Map<string, string[]>();
  const listed = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, article: string, meeting: string): void => {
    const list = map.get(article);
    if (list === undefined) map.set(article, [meeting]);
    else list.push(meeting);
  };
  for (const { id, articles, furtherReports } of meetings) {
    for (const article of articles) add(reported, article, id);
    for (const article of furtherReports) add(listed, article, id);
  }
  return (article) => ({
    meetings: reported.get(article) ?? [],
    about: listed.get(article) ?? [],
    stated: stated.get(article) ?? [],
  });
}
