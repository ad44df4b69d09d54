import { speakDayWith } from '../../domain/spoken-day.ts';
import type { TimelineWords } from '../../i18n/timeline.ts';
import type { Lane, Timed } from '../lanes.ts';
import { widthOf } from '../text-width.ts';
import { SIZES, type Mark, type Note, type Segment } from './scene.ts';

export type LabelRow = {
  lane: Lane;
  marks: readonly Mark[];
  segments: readonly Segment[];
  width: number;
  baseline: number;
  words: TimelineWords;
  /** Where the first of the lane stands, in sight or not. */
  beginsAt: number;
  /** The meeting whose label comes before all others. */
  present: string | null;
};

/** Clear space between two labels of a row. */
const CLEAR = 9;

type Slot = { from: number; to: number };
type Wish = { mark: Mark; texts: readonly string[]; slot: Slot | null; level: number };

/**
 * Labels on one row under the thread, none over another. First each gets its shortest text as far as there is
 * room, later meetings first; then comes what is said on the thread itself; then each gets the longest text
 * that still fits. A label may slide along its knot.
 */
export function placeLabels(row: LabelRow): { marks: Mark[]; notes: Note[] } {
  const { lane, marks, width, baseline, words, present } = row;
  const taken: Slot[] = [];
  const wishes = marks.map((mark): Wish => {
    const first = lane.occasions[mark.first] as Timed;
    const texts = mark.count > 1 ? [words.meetings(mark.count)] : textsOf(first, words);
    return { mark, texts, slot: null, level: -1 };
  });
  const order = wishes
    .filter(({ mark }) => mark.x > -20 && mark.x < width + 20)
    .sort((a, b) => Number(b.mark.id === present) - Number(a.mark.id === present) || b.mark.x - a.mark.x);
  for (const wish of order) raise(wish, 0, taken, width);
  const notes = placeNotes(row, taken);
  for (const wish of order) raise(wish, 1, taken, width);
  return {
    marks: wishes.map(({ mark, texts, slot, level }) => ({
      ...mark,
      label: slot && { text: texts[level] as string, x: slot.from, y: baseline, width: slot.to - slot.from },
    })),
    notes,
  };
}

/** The texts of a meeting are asked for at every step of a movement, and always the same. */
const known = new WeakMap<Timed, readonly string[]>();

/** From the shortest text to the longest. */
function textsOf(occasion: Timed, words: TimelineWords): readonly string[] {
  let texts = known.get(occasion);
  if (!texts) known.set(occasion, (texts = spelledOut(occasion, words)));
  return texts;
}

function spelledOut({ place, day }: Timed, words: TimelineWords): string[] {
  const date = day === null ? '' : speakDayWith(words.days, day, 'short');
  return place === null ? [date] : [place, `${place} · ${date}`];
}

/** Gives the wish its text of that level where it fits, else leaves it as it was. */
function raise(wish: Wish, level: number, taken: Slot[], width: number): void {
  const text = wish.texts[level];
  if (text === undefined || (level > 0 && wish.slot === null)) return;
  const { x, half, radius } = wish.mark;
  const wide = widthOf(text, SIZES.text);
  const others = taken.filter((slot) => slot !== wish.slot);
  const reach = half || radius;
  const left = [x - wide / 2, x - reach, x + reach - wide]
    .map((place) => Math.min(Math.max(place, 2), width - wide - 2))
    // A label that has slid off its knot no longer says whose it is.
    .find(
      (place) => place >= 2 && place <= x + 1 && place + wide >= x - 1 && isFree(place, place + wide, others),
    );
  if (left === undefined) return;
  if (wish.slot) taken.splice(taken.indexOf(wish.slot), 1);
  wish.slot = { from: left, to: left + wide };
  wish.level = level;
  taken.push(wish.slot);
}

/** Earlier rounds at the left edge, rounds that are not in the record where they are missing. */
function placeNotes(
  { lane, marks, segments, width, baseline, beginsAt, words }: LabelRow,
  taken: Slot[],
): Note[] {
  const notes: Note[] = [];
  const note = (
    texts: readonly string[],
    leftOf: (wide: number) => number,
    room: number,
    title?: string,
  ): void => {
    for (const text of texts) {
      const wide = widthOf(text, SIZES.text);
      const x = leftOf(wide);
      if (wide > room || !isFree(x, x + wide, taken)) continue;
      taken.push({ from: x, to: x + wide });
      notes.push({ text, x, y: baseline, width: wide, title });
      return;
    }
  };
  const first = marks[0];
  if (lane.earlier && beginsAt >= 0) {
    const room = first === undefined || first.x > 60 ? width : first.x;
    const texts = words.earlier(lane.earlier.rounds, lane.earlier.sinceYear);
    note(texts, () => 4, room);
    // Without room beside the first knot it stands before the time, at the thread's end, as short as it gets.
    const short = `+${lane.earlier.rounds}`;
    const wide = widthOf(short, SIZES.text);
    const x = Math.min(-4, (first?.x ?? 0) - (first?.radius ?? 0) - 3) - wide;
    if (notes.length === 0 && x >= -SIZES.margin)
      notes.push({ text: short, x, y: SIZES.mid + 4, width: wide, title: texts[0] });
  }
  for (const mark of marks) {
    const link = lane.links[mark.first];
    const segment = segments.find(({ x2 }) => x2 === mark.x);
    if (!link || !segment) continue;
    const { after } = lane.occasions[mark.first] as Timed;
    const texts = link.kind === 'missing' ? words.missing(link.missing) : [];
    const middle = (segment.x1 + segment.x2) / 2;
    const room = segment.x2 - segment.x1 - 24;
    note(after ? [after.words, ...texts] : texts, (wide) => middle - wide / 2, room, after?.sentence);
  }
  return notes;
}

function isFree(from: number, to: number, taken: readonly Slot[]): boolean {
  return taken.every((slot) => to + CLEAR <= slot.from || from >= slot.to + CLEAR);
}
