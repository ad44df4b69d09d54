import type { Field } from '../../domain/meeting.ts';
import { factsOf } from './facts.ts';
import type { Finding, Rule } from './rule.ts';

/** What the resolver says where nothing sets one source before the other. */
const EQUAL = /equal standing/u;

/** Fields whose values exclude each other; names and offices merely differ in their words. */
const EXCLUSIVE: ReadonlySet<Field> = new Set([
  'dialogue',
  'number',
  'status',
  'date',
  'place',
  'host',
  'rank',
]);

/** Where one source ranks before another, both are shown and nothing has to be done. */
export const sourcesDisagree: Rule = {
  name: 'sources-disagree',
  level: 'warning',
  description: 'Where sources of equal standing contradict each other, a ruling says which to show.',
  check: ({ articles, meetings }) => {
    const byId = new Map(articles.map((article) => [article.id, article]));
    return meetings.flatMap((meeting) =>
      factsOf(meeting).flatMap(({ field, fact }): Finding[] => {
        if (!EXCLUSIVE.has(field)) return [];
        if (fact.ruling !== null || fact.rivals.length === 0 || !EQUAL.test(fact.reason?.en ?? '')) return [];
        const source = fact.sources[0];
        const article = byId.get(source?.article ?? '');
        if (source === undefined || article === undefined) return [];
        const rivals = fact.rivals.map(
          ({ value, sources }) => `${shown(value)} (${sources[0]?.article ?? 'unknown'})`,
        );
        return [
          {
            in: article,
            offset: source.start,
            message: `The ${field} of "${meeting.id}" is ${shown(fact.value)} here and ${rivals.join(', ')} elsewhere, and neither source ranks before the other.`,
            actual: shown(fact.value),
            expected: fact.rivals.map(({ value }) => shown(value)),
            fix: `Look at the pages again; if both stand, decide with a file in content/rulings (decision: set, meeting: ${meeting.id}, field: ${field}).`,
          },
        ];
      }),
    );
  },
};

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}
