import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Finding, Rule } from './rule.ts';

/** Below this measured precision a rule only proposes: fewer than 85 of 100 of its values are right. */
const SURE = 0.85;

/** A message names at most so many values of a rule. */
const NAMED = 3;

/** One note for each article and rule; a contributor who confirms a value with "says" makes it certain. */
export const unsureValue: Rule = {
  name: 'unsure-value',
  level: 'note',
  description: 'Every value comes from a rule that is right in at least 85 of 100 cases.',
  check: ({ articles, reports }) => {
    const byArticle = Map.groupBy(reports, ({ article }) => article);
    return articles.flatMap((article) => {
      const claims = (byArticle.get(article.id) ?? []).flatMap((report) => report.claims);
      const unsure = claims.filter(({ confidence }) => confidence < SURE);
      return [...Map.groupBy(unsure, ({ rule }) => rule)].map(([rule, own]) => findingOf(article, rule, own));
    });
  },
};

function findingOf(article: Article, rule: string, claims: readonly Claim[]): Finding {
  const values = [...new Set(claims.map(({ field, value }) => `${field} ${shown(value)}`))];
  const named = values.slice(0, NAMED).join(', ');
  const more = values.length > NAMED ? ` and ${values.length - NAMED} more` : '';
  const confidence = claims[0]?.confidence ?? 0;
  const measured =
    confidence === 0
      ? 'has not been measured yet'
      : `is right in ${Math.round(confidence * 100)} of 100 cases`;
  return {
    in: article,
    offset: claims[0]?.span.start ?? 0,
    message: `The rule "${rule}" ${measured}, so what it found is a proposal: ${named}${more}.`,
    actual: values[0] ?? null,
    fix: 'Confirm or correct it with an entry under "says" in the header.',
  };
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : `"${String(value)}"`;
}
