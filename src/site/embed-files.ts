// The files beside each embed: what oEmbed asks for, and what pages take that show no frames.
import { embedAddress, type EmbedFile } from '../embed/address.ts';
import type { Frame } from '../embed/code.ts';
import { heightOf, FRAME_WIDTH } from '../embed/estimate.ts';
import { oembedOf } from '../embed/oembed.ts';
import type { ViewPath } from '../embed/view.ts';
import { calendarText } from '../exports/calendar.ts';
import type { Edition, View } from '../exports/edition.ts';
import { mediaTypes } from '../exports/files.ts';
import { meetingsCsv } from '../exports/meetings-csv.ts';
import type { Language } from '../i18n/language.ts';
import { wordsIn } from '../i18n/words.ts';
import { themeStyle } from '../timeline/draw/theme.ts';
import type { Lanes } from '../timeline/lanes.ts';
import { drawStandalone, standaloneSvg, type StandaloneOptions } from '../timeline/standalone.ts';
import { drawnEmbed, embedRoutes, listEmbeds } from './embeds.ts';
import { edition } from './files.ts';
import { partOf } from './shell.ts';
import { store } from './store.ts';
import type { Context } from './value.ts';

/** Files that hold words stand once in each language. */
const SPOKEN: readonly EmbedFile[] = ['oembed.json', 'timeline.svg'];
/** Those of data are the same in all. */
const DATA: readonly EmbedFile[] = ['meetings.csv', 'meetings.ics'];

export async function embedFileRoutes() {
  const routes = await embedRoutes();
  return routes.flatMap(({ params, props }) =>
    [...SPOKEN, ...(props.language === 'en' ? DATA : [])].map((file) => ({
      params: { ...params, file },
      props: { ...props, file },
    })),
  );
}

export async function writeEmbedFile(
  path: ViewPath,
  language: Language,
  file: EmbedFile,
): Promise<{ body: string; type: string }> {
  const context = { store: await store(), language };
  if (file === 'oembed.json')
    return { body: JSON.stringify(oembedIn(context, path)), type: 'application/json' };
  if (file === 'timeline.svg') return { body: svgIn(context, path), type: 'image/svg+xml' };
  if (file === 'meetings.csv') {
    const [of, view] = await dataOf(context, path);
    return { body: meetingsCsv(of, view.meetings), type: mediaTypes.csv };
  }
  if (file === 'meetings.ics')
    return { body: calendarText(...(await dataOf(context, path))), type: mediaTypes.ics };
  throw new Error(`no such file: ${file}`);
}

async function dataOf(context: Context, path: ViewPath): Promise<[Edition, View]> {
  const { view, name } = drawnEmbed(context, path);
  const of = await edition();
  const ids = new Set(view.meetings.map(({ id }) => id));
  return [
    of,
    { path: view.page, title: name, meetings: of.meetings.filter(({ meeting }) => ids.has(meeting.id)) },
  ];
}

/** Whole addresses, from the address that the site is built for. */
export function addressOf(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');
  return new URL(base + path, import.meta.env.SITE).href;
}

export function frameOf(context: Context, path: ViewPath): Frame & { alt: string } {
  const { view, lanes, name, alt } = drawnEmbed(context, path);
  const part = partOf(context.language);
  return {
    address: addressOf(embedAddress(path, context.language)),
    page: addressOf(`${part === undefined ? '' : `${part}/`}${view.page}/`),
    title: name,
    width: FRAME_WIDTH,
    height: heightOf(path, lanes),
    alt,
  };
}

/** Every view with its frame, for the page that lists them. */
export function listFrames(context: Context): (Frame & { path: ViewPath; folder: string })[] {
  return listEmbeds(context).map(({ path }) => {
    const { address, page, title, width, height } = frameOf(context, path);
    return { path, folder: embedAddress(path, context.language), address, page, title, width, height };
  });
}

function oembedIn(context: Context, path: ViewPath) {
  const part = partOf(context.language);
  const { width, height } = drawStandalone(...pictureIn({ ...context, language: 'en' }, path));
  return oembedOf(
    frameOf(context, path),
    {
      name: wordsIn(context.language).name,
      address: addressOf(part === undefined ? '' : `${part}/`),
    },
    { address: addressOf(`${embedAddress(path)}timeline.png`), width, height: Math.ceil(height) },
  );
}

/** Pixels across a picture that stands alone. */
const PICTURE_WIDTH = 1200;

function pictureIn(context: Context, path: ViewPath): [Lanes, StandaloneOptions] {
  const { lanes, name, alt, view } = drawnEmbed(context, path);
  const part = partOf(context.language);
  const page = (inside: string): string => addressOf(`${part === undefined ? '' : `${part}/`}${inside}/`);
  return [
    lanes,
    {
      width: PICTURE_WIDTH,
      title: name,
      credit: `${wordsIn(context.language).name}, CC BY 4.0`,
      description: alt,
      present: path.startsWith('meetings/') ? view.id : null,
      meetingHref: (id) => page(`meetings/${id}`),
      dialogueHref: (id) => page(`dialogues/${id}`),
    },
  ];
}

function svgIn(context: Context, path: ViewPath): string {
  const [lanes, options] = pictureIn(context, path);
  return standaloneSvg(lanes, { ...options, style: themeStyle('auto') });
}
