// What resolving cannot settle is named, never dropped.
import type { Article } from '../../domain/article.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nearest } from '../../domain/nearest.ts';
import { placesIn, problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Remembered } from '../../domain/record.ts';
import { BEGINNING } from './apply-rulings.ts';
import type { Unresolved } from './group.ts';

/** A meeting with an id that no article reports any more. */
export function lostMeeting(
  known: Remembered,
  meetings: readonly Meeting[],
  leftOut: readonly string[],
): Problem {
  const unread = known.articles.filter((article) => leftOut.includes(article));
  const file = `content/record/${known.id}.yaml`;
  if (unread.length > 0) {
    return problemOf(file, BEGINNING, {
      rule: 'meeting-unread',
      severity: 'note',
      message: `"${known.id}" is missing from this build: ${unread.join(', ')} could not be read.`,
      actual: known.id,
      fix: 'Repair the article; the meeting keeps its id.',
    });
  }
  return problemOf(file, BEGINNING, {
    rule: 'meeting-lost',
    severity: 'error',
    message: `"${known.id}" was given to a meeting that no article reports any more, and its address would be lost.`,
    actual: known.id,
    expected: nearest(
      known.id,
      meetings.map(({ id }) => id),
    ),
    fix: `Add a ruling "same" to content/rulings whose first meeting is the one that it proved to be, and "${known.id}" the second; if the id was never published, remove this file.`,
  });
}

/** A report that could be of several meetings, or that says too little to be of any. */
export function unresolvedReport({ candidate, might }: Unresolved): Problem {
  const { article, report, dialogue, parties } = candidate;
  const [first] = [...report.claims].sort((a, b) => a.span.start - b.span.start);
  const what = dialogue ?? parties.join('–');
  const several = might.length > 1;
  return problemOf(article.path, placesIn(article.raw)(first?.span.start ?? 0), {
    rule: several ? 'report-ambiguous' : 'report-vague',
    severity: report.focus ? 'warning' : 'note',
    message: several
      ? `This could be any of ${might.length} meetings of ${what || 'these sides'}, and is left out.`
      : `This does not say enough to tell which meeting${what === '' ? '' : ` of ${what}`} it is about, and is left out.`,
    actual: first?.span.exact ?? null,
    fix: report.focus
      ? 'Say the number, the date or the place of the meeting in the body, or under "says" in the header.'
      : null,
  });
}

/** An article in which no meeting was found, and that says itself of none. */
export function silentArticle(article: Article): Problem {
  const offset = article.blocks[0]?.offsets[0] ?? 0;
  return problemOf(article.path, placesIn(article.raw)(offset), {
    rule: 'article-silent',
    severity: article.finished ? 'warning' : 'note',
    message: 'No meeting was found in this article, so nothing of it is on record.',
    fix: 'Name the two sides and the dialogue, and say where or when it was held; or name the meetings that the page reports under "about" in the header.',
  });
}

/** An article that names a meeting which no article reports. */
export function unknownMeetingIn(
  article: Article,
  id: string,
  ids: readonly string[],
  rule: 'about-meeting' | 'says-meeting',
): Problem {
  const what = rule === 'about-meeting' ? 'The article is listed under' : 'The header says something of';
  return problemOf(article.path, placesIn(article.raw)(Math.max(0, article.raw.indexOf(id))), {
    rule,
    severity: 'error',
    message: `${what} "${id}", and no article reports such a meeting.`,
    actual: id,
    expected: nearest(id, ids),
    fix: 'Name the meeting by its id, or add an article that reports it.',
  });
}
