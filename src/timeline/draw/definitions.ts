import type { Mark } from '../place/scene.ts';
import { element, type Element } from './element.ts';

type Stop = readonly [offset: number, opacity: number];

/** How each mask fades: from its left (of the halo, from its middle) to its edge. */
export const SHADES: Readonly<Record<string, readonly Stop[]>> = {
  both: [
    [0, 0],
    [0.35, 1],
    [0.65, 1],
    [1, 0],
  ],
  before: [
    [0, 0],
    [1, 1],
  ],
  after: [
    [0, 1],
    [1, 0],
  ],
  fade: [
    [0.2, 1],
    [1, 0.12],
  ],
  halo: [
    [0.5, 1],
    [1, 0],
  ],
};

/** Masks for soft edges, hatching and fading, as far as the scene has a use for them. */
export function maybeDefinitions(
  scene: { lanes: readonly { marks: readonly Mark[] }[] },
  prefix: string,
): Element[] {
  const marks = scene.lanes.flatMap((lane) => lane.marks);
  const uses = new Set<string>();
  for (const { reach, state } of marks) {
    if (reach && reach.soft !== 'none') uses.add('halo').add(reach.soft);
    if (state === 'unreported') uses.add('fade');
  }
  const definitions = Object.entries(SHADES).flatMap(([name, stops]) =>
    uses.has(name)
      ? shade(`${prefix}-${name}`, name === 'halo' ? 'radialGradient' : 'linearGradient', stops)
      : [],
  );
  if (marks.some((mark) => mark.hatched)) definitions.push(...hatching(`${prefix}-hatch`));
  return definitions.length === 0 ? [] : [element('defs', {}, definitions)];
}

function shade(id: string, gradient: string, stops: readonly Stop[]): Element[] {
  // A little wider than the shape, so that no stroke is cut.
  const box = { x: -0.1, y: -0.1, width: 1.2, height: 1.2 };
  return [
    element(
      gradient,
      { id: `${id}-g` },
      stops.map(([offset, opacity]) =>
        element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity }),
      ),
    ),
    element('mask', { id, maskContentUnits: 'objectBoundingBox', ...box }, [
      element('rect', { ...(id.endsWith('-fade') ? box : { width: 1, height: 1 }), fill: `url(#${id}-g)` }),
    ]),
  ];
}

function hatching(id: string): Element[] {
  return [
    element(
      'pattern',
      { id: `${id}-p`, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      [element('rect', { width: 1.8, height: 4, fill: '#fff' })],
    ),
    element('mask', { id }, [
      element('rect', { x: -20, y: -20, width: 40, height: 40, fill: `url(#${id}-p)` }),
    ]),
  ];
}
