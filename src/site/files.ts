import { file, filesOf, type DataFile } from '../exports/files.ts';
import type { Edition } from '../exports/edition.ts';
import { jsonSchemaOf, publishedNames } from '../schema/published.ts';
import { listCards } from './cards.ts';
import { articleFiles } from './article-files.ts';
import { editionOf, viewsOf } from './edition.ts';
import { history } from './history.ts';
import { store } from './store.ts';

let made: Promise<Edition> | undefined;

/** The edition of this build. `address` is where the site stands. */
export function edition(): Promise<Edition> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

/** Every file of data that the site has. */
export async function listFiles(): Promise<DataFile[]> {
  const of = await edition();
  const schemas = new Map(publishedNames.map((name) => [name as string, jsonSchemaOf(name, of.address)]));
  return filesOf(of, viewsOf(await store(), of), schemas, history);
}

async function make(): Promise<Edition> {
  const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');
  return editionOf(await store(), {
    address: new URL(base, import.meta.env.SITE).href,
    release: import.meta.env.PUBLIC_RELEASE,
    built: import.meta.env.PUBLIC_BUILT || null,
    files: articleFiles,
    changed: new Map(
      history.revisions
        .toReversed()
        .flatMap(({ date, meetings }) => meetings.map(({ meeting }) => [meeting, date] as const)),
    ),
  });
}

/** The cards of pages as SVG; the build turns them into pictures that every program shows. */
export async function listCardFiles(): Promise<DataFile[]> {
  return listCards(await store()).map(({ name, svg }) => file(`cards/${name}.svg`, () => svg));
}

let sizes: Promise<ReadonlyMap<string, number>> | undefined;

/** How many bytes each file of the whole record has, by its address inside the site. */
export function sizesOf(): Promise<ReadonlyMap<string, number>> {
  sizes ??= listFiles().then((files) => {
    const whole = files.filter(({ path }) => path.startsWith('data/') || !path.includes('/'));
    return new Map(whole.map(({ path, write }) => [path, new TextEncoder().encode(write()).length]));
  });
  return sizes;
}

/** A meeting, a dialogue and an article that show what stands beside pages: those with the most in them. */
export async function shownFiles() {
  const { meetings, articles } = await edition();
  const richest = [...meetings].sort((a, b) => b.meeting.articles.length - a.meeting.articles.length)[0];
  const dialogue = richest?.meeting.dialogue?.value;
  return {
    meeting: richest ? `meetings/${richest.meeting.id}` : null,
    view: dialogue ? `dialogues/${dialogue}` : null,
    article: articles[0] ? `articles/${richest?.meeting.articles[0] ?? articles[0].id}` : null,
  };
}
