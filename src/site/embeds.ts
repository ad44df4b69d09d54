// What can be embedded: the whole record, and each thing of it that has a meeting.
import type { Meeting } from '../domain/meeting.ts';
import type { Phrase } from '../domain/shown.ts';
import { altOf } from '../embed/alt.ts';
import { lanesIn } from '../embed/lanes-in.ts';
import type { ViewPath } from '../embed/view.ts';
import { languages, type Language } from '../i18n/language.ts';
import { wordsIn } from '../i18n/words.ts';
import { listMeetingsOf } from './listing.ts';
import { nameIn, type Named } from './name.ts';
import { inTime, roundsOf } from './order.ts';
import { rowOf } from './row.ts';
import { partOf } from './shell.ts';
import { store, type Store } from './store.ts';
import { timelineOf } from './timeline.ts';
import type { Context } from './value.ts';
import type { Lanes } from '../timeline/lanes.ts';

/** One embed in one language. */
export type EmbedView = {
  path: ViewPath;
  /** "ID"; "all" for the whole. */
  id: string;
  /** The site's page of the same thing, without its language: "dialogues/ID"; "timeline" for the whole. */
  page: string;
  name: Phrase;
  meetings: readonly Meeting[];
};

/** Every view, the whole record first; meetings come last. */
export function listEmbeds(context: Context): EmbedView[] {
  const { store: record, language } = context;
  const words = wordsIn(language);
  const of = (
    kind: 'dialogues' | 'countries' | 'topics',
    meetingsOf: (id: string) => Meeting[],
  ): EmbedView[] =>
    [...record[kind].values()].flatMap((entry: Named) => {
      const meetings = meetingsOf(entry.id);
      const path: ViewPath = `${kind}/${entry.id}`;
      return meetings.length === 0
        ? []
        : [{ path, id: entry.id, page: path, name: nameIn(language, entry), meetings }];
    });
  return [
    {
      path: 'all',
      id: 'all',
      page: 'timeline',
      name: { text: words.tagline, language: null },
      meetings: inTime(record.meetings.values()),
    },
    ...of('dialogues', (id) => roundsOf(record, id)),
    ...of('countries', (id) => listMeetingsOf(context, 'countries', id)),
    ...of('topics', (id) => listMeetingsOf(context, 'topics', id)),
    ...inTime(record.meetings.values()).map((meeting): EmbedView => {
      const { title, series, place, day } = rowOf(context, meeting);
      const text = [title, series ?? [place, day].filter(Boolean).join(', ')].filter(Boolean).join(', ');
      const path: ViewPath = `meetings/${meeting.id}`;
      return { path, id: meeting.id, page: path, name: { text, language: null }, meetings: [meeting] };
    }),
  ];
}

/** A view with its lanes; a meeting's are those of its dialogue. `alt` says in words what the picture shows. */
export function drawnEmbed(
  context: Context,
  path: ViewPath,
): { view: EmbedView; lanes: Lanes; name: string; alt: string } {
  const view = viewsOf(context).get(path);
  if (!view) throw new Error(`no such embed: ${path}`);
  const dialogue = path.startsWith('meetings/') ? view.meetings[0]?.dialogue?.value : undefined;
  const meetings = dialogue === undefined ? view.meetings : roundsOf(context.store, dialogue);
  const lanes = lanesIn(timelineOf(context, ''), meetings);
  const name = view.name.text;
  return { view, lanes, name, alt: altOf(name, lanes) };
}

/** Every page asks; the views of a language are listed once for each record. */
const known = new WeakMap<Store, Map<Language, ReadonlyMap<string, EmbedView>>>();

function viewsOf(context: Context): ReadonlyMap<string, EmbedView> {
  const byLanguage = known.get(context.store) ?? new Map<Language, ReadonlyMap<string, EmbedView>>();
  known.set(context.store, byLanguage);
  let views = byLanguage.get(context.language);
  if (!views) {
    views = new Map(listEmbeds(context).map((view) => [view.path, view]));
    byLanguage.set(context.language, views);
  }
  return views;
}

/** The address of each embed in each language: English stands at "dialogues/ID", German at "dialogues/ID/de". */
export async function embedRoutes(): Promise<
  { params: { view: string }; props: { path: ViewPath; language: Language } }[]
> {
  const record = await store();
  return listEmbeds({ store: record, language: 'en' }).flatMap(({ path }) =>
    languages.map((language) => ({
      params: { view: [path, partOf(language)].filter(Boolean).join('/') },
      props: { path, language },
    })),
  );
}
