// The faces of the site, cut to the letters and weights that it sets: what a page waits for is a third of the whole
// files, and a name in another script brings its few letters and no alphabet.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutFont, fontFilesOf, joinFonts, unicodeRange, type Weight } from './font-cut.ts';
import { root } from './run.ts';

/** Changes with the code that cuts. */
const FORM = 2;

type Face = { name: string; family: string; package: string; sheet: string; weight: Weight };

const LATIN: readonly Face[] = [
  {
    name: 'serif',
    family: 'Source Serif 4 Variable',
    package: 'source-serif-4',
    sheet: 'wght.css',
    weight: { min: 400, max: 600 },
  },
  {
    name: 'serif-italic',
    family: 'Source Serif 4 Variable',
    package: 'source-serif-4',
    sheet: 'wght-italic.css',
    weight: 400,
  },
  {
    name: 'sans',
    family: 'Source Sans 3 Variable',
    package: 'source-sans-3',
    sheet: 'wght.css',
    weight: { min: 400, max: 600 },
  },
];

/** What nearly every page of one of our languages has; other letters are asked for where they stand. */
const EVERYDAY = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'\u00a0ÄÖÜäöüßé–—‘’“”„…·×−',
];

/** Punctuation, kana and ideographs; what else a page holds the other faces have. */
const HAN = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;
/** In a generated document: names in Chinese, titles, publishers. Their other words no Chinese page sets in Chinese. */
const SHOWN = /^(?:\s+zh|title|publisher): (.*)$/gmu;

/**
 * Cuts the faces, unless that is done already, and returns the folder with `fonts.css` and the files that it names;
 * `serif.woff2` and `sans.woff2` are what every page needs.
 */
export async function siteFonts(): Promise<string> {
  const words = textsOf('src/i18n', 'src/domain', 'src/components');
  const guide = textsOf('content/guide');
  const record = generated();
  const letters = lettersIn([words, guide, ...record.map(({ text }) => text)]);
  const han = lettersIn([words, guide, ...record.map(({ shown }) => shown)]);
  const hash = createHash('sha256')
    .update(JSON.stringify([FORM, LATIN, EVERYDAY, packages(), letters, han]))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(root, 'node_modules', '.cache', 'site-fonts', hash);
  if (existsSync(path.join(folder, 'fonts.css'))) return folder;
  const fresh = `${folder}.${process.pid}.tmp`;
  mkdirSync(fresh, { recursive: true });
  const rules = [...(await latin(fresh, letters)), ...(await chinese(fresh, han))];
  writeFileSync(path.join(fresh, 'fonts.css'), `${rules.join('\n')}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return folder;
}

/** The packages that a cut is made of and with, in their versions. */
function packages(): [string, string][] {
  const file = readFileSync(path.join(root, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(file) as { dependencies: Record<string, string> };
  return Object.entries(dependencies).filter(([name]) => /font/u.test(name));
}

/** A file for everyday letters, and one for the others of each file of the package. */
async function latin(folder: string, letters: readonly string[]): Promise<string[]> {
  const rules: string[] = [];
  for (const { name, family, package: of, sheet, weight } of LATIN) {
    for (const { file, style, has } of fontFilesOf(of, sheet)) {
      const own = letters.filter((letter) => has(letter) && !EVERYDAY.includes(letter));
      const script = new RegExp(`${of}-(.*)-wght`, 'u').exec(file)?.[1] ?? '';
      const cuts = [
        { as: name, own: script === 'latin' ? EVERYDAY : [] },
        { as: `${name}-${script}`, own },
      ];
      for (const cut of cuts.filter((one) => one.own.length > 0)) {
        writeFileSync(path.join(folder, `${cut.as}.woff2`), await cutFont(file, cut.own, weight));
        const weights = typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`;
        rules.push(rule({ family, style, weights, display: 'optional', file: cut.as, letters: cut.own }));
      }
    }
  }
  return rules;
}

/** One file for all: a range of a thousand letters would weigh on every page's style sheet. */
async function chinese(folder: string, letters: readonly string[]): Promise<string[]> {
  const files = fontFilesOf('noto-serif-sc', 'index.css');
  const own = letters.filter((letter) => HAN.test(letter) && files.some(({ has }) => has(letter)));
  writeFileSync(path.join(folder, 'han.woff2'), await joinFonts(files, own, 400));
  // The page asks for it when it stands, and names it when it is there (public/page.js): nothing waits for it.
  return [rule({ family: 'Han Serif', style: 'normal', weights: '400', display: 'swap', file: 'han' })];
}

function rule(of: {
  family: string;
  style: string;
  weights: string;
  display: string;
  file: string;
  letters?: readonly string[];
}): string {
  const range = of.letters ? ` unicode-range: ${unicodeRange(of.letters)};` : '';
  return (
    `@font-face { font-family: '${of.family}'; font-style: ${of.style}; font-weight: ${of.weights};` +
    ` font-display: ${of.display}; src: url('./${of.file}.woff2') format('woff2');${range} }`
  );
}

/** Every letter of the texts, each once, in order. */
function lettersIn(texts: readonly string[]): string[] {
  return [...new Set(texts.join('\n').match(/[^\s\p{Cc}]/gu) ?? [])].sort();
}

/** The text of every file in the folders. */
function textsOf(...folders: string[]): string {
  return folders
    .flatMap((folder) => filesIn(path.join(root, folder)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** The documents of the record, and what of them a Chinese page sets in Chinese. */
function generated(): { text: string; shown: string }[] {
  return filesIn(path.join(root, 'content', 'generated')).map((file) => {
    const text = readFileSync(file, 'utf8');
    const isMeeting = path.basename(path.dirname(file)) === 'meetings';
    return { text, shown: isMeeting ? text : [...text.matchAll(SHOWN)].map(([line]) => line).join('\n') };
  });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|ts|astro)$/u.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}
