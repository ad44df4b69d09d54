/** What a page notes about itself while it is measured. */
export type Notes = {
  /** The first frame in which an event stands, in milliseconds since the page was asked for. */
  first: number;
  /** Blocking time: what long tasks took beyond 50 ms. */
  blocking: number;
  lastTask: number;
  shift: number;
  /** Milliseconds from frame to frame, while `framing`. */
  frames: number[];
  framing: boolean;
};

/** Runs in the page before anything else there. */
export function watch(event: string | null): void {
  const notes: Notes = { first: 0, blocking: 0, lastTask: 0, shift: 0, frames: [], framing: false };
  const page = window as unknown as { notes: Notes; painted?: boolean };
  page.notes = notes;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => {
    notes.blocking += duration - 50;
    notes.lastTask = startTime + duration;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) notes.shift += value;
  });
  const isThere = (): boolean => {
    if (event === null) return page.painted === true;
    const found = document.querySelector(event);
    if (!found || found.getBoundingClientRect().height === 0) return false;
    return getComputedStyle(found).visibility === 'visible';
  };
  let before = 0;
  let seen = false;
  const frame = (time: number): void => {
    if (notes.framing && before > 0) notes.frames.push(time - before);
    before = notes.framing ? time : 0;
    if (!seen && isThere()) {
      seen = true;
      // What a frame finds before it is painted is painted when the next task runs.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (notes.first = performance.now());
      port2.postMessage(null);
    }
    if (notes.first === 0 || notes.framing) requestAnimationFrame(frame);
    else setTimeout(() => requestAnimationFrame(frame), 50);
  };
  requestAnimationFrame(frame);
}
