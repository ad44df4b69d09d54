// The record as the exports take it: with English words, and with the files that evidence counts in.
import type { Edition, Entry, EntryNoun, Noun, Told, View } from '../exports/edition.ts';
import type { Meeting } from '../domain/meeting.ts';
import { maybeBoundsOf } from '../domain/day.ts';
import { listMeetingsOf } from './listing.ts';
import { locate } from './locate.ts';
import { leadOf } from './meeting-page.ts';
import { nameIn, type Named } from './name.ts';
import { inTime, newestOf, presentOf } from './order.ts';
import { rowOf } from './row.ts';
import type { Store } from './store.ts';
import type { Context } from './value.ts';

export type EditionOptions = Pick<Edition, 'address' | 'release'> & {
  /** The day of the last change to the tree, `YYYY-MM-DD`; null where nothing says it. */
  built: string | null;
  /** The files of the articles by id. */
  files: ReadonlyMap<string, string>;
  /** When what is known of a meeting last changed, where the history says it. */
  changed?: ReadonlyMap<string, string>;
};

export function editionOf(store: Store, options: EditionOptions): Edition {
  const { address, release, built, files, changed = new Map<string, string>() } = options;
  const context: Context = { store, language: 'en' };
  const day = built ?? presentOf(store);
  const articles = [...store.articles.values()].map((article) => ({
    ...article,
    raw: fileOf(files, article.id),
  }));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    address,
    release,
    built: day,
    asOf: newestOf(store),
    meetings: inTime(store.meetings.values()).map((meeting) =>
      toldOf(context, meeting, changed.get(meeting.id) ?? reportedLast(store, meeting) ?? day),
    ),
    dialogues: [...store.dialogues.values()],
    articles,
    entries: {
      people: entriesOf(context, 'people'),
      organisations: entriesOf(context, 'organisations'),
      topics: entriesOf(context, 'topics'),
      countries: entriesOf(context, 'countries'),
    },
    articleOf: (id) => byId.get(id),
    nameOf: (noun, id) => {
      const entry = store[noun].get(id);
      return entry ? nameIn('en', entry).text : id;
    },
    sentenceOf: (evidence, fact) => {
      const article = store.articles.get(evidence.article);
      if (!article) throw new Error(`no such article: ${evidence.article}`);
      const { block, sentence } = locate(article, evidence, fact);
      return (article.blocks[block]?.text ?? '').slice(sentence.start, sentence.end);
    },
  };
}

function entriesOf(context: Context, noun: EntryNoun): Entry[] {
  const known: Iterable<Named & Omit<Entry, 'meetings'>> = context.store[noun].values();
  return [...known]
    .map(({ id, names, country, parent, wikidata }) => ({
      id,
      names,
      country,
      parent,
      wikidata,
      meetings: listMeetingsOf(context, noun, id).map((meeting) => meeting.id),
    }))
    .filter(({ meetings }) => meetings.length > 0);
}

/** The nouns whose entries have files of their own beside their page. */
export const viewNouns = ['dialogues', 'countries', 'topics', 'people'] as const satisfies readonly Noun[];

/** The whole record, then each entry with the meetings that its page lists. */
export function viewsOf(store: Store, edition: Edition): { whole: View; entries: View[] } {
  const told = new Map(edition.meetings.map((one) => [one.meeting.id, one]));
  const context: Context = { store, language: 'en' };
  const entries = viewNouns.flatMap((noun) =>
    [...store[noun].values()].map((entry): View => {
      const meetings =
        noun === 'dialogues'
          ? edition.meetings.filter(({ meeting }) => meeting.dialogue?.value === entry.id)
          : listMeetingsOf(context, noun, entry.id).flatMap(({ id }) => told.get(id) ?? []);
      return { path: `${noun}/${entry.id}`, title: nameIn('en', entry).text, meetings };
    }),
  );
  return { whole: { path: '', title: 'Parley', meetings: edition.meetings }, entries };
}

function toldOf(context: Context, meeting: Meeting, updated: string): Told {
  const { title, series, day, place } = rowOf(context, meeting);
  return {
    meeting,
    title: [title, series].filter((part) => part !== null).join(', '),
    lead: leadOf(context, meeting),
    day,
    place,
    updated,
  };
}

/** The day of the newest report on a meeting. */
function reportedLast({ articles }: Store, meeting: Meeting): string | null {
  const days = meeting.articles.flatMap((id) => {
    const published = articles.get(id)?.published;
    return (published && maybeBoundsOf(published)?.earliest) ?? [];
  });
  return days.sort().at(-1) ?? null;
}

function fileOf(files: ReadonlyMap<string, string>, id: string): string {
  const raw = files.get(id);
  if (raw === undefined) throw new Error(`no file of the article: ${id}`);
  return raw;
}
