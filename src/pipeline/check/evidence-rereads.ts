import { rereads, type Span } from '../../domain/span.ts';
import { factsOf } from './facts.ts';
import type { Finding, Rule } from './rule.ts';

/** The promise of the whole site: the words behind a value stand in the file where it says. */
export const evidenceRereads: Rule = {
  name: 'evidence-rereads',
  level: 'error',
  description: 'Every piece of evidence stands in its file, character by character.',
  check: ({ articles, reports, meetings }) => {
    const byId = new Map(articles.map((article) => [article.id, article]));
    const spans: { what: string; span: Span }[] = [
      ...reports.flatMap(({ claims }) => claims.map(({ field, span }) => ({ what: field, span }))),
      ...meetings.flatMap((meeting) =>
        factsOf(meeting).flatMap(({ fact }) =>
          [fact, ...fact.rivals].flatMap(({ sources }) => sources.map((span) => ({ what: fact.id, span }))),
        ),
      ),
    ];
    return spans.flatMap(({ what, span }): Finding[] => {
      const article = byId.get(span.article);
      if (article !== undefined && span.exact !== '' && rereads(article.raw, span)) return [];
      return [
        {
          in: article ?? span.article,
          offset: Math.min(span.start, article?.raw.length ?? 0),
          message: `The words behind "${what}" do not stand at ${span.start} to ${span.end} of the file.`,
          actual: article?.raw.slice(span.start, span.end) ?? null,
          expected: [span.exact],
          fix: 'This is a fault of the reader, not of the article: please report it with this file.',
        },
      ];
    });
  },
};
