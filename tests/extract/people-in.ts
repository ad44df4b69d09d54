// Who took part, and which bodies, in a short report; for the tables of the tests of people and organisations.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { claimsOf, type Claim, type Report } from '../../src/domain/claim.ts';
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

/** "Name | role | country | part" of each participant read from `words` after an opening sentence; `at` is where the name stands. */
export function participantsIn(language: string, words: string): string[] {
  return claimsIn(language, words).flatMap((claim) => {
    if (claim.field !== 'participants') return [];
    const { name, role, country, part } = claim.value;
    // The evidence is the name itself, or the short form that acts.
    expect.soft(name).toContain(claim.span.exact);
    return [[name, role, country, part].map((piece) => piece ?? '–').join(' | ')];
  });
}

/** "Name | role | country" of everybody at meetings that the text tells of beside its own. */
export function peopleAsideIn(language: string, words: string): string[] {
  return reportsIn(language, words).flatMap((report) =>
    report.focus
      ? []
      : claimsOf(report, 'participants').map(({ value }) =>
          [value.name, value.role, value.country].map((piece) => piece ?? '–').join(' | '),
        ),
  );
}

/** "Name | country" of each body that the words say took part, or, by implication, of each that they only name. */
export function bodiesIn(language: string, words: string, basis: Claim['basis'] = 'stated'): string[] {
  return claimsIn(language, words).flatMap((claim) =>
    claim.field === 'organisations' && claim.basis === basis
      ? [`${claim.value.name} | ${claim.value.country ?? '–'}`]
      : [],
  );
}

function claimsIn(language: string, words: string): readonly Claim[] {
  return reportsIn(language, words).find((report) => report.focus)?.claims ?? [];
}

function reportsIn(language: string, words: string): readonly Report[] {
  const raw = `url: https://example.org/one\ndate: 2024-03-06\nlang: ${language}\n\n${OPENINGS[language] ?? ''}\n\n${words}\n`;
  const { article } = readArticle({ path: 'one.txt', bytes: new TextEncoder().encode(raw) });
  return article === null ? [] : extract(article);
}
