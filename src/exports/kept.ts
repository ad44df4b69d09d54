// A part of the whole files, for programs and spreadsheets that read the whole ones alike.

/** The whole CSV with only the rows whose first cell, an id, is among `ids`; its head and every byte of a row stay. */
export function keptRows(csv: string, ids: ReadonlySet<string>): string {
  const [head = '', ...rows] = linesOf(csv);
  return [head, ...rows.filter((row) => ids.has(/^[^,\r\n]*/u.exec(row)?.[0] ?? ''))].join('');
}

/** The whole JSON of a list with only the entries whose id is among `ids`; what stands at its head stays. */
export function keptEntries(text: string, ids: ReadonlySet<string>): string {
  const file = JSON.parse(text) as Record<string, string | null | { id: string }[]>;
  const kept = Object.entries(file).map(([key, held]) => [
    key,
    Array.isArray(held) ? held.filter(({ id }) => ids.has(id)) : held,
  ]);
  return `${JSON.stringify(Object.fromEntries(kept))}\n`;
}

/** The lines of a CSV with their ends. A line that ends inside quotes goes on; doubled quotes open again what they close. */
function linesOf(csv: string): string[] {
  const lines: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (const { 0: mark, index } of csv.matchAll(/["\n]/gu)) {
    if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted) {
      lines.push(csv.slice(start, index + 1));
      start = index + 1;
    }
  }
  return start < csv.length ? [...lines, csv.slice(start)] : lines;
}
