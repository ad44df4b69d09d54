// RFC 4180, in the form that a spreadsheet opens without asking and no formula hides in.

/** What a cell may hold; nothing for null. */
export type Cell = string | number | boolean | null;

/**
 * Spreadsheets read a file without this mark in the machine's own encoding, and Chinese names turn to noise
 * unseen; programs that do not skip it show it at once, in the name of the first column.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet may take for the beginning of a formula, and the apostrophe that marks those. */
const ACTIVE = /^[=+\-@\t\r\n'＝＋－＠]/u;

/** Rows of cells as CSV: UTF-8 with a byte order mark, lines end with CR LF, the first row names the columns. */
export function csvText(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [columns.join(',')];
  for (const row of rows) lines.push(row.map(cellText).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/**
 * A text as a cell holds it: one apostrophe stands before what could be taken for a formula, and before an
 * apostrophe. Taking one leading apostrophe off gives every value back as it was.
 */
export function guarded(text: string): string {
  return ACTIVE.test(text) ? `'${text}` : text;
}

/** Several values in one cell: " | " between them; a bar or a backslash of their own has a backslash before it. */
export function listed(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/gu, '\\$&')).join(' | ');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = guarded(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
