// How well articles are read: right, wrong and missing per field and language, on the gold of this repository or another.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn, YAML_FILES } from '../../../scripts/lib/content-files.ts';
import { createExtractor } from '../../../src/pipeline/extract/extract.ts';
import { readArticle } from '../../../src/pipeline/read/article.ts';
import { readRegistry } from '../../../src/pipeline/read/registry.ts';
import { scoreTimeml } from '../timeml/score.ts';
import { goldIn } from './gold.ts';
import { score, type Finding } from './score.ts';
import { peers, speedOf, type Plain, type Speed } from './speed.ts';

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

/** What the bench calls otherwise than the model does. */
const FIELDS: Readonly<Record<string, string>> = { city: 'place', country: 'place' };

type Counts = { right: number; wrong: number; missing: number };

const { registry } = readRegistry(filesIn(path.join(root, 'content', 'registry'), YAML_FILES));
const extract = createExtractor(registry);

const findings: (Finding & { text: string; language: string })[] = [];
const texts = goldIn(options.gold);
const plain: Plain[] = [];
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
  const words = article.blocks.map((block) => block.text).join('\n\n');
  plain.push({ words, published: /^\d{4}-\d{2}-\d{2}/u.exec(article.published ?? '')?.[0] ?? null });
  const reports = extract(article);
  for (const finding of score(reports, gold, registry))
    findings.push({ ...finding, text: name, language: gold.lang });
}
const speed = speedOf(texts, ({ file, bytes }) => {
  const { article } = readArticle({ path: file, bytes });
  if (article !== null) extract(article);
});

const byField = tally(findings, (finding) => finding.field);
const byLanguage = tally(findings, (finding) => `${finding.language} ${finding.field}`);
console.log(
  `\nReading: ${texts.length} texts of ${path.relative(process.cwd(), options.gold) || options.gold}`,
);
print(byField);
console.log('\nBy language');
print(byLanguage);
const row = (finds: string, { first, later }: Speed) => ({
  finds,
  'articles a second': Math.round(first),
  'in a long run': Math.round(later),
});
const speeds = { 'this reader': row('everything above', speed) };
for (const { name, finds, act } of await peers())
  Object.assign(speeds, { [name]: row(finds, speedOf(plain, act)) });
const length = Math.round(
  plain.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, plain.length),
);
console.log(`\nSpeed on one core, articles of ${length} characters on average`);
console.table(speeds);
// `--show participants,roles` lists what is wrong or missing in those fields; `--findings` in all.
const shown = options.show?.split(',');
if (options.findings || shown !== undefined) {
  for (const { text, field, verdict, got, wanted } of findings) {
    if (verdict !== 'right' && (shown?.includes(field) ?? true))
      console.log(`${text}\t${field}\t${verdict}\tgot "${got}"\twanted "${wanted}"`);
  }
}
const timeml = options.timeml === undefined ? undefined : scoreTimeml(options.timeml);
if (timeml !== undefined) {
  console.log(`\nDates: TimeML files of ${options.timeml}`);
  console.table(timeml);
}
if (options.write) writeConfidence();
if (options.json !== undefined) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ byField, byLanguage, articlesPerSecond: speed.first, speeds, timeml, findings }, null, 2)}\n`,
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
  return /participants|organisations|topics|other meetings|name|dialogue|host|rank/u.test(key);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** How often each rule, and each field, was right on this gold, and how often it spoke at all. */
function writeConfidence(): void {
  const rules = new Map<string, [right: number, of: number]>();
  const fields = new Map<string, [right: number, of: number]>();
  const count = (counts: Map<string, [number, number]>, key: string, right: boolean): void => {
    const [before, of] = counts.get(key) ?? [0, 0];
    counts.set(key, [before + Number(right), of + 1]);
  };
  for (const { field, rule, rules: several = [], verdict } of findings) {
    if (verdict === 'missing') continue;
    for (const one of new Set([...(rule === undefined ? [] : [rule]), ...several]))
      count(rules, one, verdict === 'right');
    count(fields, FIELDS[field] ?? field, verdict === 'right');
  }
  const sorted = (counts: typeof rules) =>
    Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const file = path.join(root, 'src', 'pipeline', 'extract', 'confidence.json');
  const { quotations } = JSON.parse(readFileSync(file, 'utf8')) as { quotations: Record<string, number> };
  const table = { gold: sorted(rules), fields: sorted(fields), quotations };
  const text = JSON.stringify(table, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/gu, '[$1, $2]');
  writeFileSync(file, `${text}\n`);
  console.log(`Wrote the confidence of ${rules.size} rules, from ${texts.length} texts.`);
}
