// Pages that are listed with a meeting without being digested.
import type { Article } from '../../domain/article.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Redirects } from './apply-rulings.ts';
import { articlesInOrder } from './assemble.ts';
import { unknownMeetingIn } from './problems.ts';

/** The meetings with the articles that name them in `about`; an id that no meeting has is a problem. */
export function withFurtherReports(
  meetings: readonly Meeting[],
  articles: readonly Article[],
  redirects: Redirects,
): { meetings: Meeting[]; problems: Problem[] } {
  const ids = new Set(meetings.map(({ id }) => id));
  const problems: Problem[] = [];
  const further = new Map<string, Article[]>();
  for (const article of articles) {
    for (const about of article.about) {
      const id = redirects.get(about) ?? about;
      if (ids.has(id)) further.set(id, [...(further.get(id) ?? []), article]);
      else problems.push(unknownMeetingIn(article, about, [...ids], 'about-meeting'));
    }
  }
  return {
    meetings: meetings.map((meeting) => {
      const more = (further.get(meeting.id) ?? []).filter(({ id }) => !meeting.articles.includes(id));
      return more.length === 0 ? meeting : { ...meeting, furtherReports: articlesInOrder(more) };
    }),
    problems,
  };
}
