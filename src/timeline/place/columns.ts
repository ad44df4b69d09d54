import type { Lane, Timed } from '../lanes.ts';
import { SIZES } from './scene.ts';

/** Where each occasion of a lane stands and how large its knot is, to be gone through at every step of a movement. */
export type Columns = {
  /** Day numbers, ascending. */
  at: Float64Array;
  /** The stretch that each covers or may lie in. */
  from: Float64Array;
  to: Float64Array;
  /** Pixels. */
  radius: Float32Array;
  /** The furthest that any reaches from where it stands, in days. */
  reach: number;
};

const known = new WeakMap<Lane, Columns>();

export function columnsOf(lane: Lane): Columns {
  let columns = known.get(lane);
  if (!columns) known.set(lane, (columns = made(lane)));
  return columns;
}

function made({ occasions }: Lane): Columns {
  const at = new Float64Array(occasions.length);
  const from = new Float64Array(occasions.length);
  const to = new Float64Array(occasions.length);
  const radius = new Float32Array(occasions.length);
  let reach = 0;
  for (const [index, occasion] of occasions.entries()) {
    const { when } = occasion;
    at[index] = when.at;
    from[index] = when.from;
    to[index] = when.to;
    radius[index] = radiusOf(occasion);
    reach = Math.max(reach, when.at - when.from, when.to - when.at);
  }
  return { at, from, to, radius, reach };
}

function radiusOf({ rank, number }: Timed): number {
  const radius = SIZES.radius[rank ?? 'officials'];
  return number === null ? radius - SIZES.radius.officials + SIZES.plain : radius;
}

/** How many of a lane may lie in a stretch of time. */
export function countIn(lane: Lane, from: number, to: number): number {
  const columns = columnsOf(lane);
  let count = 0;
  for (let index = 0; index < columns.at.length; index += 1) {
    if ((columns.to[index] as number) > from && (columns.from[index] as number) < to) count += 1;
  }
  return count;
}

/** The first index whose day is not before the given one. */
export function indexAt(at: Float64Array, day: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
