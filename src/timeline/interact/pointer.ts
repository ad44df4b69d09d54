import { dayAt, pixelsPerDay } from '../place/scale.ts';
import { moved, within, zoomed, type Span } from './span.ts';

/** A pointer that has moved this far, in pixels, drags; before that it clicks. */
const DRAGS = 4;
/** How much one step of a wheel zooms. */
const WHEEL = 0.0022;

type Hold = { x: number; y: number };

/** What pointers move: the stretch in sight of the whole, on so many pixels. */
export type Movable = {
  readonly state: { readonly span: Span };
  readonly whole: Span;
  readonly scene: { readonly view: { readonly width: number } };
  show: (span: Span, how: 'moving') => void;
};

/**
 * Wheel, drag and pinch. A plain wheel scrolls the page, as everywhere; with Ctrl or Cmd it zooms about the
 * pointer, sideways it moves. A finger moves the time sideways and the page up and down; two fingers zoom.
 */
export function listenToPointers(control: Movable, area: HTMLElement): void {
  const holds = new Map<number, Hold>();
  let start: { span: Span; middle: number; spread: number } | undefined;
  let dragged = false;

  const left = (): number =>
    area.getBoundingClientRect().left + parseFloat(getComputedStyle(area).paddingInlineStart);
  const view = (span: Span) => ({ ...span, width: control.scene.view.width });

  area.addEventListener(
    'wheel',
    (event) => {
      const unit = event.deltaMode === 1 ? 16 : 1;
      const { span } = control.state;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const about = dayAt(view(span), event.clientX - left());
        control.show(zoomed(span, Math.exp(event.deltaY * unit * WHEEL), about, control.whole), 'moving');
        return;
      }
      const across = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
      if (!event.shiftKey && Math.abs(across) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      control.show(moved(span, (across * unit) / pixelsPerDay(view(span)), control.whole), 'moving');
    },
    { passive: false },
  );

  const begin = (): void => {
    const [one, other] = [...holds.values()] as [Hold, Hold | undefined];
    start = {
      span: control.state.span,
      middle: other ? (one.x + other.x) / 2 : one.x,
      spread: other ? Math.hypot(one.x - other.x, one.y - other.y) : 0,
    };
  };

  area.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (holds.size === 0) dragged = false;
    holds.set(event.pointerId, { x: event.clientX, y: event.clientY });
    begin();
  });
  area.addEventListener('pointermove', (event) => {
    const hold = holds.get(event.pointerId);
    if (!hold || !start) return;
    const [one, other] = [...holds.values()] as [Hold, Hold | undefined];
    if (!dragged && !other && Math.abs(event.clientX - start.middle) < DRAGS) return;
    if (!dragged) area.setPointerCapture(event.pointerId);
    dragged = true;
    Object.assign(hold, { x: event.clientX, y: event.clientY });
    const middle = other ? (one.x + other.x) / 2 : one.x;
    const { span } = start;
    const perDay = pixelsPerDay(view(span));
    let next = span;
    if (other && start.spread > 0) {
      const factor = start.spread / Math.max(Math.hypot(one.x - other.x, one.y - other.y), 1);
      next = zoomed(span, factor, dayAt(view(span), start.middle - left()), control.whole);
    }
    const days = ((start.middle - middle) / perDay) * ((next.to - next.from) / (span.to - span.from));
    control.show(within({ from: next.from + days, to: next.to + days }, control.whole), 'moving');
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    area.addEventListener(name, (event) => {
      holds.delete(event.pointerId);
      if (holds.size > 0) begin();
      else start = undefined;
    });
  }
  // The click that ends a drag opens nothing; a link is moved with the picture, not out of it.
  area.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dragged = false;
    },
    true,
  );
  area.addEventListener('dragstart', (event) => event.preventDefault());
}
