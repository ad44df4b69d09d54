// What the headers say is heard with what the reader of text found: first of the meeting that each article is
// about, then, once meetings have ids, of those that the headers name.
import type { Article } from '../../domain/article.ts';
import type { Report } from '../../domain/claim.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Identified } from './identify.ts';
import { silentArticle, unknownMeetingIn } from './problems.ts';
import { claimsFromSayings, reportOfSayings, withSayings, type Said } from './sayings.ts';

/** A saying that names its meeting. */
export type Pinned = { article: Article; meeting: string; said: Said };

export type Told = { reports: Report[]; pinned: Pinned[]; problems: Problem[] };

/** The reports with what their articles' headers say of the meeting that they are mainly about. */
export function tell(articles: readonly Article[], reports: readonly Report[]): Told {
  const told: Told = { reports: [], pinned: [], problems: [] };
  const byArticle = Map.groupBy(reports, ({ article }) => article);
  for (const article of articles) {
    const own = byArticle.get(article.id) ?? [];
    const { said, problems } = claimsFromSayings(article);
    told.problems.push(...problems);
    const ofFocus: Said[] = [];
    for (const one of said) {
      if (one.meeting === null) ofFocus.push(one);
      else told.pinned.push({ article, meeting: one.meeting, said: one });
    }
    const focus = own.find((report) => report.focus);
    const corrected = own.map((report) => (report === focus ? withSayings(report, ofFocus) : report));
    const added = focus === undefined ? [reportOfSayings(article.id, true, ofFocus)] : [];
    const heard = [...corrected, ...added].filter(({ claims }) => claims.length > 0);
    told.reports.push(...heard);
    if (heard.length === 0 && said.length === 0 && article.about.length === 0) {
      told.problems.push(silentArticle(article));
    }
  }
  return told;
}

/**
 * The reports with the sayings that name their meeting. Where the article already reports that meeting, they correct
 * its report; else they are a further report, to be counted to the group of that id whatever it says.
 */
export function withPinned(
  reports: readonly Report[],
  pinned: readonly Pinned[],
  identified: readonly Identified[],
): { reports: Report[]; further: { id: string; article: Article; report: Report }[]; problems: Problem[] } {
  const groups = new Map(identified.map(({ id, group }) => [id, group]));
  const corrected = new Map<Report, Report>();
  const further = [];
  const problems: Problem[] = [];
  const byTarget = Map.groupBy(pinned, ({ article, meeting }) => `${article.id} ${meeting}`);
  for (const own of byTarget.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const { article, meeting } = first;
    const said = own.map((one) => one.said);
    const target = groups.get(meeting);
    if (target === undefined) {
      problems.push(unknownMeetingIn(article, meeting, [...groups.keys()], 'says-meeting'));
      continue;
    }
    const found = target.members.find((member) => member.article === article)?.report;
    if (found !== undefined) corrected.set(found, withSayings(found, said));
    else further.push({ id: meeting, article, report: reportOfSayings(article.id, false, said) });
  }
  return {
    reports: reports
      .map((report) => corrected.get(report) ?? report)
      .filter(({ claims }) => claims.length > 0),
    further: further.filter(({ report }) => report.claims.length > 0),
    problems,
  };
}
