import type { Tint } from '../../domain/shown.ts';
import { SIZES, type Mark } from '../place/scene.ts';
import type { Occasion } from '../series.ts';
import { maybeWhen } from '../when.ts';
import { maybeDefinitions } from './definitions.ts';
import { element } from './element.ts';
import { plain } from './legend.ts';
import { drawDisc, markClass, drawReach } from './mark.ts';
import { svgText } from './svg.ts';

/** Half the width and half the height of a line's sign: the largest disc and the softest edge. */
const HALF = 20;
const HIGH = 14;

/**
 * The knot of a meeting by itself, for a line of text: as few elements as will do, for there may be a thousand
 * lines. What it refers to stands once on the page (`drawKnotDefinitions`).
 */
export function drawKnot(occasion: Occasion, tint: Tint, prefix: string): string {
  const mark = knotOf(occasion, tint);
  const { reach, figure } = mark;
  return svgText(
    element(
      'svg',
      {
        class: 'timeline-svg',
        width: 2 * HALF,
        height: 2 * HIGH,
        viewBox: `${-HALF} ${-HIGH} ${2 * HALF} ${2 * HIGH}`,
        'aria-hidden': 'true',
      },
      [
        element('g', { class: markClass(mark) }, [
          ...(reach ? drawReach(mark, 0, (x) => x, prefix) : []),
          ...drawDisc(mark, prefix),
          figure === '' ? null : element('text', { class: 'figure', y: 4.5 }, [figure]),
        ]),
      ],
    ),
  );
}

/** What the knots of a list refer to, once for all of them. */
export function drawKnotDefinitions(
  rows: readonly { occasion: Occasion; tint: Tint }[],
  prefix: string,
): string {
  const marks = rows.map(({ occasion, tint }) => knotOf(occasion, tint));
  const definitions = maybeDefinitions({ lanes: [{ marks }] }, prefix);
  if (definitions.length === 0) return '';
  return svgText(element('svg', { width: 0, height: 0, 'aria-hidden': 'true' }, definitions));
}

function knotOf({ number, state, rank, day }: Occasion, tint: Tint): Mark {
  const radius = SIZES.radius[rank ?? 'officials'];
  const when = day === null ? undefined : maybeWhen(day);
  return {
    ...plain,
    radius: number === null ? radius - 3.5 : radius,
    state,
    tint,
    hatched: when?.uncertain ?? false,
    figure: number === null ? '' : String(number),
    reach: when?.kind === 'within' ? { dx1: -HALF, dx2: HALF, soft: when.open ?? 'both' } : null,
  };
}
