import type { Figures } from './measure.ts';
import { subjects } from './subjects.ts';

/** The runs of one subject at one count. */
export type Row = { subject: string; count: number; runs: Figures[] };

const columns: readonly [keyof Figures, string, (value: number) => string][] = [
  ['bytes', 'JS+CSS KiB', (value) => (value / 1024).toFixed(1)],
  ['first', 'first ms', (value) => value.toFixed(0)],
  ['slow', 'slow ms', (value) => value.toFixed(0)],
  ['blocking', 'TBT ms', (value) => value.toFixed(0)],
  ['heap', 'heap MiB', (value) => (value / 2 ** 20).toFixed(1)],
  ['shift', 'CLS', (value) => value.toFixed(2)],
  ['p95', 'frame p95', (value) => value.toFixed(1)],
  ['max', 'frame max', (value) => value.toFixed(0)],
];

/** The middle of what the runs say; undefined where one of them came to no end. */
export function medianOf(runs: readonly Figures[], name: keyof Figures): number | undefined {
  const values = runs.flatMap((run) => run[name] ?? []).sort((a, b) => a - b);
  return values.length < runs.length ? undefined : values[Math.floor(values.length / 2)];
}

/** A table for each count, one line a subject. */
export function tablesOf(rows: readonly Row[]): string {
  const counts = [...new Set(rows.map(({ count }) => count))];
  return counts
    .map((count) => {
      const lines = rows
        .filter((row) => row.count === count)
        .map(({ subject, runs }) => {
          const title = subjects.find(({ name }) => name === subject)?.title ?? subject;
          return [title, ...columns.map(([name, , text]) => cell(medianOf(runs, name), text))];
        });
      return table(`${count} events`, lines);
    })
    .join('\n\n');
}

function cell(value: number | undefined, text: (value: number) => string): string {
  return value === undefined ? '–' : text(value);
}

function table(title: string, lines: readonly (readonly string[])[]): string {
  const all = [[title, ...columns.map(([, name]) => name)], ...lines];
  const widths = (all[0] as string[]).map((_, index) =>
    Math.max(...all.map((line) => line[index]?.length ?? 0)),
  );
  return all
    .map((line) =>
      line
        .map((text, index) =>
          index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
