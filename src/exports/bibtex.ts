import type { Reference } from './reference.ts';
import { inOneLine } from './words.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters with a meaning in TeX, as TeX writes them. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX would melt into one: "--" into a dash, "''" into a quotation mark. */
const LIGATURE = /'(?=')|`(?=`)|-(?=-)|,(?=,)|<(?=<)|>(?=>)|[?!](?=`)/gu;

/** References as BibTeX, in UTF-8; names and titles keep their capitals. */
export function bibtexText(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n');
}

function entryOf({ key, title, author, container, date, url, release, note }: Reference): string {
  const [year, month, day] = date?.split('-') ?? [];
  const fields: [name: string, value: string | null][] = [
    ['author', `{{${tex(author)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['howpublished', container && `{${tex(container)}}`],
    ['year', year ? `{${year}}` : null],
    ['month', month ? (MONTHS[Number(month) - 1] ?? null) : null],
    ['day', day ? `{${Number(day)}}` : null],
    ['version', release && `{${tex(release)}}`],
    ['url', `{${verbatim(url)}}`],
    ['note', note && `{${tex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${key.replace(/[^\w:.-]/gu, '-')},\n${lines.join(',\n')}\n}\n`;
}

function tex(text: string): string {
  return inOneLine(text)
    .replace(/[\\{}%&#$_~^]/gu, (character) => TEX[character] ?? character)
    .replace(LIGATURE, '$&{}');
}

/** An address is not read as TeX, but braces and backslashes would end it. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s]/gu, encodeURIComponent);
}
