import type { Scene } from '../place/scene.ts';
import { element, round, type Element } from './element.ts';
import { acrossOf } from './picture.ts';

/** The axis above the lanes: years, and under them months, days or the number of meetings. */
export function drawAxis(scene: Scene, fluid = false): Element[] {
  const { axis, bands } = scene;
  const across = acrossOf(scene, fluid);
  return [
    ...axis.ticks.flatMap(({ x, label, labelX, major }) => {
      const line =
        x < 0
          ? null
          : element('line', {
              class: major ? 'year' : 'year finer',
              x1: across(x),
              x2: across(x),
              y1: major ? 4 : 24,
              y2: axis.height,
            });
      const name =
        label === null
          ? null
          : element(
              'text',
              { class: 'year-name', x: across(Math.max(x, 0)), dx: round(labelX - Math.max(x, 0)), y: 17 },
              [label],
            );
      return [line, name].filter((part) => part !== null);
    }),
    ...axis.details.map(({ text, x, y, title }) =>
      element('text', { class: 'detail', x: across(x - 5), dx: 5, y }, [
        title ? element('title', {}, [title]) : null,
        text,
      ]),
    ),
    ...bands.map(({ x1, x2, name }) =>
      element('rect', { class: 'band', x: across(x1), width: across(x2 - x1), y: 0, height: axis.height }, [
        element('title', {}, [name]),
      ]),
    ),
  ];
}
