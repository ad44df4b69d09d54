import type { Lane, Timed } from '../lanes.ts';
import { widthOf } from '../text-width.ts';
import { columnsOf, indexAt } from './columns.ts';
import { pixelsPerDay, scaleOf } from './scale.ts';
import { SIZES, type Mark, type Reach, type View } from './scene.ts';

/** Knots this far outside, in pixels, may still be seen: a disc, its ring, its label. */
const EDGE = 40;

/** Knots nearer than this to each other, edge to edge in pixels, do not stand apart. */
const APART = 2;
/** How far a knot may give way to its neighbour before they are drawn as one. */
const GIVES_WAY = 7;
/** Room beside both ends of a thread that stands alone. */
const THREAD_MARGIN = 14;
/** The least softness that is seen beyond the disc. */
const SOFT = 7;

/**
 * The knots of a lane within sight. Those that would cover each other give way a little, or are drawn as one;
 * with `apart` they give way as far as it takes.
 */
export function placeMarks(lane: Lane, view: View, apart = false): Mark[] {
  const x = scaleOf(view);
  const { at, radius, reach } = columnsOf(lane);
  if (apart)
    return pushApart(
      lane.occasions.map((_, index) => knotOf(lane, index, x)),
      view.width,
    );
  const perDay = pixelsPerDay(view);
  const touches = (index: number): boolean =>
    (at[index] as number) * perDay - (radius[index] as number) - APART <
    (at[index - 1] as number) * perDay + (radius[index - 1] as number);
  const edge = reach + EDGE / perDay;
  let start = indexAt(at, view.from - edge);
  const last = indexAt(at, view.to + edge);
  // What is drawn as one stays one while it leaves the picture: its first may be far outside.
  while (start > 0 && start < at.length && touches(start)) start -= 1;
  const blocks: Block[] = [];
  while (start < last) {
    let end = start;
    while (end + 1 < at.length && touches(end + 1)) end += 1;
    let block = blockOf(lane, start, end, x);
    // What gave way, or took room for its figure, may touch the block before it.
    for (let before = blocks.at(-1); before && before.right + APART > block.left; before = blocks.at(-1)) {
      blocks.pop();
      block = blockOf(lane, before.first, block.last, x);
    }
    blocks.push(block);
    start = end + 1;
  }
  return blocks.flatMap(
    ({ first, last: end, marks }) =>
      marks ?? [first === end ? knotOf(lane, first, x) : clusterOf(lane, first, end, x)],
  );
}

/** Neighbours that touch, as they will be drawn: their marks where they stand apart, else one. */
type Block = { first: number; last: number; left: number; right: number; marks: readonly Mark[] | null };

function blockOf(lane: Lane, first: number, last: number, x: (day: number) => number): Block {
  if (first === last) {
    const columns = columnsOf(lane);
    const [at, radius] = [x(columns.at[first] as number), columns.radius[first] as number];
    return { first, last, left: at - radius, right: at + radius, marks: null };
  }
  const marks = last - first < 4 ? spread(lane, first, last, x) : undefined;
  const [start, end] = marks
    ? [marks[0] as Mark, marks.at(-1) as Mark]
    : ((cluster) => [cluster, cluster])(clusterOf(lane, first, last, x));
  return {
    first,
    last,
    left: start.x - (start.half || start.radius),
    right: end.x + (end.half || end.radius),
    marks: marks ?? null,
  };
}

function knotOf(lane: Lane, index: number, x: (day: number) => number): Mark {
  const occasion = lane.occasions[index] as Timed;
  const { when } = occasion;
  const at = x(when.at);
  const radius = columnsOf(lane).radius[index] as number;
  return {
    id: occasion.id,
    x: at,
    radius,
    state: occasion.state,
    tint: occasion.tint,
    hatched: when.uncertain,
    figure: occasion.number === null ? '' : String(occasion.number),
    reach: reachOf(occasion, at, radius, x),
    rivals: occasion.rivalsAt.map((day) => x(day) - at).filter((dx) => Math.abs(dx) > radius + 3),
    count: 1,
    first: index,
    last: index,
    half: 0,
    label: null,
  };
}

/** The stretch behind the disc; soft edges are seen however short the stretch is at this zoom. */
function reachOf({ when }: Timed, at: number, radius: number, x: (day: number) => number): Reach | null {
  if (when.kind === 'exact') return null;
  const [dx1, dx2] = [x(when.from) - at, x(when.to) - at];
  if (when.kind === 'lasting') return dx2 - dx1 > 2 * radius ? { dx1, dx2, soft: 'none' } : null;
  const least = radius + SOFT;
  if (when.open === 'before') return { dx1: Math.min(dx1, -least - SOFT), dx2: 0, soft: 'before' };
  if (when.open === 'after') return { dx1: 0, dx2: Math.max(dx2, least + SOFT), soft: 'after' };
  return { dx1: Math.min(dx1, -least), dx2: Math.max(dx2, least), soft: 'both' };
}

/** Neighbours side by side about their common middle; undefined where one would stray too far. */
function spread(lane: Lane, first: number, last: number, x: (day: number) => number): Mark[] | undefined {
  const knots = Array.from({ length: last - first + 1 }, (_, index) => knotOf(lane, first + index, x));
  const places: number[] = [];
  let edge = 0;
  for (const { radius } of knots) {
    places.push(edge + radius);
    edge += 2 * radius + APART;
  }
  const middle =
    knots.reduce((sum, knot, index) => sum + knot.x - (places[index] as number), 0) / knots.length;
  const strays = knots.some(
    (knot, index) => Math.abs(middle + (places[index] as number) - knot.x) > GIVES_WAY,
  );
  return strays
    ? undefined
    : knots.map((knot, index) => ({ ...knot, x: middle + (places[index] as number) }));
}

/** In order and clear of each other: pushed right where they touch, then left again from the right edge. */
function pushApart(knots: readonly Mark[], width: number): Mark[] {
  const moved = [...knots];
  let edge = -Infinity;
  for (const [index, knot] of moved.entries()) {
    const x = Math.max(knot.x, edge + APART + knot.radius);
    moved[index] = { ...knot, x };
    edge = x + knot.radius;
  }
  edge = width + THREAD_MARGIN;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    const knot = moved[index] as Mark;
    const x = Math.min(knot.x, edge - knot.radius);
    moved[index] = { ...knot, x };
    edge = x - knot.radius - APART;
  }
  return moved;
}

function clusterOf(lane: Lane, first: number, last: number, x: (day: number) => number): Mark {
  const [one, other] = [lane.occasions[first] as Timed, lane.occasions[last] as Timed];
  const count = last - first + 1;
  const [left, right] = [x(one.when.at), x(other.when.at)];
  const members = lane.occasions.slice(first, Math.min(last + 1, first + 40));
  const tint = members.every((member) => member.tint === one.tint) ? one.tint : null;
  const range =
    one.number !== null && other.number === one.number + count - 1 ? `${one.number}–${other.number}` : '';
  const figure = range || `×${count}`;
  const half = Math.max(
    (right - left) / 2 + SIZES.radius.officials,
    widthOf(figure, SIZES.text, 'sansBold') / 2 + 6,
  );
  return {
    id: `${lane.thread.id}/${one.id}`,
    x: (left + right) / 2,
    radius: SIZES.radius.officials,
    state: members.some((member) => member.state === 'held') ? 'held' : one.state,
    tint,
    hatched: false,
    figure,
    reach: null,
    rivals: [],
    count,
    first,
    last,
    half,
    label: null,
  };
}
