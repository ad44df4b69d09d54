import { drawAxis } from '../timeline/draw/axis.ts';
import { element, type Element } from '../timeline/draw/element.ts';
import { drawStack, type PictureOptions } from '../timeline/draw/picture.ts';
import { svgText } from '../timeline/draw/svg.ts';
import type { Lanes } from '../timeline/lanes.ts';
import { place } from '../timeline/place/place.ts';
import type { Scene } from '../timeline/place/scene.ts';

/** The timeline as it looks from so many pixels of time on: its axis and its lanes as SVG text. */
export type Level = { axis: string; lanes: string };

/**
 * A frame draws nothing by itself: it widens the time and moves it, and the sheet shows the picture that was
 * placed for that width. Each row is one picture, with the widths from which its labels change.
 */
const WIDTHS: readonly (readonly [number, ...number[]])[] = [
  [250],
  [400, 520],
  [660, 900],
  [1400, 2200],
  [3600],
];

/** Up to so many rounds stand each by itself on the narrowest picture of one thread. */
const FEW = 9;

export function levelsOf(lanes: Lanes, options: Omit<PictureOptions, 'prefix' | 'fluid'>): Level[] {
  const { from, to } = lanes;
  const all = lanes.groups.flatMap((group) => group.lanes);
  const single = all.length === 1;
  const few = single && (all[0]?.occasions.length ?? 0) <= FEW;
  return WIDTHS.map((widths, index) => {
    const apart = few && index === 0;
    const scenes = widths.map((width) => place(lanes, { from, to, width }, { apart }));
    const stack = drawStack(lanes, scenes, { ...options, prefix: `l${index}`, fluid: true });
    return { axis: axisOf(scenes[0] as Scene, single), lanes: outward(stack.map(svgText).join('')) };
  });
}

/** A link of a picture opens beside the host's page, never in the frame. */
export function outward(svg: string): string {
  return svg.replaceAll('<a ', '<a target="_blank" ');
}

/** The sheet that shows one level and one label of each, by the width of the time. */
export function levelStyle(): string {
  const rules = WIDTHS.flatMap((widths, index) => {
    const next = WIDTHS[index + 1]?.[0];
    const outside = [
      ...(index === 0 ? [] : [`(width<${widths[0]}px)`]),
      ...(next === undefined ? [] : [`(width>=${next}px)`]),
    ];
    return [
      ...outside.map((query) => `@container track ${query}{.l${index}{display:none}}`),
      ...(widths[1] === undefined
        ? []
        : [
            `@container track (width<${widths[1]}px){.l${index} [class*=at-1]{display:none}}`,
            `@container track (width>=${widths[1]}px){.l${index} [class*=at-0]{display:none}}`,
          ]),
    ];
  });
  return rules.join('');
}

/** Beside one thread nothing says that the small numbers count meetings: it goes without them. */
function axisOf(scene: Scene, single: boolean): string {
  const counts = scene.axis.details.every(({ title }) => title !== null);
  const axis = single && counts ? { ...scene.axis, height: 24, details: [] } : scene.axis;
  const attributes: Element['attributes'] = {
    class: 'timeline-svg',
    height: axis.height,
    'aria-hidden': 'true',
  };
  return svgText(element('svg', attributes, drawAxis({ ...scene, axis }, true)));
}
