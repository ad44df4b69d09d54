import type { Occasion, Series } from '../series.ts';

const COLUMNS = ['id', 'date', 'number', 'dialogue', 'place', 'host', 'rank', 'status', 'address'];

/** Meetings as CSV (RFC 4180). Dates are EDTF, countries their codes. */
export function meetingsCsv(
  occasions: readonly Occasion[],
  series: Series,
  address: (id: string) => string,
): string {
  const rows = occasions.map(({ id, day, number, thread, place, host, rank, state }) => [
    id,
    day,
    number,
    series.threads[thread]?.name,
    place,
    host,
    rank,
    state,
    address(id),
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
