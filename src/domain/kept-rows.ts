/** The whole CSV with only the rows whose first cell, an id, is among `ids`; its head and every byte of a row stay. */
export function keptRows(csv: string, ids: ReadonlySet<string>): string {
  const [head = '', ...rows] = linesOf(csv);
  return [head, ...rows.filter((row) => ids.has(/^[^,\r\n]*/u.exec(row)?.[0] ?? ''))].join('');
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
