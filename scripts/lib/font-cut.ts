// Faces of Fontsource cut to the letters that are used. A package has a file for each range of letters; a style sheet
// says which.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.ts';

/** A file of a package, the slant it has, and whether it has a letter. */
export type FontFile = { file: string; style: string; has: (letter: string) => boolean };

/** The files of a package that its `sheet` names. */
export function fontFilesOf(name: string, sheet: string): FontFile[] {
  const folder = path.join(root, 'node_modules', '@fontsource-variable', name);
  const rules = readFileSync(path.join(folder, sheet), 'utf8').matchAll(/@font-face\s*\{[^}]*\}/gu);
  return [...rules].flatMap(([rule]) => {
    const file = /url\(\.\/(files\/[^)]+)\)/u.exec(rule)?.[1];
    const range = /unicode-range:\s*([^;}]+)/u.exec(rule)?.[1];
    if (file === undefined || range === undefined) return [];
    const ranges = range.split(',').map((part) => {
      const [from = '', to = from] = part.trim().slice(2).split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return [
      {
        file: path.join(folder, file),
        style: /font-style:\s*(\w+)/u.exec(rule)?.[1] ?? 'normal',
        has: (letter: string) => {
          const code = letter.codePointAt(0) ?? 0;
          return ranges.some(([from, to]) => code >= from && code <= to);
        },
      },
    ];
  });
}

/** A weight, or the weights between two: the fewer, the lighter the file. */
export type Weight = number | { min: number; max: number };

/** A file with just `letters`, as WOFF2. */
export async function cutFont(file: string, letters: readonly string[], weight: Weight): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font');
  return subset(readFileSync(file), letters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
  });
}

/** One file with just `letters` from as many files as they stand in, at one weight. */
export async function joinFonts(
  files: readonly FontFile[],
  letters: readonly string[],
  weight: number,
): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font');
  const { Font } = await import('fonteditor-core');
  const left = new Set(letters);
  let whole: ReturnType<typeof Font.create> | undefined;
  for (const { file, has } of files) {
    const own = [...left].filter(has);
    if (own.length === 0) continue;
    for (const letter of own) left.delete(letter);
    const part = await subset(readFileSync(file), own.join(''), {
      targetFormat: 'sfnt',
      variationAxes: { wght: weight },
    });
    const font = Font.create(part, { type: 'ttf' });
    if (whole) whole.merge(font, { scale: 1 });
    else whole = font;
  }
  if (!whole) throw new Error(`font without letters: ${letters.join('')}`);
  const joined = Buffer.from(whole.write({ type: 'ttf' }) as ArrayBuffer);
  return subset(joined, letters.join(''), { targetFormat: 'woff2' });
}

/** Letters as a style sheet names them: "U+41-5a, U+e9". */
export function unicodeRange(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
