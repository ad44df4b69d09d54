import type { Article } from '../../domain/article.ts';
import type { Finding, Rule } from './rule.ts';

/** Two addresses are one page where they differ in protocol, "www.", campaign words, anchor or a last slash only. */
export const samePage: Rule = {
  name: 'same-page',
  level: 'warning',
  description: 'Every page is digested once.',
  check: ({ articles }) => {
    const first = new Map<string, Article>();
    return articles.flatMap((article): Finding[] => {
      if (article.url === null) return [];
      const page = pageOf(article.url);
      const other = first.get(page);
      if (other === undefined) {
        first.set(page, article);
        return [];
      }
      return [
        {
          in: article,
          offset: Math.max(0, article.raw.indexOf(article.url)),
          message: `The page is also that of ${other.path}, so what it says would count twice.`,
          actual: article.url,
          fix: 'Make one article of the two.',
        },
      ];
    });
  },
};

function pageOf(url: string): string {
  const [address = '', query = ''] = (url.split('#', 1)[0] ?? '').split('?', 2);
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:utm_|fbclid|gclid|ref=)/iu.test(part));
  const page = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  return kept.length === 0 ? page : `${page}?${kept.sort().join('&')}`;
}
