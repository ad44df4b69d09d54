import { SHADES } from './definitions.ts';
import type { Element } from './element.ts';

/** How an element looks, as the page's sheets say. */
export type Paint = {
  fill: string;
  fillOpacity: number;
  stroke: string;
  strokeOpacity: number;
  strokeWidth: number;
  dash: readonly number[];
  cap: CanvasLineCap;
  font: string;
  anchor: 'start' | 'middle' | 'end';
};

/** `context` is the class of the mark that the element is part of. */
export type PaintOf = (name: string, className: string, context: string) => Paint;

export type CanvasOptions = {
  paintOf: PaintOf;
  /** Rows outside are skipped. */
  top: number;
  bottom: number;
};

/** Paints what `drawLanes` and `drawAxis` drew in pixels: the same picture, made for moving. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  elements: readonly Element[],
  options: CanvasOptions,
): void {
  for (const child of elements) paintElement(context, child, '', options);
}

function paintElement(
  ctx: CanvasRenderingContext2D,
  drawn: Element,
  inside: string,
  options: CanvasOptions,
): void {
  const { name, attributes, children } = drawn;
  if (name === 'title' || name === 'defs') return;
  const className = String(attributes['class'] ?? '');
  if (name === 'g' || name === 'a' || name === 'svg') {
    const [x, y] = offsetOf(drawn);
    if (className === 'lane' && (y > options.bottom || y + 80 < options.top)) return;
    ctx.translate(x, y);
    const context = className.startsWith('mark') ? className : inside;
    for (const child of children) if (typeof child !== 'string') paintElement(ctx, child, context, options);
    ctx.translate(-x, -y);
    return;
  }
  if (className === 'hit') return;
  const paint = options.paintOf(name, className, inside);
  if (name === 'text') paintText(ctx, drawn, paint);
  else paintShape(ctx, drawn, paint);
}

function offsetOf({ attributes }: Element): [x: number, y: number] {
  const [, x = '0', y = '0'] =
    /^translate\((\S+) (\S+)\)$/u.exec(String(attributes['transform'] ?? '')) ?? [];
  return [Number(x) + number(attributes['x']), Number(y) + number(attributes['y'])];
}

function paintText(ctx: CanvasRenderingContext2D, { attributes, children }: Element, paint: Paint): void {
  const text = children.filter((child) => typeof child === 'string').join('');
  const x = number(attributes['x']) + number(attributes['dx']);
  const y = number(attributes['y']);
  if (ctx.font !== paint.font) ctx.font = paint.font;
  ctx.textAlign = paint.anchor === 'middle' ? 'center' : paint.anchor;
  if (paint.stroke !== 'none') {
    strokeWith(ctx, paint);
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = paint.fill;
  ctx.fillText(text, x, y);
}

function paintShape(ctx: CanvasRenderingContext2D, { name, attributes }: Element, paint: Paint): void {
  const at = (key: string): number => number(attributes[key]);
  const mask = String(attributes['mask'] ?? '').replace(/^url\(#.*-(\w+)\)$/u, '$1');
  ctx.beginPath();
  if (name === 'line') {
    ctx.moveTo(at('x1'), at('y1'));
    ctx.lineTo(at('x2'), at('y2'));
  } else if (name === 'circle') ctx.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else ctx.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  if (mask === 'hatch') return hatch(ctx, at('r'), paint);
  const box: Box =
    name === 'circle'
      ? [at('cx') - at('r'), at('cx') + at('r'), at('r')]
      : [at('x'), at('x') + at('width'), 0];
  if (paint.fill !== 'none' && name !== 'line') {
    ctx.globalAlpha = paint.fillOpacity;
    ctx.fillStyle = mask === '' ? paint.fill : shade(ctx, mask, box, paint.fill);
    ctx.fill();
  }
  if (paint.stroke !== 'none' && paint.strokeWidth > 0) {
    strokeWith(ctx, paint);
    if (mask !== '') ctx.strokeStyle = shade(ctx, mask, box, paint.stroke);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

function strokeWith(ctx: CanvasRenderingContext2D, paint: Paint): void {
  ctx.globalAlpha = paint.strokeOpacity;
  ctx.strokeStyle = paint.stroke;
  ctx.lineWidth = paint.strokeWidth;
  ctx.lineCap = paint.cap;
  ctx.lineJoin = 'round';
  ctx.setLineDash(paint.dash as number[]);
}

type Box = [x1: number, x2: number, radius: number];

/** The fading of a mask as a gradient of the colour itself. */
function shade(
  ctx: CanvasRenderingContext2D,
  mask: string,
  [x1, x2, radius]: Box,
  colour: string,
): CanvasGradient | string {
  const gradient =
    mask === 'halo'
      ? ctx.createRadialGradient(0, 0, 0, 0, 0, radius)
      : ctx.createLinearGradient(x1, 0, x2, 0);
  const stops = SHADES[mask];
  if (!stops) return colour;
  try {
    for (const [offset, opacity] of stops)
      gradient.addColorStop(offset, `rgb(from ${colour} r g b / ${opacity})`);
    return gradient;
  } catch {
    // A browser without relative colours shows the stretch without its fading.
    return colour;
  }
}

function hatch(ctx: CanvasRenderingContext2D, radius: number, paint: Paint): void {
  ctx.save();
  ctx.clip();
  ctx.rotate(Math.PI / 4);
  ctx.globalAlpha = paint.fillOpacity;
  ctx.fillStyle = paint.fill;
  for (let x = -radius - (radius % 4); x < radius; x += 4) ctx.fillRect(x, -radius, 1.8, 2 * radius);
  ctx.restore();
}

function number(value: string | number | null | undefined): number {
  return typeof value === 'number' ? value : Number(value ?? 0);
}
