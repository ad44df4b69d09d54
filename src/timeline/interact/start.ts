import type { TimelineWords } from '../../i18n/timeline.ts';
import { lanesOf } from '../lanes.ts';
import { seriesFrom, type Packed } from '../packed.ts';
import { listenToBrush } from './brush.ts';
import { controlOf } from './control.ts';
import { listenToGutter } from './gutter.ts';
import { listenToKeys } from './keys.ts';
import { listenToList } from './list.ts';
import { listenToPanel } from './panel.ts';
import { listenToPointers } from './pointer.ts';
import { takeAway } from './take-away.ts';
import { listenToTools } from './tools.ts';

/** Brings every timeline of the page to life, once it has been seen: the picture stands there already. */
export function startTimelines(words: TimelineWords): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]'))
        void startTimeline(root, words);
    }),
  );
}

/** Brings a timeline that stands in the page to life. Draws nothing until something moves. */
export async function startTimeline(root: HTMLElement, words: TimelineWords): Promise<void> {
  const { src } = root.dataset;
  const script = root.querySelector('script[type="application/json"]');
  const packed = (
    src === undefined ? JSON.parse(script?.textContent ?? '') : await (await fetch(src)).json()
  ) as Packed;
  await turn();
  const series = seriesFrom(packed);
  await turn();
  const lanes = lanesOf(series, words);
  await turn();
  const control = controlOf(root, lanes);
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector) as T;
  const stage = find<HTMLElement>('.timeline-stage');
  listenToPointers(control, stage);
  listenToKeys(control, stage);
  listenToBrush(control, find('.timeline-overview > .timeline-time'));
  await turn();
  listenToGutter(control, find('.timeline-names'));
  listenToTools(control, find('.timeline-tools'));
  listenToPanel(control, find('.timeline-panel'));
  await turn();
  listenToList(control, find('.timeline-reading'));
  find('.timeline-takes').addEventListener('click', (event) => {
    const { name } = (event.target as Element).closest('button') ?? {};
    if (name) takeAway(control, name);
  });
  control.begin();
}

/** A task of its own for what comes next: whoever scrolls or types meanwhile is not kept waiting. */
function turn(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}
