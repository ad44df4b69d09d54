// Claims become meetings: reports are grouped, groups get their ids, fields are settled, rulings come last.
import type { Article } from '../../domain/article.ts';
import type { Report } from '../../domain/claim.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nearest } from '../../domain/nearest.ts';
import { placesIn, problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Remembered } from '../../domain/record.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { apartBy, mergeSame, type Redirects } from './apply-rulings.ts';
import { assemble, articlesInOrder } from './assemble.ts';
import { candidateOf, type Candidate } from './candidate.ts';
import { dialoguesOf } from './dialogues.ts';
import { group, type Group } from './group.ts';
import { identify, type Identified } from './identify.ts';
import { compareText, lookupOf, type Lookup } from './lookup.ts';
import { lostMeeting, unresolvedReport } from './problems.ts';
import { relationsFor } from './relations.ts';
import { claimsFromSayings, reportOfSayings, withSayings, type Said } from './sayings.ts';
import { setRulingsOf } from './set-rulings.ts';

export type ResolveInput = {
  articles: readonly Article[];
  /** What each article says of each meeting. */
  reports: readonly Report[];
  registry: Registry;
  rulings: readonly Ruling[];
  /** What content/record remembers of the meetings that have ids. */
  known: readonly Remembered[];
  /** Articles that could not be read: what only they report is missing, not gone. */
  leftOut?: readonly string[];
  /** The articles are not all of them: meetings that they do not report are elsewhere, not lost. */
  partial?: boolean;
};

export type Resolved = {
  meetings: Meeting[];
  dialogues: Dialogue[];
  /** Meetings that proved to be another: its id, with what the record is to remember of them. */
  redirected: { meeting: Meeting; to: string }[];
  problems: Problem[];
};

type Told = { reports: Report[]; pinned: { said: Said; article: Article }[]; problems: Problem[] };

/** Settles what happened at each meeting. Pure: the same input gives the same meetings, in order of id. */
export function resolve(input: ResolveInput): Resolved {
  const { registry, rulings, known, partial } = input;
  const lookup = lookupOf(registry);
  const articles = new Map(input.articles.map((article) => [article.id, article]));
  const context = { lookup, relations: relationsFor(lookup) };
  const apart = apartBy(rulings, known);
  const told = tell(input);
  const problems = [...told.problems];

  let reports = told.reports;
  let grouping = group(candidatesOf(reports, articles, lookup), apart);
  let named = identify(grouping.groups, known, lookup);
  if (told.pinned.length > 0) {
    const pinned = pin(told.pinned, named.identified, reports);
    problems.push(...pinned.problems);
    reports = pinned.reports;
    grouping = group(candidatesOf(reports, articles, lookup), apart);
    for (const [id, extra] of pinned.extra)
      attach(id, extra, named.identified, grouping.groups, articles, lookup);
    named = identify(grouping.groups, known, lookup);
  }
  const same = mergeSame(named.identified, rulings);
  if (partial !== true) problems.push(...same.problems);

  const sets = setRulingsOf(
    rulings,
    same.merged.map(({ id }) => same.redirects.get(id) ?? id),
  );
  if (partial !== true) problems.push(...sets.problems);
  const meetings = same.merged
    .map(({ id, group: one }) => assemble(id, one, sets.of(id), context))
    .map((meeting) => withFormerIds(meeting, same.redirects))
    .sort((a, b) => compareText(a.id, b.id));
  problems.push(...sets.problemsOf(meetings));
  const about = addFurtherReports(meetings, input.articles, same.redirects);
  if (partial !== true) problems.push(...about);

  const gone = named.identified.filter(({ id }) => same.redirects.has(id));
  const redirected = gone.map(({ id, group: one }) => ({
    meeting: assemble(id, one, [], context),
    to: same.redirects.get(id) ?? id,
  }));
  const lost = named.lost.filter(({ id, sameAs }) => sameAs === undefined && !same.redirects.has(id));
  if (partial !== true) problems.push(...lost.map((one) => lostMeeting(one, meetings, input.leftOut ?? [])));
  problems.push(...grouping.unresolved.map(unresolvedReport));
  const series = dialoguesOf(meetings, articles, lookup);
  return { meetings, dialogues: series.dialogues, redirected, problems: [...problems, ...series.problems] };
}

