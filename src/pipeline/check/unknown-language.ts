import { nearest } from '../../domain/nearest.ts';
import type { Rule } from './rule.ts';

/** The languages that the reader of text knows, by the first part of their tags. */
const READ = ['en', 'de', 'zh', 'fr', 'it'];

export const unknownLanguage: Rule = {
  name: 'unknown-language',
  level: 'warning',
  description: 'Every article is in a language that is read.',
  check: ({ articles }) =>
    articles
      .filter(({ language }) => !READ.includes(language.split('-')[0] ?? ''))
      .map((article) => ({
        in: article,
        offset: Math.max(0, article.raw.search(/^lang(?:uage)?:/mu)),
        message:
          article.language === 'und'
            ? 'The language of the text cannot be told, so it is read as English.'
            : `Texts in "${article.language}" are not read yet, so dates, people and the like will be missed.`,
        actual: article.language,
        expected: nearest(article.language, READ).length > 0 ? nearest(article.language, READ) : READ,
        fix: 'Write the digest in one of the languages that are read, with "translatedFrom" for that of the page.',
      })),
};
