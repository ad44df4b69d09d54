// The picture beside each embed as PNG, at one and two pixels for each of its own: for pages that take no SVG.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pngOf } from './pictures.ts';

/** Draws `timeline.png` and `timeline-2x.png` beside every English `timeline.svg` under `folder`. Returns how many views. */
export async function drawEmbedPictures(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/timeline.svg') && !/\/(?:de|zh)\/timeline\.svg$/u.test(file));
  for (const file of files.sort()) {
    const place = path.join(folder, path.dirname(file));
    const svg = inLight(readFileSync(path.join(folder, file), 'utf8'));
    writeFileSync(path.join(place, 'timeline.png'), await pngOf(svg, 1));
    writeFileSync(path.join(place, 'timeline-2x.png'), await pngOf(svg, 2));
  }
  return files.length;
}

/**
 * The same SVG with its light colours written out: the renderer knows neither custom properties nor media queries.
 * Throws where the SVG is not one of ours.
 */
export function inLight(svg: string): string {
  const [rule, declared] = /\.timeline-svg \{ ((?:--[\w-]+: [^;]+; ?)+)\}$/mu.exec(svg) ?? [];
  if (rule === undefined || declared === undefined) throw new Error('picture of an embed: no colours in it');
  const colours = new Map(
    [...declared.matchAll(/--([\w-]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );
  return svg
    .replace(rule, '')
    .replace(/^@media \(prefers-color-scheme: dark\).*$/mu, '')
    .replace(/var\(--([\w-]+)\)/gu, (_, name: string) => colours.get(name) ?? 'none');
}
