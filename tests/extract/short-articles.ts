// The reader with the registry of this repository, and short articles for it; for the tables of the tests.
import path from 'node:path';
import { filesIn, YAML_FILES } from '../../scripts/lib/content-files.ts';
import type { Article } from '../../src/domain/article.ts';
import { createExtractor } from '../../src/pipeline/extract/extract.ts';
import { readArticle } from '../../src/pipeline/read/article.ts';
import { readRegistry } from '../../src/pipeline/read/registry.ts';

const folder = path.resolve(import.meta.dirname, '../../content/registry');
export const { registry } = readRegistry(filesIn(folder, YAML_FILES));
export const extract = createExtractor(registry);

const OPENINGS: Readonly<Record<string, string>> = {
  en: 'Norway and Brazil held the third round of their security dialogue in Oslo on Monday.',
  de: 'Norwegen und Brasilien haben am Montag in Oslo die dritte Runde ihres Sicherheitsdialogs abgehalten.',
  fr: 'La Norvège et le Brésil ont tenu lundi à Oslo la troisième session de leur dialogue de sécurité.',
  it: 'Norvegia e Brasile hanno tenuto lunedì a Oslo la terza sessione del dialogo sulla sicurezza.',
  zh: '挪威和巴西星期一在奥斯陆举行第三轮安全对话。',
};

/** An article of Wednesday, 6 March 2024, as it is read from a file of plain text. */
export function articleSaying(language: string, words: string): Article {
  const raw = `url: https://example.org/one\ndate: 2024-03-06\nlang: ${language}\n\n${words}\n`;
  const { article } = readArticle({ path: 'one.txt', bytes: new TextEncoder().encode(raw) });
  if (article === null) throw new Error(`unread article: ${words}`);
  return article;
}

/** One that begins with a meeting of Norway and Brazil in Oslo on 4 March, and goes on with `words`. */
export function articleGoingOn(language: string, words: string): Article {
  return articleSaying(language, `${OPENINGS[language] ?? ''}\n\n${words}`);
}
