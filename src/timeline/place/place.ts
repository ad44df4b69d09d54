import type { Lane, Lanes } from '../lanes.ts';
import { widthOf } from '../text-width.ts';
import { placeAxis } from './axis.ts';
import { placeLabels } from './labels.ts';
import { placeMarks } from './marks.ts';
import { scaleOf } from './scale.ts';
import {
  SIZES,
  type Band,
  type Mark,
  type PlacedLane,
  type Scene,
  type Segment,
  type View,
} from './scene.ts';

export type PlaceOptions = {
  /** Every knot by itself, however near the next: a thread of few knots on a narrow page. */
  apart?: boolean;
  /** The meeting whose label comes before all others. */
  present?: string | null;
};

/** Lanes in a stretch of time on so many pixels: where everything stands. Knows fonts by their table, no browser. */
export function place(lanes: Lanes, view: View, options: PlaceOptions = {}): Scene {
  const x = scaleOf(view);
  const placed: PlacedLane[] = [];
  const bands = placeBands(lanes, view, x);
  // The same at every zoom, so that nothing jumps when a band leaves the picture.
  let y = lanes.contexts.length > 0 ? SIZES.bands : 0;
  for (const group of lanes.groups) {
    y += SIZES.group;
    for (const [index, lane] of group.lanes.entries()) {
      placed.push(placeLane(lane, index === 0 ? group.name : null, y, view, x, lanes, options));
      y += SIZES.lane;
    }
  }
  const asOf = x(lanes.asOf + 1);
  return {
    view,
    height: y + (options.apart ? 8 : 4),
    axis: placeAxis(view, lanes.years, lanes.words),
    bands,
    asOf: asOf >= 0 && asOf <= view.width ? asOf : null,
    lanes: placed,
  };
}

function placeLane(
  lane: Lane,
  group: string | null,
  y: number,
  view: View,
  x: (day: number) => number,
  lanes: Lanes,
  { apart = false, present = null }: PlaceOptions,
): PlacedLane {
  const knots = placeMarks(lane, view, apart);
  const segments = placeSegments(lane, knots, x, view.width);
  // The ring about the present knot needs its own room.
  const baseline = SIZES.mid + SIZES.label + (apart ? 5 : 0);
  const { words } = lanes;
  const { marks, notes } = placeLabels({
    lane,
    marks: knots,
    segments,
    width: view.width,
    baseline,
    beginsAt: x(lane.occasions[0]?.when.at ?? view.from),
    words,
    present,
  });
  return { lane, group, y, height: SIZES.lane, mid: SIZES.mid, segments, marks, notes };
}

/** The thread from mark to mark, and in from the left edge where there were rounds before. */
function placeSegments(
  lane: Lane,
  marks: readonly Mark[],
  x: (day: number) => number,
  width: number,
): Segment[] {
  const segments: Segment[] = [];
  for (const [index, mark] of marks.entries()) {
    const link = lane.links[mark.first];
    if (!link) continue;
    const before = lane.occasions[mark.first - 1];
    const x1 = index > 0 ? (marks[index - 1] as Mark).x : before ? x(before.when.at) : 0;
    segments.push({ x1: Math.max(x1, -20), x2: mark.x, kind: link.kind });
  }
  const last = marks.at(-1);
  const nextIndex = last ? last.last + 1 : lane.occasions.findIndex(({ when }) => x(when.at) > width);
  const [next, link] = [lane.occasions[nextIndex], lane.links[nextIndex]];
  if (next && link) {
    const previous = lane.occasions[nextIndex - 1];
    const x1 = last?.x ?? (previous ? x(previous.when.at) : 0);
    segments.push({ x1: Math.max(x1, -20), x2: Math.min(x(next.when.at), width + 20), kind: link.kind });
  }
  return segments.filter(({ x1, x2 }) => x2 > x1);
}

function placeBands(lanes: Lanes, view: View, x: (day: number) => number): Band[] {
  return lanes.contexts.flatMap(({ id, name, fromDay, toDay }) => {
    const [x1, x2] = [Math.max(x(fromDay), 0), Math.min(x(toDay), view.width)];
    if (x2 <= x1) return [];
    const width = widthOf(name, SIZES.text);
    const label = width <= x2 - x1 - 8 ? { text: name, x: x1 + 5, y: 14, width } : null;
    return [{ id, x1, x2, label, name }];
  });
}
