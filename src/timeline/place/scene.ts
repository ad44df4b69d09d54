import type { MeetingState, Tint } from '../../domain/shown.ts';
import type { Lane } from '../lanes.ts';

/** A stretch of time and the pixels it fills. */
export type View = {
  /** Day numbers; fractions are times of day. */
  from: number;
  to: number;
  /** Pixels across which the time runs. */
  width: number;
};

/** A text with where it stands: `x` is its left edge, `y` its baseline. */
export type PlacedText = { text: string; x: number; y: number; width: number };

/** What is said on a thread; with a title, it stands for more words. */
export type Note = PlacedText & { title?: string | undefined };

export type Tick = { x: number; width: number; label: string | null; labelX: number; major: boolean };

export type Axis = {
  height: number;
  ticks: readonly Tick[];
  /** The finer row: months or days, else the count of each year. */
  details: readonly (PlacedText & { title: string | null })[];
};

export type Band = {
  id: string;
  x1: number;
  x2: number;
  label: PlacedText | null;
  name: string;
};

/** A piece of the thread. */
export type Segment = { x1: number; x2: number; kind: 'thread' | 'gap' | 'missing' | 'outlook' };

/** The stretch of time that a mark covers or may lie in, relative to the mark. */
export type Reach = { dx1: number; dx2: number; soft: 'none' | 'both' | 'before' | 'after' };

export type Mark = {
  /** A meeting's id, or the lane's and first meeting's for several drawn as one. */
  id: string;
  x: number;
  radius: number;
  state: MeetingState;
  tint: Tint;
  hatched: boolean;
  /** What stands in the knot: the number of the round, of a cluster its numbers or count; else empty. */
  figure: string;
  reach: Reach | null;
  /** Where other sources put it, relative to the mark. */
  rivals: readonly number[];
  /** How many meetings it stands for, and which of the lane: one for a knot. */
  count: number;
  first: number;
  last: number;
  /** Half the width of a cluster's capsule; 0 for a knot. */
  half: number;
  label: PlacedText | null;
};

export type PlacedLane = {
  lane: Lane;
  /** The group's name, on its first lane. */
  group: string | null;
  y: number;
  height: number;
  /** The line of the thread. */
  mid: number;
  segments: readonly Segment[];
  marks: readonly Mark[];
  /** What is said on the thread itself: earlier rounds, rounds not in the record. */
  notes: readonly Note[];
};

export type Scene = {
  view: View;
  height: number;
  axis: Axis;
  bands: readonly Band[];
  /** The day up to which the record is kept; null where it lies outside. */
  asOf: number | null;
  lanes: readonly PlacedLane[];
};

/** Pixels that every picture shares. */
export const SIZES = {
  lane: 48,
  /** From the top of a lane to its thread. */
  mid: 18,
  /** From the thread to the baseline of the labels. */
  label: 25,
  /** Above the first lane of a group. */
  group: 9,
  /** Above all lanes, where there are bands, for their names. */
  bands: 20,
  axis: 42,
  text: 13,
  /** Radius of a knot by rank, and of one without a number. */
  radius: { officials: 10, ministers: 11.5, leaders: 13 },
  plain: 6.5,
  /** Room beside both ends of the time, for the knots that stand there and for the number of earlier rounds. */
  margin: 22,
} as const;
