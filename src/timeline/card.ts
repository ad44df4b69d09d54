import { drawAxis } from './draw/axis.ts';
import { element, type Element } from './draw/element.ts';
import { drawLanes } from './draw/picture.ts';
import { svgText } from './draw/svg.ts';
import { themeStyle } from './draw/theme.ts';
import type { Lanes } from './lanes.ts';
import { place } from './place/place.ts';
import { wrapped } from './standalone.ts';

/** What a link shows where it is pasted: the size that such places ask for. */
export const CARD = { width: 1200, height: 630 } as const;

export type CardWords = {
  /** Above the title: the series, or the site. */
  over: string;
  title: string;
  /** Under it: where and when. */
  under: string | null;
  credit: string;
};

const EDGE = 72;
/** Marks are drawn for pages; a card is looked at from further away. */
const ZOOM = 1.7;
const TITLE = 52;

const STYLE = `
.timeline-svg .card-over { font-size: 28px; text-anchor: start; }
.timeline-svg .card-title { font-size: ${TITLE}px; font-weight: 600; text-anchor: start; }
.timeline-svg .card-under { font-size: 30px; text-anchor: start; }
.timeline-svg .card-credit { font-size: 24px; text-anchor: start; }
`;

/** One dialogue's thread under a title, as an SVG that stands alone; `present` is the meeting that the card is of. */
export function cardSvg(lanes: Lanes, words: CardWords, present: string | null): string {
  const { from, to } = lanes;
  const width = (CARD.width - 2 * EDGE) / ZOOM;
  const placed = place(lanes, { from, to, width }, { apart: true, present });
  const scene = { ...placed, bands: [], axis: { ...placed.axis, height: 24, details: [] } };
  const lines = wrapped(words.title, CARD.width - 2 * EDGE, TITLE, 'sans', 2);
  const text = (name: string, y: number, content: string): Element =>
    element('text', { class: name, x: EDGE, y }, [content]);
  const afterTitle = 104 + lines.length * (TITLE + 8);
  const options = { prefix: 'card', meetingHref: () => null, dialogueHref: () => null, present };
  return svgText(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'timeline-svg',
        ...CARD,
        viewBox: `0 0 ${CARD.width} ${CARD.height}`,
      },
      [
        element('style', {}, [`${themeStyle('light')}${STYLE}`]),
        element('rect', { class: 'paper', ...CARD }),
        text('card-over', 96, words.over),
        ...lines.map((line, index) => text('year-name card-title', 160 + index * (TITLE + 8), line)),
        ...(words.under === null ? [] : [text('card-under', afterTitle + 36, words.under)]),
        element('g', { transform: `translate(${EDGE} 340) scale(${ZOOM})` }, [
          ...drawAxis(scene),
          element(
            'g',
            { transform: `translate(0 ${scene.axis.height})` },
            drawLanes(lanes, [scene], options),
          ),
        ]),
        text('card-credit', CARD.height - 36, words.credit),
      ],
    ),
  );
}
