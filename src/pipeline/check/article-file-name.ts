import type { Article } from '../../domain/article.ts';
import type { Finding, Rule } from './rule.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u;
/** The beginning of a name that is a date: as precise as the day of publication is known. */
const DATE = /^\d{4}(?:-\d{2}){0,2}(?=-[a-z])/u;

/** `2023/2023-09-28-daily-fourth-round.md`; without a date of publication, `undated/daily-fourth-round.md`. */
export const articleFileName: Rule = {
  name: 'article-file-name',
  level: 'warning',
  description: 'An article lies in the folder of its year, under its date, publisher and a few words.',
  check: ({ articles }) => articles.filter(({ finished }) => finished).flatMap(findingOf),
};

function findingOf(article: Article): Finding[] {
  const steps = article.path.replaceAll('\\', '/').split('/');
  const name = steps.at(-1) ?? '';
  const folder = steps.at(-2) ?? '';
  const finding = (message: string, expected: string): Finding => ({
    in: article,
    message,
    actual: `${folder}/${name}`,
    expected: [expected],
    fix: `Rename it: content/articles/${expected}.`,
  });
  const rest = name.replace(/\.md$/u, '').replace(/^[\d-]+(?=[a-z]|$)/u, '');
  const date = dateOf(article.published);
  const expected = date === null ? `undated/${rest}.md` : `${date.slice(0, 4)}/${date}-${rest}.md`;
  if (!NAME.test(name) || !/[a-z]/u.test(rest)) {
    const model =
      date === null
        ? 'undated/publisher-a-few-words.md'
        : `${date.slice(0, 4)}/${date}-publisher-a-few-words.md`;
    return [
      finding(
        `"${name}" is no name for an article: lower case words with single hyphens, after the date.`,
        model,
      ),
    ];
  }
  if (date === null) {
    if (!DATE.test(name) && folder === 'undated') return [];
    return [finding('The article does not say when it was published, and its name does.', expected)];
  }
  if (DATE.exec(name)?.[0] === date && folder === date.slice(0, 4)) return [];
  return [
    finding(`The article was published "${article.published ?? ''}", and its name says otherwise.`, expected),
  ];
}

/** The part of an EDTF date that a file name has: a day, month or year; null for anything else. */
function dateOf(published: string | null): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=[~?%]?$)/u.exec(published ?? '')?.[0] ?? null;
}
