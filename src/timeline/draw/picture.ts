import type { TimelineWords } from '../../i18n/timeline.ts';
import type { Lanes, Timed } from '../lanes.ts';
import { SIZES, type Mark, type Note, type PlacedLane, type PlacedText, type Scene } from '../place/scene.ts';
import { titleOf } from '../title.ts';
import { element, round, type Element } from './element.ts';
import { maybeDefinitions } from './definitions.ts';
import { drawMark, type Across } from './mark.ts';

export type PictureOptions = {
  /** Put before the ids of what the picture refers to inside itself: one for each picture of a page. */
  prefix: string;
  /** Where a meeting's page is; null for no link. */
  meetingHref: (id: string) => string | null;
  dialogueHref: (id: string) => string | null;
  /** The meeting of the page that the picture stands on. */
  present?: string | null;
  /** What the present one is: the page itself, or what is chosen in it. */
  current?: 'page' | 'true';
  /** Whether a meeting's mark is what the page's fragment `#MEETING` leads to. */
  anchors?: boolean;
  /** Without names and links: for a picture that nobody reads, because it moves. */
  mute?: boolean;
  /** In percent of the page instead of pixels. */
  fluid?: boolean;
};

/**
 * The lanes of a scene: bands, the grid of years, threads, marks. Several scenes are the same lanes placed at
 * several widths, narrow to wide: the first gives the shapes, each its labels.
 */
export function drawLanes(lanes: Lanes, scenes: readonly Scene[], options: PictureOptions): Element[] {
  const [scene] = scenes as [Scene];
  const across = acrossOf(scene, options.fluid ?? false);
  return [
    ...maybeDefinitions(scene, options.prefix),
    ...drawGround(scene, across, scene.height),
    ...drawBandNames(scene, across),
    ...scene.lanes.map((placed, index) =>
      element(
        'g',
        { class: 'lane', transform: `translate(0 ${placed.y})` },
        drawLane(lanes, placed, index, scenes, options),
        placed.lane.thread.id,
      ),
    ),
  ];
}

/**
 * The same for a page: an SVG for what lies under the threads, as high as all, and one for each lane, so that
 * paper breaks between lanes and not through them.
 */
export function drawStack(lanes: Lanes, scenes: readonly Scene[], options: PictureOptions): Element[] {
  const [scene] = scenes as [Scene];
  const across = acrossOf(scene, options.fluid ?? false);
  const svg = (attributes: Element['attributes'], children: Element[], key: string): Element =>
    element('svg', { class: 'timeline-svg', ...attributes }, children, key);
  const ground = [...maybeDefinitions(scene, options.prefix), ...drawGround(scene, across, '100%')];
  return [
    svg({ class: 'timeline-svg timeline-ground', 'aria-hidden': 'true' }, ground, 'ground'),
    ...(lanes.contexts.length > 0
      ? [svg({ height: SIZES.bands }, drawBandNames(scene, across), 'bands')]
      : []),
    ...scene.lanes.map((placed, index) => {
      const top = placed.group === null ? 0 : SIZES.group;
      const content = drawLane(lanes, placed, index, scenes, options);
      const inside =
        top === 0 ? content : [element('g', { transform: `translate(0 ${top})` }, content, 'lane')];
      return svg({ height: placed.height + top }, inside, placed.lane.thread.id);
    }),
  ];
}

export function acrossOf(scene: Scene, fluid: boolean): Across {
  const { width } = scene.view;
  return fluid ? (x) => `${Math.round((x / width) * 1e5) / 1e3}%` : round;
}

/** What lies under the threads: bands of context, the first day of each year, the day of the record. */
function drawGround(scene: Scene, across: Across, height: number | string): Element[] {
  const line = (x: number, name: string): Element =>
    element('line', { class: name, x1: across(x), x2: across(x), y1: 0, y2: height });
  return [
    ...scene.bands.map(({ x1, x2, name }) =>
      element('rect', { class: 'band', x: across(x1), width: across(x2 - x1), y: 0, height }, [
        element('title', {}, [name]),
      ]),
    ),
    ...scene.axis.ticks
      .filter(({ x }) => x >= 0)
      .map(({ x, major }) => line(x, major ? 'year' : 'year finer')),
    ...(scene.asOf === null ? [] : [line(scene.asOf, 'as-of')]),
  ];
}

