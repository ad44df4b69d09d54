/**
 * How marks look, for pictures that stand alone. The page's sheet, src/timeline/timeline.css, holds the same
 * text between its two lines "marks"; a test compares them. Every colour is a token.
 */
export const markStyle = `
.timeline-svg { overflow: visible; }
.timeline-svg text { font: 13px/1 var(--sans); fill: var(--ink-soft); text-anchor: middle; font-variant-numeric: tabular-nums lining-nums; }
.timeline-svg line { stroke: var(--rule); }
.timeline-svg .finer { stroke-opacity: 0.5; }
.timeline-svg .band { fill: var(--doubt); fill-opacity: 0.09; }
.timeline-svg .band-name { font-style: italic; text-anchor: start; }
.timeline-svg .as-of { stroke: var(--accent); stroke-dasharray: 1 3; }
.timeline-svg .year-name { font-weight: 600; fill: var(--ink); text-anchor: start; }
.timeline-svg .detail { text-anchor: start; }
.timeline-svg .thread { stroke: var(--thread); stroke-width: 2; }
.timeline-svg .gap { stroke: var(--thread); stroke-width: 0.75; }
.timeline-svg .missing { stroke: var(--thread); stroke-width: 2; stroke-dasharray: 0.1 5; stroke-linecap: round; }
.timeline-svg .outlook { stroke: var(--thread); stroke-width: 1; stroke-dasharray: 4 4; }
.timeline-svg .note { font-style: italic; }
.timeline-svg .edge { text-anchor: start; }
.timeline-svg .knot { overflow: visible; }
.timeline-svg .mark { --tint: var(--doubt); --on-tint: var(--paper); }
.timeline-svg .host-a { --tint: var(--host-a); --on-tint: var(--on-host-a); }
.timeline-svg .host-b { --tint: var(--host-b); --on-tint: var(--on-host-b); }
.timeline-svg .hit { fill: transparent; }
.timeline-svg .disc { fill: var(--paper); stroke: var(--tint); stroke-width: 2; }
.timeline-svg .held .disc { fill: var(--tint); }
.timeline-svg .planned .disc { stroke-dasharray: 3.4 2.6; }
.timeline-svg .hatch { fill: var(--paper); fill-opacity: 0.62; }
.timeline-svg .strike { stroke: var(--tint); stroke-width: 2; }
.timeline-svg .reach { fill: var(--tint); fill-opacity: 0.4; }
.timeline-svg .halo { fill: var(--tint); fill-opacity: 0.38; }
.timeline-svg .lasting { fill-opacity: 1; }
.timeline-svg .rival { fill: none; stroke: var(--tint); stroke-opacity: 0.7; stroke-dasharray: 2 2; }
.timeline-svg .ring { fill: none; stroke: var(--accent); stroke-width: 2.5; }
.timeline-svg .figure { font-weight: 600; fill: var(--ink); stroke: var(--paper); stroke-width: 3; paint-order: stroke; }
.timeline-svg .held .figure { fill: var(--on-tint); stroke: none; }
.timeline-svg .label { fill: var(--ink); }
.timeline-svg a { text-decoration: none; }
.timeline-svg a:hover .label, .timeline-svg a:focus-visible .label { text-decoration: underline; }
.timeline-svg a:focus-visible { outline: none; }
.timeline-svg a:focus-visible .hit { stroke: var(--accent); stroke-width: 3; }
`.trim();
