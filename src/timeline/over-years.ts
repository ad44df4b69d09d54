// What comes back in the rounds of a series, year by year: years across, a row for each, the marks of the timeline.
import { scaleBand, scaleSqrt } from 'd3-scale';
import type { MeetingState, Tint } from '../domain/shown.ts';
import { maybeDefinitions } from './draw/definitions.ts';
import { element, round, type Element } from './draw/element.ts';
import { plain } from './draw/legend.ts';
import { drawMark } from './draw/mark.ts';
import { svgText } from './draw/svg.ts';
import type { Mark, Segment } from './place/scene.ts';

/** A round that a row has; `title` says it to those who cannot see the mark. */
export type YearRound = { year: number | null; state: MeetingState; tint: Tint; title: string; href: string };

/** `several` is where a mark of more than one round leads. */
export type YearRow = { name: string; rounds: readonly YearRound[]; several: string };

/** SVG text that takes the width it is given: what lies under all rows, the years, a picture for each row. */
export type DrawnYears = { ground: string; axis: string; rows: readonly string[] };

export type YearsOptions = {
  /** Put before the ids of what the picture refers to inside itself. */
  prefix: string;
  /** Years before it share a column. */
  since: number;
};

const ROW = 28;
/** The radius of one round; the disc grows by area, up to the room of a row. */
const ONE = 6;
const LARGEST = 12;

/** A year, those before the first one shown, or those not known. */
type Column = number | 'before' | 'unknown';

/** The rows over the years of `rounds`, which are all rounds of the series, whatever a row has of them. */
export function drawYears(
  rounds: readonly { year: number | null }[],
  rows: readonly YearRow[],
  { prefix, since }: YearsOptions,
): DrawnYears {
  const columnOf = ({ year }: { year: number | null }): Column =>
    year === null ? 'unknown' : year < since ? 'before' : year;
  const held = new Set(rounds.map(columnOf));
  const columns = columnsOf(held);
  const across = scaleBand(columns, [0, 100]).paddingInner(0.12);
  const middle = (column: Column): number => (across(column) ?? 0) + across.bandwidth() / 2;
  const radius = scaleSqrt([0, 1], [0, ONE]);
  const placed = rows.map(({ rounds: own }) =>
    [...Map.groupBy(own, columnOf)]
      .map(([column, of]) => ({ column, of, mark: markOf(of, middle(column), radius(of.length)) }))
      .sort((a, b) => a.mark.x - b.mark.x),
  );
  const definitions = maybeDefinitions(
    { lanes: placed.map((cells) => ({ marks: cells.map(({ mark }) => mark) })) },
    prefix,
  );
  const bands = columns.filter((column) => held.has(column));
  return {
    ground: picture({ 'aria-hidden': 'true', height: '100%' }, [
      ...definitions,
      ...bands.map((column) =>
        element('rect', {
          class: 'band',
          x: percent(across(column) ?? 0),
          width: percent(across.bandwidth()),
          height: '100%',
        }),
      ),
    ]),
    axis: picture(
      { 'aria-hidden': 'true', height: 22 },
      columns.flatMap((column) => drawYear(column, since, middle(column))),
    ),
    rows: placed.map((cells, index) => {
      const { name, several } = rows[index] as YearRow;
      const marks = cells.map(({ of, mark }) =>
        drawMark(mark, ROW / 2, {
          across: percent,
          prefix,
          title: of.map(({ title }) => title).join('; '),
          href: of.length === 1 ? (of[0] as YearRound).href : several,
          present: false,
          current: 'page',
          anchor: false,
          labels: [],
        }),
      );
      return picture({ height: ROW }, [
        ...segmentsOf(cells, bands).map(({ x1, x2, kind }) =>
          element('line', { class: kind, x1: percent(x1), x2: percent(x2), y1: ROW / 2, y2: ROW / 2 }),
        ),
        element('g', { role: 'list', 'aria-label': name }, marks),
      ]);
    }),
  };
}

/** Every year from the first to the last, before them the early ones, after them those without a year. */
function columnsOf(held: ReadonlySet<Column>): Column[] {
  const years = [...held].filter((column) => typeof column === 'number');
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const between = Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, at) => first + at);
  return [
    ...(held.has('before') ? ['before' as const] : []),
    ...between,
    ...(held.has('unknown') ? ['unknown' as const] : []),
  ];
}

/** One mark for the rounds of a year: as they were if they were alike, else as the first that was held. */
function markOf(of: readonly YearRound[], x: number, radius: number): Mark {
  const [first] = of as [YearRound];
  const tints = new Set(of.map(({ tint }) => tint));
  const state = of.some((one) => one.state === 'held') ? 'held' : first.state;
  return {
    ...plain,
    x,
    radius: round(Math.min(radius, LARGEST)),
    state,
    tint: tints.size === 1 ? first.tint : null,
  };
}

/** The thread of a row; it thins where rounds between did without. */
function segmentsOf(cells: readonly { column: Column; mark: Mark }[], bands: readonly Column[]): Segment[] {
  return cells.slice(1).map(({ column, mark }, index) => {
    const before = cells[index] as (typeof cells)[number];
    const isNext = bands.indexOf(column) - bands.indexOf(before.column) === 1;
    return { x1: before.mark.x, x2: mark.x, kind: isNext ? 'thread' : 'gap' };
  });
}

/** The year in full, and in two figures where there is little room. */
function drawYear(column: Column, since: number, x: number): Element[] {
  if (column === 'unknown') return [element('text', { x: percent(x), y: 15 }, ['?'])];
  const year = String(column === 'before' ? since - 1 : column);
  const sign = column === 'before' ? '–' : '';
  return [
    element('text', { class: 'full', x: percent(x), y: 15 }, [sign + year]),
    element('text', { class: 'short', x: percent(x), y: 15 }, [`${sign || '’'}${year.slice(-2)}`]),
  ];
}

function picture(attributes: Element['attributes'], children: readonly Element[]): string {
  return svgText(element('svg', { class: 'timeline-svg', ...attributes }, children));
}

function percent(x: number): string {
  return `${Math.round(x * 1e3) / 1e3}%`;
}
