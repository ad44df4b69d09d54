import type { Reference } from './reference.ts';
import { inOneLine } from './words.ts';

/** References as RIS: a tag and a value a line, lines end with CR LF. */
export function risText(references: readonly Reference[]): string {
  return references.map(entryOf).join('\r\n');
}

function entryOf({ key, title, author, container, date, url, release, note }: Reference): string {
  const [year, month, day] = date?.split('-') ?? [];
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    // A comma would part a family name from a given one.
    ['AU', author.replaceAll(',', ' ')],
    ['TI', title],
    ['T2', container],
    ['PY', year ?? null],
    ['DA', year ? [year, month ?? '', day ?? '', ''].join('/') : null],
    ['ET', release],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${inOneLine(value ?? '')}\r\n`)
    .join('');
}
