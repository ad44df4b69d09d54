import type { Lane, Timed } from '../lanes.ts';
import { SIZES } from './scene.ts';

/** Where each occasion of a lane stands and how large its knot is, to be gone through at every step of a movement. */
export type Columns = {
  /** Day numbers, ascending. */
  at: Float64Array;
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
  const radius = new Float32Array(occasions.length);
  let reach = 0;
  for (const [index, occasion] of occasions.entries()) {
    const { when } = occasion;
    at[index] = when.at;
    radius[index] = radiusOf(occasion);
    reach = Math.max(reach, when.at - when.from, when.to - when.at);
  }
  return { at, radius, reach };
}

function radiusOf({ rank, number }: Timed): number {
  const radius = SIZES.radius[rank ?? 'officials'];
  return number === null ? radius - SIZES.radius.officials + SIZES.plain : radius;
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