function drawBandNames(scene: Scene, across: Across): Element[] {
  return scene.bands.flatMap(({ x1, label }) =>
    label ? element('text', { class: 'band-name', x: across(x1), dx: 5, y: label.y }, [label.text]) : [],
  );
}

function drawLane(
  lanes: Lanes,
  placed: PlacedLane,
  index: number,
  scenes: readonly Scene[],
  options: PictureOptions,
): Element[] {
  const { lane, mid } = placed;
  const others = scenes.map((other) => other.lanes[index] as PlacedLane);
  const acrosses = scenes.map((other) => acrossOf(other, options.fluid ?? false));
  const [across] = acrosses as [Across];
  const marks = placed.marks.map((mark) =>
    drawMark(mark, mid, {
      across,
      prefix: options.prefix,
      title: options.mute ? null : markTitle(lanes, placed, mark, lanes.words),
      href: options.mute ? null : hrefOf(placed, mark, options),
      present: mark.id === options.present,
      current: options.current ?? 'page',
      anchor: (options.anchors ?? false) && mark.count === 1,
      labels: others.map((other) => labelIn(other.marks, mark)),
    }),
  );
  return [
    ...placed.segments.map(({ x1, x2, kind }) =>
      element('line', { class: kind, x1: across(x1), x2: across(x2), y1: mid, y2: mid }),
    ),
    ...drawNotes(others, acrosses),
    ...(marks.length === 0
      ? []
      : [element('g', { role: 'list', 'aria-label': lane.thread.name }, marks, 'marks')]),
  ];
}

/** A cluster of the narrow picture may stand apart in a wide one: then it keeps its own label. */
function labelIn(marks: readonly Mark[], mark: Mark): PlacedText | null {
  const same = marks.find(({ id }) => id === mark.id);
  if (!same) return mark.label;
  return same.label && { ...same.label, x: same.label.x - same.x + mark.x };
}

/** What stands on the thread itself; at each width of the page as far as there is room. */
function drawNotes(others: readonly PlacedLane[], acrosses: readonly Across[]): Element[] {
  const drawn: { key: string; edge: boolean; x: string | number; note: Note; widths: number[] }[] = [];
  for (const [index, { notes }] of others.entries()) {
    for (const note of notes) {
      const edge = note.x < 10;
      const x = edge ? note.x : (acrosses[index] as Across)(note.x + note.width / 2);
      const key = `${note.text} ${Math.round(parseFloat(String(x)))}`;
      const same = drawn.find((other) => other.key === key);
      if (same) same.widths.push(index);
      else drawn.push({ key, edge, x, note, widths: [index] });
    }
  }
  return drawn.map(({ edge, x, note, widths }) => {
    const at = widths.length === others.length ? [] : widths.map((index) => `at-${index}`);
    return element('text', { class: ['note', ...(edge ? ['edge'] : []), ...at].join(' '), x, y: note.y }, [
      note.title === undefined ? null : element('title', {}, [note.title]),
      note.text,
    ]);
  });
}

function markTitle(lanes: Lanes, { lane }: PlacedLane, mark: Mark, words: TimelineWords): string {
  const first = lane.occasions[mark.first] as Timed;
  if (mark.count === 1) return titleOf(first, lanes.series, words);
  const last = lane.occasions[mark.last] as Timed;
  return words.cluster(mark.count, titleOf(first, lanes.series, words), titleOf(last, lanes.series, words));
}

function hrefOf({ lane }: PlacedLane, mark: Mark, options: PictureOptions): string | null {
  if (mark.count === 1) return options.meetingHref(mark.id);
  const { dialogue } = lane.thread;
  return dialogue === null
    ? options.meetingHref((lane.occasions[mark.first] as Timed).id)
    : options.dialogueHref(dialogue);
}
