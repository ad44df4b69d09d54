/** The colours of a picture, by the names that the site's tokens have. */
export const tokens = [
  'paper',
  'ink',
  'ink-soft',
  'rule',
  'accent',
  'host-a',
  'host-b',
  'on-host-a',
  'on-host-b',
  'doubt',
  'thread',
] as const;

export type Token = (typeof tokens)[number];

/**
 * How a picture looks. Pages have the same in src/timeline/sheets/marks.css, with their own tokens; pictures that
 * stand alone carry it, with colours that a program without custom properties understands. The tint of a mark
 * is its `color`.
 */
export function markStyle(colour: (token: Token) => string, sans: string): string {
  const c = colour;
  return `
.timeline-svg { overflow: visible; }
.timeline-svg text { font: 13px/1 ${sans}; fill: ${c('ink-soft')}; text-anchor: middle; font-variant-numeric: tabular-nums lining-nums; }
.timeline-svg line { stroke: ${c('rule')}; }
.timeline-svg .finer { stroke-opacity: 0.5; }
.timeline-svg .bar { fill: ${c('doubt')}; fill-opacity: 0.55; }
.timeline-svg .band { fill: ${c('doubt')}; fill-opacity: 0.09; }
.timeline-svg .band-name { font-style: italic; text-anchor: start; }
.timeline-svg .as-of { stroke: ${c('accent')}; stroke-dasharray: 1 3; }
.timeline-svg .year-name { font-weight: 600; fill: ${c('ink')}; text-anchor: start; }
.timeline-svg .detail { text-anchor: start; }
.timeline-svg .thread { stroke: ${c('thread')}; stroke-width: 2; }
.timeline-svg .gap { stroke: ${c('thread')}; stroke-width: 0.75; }
.timeline-svg .missing { stroke: ${c('thread')}; stroke-width: 2; stroke-dasharray: 0.1 5; stroke-linecap: round; }
.timeline-svg .outlook { stroke: ${c('thread')}; stroke-dasharray: 4 4; }
.timeline-svg .label, .timeline-svg .note { stroke: ${c('paper')}; stroke-width: 3; stroke-linejoin: round; paint-order: stroke; }
.timeline-svg .note { font-style: italic; }
.timeline-svg .edge { text-anchor: start; }
.timeline-svg .knot { overflow: visible; }
.timeline-svg .mark { color: ${c('doubt')}; text-decoration: none; }
.timeline-svg .host-a { color: ${c('host-a')}; }
.timeline-svg .host-b { color: ${c('host-b')}; }
.timeline-svg .hit { fill: transparent; }
.timeline-svg .disc { fill: ${c('paper')}; stroke: currentColor; stroke-width: 2; }
.timeline-svg .held .disc { fill: currentColor; }
.timeline-svg .planned .disc { stroke-dasharray: 3.4 2.6; }
.timeline-svg .hatch { fill: ${c('paper')}; fill-opacity: 0.62; }
.timeline-svg .strike { stroke: currentColor; stroke-width: 2; }
.timeline-svg .reach { fill: currentColor; fill-opacity: 0.4; }
.timeline-svg .halo { fill: currentColor; fill-opacity: 0.38; }
.timeline-svg .lasting { fill-opacity: 1; }
.timeline-svg .rival { fill: none; stroke: currentColor; stroke-opacity: 0.7; stroke-dasharray: 2 2; }
.timeline-svg .ring { fill: none; stroke: ${c('accent')}; stroke-width: 2.5; }
.timeline-svg .figure { font-weight: 600; fill: ${c('ink')}; stroke: ${c('paper')}; stroke-width: 3; paint-order: stroke; }
.timeline-svg .held .figure { fill: ${c('paper')}; stroke: none; }
.timeline-svg .held.host-a .figure { fill: ${c('on-host-a')}; }
.timeline-svg .held.host-b .figure { fill: ${c('on-host-b')}; }
.timeline-svg .mark.held.doubted .figure { fill: ${c('ink')}; stroke: ${c('paper')}; }
.timeline-svg .label { fill: ${c('ink')}; }
.timeline-svg .paper { fill: ${c('paper')}; }
.timeline-svg .heading { font-size: 22px; font-weight: 600; fill: ${c('ink')}; text-anchor: start; }
.timeline-svg .credit { text-anchor: start; }
.timeline-svg .country { font-size: 12px; letter-spacing: 0.06em; text-anchor: start; }
.timeline-svg .name { font-size: 14px; fill: ${c('ink')}; text-anchor: start; }
`.trim();
}
