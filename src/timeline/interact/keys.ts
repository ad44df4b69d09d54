import type { Mark, PlacedLane } from '../place/scene.ts';
import type { Control } from './control.ts';
import { moved, zoomed } from './span.ts';

type Place = { row: number; lane: PlacedLane; mark: Mark };

/**
 * One tab stop for the whole picture. Left and right go along a lane, up and down to the meeting of the next
 * lane that is nearest in time, Home and End to the first and last of the lane; + and − zoom, 0 shows the
 * whole, Enter opens, Escape closes. Everything is reached, in sight or not.
 */
export function listenToKeys(control: Control, stage: HTMLElement): void {
  const links = (): NodeListOf<SVGElement> => stage.querySelectorAll<SVGElement>('.mark');
  let current: string | null = null;

  const rove = (): void => {
    const all = [...links()];
    const stop = all.find((link) => link.dataset['id'] === current) ?? all[0];
    for (const link of all) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  };
  rove();
  control.whenAtRest(rove);
  // Not on the picture itself: an SVG element that listens for focus becomes a tab stop.
  stage.addEventListener('focusin', (event) => {
    current = (event.target as Element).closest<SVGElement>('.mark')?.dataset['id'] ?? current;
    rove();
  });

  stage.addEventListener('click', (event) => {
    const place = placeOf(control, event.target as Element);
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(control, place);
  });

  stage.addEventListener('keydown', (event) => {
    const place = placeOf(control, event.target as Element);
    if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(control, place, event.key)) event.preventDefault();
  });
}

/** What a key does at a mark; false where it does nothing. */
function press(control: Control, { row, lane, mark }: Place, key: string): boolean {
  const { span } = control.state;
  const { occasions } = lane.lane;
  const goTo = (index: number, of = occasions): boolean => {
    const occasion = of[index];
    if (occasion) control.focus(occasion.id);
    return true;
  };
  const zoom = (factor: number): boolean => {
    const about = occasions[mark.first]?.when.at ?? (span.from + span.to) / 2;
    control.show(zoomed(span, factor, about, control.whole));
    return true;
  };
  switch (key) {
    case 'ArrowRight':
      return goTo(mark.last + 1);
    case 'ArrowLeft':
      return goTo(mark.first - 1);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(occasions.length - 1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = nearest(control, row, key === 'ArrowDown' ? 1 : -1, occasions[mark.first]?.when.at ?? 0);
      return next === undefined || goTo(next.index, next.occasions);
    }
    case '+':
    case '=':
      return zoom(0.6);
    case '-':
    case '_':
      return zoom(1 / 0.6);
    case '0':
      control.show(control.whole);
      return true;
    case 'PageUp':
    case 'PageDown':
      control.show(moved(span, (span.to - span.from) * (key === 'PageUp' ? -0.8 : 0.8), control.whole));
      return true;
    case 'Escape':
      if (control.state.selected === null) control.show(control.whole);
      else control.select(null);
      return true;
    default:
      return false;
  }
}

function nearest(control: Control, row: number, step: 1 | -1, at: number) {
  for (let next = row + step; control.scene.lanes[next]; next += step) {
    const occasions = control.scene.lanes[next]?.lane.occasions ?? [];
    if (occasions.length === 0) continue;
    const distances = occasions.map(({ when }) => Math.abs(when.at - at));
    return { occasions, index: distances.indexOf(Math.min(...distances)) };
  }
  return undefined;
}

/** A meeting opens its panel; several drawn as one come apart, or as near as days go. */
function open(control: Control, { lane, mark }: Place): void {
  const { span } = control.state;
  const [first, last] = [lane.lane.occasions[mark.first], lane.lane.occasions[mark.last]];
  if (!first || !last) return;
  const days = last.when.at - first.when.at;
  if (mark.count === 1 || days < 1 || days * 1.4 > span.to - span.from) return control.select(first.id);
  control.show({ from: first.when.at - days * 0.2 - 1, to: last.when.at + days * 0.2 + 1 });
}

function placeOf(control: Control, target: Element): Place | undefined {
  const id = target.closest<SVGElement>('.mark')?.dataset['id'];
  if (id === undefined) return undefined;
  for (const [row, lane] of control.scene.lanes.entries()) {
    const mark = lane.marks.find((other) => other.id === id);
    if (mark) return { row, lane, mark };
  }
  return undefined;
}
