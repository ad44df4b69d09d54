import { drawAxis } from './draw/axis.ts';
import { element, type Element } from './draw/element.ts';
import { drawOverview, OVERVIEW_HEIGHT } from './draw/overview.ts';
import { drawLanes, drawStack, type PictureOptions } from './draw/picture.ts';
import { svgText } from './draw/svg.ts';
import type { Lanes } from './lanes.ts';
import { place } from './place/place.ts';

/** Widths of the time, in pixels, for which labels are placed: the sheet shows those that fit the page. */
export const WIDTHS = [440, 660, 900] as const;

/** Widths at which a single thread is placed: on a phone and from half a desk on. */
const THREAD_WIDTHS = [290, 560] as const;

/**
 * The timeline as it stands in a page before any script, and without one: the axis and the lanes as SVG text
 * that takes the width it is given. The names of the lanes are the page's own, each as high as its lane.
 */
export function staticTimeline(
  lanes: Lanes,
  options: Omit<PictureOptions, 'fluid'>,
): { overview: string; axis: string; lanes: string; label: string; hasBands: boolean } {
  const { from, to } = lanes;
  const scenes = WIDTHS.map((width) => place(lanes, { from, to, width }));
  const [scene] = scenes as [(typeof scenes)[number]];
  const count = lanes.years.reduce((sum, year) => sum + year.count, 0);
  const [first, last] = [lanes.years[0]?.year ?? 0, lanes.years.at(-1)?.year ?? 0];
  return {
    overview: svgText(
      element(
        'svg',
        { class: 'timeline-svg', height: OVERVIEW_HEIGHT, 'aria-hidden': 'true' },
        drawOverview(lanes),
      ),
    ),
    axis: svgText(
      element(
        'svg',
        { class: 'timeline-svg unplaced', height: scene.axis.height, 'aria-hidden': 'true' },
        drawAxis(scene, true),
      ),
    ),
    lanes: drawStack(lanes, scenes, { ...options, anchors: true, fluid: true })
      .map(svgText)
      .join(''),
    label: lanes.words.picture(count, first, last),
    hasBands: lanes.contexts.length > 0,
  };
}

/**
 * One dialogue's thread for the top of its pages, every round apart and linked, the present one marked. Twice,
 * for a narrow and a wide page: knots that give way on a phone stand true to time on a desk.
 */
export function staticThread(
  lanes: Lanes,
  options: Omit<PictureOptions, 'fluid'>,
): { axis: string; lanes: string }[] {
  const { from, to } = lanes;
  return THREAD_WIDTHS.map((width, index) => {
    const placed = place(lanes, { from, to, width }, { apart: true, present: options.present ?? null });
    const scene = { ...placed, bands: [], axis: { ...placed.axis, height: 24, details: [] } };
    const svg = (attributes: Element['attributes'], children: readonly Element[]): string =>
      svgText(element('svg', { class: 'timeline-svg', ...attributes }, children));
    return {
      axis: svg({ height: scene.axis.height, 'aria-hidden': 'true' }, drawAxis(scene, true)),
      lanes: svg(
        { height: scene.height, role: 'group' },
        drawLanes(lanes, [scene], { ...options, prefix: `${options.prefix}-${index}`, fluid: true }),
      ),
    };
  });
}
