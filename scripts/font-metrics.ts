/**
 * Measures the fonts of the pictures in Chromium and writes src/timeline/metrics.ts, so that labels can be
 * placed where there is no browser. Run it when a font package changes: node scripts/font-metrics.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const SCALE = 90;
const FACES = {
  sans: ['source-sans-3', 400],
  sansBold: ['source-sans-3', 600],
} as const;
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
] as const;

const require = createRequire(import.meta.url);
const chars = RANGES.map(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
const page = await browser.newPage();
const lines: string[] = [];
for (const [face, [family, weight]] of Object.entries(FACES)) {
  const files = ['latin', 'latin-ext'].map((part) =>
    readFileSync(
      require.resolve(`@fontsource-variable/${family}/files/${family}-${part}-wght-normal.woff2`),
    ).toString('base64'),
  );
  const widths = await page.evaluate(measure, { files, weight, family, chars });
  const text = widths.map((range) =>
    range.map((width) => String.fromCharCode(33 + Math.ceil((width * SCALE) / 1000 - 0.01))).join(''),
  );
  lines.push(`  ${face}: ${JSON.stringify(text)},`);
}
await browser.close();
writeFileSync(new URL('../src/timeline/metrics.ts', import.meta.url), module(lines));

/** Runs in the page: the width of each character at 1000 pixels. */
async function measure(input: {
  files: string[];
  weight: number;
  family: string;
  chars: string[][];
}): Promise<number[][]> {
  for (const [index, file] of input.files.entries()) {
    const bytes = Uint8Array.from(atob(file), (char) => char.charCodeAt(0));
    const range = index === 0 ? 'U+0-FF,U+131,U+152-153,U+2000-206F' : 'U+100-130,U+132-151,U+154-24F';
    document.fonts.add(
      await new FontFace(input.family, bytes, { weight: '200 900', unicodeRange: range }).load(),
    );
  }
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  context.font = `${input.weight} 1000px ${input.family}`;
  return input.chars.map((range) => range.map((char) => context.measureText(char).width));
}

function module(faces: readonly string[]): string {
  return [
    '/** Written by scripts/font-metrics.ts from the fonts of the site. Widths in ninetieths of an em, as characters from "!" on. */',
    `export const SCALE = ${SCALE};`,
    `/** First and last character of each text of widths. */`,
    `export const RANGES = ${JSON.stringify(RANGES)} as const;`,
    `export const WIDTHS = {`,
    ...faces,
    '} as const;',
    '',
  ].join('\n');
}
