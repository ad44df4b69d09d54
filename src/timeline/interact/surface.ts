import { paintCanvas, type Paint, type PaintOf } from '../draw/canvas.ts';
import type { Element as Drawn } from '../draw/element.ts';
import { SIZES } from '../place/scene.ts';
import { patch } from './dom.ts';

/** A picture that rests as SVG, to be read, tabbed and printed, and moves as canvas. */
export type Surface = {
  rest: (drawn: readonly Drawn[]) => void;
  move: (drawn: readonly Drawn[], height: number) => void;
};

/** The canvas reaches as far beyond the time as a knot at its end. */
const MARGIN = SIZES.margin;
/** More pixels than this for each of the page's are not seen, and cost. */
const DENSEST = 2;

export function surfaceOf(holder: HTMLElement | SVGSVGElement): Surface {
  let canvas: HTMLCanvasElement | undefined;
  let paintOf: PaintOf | undefined;
  return {
    rest(drawn) {
      patch(holder, drawn);
      holder.style.opacity = '';
      if (canvas) canvas.hidden = true;
      paintOf = undefined;
    },
    move(drawn, height) {
      if (!canvas) {
        canvas = document.createElement('canvas');
        canvas.setAttribute('aria-hidden', 'true');
        holder.after(canvas);
      }
      // The colours are read once for each movement: nobody changes the theme while dragging.
      paintOf ??= paintsOf(holder);
      holder.style.opacity = '0';
      canvas.hidden = false;
      const box = holder.getBoundingClientRect();
      const top = Math.max(0, -box.top);
      const bottom = Math.max(top, Math.min(height, innerHeight - box.top));
      const scale = Math.min(devicePixelRatio, DENSEST);
      const width = box.width + 2 * MARGIN;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      const [across, down] = [Math.round(width * scale), Math.round((bottom - top) * scale)];
      if (canvas.width !== across || canvas.height !== down)
        Object.assign(canvas, { width: across, height: down });
      else context.clearRect(0, 0, across, down);
      Object.assign(canvas.style, { top: `${top}px`, width: `${width}px`, height: `${bottom - top}px` });
      context.setTransform(scale, 0, 0, scale, MARGIN * scale, -top * scale);
      paintCanvas(context, drawn, { paintOf, top, bottom });
      context.setTransform(1, 0, 0, 1, 0, 0);
    },
  };
}

/** Asks the page's own sheets how an element would look, once for each kind. */
export function paintsOf(holder: Element): PaintOf {
  const svg = holder.querySelector('svg') ?? holder;
  const known = new Map<string, Paint>();
  return (name, className, context) => {
    const key = `${context}/${name}/${className}`;
    const paint = known.get(key) ?? measured(svg, name, className, context);
    known.set(key, paint);
    return paint;
  };
}

function measured(svg: Element, name: string, className: string, context: string): Paint {
  const make = (tag: string, classes: string): Element => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
    node.setAttribute('class', classes);
    return node;
  };
  const group = make('g', context);
  const probe = make(name, className);
  group.append(probe);
  svg.append(group);
  const style = getComputedStyle(probe);
  const paint: Paint = {
    fill: style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    strokeOpacity: Number(style.strokeOpacity),
    strokeWidth: parseFloat(style.strokeWidth),
    dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/u).map(parseFloat),
    cap: style.strokeLinecap as CanvasLineCap,
    font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    anchor: style.textAnchor as Paint['anchor'],
  };
  group.remove();
  return paint;
}
