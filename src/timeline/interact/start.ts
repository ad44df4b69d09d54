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

/**
 * Brings every timeline of the page to life, once it has been seen: the picture stands there already. Null where a
 * frame lets nothing be taken away.
 */
export function startTimelines(words: TimelineWords, takeAway: TakeAway | null): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]'))
        startTimeline(root, words, takeAway);
    }),
  );
}

/** Brings a timeline that stands in the page to life. Draws nothing until something moves. */
export function startTimeline(root: HTMLElement, words: TimelineWords, takeAway: TakeAway | null): void {
  const { src } = root.dataset;
  const script = root.querySelector('script[type="application/json"]');
  if (src === undefined) wake(root, words, takeAway, JSON.parse(script?.textContent ?? '') as Packed);
  else void fetch(src).then(async (answer) => wake(root, words, takeAway, (await answer.json()) as Packed));
}

function wake(root: HTMLElement, words: TimelineWords, takeAway: TakeAway | null, packed: Packed): void {
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector) as T;
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
    if (name) takeAway?.(control, name);
  });
}