/** The reports with what their articles' headers say in place. */
function tell({ articles, reports }: ResolveInput): Told {
  const told: Told = { reports: [], pinned: [], problems: [] };
  const byArticle = Map.groupBy(reports, ({ article }) => article);
  for (const article of articles) {
    const own = byArticle.get(article.id) ?? [];
    const { said, problems } = claimsFromSayings(article);
    told.problems.push(...problems);
    told.pinned.push(
      ...said.filter(({ meeting }) => meeting !== undefined).map((one) => ({ said: one, article })),
    );
    const ofFocus = said.filter(({ meeting }) => meeting === undefined);
    const focus = own.find((report) => report.focus);
    told.reports.push(...own.map((report) => (report === focus ? withSayings(report, ofFocus) : report)));
    if (focus === undefined && ofFocus.length > 0) {
      told.reports.push(reportOfSayings(article.id, true, ofFocus));
    }
  }
  told.reports = told.reports.filter((report) => report.claims.length > 0);
  return told;
}

function candidatesOf(
  reports: readonly Report[],
  articles: ReadonlyMap<string, Article>,
  lookup: Lookup,
): Candidate[] {
  return reports.map((report) => {
    const article = articles.get(report.article);
    if (article === undefined) throw new Error(`report of an unknown article: ${report.article}`);
    return candidateOf(report, article, lookup);
  });
}

/** Sayings that name their meeting: they correct what the article reports of it, or add to it. */
function pin(
  pinned: Told['pinned'],
  identified: readonly Identified[],
  reports: readonly Report[],
): { reports: Report[]; extra: Map<string, Report[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const extra = new Map<string, Report[]>();
  let corrected = [...reports];
  const groups = new Map(identified.map((one) => [one.id, one.group]));
  for (const [article, sayings] of Map.groupBy(pinned, (one) => one.article)) {
    for (const [meeting = '', own] of Map.groupBy(sayings, ({ said }) => said.meeting)) {
      const said = own.map((one) => one.said);
      const target = groups.get(meeting);
      if (target === undefined) {
        problems.push(unknownSaidMeeting(article, meeting, [...groups.keys()]));
        continue;
      }
      const ofArticle = target.members.find((member) => member.article === article)?.report;
      if (ofArticle === undefined) {
        extra.set(meeting, [...(extra.get(meeting) ?? []), reportOfSayings(article.id, false, said)]);
      } else {
        corrected = corrected.map((report) => (report === ofArticle ? withSayings(report, said) : report));
      }
    }
  }
  return { reports: corrected, extra, problems };
}

/** Adds reports to the group that was known under the id before the sayings were heard. */
function attach(
  id: string,
  reports: readonly Report[],
  before: readonly Identified[],
  groups: readonly Group[],
  articles: ReadonlyMap<string, Article>,
  lookup: Lookup,
): void {
  const members = new Set(before.find((one) => one.id === id)?.group.members.map(({ report }) => report));
  const target = groups.find((one) => one.members.some(({ report }) => members.has(report)));
  const added = candidatesOf(
    reports.filter((report) => report.claims.length > 0),
    articles,
    lookup,
  );
  target?.members.push(...added);
}

function withFormerIds(meeting: Meeting, redirects: Redirects): Meeting {
  const formerIds = [...redirects].filter(([, to]) => to === meeting.id).map(([from]) => from);
  return formerIds.length === 0 ? meeting : { ...meeting, formerIds: formerIds.sort() };
}

/** Articles that name a meeting in `about` are listed with it. */
function addFurtherReports(
  meetings: readonly Meeting[],
  articles: readonly Article[],
  redirects: Redirects,
): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const further = new Map<Meeting, Article[]>();
  for (const article of articles) {
    for (const id of article.about) {
      const meeting = byId.get(redirects.get(id) ?? id);
      if (meeting === undefined) problems.push(unknownAbout(article, id, [...byId.keys()]));
      else if (!meeting.articles.includes(article.id)) {
        further.set(meeting, [...(further.get(meeting) ?? []), article]);
      }
    }
  }
  for (const [meeting, list] of further) meeting.furtherReports = articlesInOrder(list);
  return problems;
}

function unknownAbout(article: Article, id: string, ids: readonly string[]): Problem {
  return unknownMeetingIn(article, id, ids, {
    rule: 'about-meeting',
    message: `The article is listed under "${id}", and no article reports such a meeting.`,
  });
}

function unknownSaidMeeting(article: Article, id: string, ids: readonly string[]): Problem {
  return unknownMeetingIn(article, id, ids, {
    rule: 'says-meeting',
    message: `The header says something of "${id}", and no article reports such a meeting.`,
  });
}

function unknownMeetingIn(
  article: Article,
  id: string,
  ids: readonly string[],
  words: { rule: string; message: string },
): Problem {
  return problemOf(article.path, placesIn(article.raw)(Math.max(0, article.raw.indexOf(id))), {
    ...words,
    severity: 'error',
    actual: id,
    expected: nearest(id, ids),
    fix: 'Name the meeting by its id, or add an article that reports it.',
  });
}
