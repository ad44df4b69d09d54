import { glide } from '../../timeline/interact/glide.ts';
import { listenToPointers } from '../../timeline/interact/pointer.ts';
import { isSame, within, zoomed, type Span } from '../../timeline/interact/span.ts';
import type { Wishes } from '../wishes.ts';

/** The stretch of time in sight, and the ways to another. */
export type Picture = {
  readonly stage: HTMLElement;
  readonly whole: Span;
  readonly span: Span;
  show: (span: Span, how?: 'now' | 'moving' | 'glide') => void;
  /** Nearer or farther, about a day or the middle. */
  zoom: (factor: number, about?: number) => void;
  /** Brings a day into sight. */
  see: (day: number) => void;
};

/** Nearer than this the pictures have nothing more to show, in days. */
const NEAREST = 150;
/** How much of the stretch stays free beside a day that is brought into sight. */
const MARGIN = 0.08;

/** Makes the drawn picture movable: the tracks grow wider than the frame and slide; nothing is drawn anew. */
export function movable(root: HTMLElement, wishes: Wishes): Picture {
  const stage = root.querySelector('.stage') as HTMLElement;
  const tracks = [...root.querySelectorAll<HTMLElement>('.track')];
  const whole: Span = { from: Number(root.dataset['from']), to: Number(root.dataset['to']) };
  const length = whole.to - whole.from;
  let span = whole;

  const bounded = ({ from, to }: Span): Span => {
    const half = Math.max(NEAREST - (to - from), 0) / 2;
    return within({ from: from - half, to: to + half }, whole);
  };
  const apply = (next: Span): void => {
    const wider = Math.abs(next.to - next.from - (span.to - span.from)) > 0.01;
    span = next;
    for (const { style } of tracks) {
      if (wider) style.width = `${(100 * length) / (span.to - span.from)}%`;
      style.translate = `${(-100 * (span.from - whole.from)) / length}%`;
    }
    root.classList.toggle('near', !isSame(span, whole));
  };
  const picture: Picture = {
    stage,
    whole,
    get span() {
      return span;
    },
    show(next, how = 'glide') {
      if (how === 'glide') glide(span, bounded(next), apply);
      else apply(bounded(next));
    },
    zoom: (factor, about = (span.from + span.to) / 2) => picture.show(zoomed(span, factor, about, whole)),
    see(day) {
      const seen = span.to - span.from;
      const free = (edge: number): number => (Math.abs(edge) < 1 ? 0 : seen * MARGIN);
      const isIn =
        day >= span.from + free(span.from - whole.from) && day <= span.to - free(whole.to - span.to);
      if (!isIn) picture.show({ from: day - seen / 2, to: day + seen / 2 });
    },
  };
  const [from, to] = [wishes.from ?? whole.from, wishes.to ?? whole.to];
  if (from < to) apply(bounded({ from, to }));
  listenToPointers(
    {
      whole,
      show: picture.show,
      get state() {
        return { span };
      },
      get scene() {
        const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(stage);
        return {
          view: { width: stage.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) },
        };
      },
    },
    stage,
  );
  return picture;
}
