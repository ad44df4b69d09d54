import { between, type Span } from './span.ts';

/** How long a glide takes, in milliseconds. */
const LASTS = 220;

let running = 0;

/** Takes steps from one span to another; one only, where the reader wants no motion. A new glide ends the last. */
export function glide(from: Span, to: Span, step: (span: Span, last: boolean) => void): void {
  cancelAnimationFrame(running);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return step(to, true);
  let start: number | undefined;
  const next = (time: number): void => {
    start ??= time;
    const share = Math.min((time - start) / LASTS, 1);
    if (share === 1) return step(to, true);
    // Out and in: fast at first, then slowly to its place.
    step(between(from, to, 1 - (1 - share) ** 3), false);
    running = requestAnimationFrame(next);
  };
  running = requestAnimationFrame(next);
}
