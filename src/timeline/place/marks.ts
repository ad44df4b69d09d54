import type { Lane, Timed } from '../lanes.ts';
import { widthOf } from '../text-width.ts';
import { SIZES, type Mark, type Reach } from './scene.ts';

/** Knots nearer than this to each other, edge to edge in pixels, do not stand apart. */
const APART = 2;
/** How far a knot may give way to its neighbour before they are drawn as one. */
const GIVES_WAY = 7;
/** The least softness that is seen beyond the disc. */
const SOFT = 7;

/**
 * The knots of a lane within sight. Those that would cover each other give way a little, or are drawn as one;
 * with `apart` they give way as far as it takes.
 */
export function placeMarks(lane: Lane, x: (day: number) => number, width: number, apart = false): Mark[] {
  const { occasions } = lane;
  if (apart)
    return pushApart(
      occasions.map((_, index) => knotOf(lane, index, x)),
      width,
    );
  const blocks: Block[] = [];
  let start = 0;
  while (start < occasions.length) {
    let end = start;
    let right = rightOf(occasions[start] as Timed, x);
    while (end + 1 < occasions.length) {
      const next = occasions[end + 1] as Timed;
      if (x(next.when.at) - radiusOf(next) - APART >= right) break;
      end += 1;
      right = Math.max(right, rightOf(next, x));
    }
    let block = blockOf(lane, start, end, x);
    // What gave way, or took room for its figure, may touch the block before it.
    for (let last = blocks.at(-1); last && last.right + APART > block.left; last = blocks.at(-1)) {
      blocks.pop();
      block = blockOf(lane, last.first, block.last, x);
    }
    blocks.push(block);
    start = end + 1;
  }
  return blocks
    .filter(({ first, last }) => isSeen(occasions[first] as Timed, occasions[last] as Timed, x, width))
    .flatMap(
      ({ first, last, marks }) =>
        marks ?? [first === last ? knotOf(lane, first, x) : clusterOf(lane, first, last, x)],
    );
}

/** Neighbours that touch, as they will be drawn: their marks where they stand apart, else one. */
type Block = { first: number; last: number; left: number; right: number; marks: readonly Mark[] | null };

function blockOf(lane: Lane, first: number, last: number, x: (day: number) => number): Block {
  const one = lane.occasions[first] as Timed;
  if (first === last) {
    const [at, radius] = [x(one.when.at), radiusOf(one)];
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

function isSeen(first: Timed, last: Timed, x: (day: number) => number, width: number): boolean {
  return (
    x(Math.max(last.when.to, last.when.at)) + 30 >= 0 &&
    x(Math.min(first.when.from, first.when.at)) - 30 <= width
  );
}

function rightOf(occasion: Timed, x: (day: number) => number): number {
  return x(occasion.when.at) + radiusOf(occasion);
}

function radiusOf({ rank, number }: Timed): number {
  const radius = SIZES.radius[rank ?? 'officials'];
  return number === null ? radius - SIZES.radius.officials + SIZES.plain : radius;
}

function knotOf(lane: Lane, index: number, x: (day: number) => number): Mark {
  const occasion = lane.occasions[index] as Timed;
  const { when } = occasion;
  const at = x(when.at);
  const radius = radiusOf(occasion);
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
  edge = width + SIZES.margin;
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
