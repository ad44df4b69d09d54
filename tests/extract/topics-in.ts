// The topics of the focus of a short report, for the tables of the topic tests.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createExtractor } from '../../src/pipeline/extract/extract.ts';
import { readArticle } from '../../src/pipeline/read/article.ts';
import { readRegistry } from '../../src/pipeline/read/registry.ts';

const folder = path.resolve(import.meta.dirname, '../../content/registry');
const { registry } = readRegistry(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ path: `content/registry/${file}`, bytes: readFileSync(path.join(folder, file)) })),
);
const extract = createExtractor(registry);

const OPENINGS: Readonly<Record<string, string>> = {
  en: 'Norway and Brazil held the third round of their security dialogue in Oslo on Monday.',
  de: 'Norwegen und Brasilien haben am Montag in Oslo die dritte Runde ihres Sicherheitsdialogs abgehalten.',
  fr: 'La Norvège et le Brésil ont tenu lundi à Oslo la troisième session de leur dialogue de sécurité.',
  it: 'Norvegia e Brasile hanno tenuto lunedì a Oslo la terza sessione del dialogo sulla sicurezza.',
  zh: '挪威和巴西星期一在奥斯陆举行第三轮安全对话。',
};

/** The ids of the topics, sorted, that are read from `words` after an opening sentence about a meeting. */
export function topicsIn(language: string, words: string): string[] {
  const raw = `url: https://example.org/one\ndate: 2024-03-06\nlang: ${language}\n\n${OPENINGS[language] ?? ''}\n\n${words}\n`;
  const { article } = readArticle({ path: 'one.txt', bytes: new TextEncoder().encode(raw) });
  const focus = article === null ? undefined : extract(article).find((report) => report.focus);
  return (focus?.claims ?? []).flatMap((claim) => (claim.field === 'topics' ? [claim.value] : [])).sort();
}
