// Chinese letters cut to those that the site sets. The whole faces have ten megabytes; what is used of them, a few
// hundred kilobytes for both. Google's cut, which Fontsource packs, has a hundred files by the frequency of letters in
// the web at large; here they become one again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.ts';

const FACES = [
  { package: 'noto-serif-sc', family: 'Han Serif' },
  { package: 'noto-sans-sc', family: 'Han Sans' },
] as const;

/** Punctuation, kana and ideographs; what else a page holds the other faces have. */
const HAN = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/gu;
/** In a generated document: names in Chinese, titles, publishers. Their other words no Chinese page sets in Chinese. */
const SHOWN = /^(?:\s+zh|title|publisher): (.*)$/gmu;

/** Cuts the faces, unless that is done already, and returns the style sheet that names them. */
export async function hanFonts(): Promise<string> {
  const letters = lettersUsed();
  const hash = createHash('sha256').update(letters).digest('hex').slice(0, 12);
  const folder = path.join(root, 'node_modules', '.cache', 'han-fonts', hash);
  const sheet = path.join(folder, 'han-fonts.css');
  if (existsSync(sheet)) return sheet;
  mkdirSync(folder, { recursive: true });
  const rules: string[] = [];
  for (const face of FACES) {
    writeFileSync(path.join(folder, `${face.package}.woff2`), await cut(face.package, letters));
    rules.push(
      `@font-face { font-family: '${face.family}'; font-display: optional; font-weight: 400;` +
        ` src: url('./${face.package}.woff2') format('woff2'); }`,
    );
  }
  writeFileSync(sheet, `${rules.join('\n')}\n`);
  return sheet;
}

/** Every Chinese letter of the interface and of the names on record, each once. */
function lettersUsed(): string {
  const words = path.join(root, 'src', 'i18n');
  const texts = [
    ...readdirSync(words).map((file) => readFileSync(path.join(words, file), 'utf8')),
    readFileSync(path.join(root, 'src', 'domain', 'day-words-zh.ts'), 'utf8'),
    ...generated().map(({ collection, text }) =>
      collection === 'meetings' ? text : [...text.matchAll(SHOWN)].map(([line]) => line).join('\n'),
    ),
  ];
  return [...new Set(texts.join('\n').match(HAN) ?? [])].sort().join('');
}

function generated(): { collection: string; text: string }[] {
  const folder = path.join(root, 'content', 'generated');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({
      collection: file.split(path.sep)[0] ?? '',
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** One face with just `letters`: cut from each of the package's files, at the weight of text, and joined. */
async function cut(name: string, letters: string): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font');
  const { Font } = await import('fonteditor-core');
  const folder = path.join(root, 'node_modules', '@fontsource-variable', name);
  const left = new Set(letters);
  let whole: ReturnType<typeof Font.create> | undefined;
  for (const { file, holds } of filesOf(folder)) {
    const own = [...left].filter((letter) => holds(letter.codePointAt(0) ?? 0));
    if (own.length === 0) continue;
    for (const letter of own) left.delete(letter);
    const part = await subset(readFileSync(path.join(folder, file)), own.join(''), {
      targetFormat: 'sfnt',
      variationAxes: { wght: 400 },
    });
    const font = Font.create(part, { type: 'ttf' });
    if (whole) whole.merge(font, { scale: 1 });
    else whole = font;
  }
  if (!whole) throw new Error(`font without letters: ${name}`);
  const joined = Buffer.from(whole.write({ type: 'ttf' }) as ArrayBuffer);
  return subset(joined, letters, { targetFormat: 'woff2' });
}

/** The files of a package, each with the letters that its style sheet says it has. */
function filesOf(folder: string): { file: string; holds: (code: number) => boolean }[] {
  const sheet = readFileSync(path.join(folder, 'index.css'), 'utf8');
  return [...sheet.matchAll(/@font-face\s*\{[^}]*\}/gu)].flatMap(([rule]) => {
    const file = /url\(\.\/(files\/[^)]+)\)/u.exec(rule)?.[1];
    const range = /unicode-range:\s*([^;}]+)/u.exec(rule)?.[1];
    if (file === undefined || range === undefined) return [];
    const ranges = range.split(',').map((part) => {
      const [from = '', to = from] = part.trim().slice(2).split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return [{ file, holds: (code: number) => ranges.some(([from, to]) => code >= from && code <= to) }];
  });
}
