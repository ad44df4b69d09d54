import { medianOf, type Row } from './report.ts';
import type { Figures } from './measure.ts';

/** A goal, what was measured, and whether it is met; left out where its measures were not asked for. */
export type Verdict = { goal: string; measured: string; met: boolean };

/** What a site would take as it is; ECharts, with which one is built, has a line of its own. */
const PRODUCTS = ['vis', 'timelinejs'];

/** What the timeline sets itself, against the peers of the same runs. */
export function verdictsOf(rows: readonly Row[]): Verdict[] {
  const value = (subject: string, count: number, name: keyof Figures): number | undefined => {
    const row = rows.find((one) => one.subject === subject && one.count === count);
    return row && medianOf(row.runs, name);
  };
  const counts = [...new Set(rows.map(({ count }) => count))];
  const verdicts: (Verdict | undefined)[] = [
    limit(
      'JS+CSS, brotli ≤ 25 KiB',
      value('ours', counts[0] ?? 50, 'bytes'),
      25 * 1024,
      (v) => `${(v / 1024).toFixed(1)} KiB`,
    ),
    ...counts.flatMap((count) => {
      const own = value('ours', count, 'first');
      const best = Math.min(...PRODUCTS.flatMap((name) => value(name, count, 'first') ?? []));
      const library = value('echarts', count, 'first');
      return [
        ratio(`first event at ${count} ≤ 0.5 × best product`, own, best, 0.5),
        ratio(`first event at ${count} ≤ 0.5 × ECharts`, own, library, 0.5),
      ];
    }),
    ratio(
      'first event at 50 ≤ 1.2 × a picture',
      value('ours', 50, 'first'),
      value('static', 50, 'first'),
      1.2,
    ),
    ratio(
      'slow profile at 1000 ≤ 0.65 × naive D3',
      value('ours', 1000, 'slow'),
      value('d3', 1000, 'slow'),
      0.65,
    ),
    ...[10_000, 100_000].flatMap((count) => [
      limit(`frames at ${count}: p95 ≤ 17 ms`, value('ours', count, 'p95'), 17.05, ms),
      limit(`frames at ${count}: none > 50 ms`, value('ours', count, 'max'), 50.05, ms),
    ]),
    limit('blocking time at 1000 ≤ 50 ms', value('ours', 1000, 'blocking'), 50, ms),
    limit(
      'heap at 10000 ≤ 8 MiB',
      value('ours', 10_000, 'heap'),
      8 * 2 ** 20,
      (v) => `${(v / 2 ** 20).toFixed(1)} MiB`,
    ),
    ...counts.map((count) => limit(`layout shift at ${count} = 0`, value('ours', count, 'shift'), 0, String)),
  ];
  return verdicts.filter((verdict) => verdict !== undefined);
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function limit(
  goal: string,
  value: number | undefined,
  most: number,
  text: (value: number) => string,
): Verdict | undefined {
  return value === undefined ? undefined : { goal, measured: text(value), met: value <= most };
}

function ratio(
  goal: string,
  value: number | undefined,
  peer: number | undefined,
  most: number,
): Verdict | undefined {
  if (value === undefined || peer === undefined || !Number.isFinite(peer)) return undefined;
  const measured = `${value.toFixed(0)} : ${peer.toFixed(0)} ms = ${(value / peer).toFixed(2)}`;
  return { goal, measured, met: value <= peer * most };
}
