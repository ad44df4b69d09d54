import { keptRows } from '../../domain/kept-rows.ts';
import { addressOf } from './address.ts';
import { paintCanvas } from '../draw/canvas.ts';
import { drawStandalone, standaloneSvg, type StandaloneOptions } from '../standalone.ts';
import type { Control } from './control.ts';
import { make } from './dom.ts';
import { inView } from './list.ts';
import { paintsOf } from './surface.ts';

const WIDTH = 1200;
const SCALE = 2;

/** What is in view, as something to take along: `name` is "link", "svg", "png", "csv" or "embed". */
export function takeAway(control: Control, name: string): void {
  if (name === 'link') void copy(control, addressIn(control));
  if (name === 'embed') void copy(control, embedCode(control));
  if (name === 'csv') void saveCsv(control);
  if (name === 'svg') {
    const svg = standaloneSvg(control.lanes, { ...options(control), style: styleOf(control.root) });
    save(new Blob([svg], { type: 'image/svg+xml' }), 'svg');
  }
  if (name === 'png') savePng(control);
}

function addressIn({ state, whole }: Control): string {
  return new URL(location.pathname + addressOf(state, whole, location.search), location.href).href;
}

function options({ state, hrefs }: Control): StandaloneOptions {
  const absolute = (path: string | null): string | null => path && new URL(path, location.href).href;
  return {
    ...state.span,
    width: WIDTH,
    title: document.title,
    credit: location.host,
    present: state.selected,
    meetingHref: (id) => absolute(hrefs.meetingHref(id)),
    dialogueHref: (id) => absolute(hrefs.dialogueHref(id)),
  };
}

/** Painted with the page's own colours and fonts. */
function savePng(control: Control): void {
  const { width, height, elements } = drawStandalone(control.lanes, options(control));
  const canvas = make('canvas', { width: String(width * SCALE), height: String(Math.ceil(height * SCALE)) });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(SCALE, SCALE);
  paintCanvas(context, elements, { paintOf: paintsOf(control.root), top: -Infinity, bottom: Infinity });
  canvas.toBlob((blob) => blob && save(blob, 'png'));
}

/** The page's own rules for pictures, with the values of its tokens, so that the file follows its reader's theme too. */
function styleOf(root: HTMLElement): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const texts = rules
    .map((rule) => rule.cssText)
    .filter((text) => text.startsWith('.timeline-svg') && !text.includes('focus'));
  const names = new Set(texts.join(' ').match(/--[\w-]+/gu));
  const values = getComputedStyle(root);
  const tokens = [...names].map((name) => `${name}:${values.getPropertyValue(name)};`);
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return [`.timeline-svg{color-scheme:${scheme};${tokens.join('')}}`, ...texts].join('\n');
}

/** The site's own table of all meetings with only the rows in view; where it cannot be read, the whole of it. */
async function saveCsv(control: Control): Promise<void> {
  const file = `${control.site}data/meetings.csv`;
  try {
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(file);
    // Not as `text()`: that would take away the byte order mark, which is the spreadsheet's.
    const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    const rows = keptRows(table, new Set(inView(control).map(({ id }) => id)));
    save(new Blob([rows], { type: 'text/csv' }), 'csv');
  } catch {
    location.assign(file);
  }
}

/** A frame of the same view; what is chosen by one dialogue, country or topic has its own page. */
function embedCode({ state, site, whole, series }: Control): string {
  const { values } = state.choice;
  const views = [
    ['dialogues', values.dialogue],
    ['countries', values.country],
    ['topics', values.topic],
  ] as const;
  const only = views.filter(([, chosen]) => chosen?.length === 1);
  const [view] = only.length === 1 ? only : [];
  const path = view ? `${view[0]}/${view[1]?.[0]}` : 'all';
  const bare = { ...state, choice: { values: {}, words: '' } };
  const address = new URL(`${site}embed/v1/${path}/${addressOf(bare, whole)}`, location.href);
  if (series.language !== 'en') address.searchParams.set('lang', series.language);
  const title = document.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const href = address.href.replaceAll('&', '&amp;');
  return [
    `<iframe src="${href}" title="${title}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"`,
    ` style="width:100%;border:0;min-height:320px" height="480"></iframe>`,
    `<p><a href="${href}">${title}</a></p>`,
  ].join('\n');
}

/** To the clipboard, and in sight for where there is none. */
async function copy({ root, words }: Control, text: string): Promise<void> {
  const menu = root.querySelector('.timeline-takes') as HTMLElement;
  menu.querySelector('textarea')?.remove();
  const field = make('textarea', { readonly: '', rows: '3', 'aria-label': words.controls.take }, text);
  menu.append(field);
  field.select();
  try {
    await navigator.clipboard.writeText(text);
    const status = root.querySelector('.timeline-status');
    if (status) status.textContent = words.controls.copied;
  } catch {
    // The text stands there, selected, to be copied by hand.
  }
}

function save(blob: Blob, kind: string): void {
  const link = make('a', { href: URL.createObjectURL(blob), download: `timeline.${kind}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
