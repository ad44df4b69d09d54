import { sizeMessages } from '../messages.ts';
import type { Wishes } from '../wishes.ts';

/** No frame asks for more: a longer page is read in its frame. WordPress allows 1000. */
const MOST = 800;
/** So many heights are told in one second at most: whatever a host does with one, there is no endless talk. */
const BURST = 10;

/** Tells the host how high the page is, now and whenever that changes, in every dialect. */
export function tellHeight(wishes: Wishes): void {
  let last = 0;
  let left = BURST;
  const tell = (): void => {
    const height = Math.min(Math.ceil(document.body.getBoundingClientRect().height), MOST);
    if (height === last || height <= 0 || left <= 0) return;
    if (left === BURST)
      setTimeout(() => {
        left = BURST;
        tell();
      }, 1000);
    left -= 1;
    last = height;
    for (const message of sizeMessages(height, wishes)) parent.postMessage(message, '*');
    askBrowser();
  };
  new ResizeObserver(tell).observe(document.body);
  // A host may listen only after its own scripts have run.
  addEventListener('load', () => {
    last = 0;
    tell();
  });
  tell();
}

/** A proposal of CSS Sizing 4, where a browser has it: a frame that its host sizes by its content. */
function askBrowser(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // It may refuse; the messages are what counts.
  }
}
