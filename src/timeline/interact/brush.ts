import { drawOverview } from '../draw/overview.ts';
import type { Control } from './control.ts';
import { make, patch } from './dom.ts';
import { isSame, moved, within, type Span } from './span.ts';

/** The strip above the axis: what is in sight of the whole, to be dragged and drawn wider or narrower. */
export function listenToBrush(control: Control, strip: HTMLElement): void {
  const svg = strip.querySelector('svg') as SVGSVGElement;
  const brush = make('div', { class: 'timeline-brush' }, make('i', {}), make('i', {}));
  svg.after(make('div', { class: 'timeline-window' }, brush));
  const { whole } = control;
  const length = whole.to - whole.from;
  let held: { x: number; span: Span; edge: 'from' | 'to' | null } | undefined;

  const show = (): void => {
    const { from, to } = control.state.span;
    brush.style.insetInlineStart = `${((from - whole.from) / length) * 100}%`;
    brush.classList.toggle('whole', isSame(control.state.span, whole));
    brush.style.inlineSize = `${((to - from) / length) * 100}%`;
  };
  const days = (pixels: number): number => (pixels / svg.clientWidth) * length;
  let lanes = control.lanes;
  control.whenAtRest(() => {
    show();
    if (lanes !== control.lanes) patch(svg, drawOverview(control.lanes));
    lanes = control.lanes;
  });
  show();

  strip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    strip.setPointerCapture(event.pointerId);
    const { span } = control.state;
    const at = whole.from + days(event.clientX - svg.getBoundingClientRect().left);
    const edges = [...brush.children];
    const edge = event.target === edges[0] ? 'from' : event.target === edges[1] ? 'to' : null;
    held = { x: event.clientX, span, edge };
    // Beside the window: the window comes there.
    if (edge === null && (at < span.from || at > span.to)) {
      held.span = within({ from: at - (span.to - span.from) / 2, to: at + (span.to - span.from) / 2 }, whole);
      control.show(held.span, 'moving');
    }
  });
  strip.addEventListener('pointermove', (event) => {
    if (!held) return;
    const by = days(event.clientX - held.x);
    const { span, edge } = held;
    if (edge === null) control.show(moved(span, by, whole), 'moving');
    else {
      const next = { ...span, [edge]: span[edge] + by };
      if (next.to - next.from > 20) {
        control.show({ from: Math.max(next.from, whole.from), to: Math.min(next.to, whole.to) }, 'moving');
      }
    }
    show();
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    strip.addEventListener(name, () => (held = undefined));
  }
}
