// How well articles are read: right, wrong and missing per field and language, on the gold of this repository or another.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../../src/pipeline/extract/extract.ts';
import { readArticle } from '../../../src/pipeline/read/article.ts';
import { readRegistry } from '../../../src/pipeline/read/registry.ts';
import { goldIn } from './gold.ts';
import { score, type Finding } from './score.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: path.join(root, 'tests', 'cases') },
    timeml: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    findings: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});

type Counts = { right: number; wrong: number; missing: number };

const registryFolder = path.join(root, 'content', 'registry');
const { registry } = readRegistry(
  readdirSync(registryFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      path: `content/registry/${file}`,
      bytes: readFileSync(path.join(registryFolder, file)),
    })),
);
const extract = createExtractor(registry);

const findings: (Finding & { text: string; language: string })[] = [];
const texts = goldIn(options.gold);
let seconds = 0;
let read = 0;
for (const { name, file, bytes, gold } of texts) {
  const { article } = readArticle({ path: file, bytes });
  if (article === null) {
    findings.push({
      field: 'article',
      verdict: 'missing',
      got: '',
      wanted: name,
      text: name,
      language: gold.lang,
    });
    continue;
  }
  const reports = extract(article);
  for (const finding of score(reports, gold, registry))
    findings.push({ ...finding, text: name, language: gold.lang });
}
// Speed: the same texts again and again for a second of one core's time, after the warm-up that the scoring was.
const start = process.cpuUsage();
while (texts.length > 0 && seconds < 1) {
  for (const { file, bytes } of texts) {
    const { article } = readArticle({ path: file, bytes });
    if (article !== null) extract(article);
    read += 1;
  }
  const { user, system } = process.cpuUsage(start);
  seconds = (user + system) / 1e6;
}

const byField = tally(findings, (finding) => finding.field);
const byLanguage = tally(findings, (finding) => `${finding.language} ${finding.field}`);
console.log(
  `\nReading: ${texts.length} texts of ${path.relative(process.cwd(), options.gold) || options.gold}`,
);
print(byField);
console.log('\nBy language');
print(byLanguage);
if (seconds > 0) console.log(`\n${Math.round(read / seconds)} articles a second on one core`);
// `--show participants,roles` lists what is wrong or missing in those fields; `--findings` in all.
const shown = options.show?.split(',');
if (options.findings || shown !== undefined) {
  for (const { text, field, verdict, got, wanted } of findings) {
    if (verdict !== 'right' && (shown?.includes(field) ?? true))
      console.log(`${text}\t${field}\t${verdict}\tgot "${got}"\twanted "${wanted}"`);
  }
}
if (options.timeml !== undefined) {
  const { scoreTimeml } = await import('../timeml/score.ts');
  console.log(`\nDates: TimeML files of ${options.timeml}`);
  console.table(scoreTimeml(options.timeml));
}
if (options.write) writeConfidence();
if (options.json !== undefined) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ byField, byLanguage, articlesPerSecond: read / seconds, findings }, null, 2)}\n`,
  );
}

function tally(
  list: typeof findings,
  key: (finding: (typeof findings)[number]) => string,
): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const finding of list)
    (counts[key(finding)] ??= { right: 0, wrong: 0, missing: 0 })[finding.verdict] += 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function print(counts: Record<string, Counts>): void {
  console.table(
    Object.fromEntries(
      Object.entries(counts).map(([key, { right, wrong, missing }]) => [
        key,
        {
          right,
          wrong,
          missing,
          precision: percent(right, right + wrong),
          recall: percent(right, right + missing + (isList(key) ? 0 : wrong)),
        },
      ]),
    ),
  );
}

function isList(key: string): boolean {
  return /participants|organisations|topics|other meetings/u.test(key);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** The measured precision of each rule that gold has met at least three times. */
function writeConfidence(): void {
  const rules = new Map<string, { right: number; all: number }>();
  for (const { rule, verdict } of findings) {
    if (rule === undefined || verdict === 'missing') continue;
    const counts = rules.get(rule) ?? { right: 0, all: 0 };
    rules.set(rule, { right: counts.right + (verdict === 'right' ? 1 : 0), all: counts.all + 1 });
  }
  const total = [...rules.values()].reduce(
    (sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }),
    { right: 0, all: 0 },
  );
  const table = [['*', total] as const, ...rules]
    .filter(([, { all }]) => all >= 3)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, { right, all }]): [string, number] => [rule, Math.round((100 * right) / all) / 100]);
  const file = path.join(root, 'src', 'pipeline', 'extract', 'confidence.json');
  // Rules that this gold does not meet keep what another corpus measured (quotations: the train split of PolNeAR).
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const merged = Object.entries({ ...kept, ...Object.fromEntries(table) }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(merged), null, 2)}\n`);
  console.log(`Wrote the confidence of ${table.length} rules.`);
}
