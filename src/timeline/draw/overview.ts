import type { Lanes } from '../lanes.ts';
import { element, type Element } from './element.ts';

/** Pixels of the strip. */
export const OVERVIEW_HEIGHT = 26;
/** Bars of about a quarter of a year. */
const BAR_DAYS = 91.3;

/** The whole time as a strip of bars, as high as there were meetings; in percent, so that it takes any width. */
export function drawOverview({ groups, from, to }: Lanes): Element[] {
  const counts = Array.from({ length: Math.max(1, Math.round((to - from) / BAR_DAYS)) }, () => 0);
  for (const lane of groups.flatMap((group) => group.lanes)) {
    for (const { when } of lane.occasions) {
      const index = Math.floor(((when.at - from) / (to - from)) * counts.length);
      if (index in counts) counts[index] = (counts[index] as number) + 1;
    }
  }
  const most = Math.max(1, ...counts);
  const width = 100 / counts.length;
  return counts.flatMap((count, index) => {
    if (count === 0) return [];
    const height = Math.max(3, Math.round((count / most) * (OVERVIEW_HEIGHT - 4)));
    const x = `${Math.round(index * width * 1000) / 1000}%`;
    return element('rect', {
      class: 'bar',
      x,
      y: OVERVIEW_HEIGHT - height,
      width: `${Math.round(width * 820) / 1000}%`,
      height,
    });
  });
}
