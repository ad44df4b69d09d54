import type { Participant } from '../../domain/meeting.ts';
import { factsOf } from './facts.ts';
import type { Finding, Rule } from './rule.ts';

/** A name alone tells a reader nothing: who was it, and for whom did they come? */
export const participantOffice: Rule = {
  name: 'participant-office',
  level: 'warning',
  description: 'Everybody who took part in a meeting has an office and a side.',
  check: ({ articles, meetings }) => {
    const byId = new Map(articles.map((article) => [article.id, article]));
    return meetings.flatMap((meeting) =>
      factsOf(meeting).flatMap(({ field, fact }): Finding[] => {
        if (field !== 'participants') return [];
        const { name, role, country } = fact.value as Participant;
        const missing = [role === null && 'office', country === null && 'side'].filter(Boolean).join(' and ');
        const source = fact.sources[0];
        const article = byId.get(source?.article ?? '');
        if (missing === '' || source === undefined || article === undefined) return [];
        return [
          {
            in: article,
            offset: source.start,
            message: `${name} takes part in "${meeting.id}" here, and no article on it gives the ${missing}.`,
            actual: name,
            fix: 'Give the office and the side as the page has them; if the person did not take part, say the sentence more plainly.',
          },
        ];
      }),
    );
  },
};
