// Pictures for programs that show no SVG: drawn with the site's own faces, so that every machine draws the same.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.ts';

/** Changes with whatever changes the pictures without changing the SVG: the renderer, the faces. */
const FORM = 'resvg 2.6.2, Source Sans 3 5.3.0';

const CACHE = path.join(root, 'node_modules', '.cache', 'pictures');
const PACKAGE = path.join(root, 'node_modules', '@fontsource-variable', 'source-sans-3', 'files');
const FAMILY = 'Source Sans 3';

/** The parts of the face, by the ranges of letters that the package has cut it into, and the weights that pictures use. */
const PARTS = ['latin', 'latin-ext'] as const;
const FACES = [
  { style: 'normal', weight: 400 },
  { style: 'normal', weight: 600 },
  { style: 'italic', weight: 400 },
] as const;

/**
 * An SVG as PNG, `scale` pixels for each of its own. Kept in node_modules/.cache by what it was made from: a build
 * that changes nothing draws nothing.
 */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const hash = createHash('sha256').update(`${FORM}\n${scale}\n${svg}`).digest('hex').slice(0, 32);
  const kept = path.join(CACHE, `${hash}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const { Resvg } = await import('@resvg/resvg-js');
  const fontFiles = await faces();
  const png = new Resvg(longhand(svg), {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  })
    .render()
    .asPng();
  keep(kept, png);
  return png;
}

/** Turns every SVG of a folder, and of those in it, into a PNG in its place. Returns how many there were. */
export async function drawCards(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svg'),
  );
  for (const file of files.sort()) {
    const svg = path.join(folder, file);
    writeFileSync(svg.replace(/svg$/u, 'png'), await pngOf(readFileSync(svg, 'utf8'), 1));
    rmSync(svg);
  }
  return files.length;
}

/** The renderer drops a rule that sets the font in one go. */
function longhand(svg: string): string {
  return svg.replace(/font: ([\d.]+px)\/[\d.]+ ([^;}]+);/gu, 'font-size: $1; font-family: $2;');
}

let made: Promise<string[]> | undefined;

/** The files of the faces at their weights: the renderer knows neither woff2 nor axes. */
function faces(): Promise<string[]> {
  made ??= Promise.all(
    FACES.flatMap(({ style, weight }) =>
      PARTS.map(async (part) => {
        const file = path.join(CACHE, `source-sans-3-5.3-${part}-${weight}-${style}.ttf`);
        if (!existsSync(file)) keep(file, await face(part, style, weight));
        return file;
      }),
    ),
  );
  return made;
}

async function face(part: string, style: string, weight: number): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font');
  const font = readFileSync(path.join(PACKAGE, `source-sans-3-${part}-wght-${style}.woff2`));
  return subset(font, letters(), { targetFormat: 'sfnt', variationAxes: { wght: weight } });
}

/** Everything that the two parts may hold; what a part lacks it leaves out. */
function letters(): string {
  const ranges: [from: number, to: number][] = [
    [0x20, 0x24f],
    [0x2b0, 0x2ff],
    [0x1e00, 0x1eff],
    [0x2010, 0x2044],
    [0x20a0, 0x20c0],
    [0x2113, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2215],
  ];
  return ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    )
    .join('');
}

/** Written beside its place and moved: a build that is killed leaves no half of a file. */
function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.tmp`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, file);
}
