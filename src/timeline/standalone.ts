import { speakDayWith } from '../domain/spoken-day.ts';
import { drawAxis } from './draw/axis.ts';
import { element, type Element } from './draw/element.ts';
import { drawLanes, type PictureOptions } from './draw/picture.ts';
import { svgText } from './draw/svg.ts';
import type { Lanes } from './lanes.ts';
import { place } from './place/place.ts';
import { SIZES, type PlacedLane } from './place/scene.ts';
import { widthOf, type Face } from './text-width.ts';

export type StandaloneOptions = Pick<PictureOptions, 'meetingHref' | 'dialogueHref' | 'present'> & {
  /** Day numbers; the whole where it is left out. */
  from?: number;
  to?: number;
  /** Pixels, names and margins included. */
  width: number;
  /** Above the picture; null for none. */
  title: string | null;
  /** Under it: where it comes from. */
  credit: string | null;
  /** What it shows, in words, for those who do not see it. */
  description?: string;
};

export type Standalone = { width: number; height: number; elements: Element[]; label: string };

const EDGE = 24;
const NAMES = 250;
const TITLE = 22;

/** The timeline as one picture with its names, for files: what an embed, a download and a card show. */
export function drawStandalone(lanes: Lanes, options: StandaloneOptions): Standalone {
  const { from = lanes.from, to = lanes.to, width, title, credit } = options;
  const { words, series } = lanes;
  // Names leave room for the time on a narrow picture.
  const names = Math.min(NAMES, width * 0.3);
  const left = EDGE + names + SIZES.margin;
  const scene = place(lanes, { from, to, width: width - left - EDGE - SIZES.margin });
  const top = EDGE + (title === null ? 0 : TITLE + 18);
  const bodyTop = top + scene.axis.height;
  const height = bodyTop + scene.height + 14 + (credit === null ? 0 : 24) + EDGE - 10;
  const at = (x: number, y: number, children: readonly Element[]): Element =>
    element('g', { transform: `translate(${x} ${y})` }, children);
  const count = lanes.years.reduce((sum, year) => sum + year.count, 0);
  const [first, last] = [lanes.years[0]?.year ?? 0, lanes.years.at(-1)?.year ?? 0];
  const text = (name: string, x: number, y: number, content: string): Element =>
    element('text', { class: name, x, y }, [content]);
  return {
    width,
    height,
    label: title ?? words.picture(count, first, last),
    elements: [
      element('rect', { class: 'paper', width, height }),
      ...(title === null ? [] : [text('heading', EDGE, EDGE + TITLE, title)]),
      ...scene.lanes.flatMap((lane, index) => nameOf(lane, bodyTop, names, width, index === 0)),
      at(left, top, drawAxis(scene)),
      at(left, bodyTop, drawLanes(lanes, [scene], { prefix: 'picture', ...options })),
      ...(credit === null
        ? []
        : [
            text(
              'credit',
              EDGE,
              height - EDGE + 4,
              `${credit} · ${words.today(speakDayWith(words.days, series.asOf))}`,
            ),
          ]),
    ],
  };
}

/** The same as SVG text that stands alone: `style` is its sheet, as `themeStyle` gives it. */
export function standaloneSvg(lanes: Lanes, options: StandaloneOptions & { style: string }): string {
  const { width, height, elements, label } = drawStandalone(lanes, options);
  return svgText(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'timeline-svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': label,
      },
      [
        element('title', {}, [label]),
        options.description === undefined ? null : element('desc', {}, [options.description]),
        element('style', {}, [options.style]),
        ...elements,
      ],
    ),
  );
}

function nameOf(
  { lane, group, y, mid }: PlacedLane,
  top: number,
  names: number,
  width: number,
  first: boolean,
): Element[] {
  const lines = wrapped(lane.thread.short, names - 12, 14, 'sans', group === null ? 3 : 2);
  const country = group === null ? [] : [group.toUpperCase()];
  const all = [...country, ...lines];
  const middle = top + y + mid + 4.5 - ((all.length - 1) * 16) / 2;
  return [
    ...(group === null || first
      ? []
      : [
          element('line', {
            class: 'rule',
            x1: EDGE,
            x2: width - EDGE,
            y1: top + y - SIZES.group,
            y2: top + y - SIZES.group,
          }),
        ]),
    ...all.map((line, index) =>
      element(
        'text',
        { class: index < country.length ? 'country' : 'name', x: EDGE, y: middle + index * 16 },
        [line],
      ),
    ),
  ];
}

/** A text in lines that fit; the last ends with "…" where there are more words than room. */
export function wrapped(text: string, width: number, size: number, face: Face, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Chinese breaks between any two characters, other scripts between words.
  for (const word of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/gu) ?? []) {
    if (line !== '' && widthOf((line + word).trimEnd(), size, face) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
