/** Invented meetings for the bench: the same every time for the same count. */

export type SyntheticEvent = {
  id: string;
  title: string;
  series: number;
  /** EDTF. */
  day: string;
  /** Plain days for peers that know no doubt; the end is that of the last day. */
  start: string;
  end: string;
};

export const SERIES = 12;
const FIRST = Date.UTC(2017, 0, 1);
const DAYS = 3650;
const DAY = 86_400_000;

/** Events from 2017 to 2026 in 12 series; a fifth last days, a tenth are about a month, some are doubted. */
export function syntheticEvents(count: number): SyntheticEvent[] {
  const next = random(count);
  return Array.from({ length: count }, (_, index) => {
    const series = index % SERIES;
    const start = FIRST + Math.floor(next() * DAYS) * DAY;
    const kind = next();
    const length = kind < 0.2 ? 2 + Math.floor(next() * 4) : 1;
    const [first, last] = [iso(start), iso(start + (length - 1) * DAY)];
    return {
      id: `event-${index}`,
      title: `Round ${Math.floor(index / SERIES) + 1} of dialogue ${series + 1}`,
      series,
      day: edtf(kind, first, last),
      start: first,
      end: iso(start + length * DAY),
    };
  });
}

function edtf(kind: number, first: string, last: string): string {
  if (kind < 0.2) return `${first}/${last}`;
  if (kind < 0.3) return `${first.slice(0, 7)}~`;
  if (kind < 0.35) return `${first.slice(0, 4)}-${33 + Math.floor((Number(first.slice(5, 7)) - 1) / 3)}?`;
  return first;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Mulberry32: small, and good enough to scatter dots. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
