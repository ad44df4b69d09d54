// Written without a YAML library: every text is a JSON string, which YAML reads as it stands, so nothing that
// somebody wrote can become a key, a type or the end of the header. It is also some twenty times as fast.

type Plain =
  string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

const KEY = /^[A-Za-z][A-Za-z0-9-]*$/u;
/** Characters that JSON leaves as they are and YAML 1.1 or 1.2 does not allow, breaks lines at, or drops. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** The header of a file, with its fences. Keys without a value are left out. Throws on a key that is no plain word. */
export function frontMatter(data: { readonly [key: string]: Plain }): string {
  return `---\n${mapping(data, '')}---\n`;
}

function mapping(data: { readonly [key: string]: Plain }, indent: string): string {
  let text = '';
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    if (!KEY.test(key)) throw new RangeError(`front matter key: ${key}`);
    text += `${indent}${key}:${node(value, indent)}`;
  }
  return text;
}

/** What stands after a key or a dash, up to and with the end of the line. */
function node(value: Plain, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []\n';
    return `\n${value.map((item: Plain) => `${indent}  -${element(item, `${indent}    `)}`).join('')}`;
  }
  if (typeof value === 'object' && value !== null) {
    const text = mapping(value as { readonly [key: string]: Plain }, `${indent}  `);
    return text === '' ? ' {}\n' : `\n${text}`;
  }
  return ` ${scalar(value as string | number | boolean | null)}\n`;
}

/** An item of a list: a mapping begins on the line of its dash. */
function element(item: Plain, indent: string): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return node(item, indent.slice(2));
  const text = mapping(item as { readonly [key: string]: Plain }, indent);
  return text === '' ? ' {}\n' : ` ${text.slice(indent.length)}`;
}

function scalar(value: string | number | boolean | null): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`front matter number: ${value}`);
  return JSON.stringify(value).replace(UNPRINTABLE, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
