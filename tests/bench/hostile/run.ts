// How long texts that are made to be slow take, beside an honest text of their size: `npm run bench -- hostile`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn, YAML_FILES } from '../../../scripts/lib/content-files.ts';
import type { DateLanguage } from '../../../src/pipeline/extract/dates/language.ts';
import { createExtractor } from '../../../src/pipeline/extract/extract.ts';
import { de } from '../../../src/pipeline/extract/languages/de/dates.ts';
import { en } from '../../../src/pipeline/extract/languages/en/dates.ts';
import { fr } from '../../../src/pipeline/extract/languages/fr/dates.ts';
import { it } from '../../../src/pipeline/extract/languages/it/dates.ts';
import { zh } from '../../../src/pipeline/extract/languages/zh/dates.ts';
import { readArticle } from '../../../src/pipeline/read/article.ts';
import { readRegistry } from '../../../src/pipeline/read/registry.ts';
import { attackOf } from '../../patterns/attack.ts';
import { collectPatterns } from '../../patterns/collect.ts';
import { readChecked } from '../../patterns/judge.ts';
import { partsOf } from './parts.ts';

const SIZE = 16_384;
/** No text may take this many times as long as an honest one. */
const MOST = 10;

const root = path.resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: { json: { type: 'string' }, every: { type: 'string', default: '1' } },
});

const registry = readRegistry(filesIn(path.join(root, 'content', 'registry'), YAML_FILES)).registry;
const extract = createExtractor(registry);

const DATES: Readonly<Record<string, DateLanguage>> = { en, de, fr, it, zh };

type Hostile = { words: string; language: string; what: string };

const hostile = await hostileTexts();
const chosen = hostile.filter((_, i) => i % Number(options.every) === 0);
const honest = new Map(['en', 'de', 'fr', 'it', 'zh'].map((language) => [language, honestTime(language)]));
const slow: { what: string; language: string; times: number; ms: number }[] = [];
for (const [i, text] of chosen.entries()) {
  if (i % 500 === 499) console.error(`${i + 1} of ${chosen.length}`);
  const one = honest.get(text.language) ?? Infinity;
  let ms = timeOf(text.words, text.language);
  // A second look at what seems slow: the machine may have had other things to do.
  if (ms > (MOST / 2) * one)
    ms = Math.min(ms, timeOf(text.words, text.language), timeOf(text.words, text.language));
  slow.push({
    what: text.what,
    language: text.language,
    times: Math.round((10 * ms) / one) / 10,
    ms: Math.round(ms),
  });
}
slow.sort((a, b) => b.times - a.times);
console.log(
  `\nHostile: ${chosen.length} texts of ${SIZE} characters, made of the parts of the reader's patterns`,
);
console.table(
  Object.fromEntries([...honest].map(([language, ms]) => [language, { 'honest text, ms': Math.round(ms) }])),
);
console.log('\nThe slowest, in times of an honest text of the same size');
console.table(slow.slice(0, 15));
const tooSlow = slow.filter(({ times }) => times > MOST);
console.log(`${tooSlow.length} take more than ${MOST} times as long.`);
if (options.json !== undefined)
  writeFileSync(options.json, `${JSON.stringify({ honest: [...honest], slow }, null, 2)}\n`);
if (tooSlow.length > 0) process.exitCode = 1;

/** Each part again and again, with and without spaces, and each text that recheck found. */
async function hostileTexts(): Promise<Hostile[]> {
  const texts = new Map<string, Hostile>();
  const add = (piece: string, language: string, what: string): void => {
    const words = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    texts.set(`${language} ${piece}`, { words, language, what });
  };
  for (const { pattern, files } of await collectPatterns(true)) {
    const languages = files.flatMap((file) => /languages\/(\w\w)\//u.exec(file)?.[1] ?? []);
    for (const language of new Set(languages.length === 0 ? ['en'] : languages)) {
      const parts = partsOf(pattern);
      if (parts.length > 1) add(`${parts.join(' ')} `, language, `all of ${pattern.slice(0, 60)}`);
      for (const part of parts) {
        add(`${part} `, language, `${part}␣`);
        if (part.length > 1) add(part, language, part);
      }
    }
  }
  // Dates are found by words of classes, not by words in patterns: one of each.
  for (const [language, { words }] of Object.entries(DATES)) {
    for (const [name, forms] of Object.entries(words)) {
      for (const form of Object.keys(forms ?? {}).slice(0, 1)) add(`${form} `, language, `${name}: ${form}␣`);
    }
  }
  for (const [pattern, { attack }] of Object.entries(readChecked().doubted)) {
    if (attack === null) continue;
    const words = attackOf(attack, SIZE);
    for (const language of ['en', 'de', 'fr', 'it', 'zh'])
      texts.set(`${language} ${pattern}`, { words, language, what: attack.slice(0, 60) });
  }
  return [...texts.values()];
}

/** The gold texts of a language, one after the other, up to the size. */
function honestTime(language: string): number {
  const cases = path.join(root, 'tests', 'cases');
  const words = readdirSync(cases)
    .filter((name) => name.startsWith(`gold-${language}-`))
    .map((name) => readFileSync(path.join(cases, name, 'article.txt'), 'utf8').replace(/^[\s\S]*?\n\n/u, ''))
    .join('\n\n');
  const long = words.repeat(Math.ceil(SIZE / words.length)).slice(0, SIZE);
  return Math.min(...[1, 2, 3, 4].map(() => timeOf(long, language)));
}

function timeOf(words: string, language: string): number {
  const bytes = new TextEncoder().encode(`lang: ${language}\ndate: 2023-09-28\n\n${words}\n`);
  const start = process.cpuUsage();
  const { article } = readArticle({ path: 'hostile.txt', bytes });
  if (article !== null) extract(article);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
