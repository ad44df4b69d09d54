// Claims become meetings: reports are grouped, groups get their ids, fields are settled, rulings come last.
import type { Article } from '../../domain/article.ts';
import type { Report } from '../../domain/claim.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Remembered } from '../../domain/record.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type { StatementFile } from '../../domain/statement.ts';
import { apartBy, mergeSame, type Redirects } from './apply-rulings.ts';
import { assemble, type Context, type SetRuling } from './assemble.ts';
import { candidateOf, type Candidate } from './candidate.ts';
import { dialoguesOf } from './dialogues.ts';
import { withFurtherReports } from './further-reports.ts';
import { group, type Grouping } from './group.ts';
import { identify, type Identified } from './identify.ts';
import { compareText, lookupOf } from './lookup.ts';
import { lostMeeting, unresolvedReport } from './problems.ts';
import { withProposals } from './propose.ts';
import { relationsFor } from './relations.ts';
import { problemsOfSeries } from './series-order.ts';
import { problemsOfSetRulings } from './set-rulings.ts';
import { statementsFor } from './statements.ts';
import { tell, withPinned } from './told.ts';

export type ResolveInput = {
  articles: readonly Article[];
  /** What each article says of each meeting. */
  reports: readonly Report[];
  registry: Registry;
  rulings: readonly Ruling[];
  /** What we say about dialogues, and about meetings. */
  introductions?: readonly StatementFile[];
  background?: readonly StatementFile[];
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
  /** Meetings that proved to be another: what the record is to remember of them, and which they are. */
  redirected: { meeting: Meeting; to: string }[];
  /** Meetings on record that nothing reports any more and that a ruling says are another. */
  forwarded: Remembered[];
  problems: Problem[];
};

/** Settles what happened at each meeting. Pure: the same input gives the same meetings, in order of id. */
export function resolve(input: ResolveInput): Resolved {
  const { registry, rulings, known, leftOut = [] } = input;
  const lookup = lookupOf(registry);
  const context = { lookup, relations: relationsFor(lookup) };
  const articles = new Map(input.articles.map((article) => [article.id, article]));

  const { identified, lost, grouping, problems } = groupReports(input, articles, context);
  const { merged, redirects, problems: mergeProblems } = mergeSame(identified, rulings, known);
  const sets = rulings.filter((ruling): ruling is SetRuling => ruling.decision === 'set');
  const settled = merged
    .map(({ id, group: one }) =>
      assemble(
        id,
        one,
        sets.filter(({ meeting }) => meeting === id),
        context,
      ),
    )
    .map((meeting) => withFormerIds(meeting, redirects, known))
    .sort((a, b) => compareText(a.id, b.id));
  const { meetings: reported, problems: aboutProblems } = withFurtherReports(
    settled,
    input.articles,
    redirects,
  );
  const { dialogues: found, problems: dialogueProblems } = dialoguesOf(reported, articles, lookup);
  const background = statementsFor('background', input.background ?? [], idsOf(reported), articles, leftOut);
  const introductions = statementsFor(
    'introduction',
    input.introductions ?? [],
    idsOf(found),
    articles,
    leftOut,
  );
  const meetings = reported.map((meeting) => {
    const own = background.statements.get(meeting.id);
    return own === undefined ? meeting : { ...meeting, background: own };
  });
  const dialogues = found.map((dialogue) => {
    const own = introductions.statements.get(dialogue.id);
    return own === undefined ? dialogue : { ...dialogue, introduction: own };
  });

  const gone = lost.filter(({ id, sameAs }) => sameAs === undefined && !redirects.has(id));
  const ofTheWhole = [
    ...mergeProblems,
    ...problemsOfSetRulings(sets, meetings, merged, context),
    ...aboutProblems,
    ...gone.map((one) => lostMeeting(one, meetings, leftOut)),
  ];
  return {
    meetings,
    dialogues,
    redirected: redirectedOf(identified, redirects, context),
    forwarded: lost.flatMap((one) => {
      const sameAs = redirects.get(one.id);
      return sameAs === undefined ? [] : [{ ...one, sameAs }];
    }),
    problems: [
      ...problems,
      // A page that its header lists under a meeting is on record, however little can be told from its words.
      ...grouping.unresolved
        .filter(({ candidate }) => candidate.article.about.length === 0)
        .map(unresolvedReport),
      ...(input.partial === true ? [] : ofTheWhole),
      ...problemsOfSeries(meetings, articles, lookup),
      ...dialogueProblems,
      ...background.problems,
      ...introductions.problems,
    ],
  };
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

type Grouped = ReturnType<typeof identify> & { grouping: Grouping; problems: Problem[] };

/** Groups with ids; twice where headers name meetings, which have ids only after the first time. */
function groupReports(
  { articles: list, reports, registry, rulings, known }: ResolveInput,
  articles: ReadonlyMap<string, Article>,
  { lookup }: Context,
): Grouped {
  const apart = apartBy(rulings, known);
  const candidatesOf = (some: readonly Report[]): Candidate[] =>
    withProposals(some, articles, registry, lookup).map((report) => {
      const article = articles.get(report.article);
      if (article === undefined) throw new Error(`report of an unknown article: ${report.article}`);
      return candidateOf(report, article, lookup);
    });
  const told = tell(list, reports.filter(isOfRecord).map(withoutProposals));
  const first = group(candidatesOf(told.reports), apart);
  const named = identify(first.groups, known, lookup);
  if (told.pinned.length === 0) return { ...named, grouping: first, problems: told.problems };

  const pinned = withPinned(told.reports, told.pinned, named.identified);
  const grouping = group(candidatesOf(pinned.reports), apart);
  const groups = identify(grouping.groups, known, lookup);
  for (const { id, article, report } of pinned.further) {
    const target = groups.identified.find((one) => one.id === id);
    target?.group.members.push(candidateOf(report, article, lookup));
  }
  return { ...groups, grouping, problems: [...told.problems, ...pinned.problems] };
}

/** What a rule of less than this precision says is shown to the contributor to confirm, and is not on record. */
const PROPOSES = 0.85;

function withoutProposals(report: Report): Report {
  return { ...report, claims: report.claims.filter((claim) => claim.confidence >= PROPOSES) };
}

/** Summits and the like, recalled in passing outside any dialogue, are read but are no meetings of this record. */
function isOfRecord(report: Report): boolean {
  return !(
    report.claims.some((claim) => claim.field === 'status' && claim.value === 'mentioned') &&
    report.claims.every((claim) => claim.field !== 'dialogue')
  );
}

/** The meeting with the ids that redirect to it, those of earlier rulings included. */
function withFormerIds(meeting: Meeting, redirects: Redirects, known: readonly Remembered[]): Meeting {
  const ruled = [...redirects].filter(([, to]) => to === meeting.id).map(([from]) => from);
  const remembered = known.filter(({ sameAs }) => sameAs === meeting.id).map(({ id }) => id);
  const formerIds = [...new Set([...ruled, ...remembered])].sort();
  return formerIds.length === 0 ? meeting : { ...meeting, formerIds };
}

function redirectedOf(
  identified: readonly Identified[],
  redirects: Redirects,
  context: Context,
): Resolved['redirected'] {
  return identified.flatMap(({ id, group: one }) => {
    const to = redirects.get(id);
    return to === undefined ? [] : [{ meeting: assemble(id, one, [], context), to }];
  });
}
