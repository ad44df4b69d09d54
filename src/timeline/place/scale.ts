import type { View } from './scene.ts';

/** Day number to pixels. Linear, so a multiplication will do. */
export function scaleOf(view: View): (day: number) => number {
  const perDay = pixelsPerDay(view);
  return (day) => (day - view.from) * perDay;
}

/** Pixels to day number. */
export function dayAt(view: View, x: number): number {
  return view.from + x / pixelsPerDay(view);
}

export function pixelsPerDay({ from, to, width }: View): number {
  return width / (to - from);
}
