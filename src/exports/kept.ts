// A part of the whole files, for programs and spreadsheets that read the whole ones alike.

/** The whole JSON of a list with only the entries whose id is among `ids`; what stands at its head stays. */
export function keptEntries(text: string, ids: ReadonlySet<string>): string {
  const file = JSON.parse(text) as Record<string, string | null | { id: string }[]>;
  const kept = Object.entries(file).map(([key, held]) => [
    key,
    Array.isArray(held) ? held.filter(({ id }) => ids.has(id)) : held,
  ]);
  return `${JSON.stringify(Object.fromEntries(kept))}\n`;
}
