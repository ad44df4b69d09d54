/** A frame as it stands on somebody's page. Addresses are whole. */
export type Frame = {
  /** The page in the frame. */
  address: string;
  /** The site's page of the same thing. */
  page: string;
  title: string;
  width: number;
  height: number;
};

/** A picture of the same, for where no frame may stand. */
export type Picture = { png: string; svg: string; alt: string };

/** What a frame of ours is allowed: its one script, and windows for its links. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** As high as its page, where browsers learn that. The rest stands in attributes, which strict hosts keep. */
const STYLE = 'frame-sizing:content-block-size';

/** The frame alone: lazy, titled, sandboxed; no script of the host's is needed. */
export function frameCode({ address, title, height }: Frame): string {
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" ` +
    `frameborder="0" loading="lazy" sandbox="${SANDBOX}" style="${STYLE}"></iframe>`
  );
}

/** The forms of the code, each for another kind of page. */
export const codeForms = ['html', 'element', 'markdown', 'wikitext', 'bbcode', 'link'] as const;

export type CodeForm = (typeof codeForms)[number];

/** The frame with a line of credit that stands where frames do not. */
export function htmlCode(frame: Frame, credit: string): string {
  const link = `<a href="${escaped(frame.page)}">${escaped(frame.title)}</a>`;
  return `${frameCode(frame)}\n<p>${link} · ${escaped(credit)}</p>`;
}

/** The same inside our element, whose script gives it its exact height; without the script it is the frame. */
export function elementCode(
  frame: Frame,
  credit: string,
  element: {
    view: string;
    script: string;
    integrity: string | null;
    attributes: readonly (readonly [string, string])[];
  },
): string {
  const attributes = [['view', element.view] as const, ...element.attributes]
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const integrity =
    element.integrity === null ? '' : ` integrity="${element.integrity}" crossorigin="anonymous"`;
  return [
    `<parley-timeline${attributes}>`,
    htmlCode(frame, credit),
    '</parley-timeline>',
    `<script src="${escaped(element.script)}"${integrity} async></script>`,
  ].join('\n');
}

/** A linked picture with words that say what it shows. */
export function markdownCode({ page, title }: Frame, { png, alt }: Picture, credit: string): string {
  const inBrackets = (text: string): string => text.replaceAll(/[\\[\]]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
  return `[![${inBrackets(alt)}](${png})](${page})\n\n[${inBrackets(title)}](${page}) · ${credit}`;
}

/** MediaWiki shows no frames and no pictures from elsewhere: a line for the list of links. */
export function wikitextCode({ page, title }: Frame, credit: string): string {
  return `* [${page} ${title.replaceAll(/[[\]\s]+/gu, ' ').trim()}], ${credit}`;
}

export function bbcode({ page, title }: Frame, { png }: Picture, credit: string): string {
  const plain = title.replaceAll(/[[\]]/gu, '');
  return `[url=${page}][img]${png}[/img][/url]\n[url=${page}]${plain}[/url] · ${credit}`;
}

/** A text inside an attribute or an element. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
