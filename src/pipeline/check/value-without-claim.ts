import { factsOf } from './facts.ts';
import type { Finding, Rule } from './rule.ts';

export const valueWithoutClaim: Rule = {
  name: 'value-without-claim',
  level: 'error',
  description: 'Every value of a meeting has words of an article behind it.',
  check: ({ meetings }) =>
    meetings.flatMap((meeting) =>
      factsOf(meeting).flatMap(({ field, fact }): Finding[] => {
        if (fact.sources.length > 0 && fact.value !== null && fact.value !== undefined) return [];
        return [
          {
            in: `content/record/${meeting.id}.yaml`,
            message: `The ${field} of "${meeting.id}" has no words of an article behind it.`,
            actual: JSON.stringify(fact.value) ?? null,
            fix: 'This is a fault of the build, not of an article: please report it with this line.',
          },
        ];
      }),
    ),
};
