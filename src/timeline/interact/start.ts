import type { TimelineWords } from '../../i18n/timeline.ts';
import { seriesFrom, type Packed } from '../packed.ts';
import { listenToBrush } from './brush.ts';
import { controlOf } from './control.ts';
import { listenToGutter } from './gutter.ts';
import { listenToKeys } from './keys.ts';
import { listenToList } from './list.ts';
import { listenToPanel } from './panel.ts';
import { listenToPointers } from './pointer.ts';
import type { TakeAway } from './take-away.ts';
import { listenToTools } from './tools.ts';

/** What is fetched only when a reader asks for it. */
export type Later = { takeAway: () => Promise<{ takeAway: TakeAway }> };

/** Brings every timeline of the page to life. */
export function startTimelines(words: TimelineWords, later: Later): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]'))
    startTimeline(root, words, later);
}

/** Brings a timeline that stands in the page to life. Draws nothing until something moves. */
export function startTimeline(root: HTMLElement, words: TimelineWords, later: Later): void {
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector) as T;
  const packed = JSON.parse(find('script[type="application/json"]').textContent) as Packed;
  const control = controlOf(root, seriesFrom(packed), words);
  const stage = find<HTMLElement>('.timeline-stage');
  listenToPointers(control, stage);
  listenToKeys(control, stage);
  listenToBrush(control, find('.timeline-overview > .timeline-time'));
  listenToGutter(control, find('.timeline-names'));
  listenToTools(control, find('.timeline-tools'));
  listenToPanel(control, find('.timeline-panel'));
  listenToList(control, find('.timeline-reading'));
  find('.timeline-takes').addEventListener('click', (event) => {
    const { name } = (event.target as Element).closest('button') ?? {};
    if (name) void later.takeAway().then(({ takeAway }) => takeAway(control, name));
  });
}
