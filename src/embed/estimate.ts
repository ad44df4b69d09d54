import type { Lanes } from '../timeline/lanes.ts';
import { SIZES } from '../timeline/place/scene.ts';
import type { ViewPath } from './view.ts';

/** A frame is made for this width; it fits any. */
export const FRAME_WIDTH = 700;

/** The bounds between which a frame without a listener is readable and not in the way, in pixels. */
const [LEAST, MOST] = [240, 800];

/**
 * About how high a view is at that width: for hosts that are not told. What is higher is read in its frame, so a
 * little too low costs a scroll bar and a little too high an empty line.
 */
export function heightOf(view: ViewPath, lanes: Lanes): number {
  if (view.startsWith('meetings/')) return 460;
  const { groups, series } = lanes;
  const drawn = groups.flatMap((group) => group.lanes).length;
  const picture = drawn === 0 ? 0 : SIZES.axis + drawn * SIZES.lane + groups.length * SIZES.group + 40;
  // A line of the list, two side by side.
  const list =
    view.startsWith('dialogues/') || drawn === 0 ? Math.ceil(series.occasions.length / 2) * 110 : 30;
  const height = 60 + picture + list + 50;
  return Math.min(Math.max(Math.ceil(height / 10) * 10, LEAST), MOST);
}
