import { moved } from '../../timeline/interact/span.ts';
import type { Picture } from './picture.ts';

/** The marks of the picture that is in sight: one of several, each for its own width of time. */
export type Marks = {
  /** The mark of a meeting, or of several that it is drawn with; undefined where it is not drawn. */
  find: (id: string) => Mark | undefined;
  /** The day that a mark stands at. */
  dayOf: (mark: Mark) => number;
};

type Mark = SVGElement;

/**
 * One tab stop for the whole picture. Left and right go along a lane, up and down to the nearest in time of the
 * next lane; Home and End, + and −, 0, Page up and down as on the timeline of the site.
 */
export function listenToMarks(picture: Picture, open: (id: string) => void, close: () => void): Marks {
  const { stage, whole } = picture;
  let current: string | null = null;

  const inSight = (): Mark[] =>
    [...stage.querySelectorAll<Mark>('.mark')].filter((mark) => mark.checkVisibility());
  const dayOf = (mark: Mark): number =>
    whole.from +
    (parseFloat(mark.querySelector('.knot')?.getAttribute('x') ?? '0') / 100) * (whole.to - whole.from);
  const rove = (): void => {
    const marks = inSight();
    const stop = marks.find(({ dataset }) => dataset['id'] === current) ?? marks[0];
    for (const mark of stage.querySelectorAll<Mark>('.mark')) mark.tabIndex = mark === stop ? 0 : -1;
  };
  const focus = (mark: Mark | undefined): void => {
    if (!mark) return;
    picture.see(dayOf(mark));
    mark.focus({ preventScroll: true });
    mark.closest('svg:not(.knot)')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const zoom = (mark: Mark, factor: number): void => {
    picture.zoom(factor, dayOf(mark));
    // Nearer, another picture may be in sight, with the same meeting.
    setTimeout(() => {
      if (!mark.checkVisibility())
        inSight()
          .find((other) => holds(other, mark))
          ?.focus({ preventScroll: true });
      rove();
    }, 300);
  };
  const openMark = (mark: Mark): void => {
    const { id = '' } = mark.dataset;
    if (id.includes('/')) zoom(mark, 0.4);
    else open(id);
  };

  stage.addEventListener('focusin', ({ target }) => {
    current = markOf(target)?.dataset['id'] ?? current;
    rove();
  });
  stage.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openMark(mark);
  });
  stage.addEventListener('keydown', (event) => {
    const mark = markOf(event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const { span } = picture;
    const own = inSight().filter((other) => laneOf(other) === laneOf(mark));
    const go = (to: Mark | undefined) => (): void => focus(to);
    const aside = (step: 1 | -1) => (): void => focus(nearest(inSight(), mark, step, dayOf));
    const page = (share: number) => (): void =>
      picture.show(moved(span, (span.to - span.from) * share, whole));
    const actions: Record<string, () => void> = {
      ArrowLeft: go(own[own.indexOf(mark) - 1]),
      ArrowRight: go(own[own.indexOf(mark) + 1]),
      Home: go(own[0]),
      End: go(own.at(-1)),
      ArrowUp: aside(-1),
      ArrowDown: aside(1),
      PageUp: page(-0.8),
      PageDown: page(0.8),
      '+': () => zoom(mark, 0.6),
      '=': () => zoom(mark, 0.6),
      '-': () => zoom(mark, 1 / 0.6),
      '0': () => picture.show(whole),
      Escape: close,
      ' ': () => openMark(mark),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  new ResizeObserver(rove).observe(stage);
  return { dayOf, find: (id) => inSight().find((mark) => mark.dataset['id'] === id) };
}

function markOf(target: EventTarget | null): Mark | null {
  return target instanceof Element ? target.closest<Mark>('.mark') : null;
}

function laneOf(mark: Mark): Element | null {
  return mark.closest('.level > svg');
}

/** Both are one, or one is drawn among several. */
function holds(one: Mark, other: Mark): boolean {
  const end = (mark: Mark): string => mark.dataset['id']?.split('/').at(-1) ?? '';
  return end(one) === end(other);
}

function nearest(marks: Mark[], from: Mark, step: 1 | -1, dayOf: (mark: Mark) => number): Mark | undefined {
  const lanes = [...new Set(marks.map(laneOf))];
  const lane = lanes[lanes.indexOf(laneOf(from)) + step];
  const distance = (mark: Mark): number => Math.abs(dayOf(mark) - dayOf(from));
  return marks.filter((mark) => lane && laneOf(mark) === lane).sort((a, b) => distance(a) - distance(b))[0];
}
