import type { Article, SourceFile } from '../domain/article.ts';
import { claimsOf, type Report } from '../domain/claim.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { explain, type Explained } from './explain.ts';
import { check } from './check/check.ts';
import { createExtractor } from './extract/extract.ts';
import { readArticle } from './read/article.ts';
import { noteOfUnknown } from './resolve/dialogues.ts';
import { lookupOf, sortedCountries } from './resolve/lookup.ts';
import { withProposals } from './resolve/propose.ts';
import { reportOfSayings, withSayings } from './resolve/sayings.ts';
import { tell, type Pinned } from './resolve/told.ts';

/** What one file says, for machines, and the article itself for those who show its text. */
export type ExplainedFile = { explained: Explained; article: Article | null };

/** A reader of single files that knows a registry: read, extract, what the header says, check. */
export function createExplainer(registry: Registry): (file: SourceFile) => ExplainedFile {
  const extract = createExtractor(registry);
  return (file) => {
    const { article, problems } = readArticle(file);
    if (article === null) return { article, explained: explain(file.path, null, [], problems) };
    const told = tell([article], extract(article));
    const reports = withNamedMeetings(told.reports, told.pinned, article.id);
    // A saying whose words are missing was told when the file was read.
    const further = told.problems.filter(({ rule }) => !problems.some((problem) => problem.rule === rule));
    const checked = check({
      articles: [article],
      reports,
      meetings: [],
      dialogues: [],
      registry,
      rulings: [],
    });
    const { proposed, notes } = withProposedDialogue(reports, article, registry);
    const all = [...problems, ...further, ...checked, ...notes];
    return { article, explained: explain(file.path, article, proposed, all) };
  };
}

/** A counted dialogue that the registry lacks gets the id that the build would propose, and a note how to add it. */
function withProposedDialogue(
  reports: readonly Report[],
  article: Article,
  registry: Registry,
): { proposed: Report[]; notes: Problem[] } {
  const lookup = lookupOf(registry);
  const proposed = withProposals(reports, new Map([[article.id, article]]), registry, lookup);
  const focus = proposed.find((report) => report.focus);
  const claim = focus === undefined ? undefined : claimsOf(focus, 'dialogue')[0];
  if (focus === undefined || claim?.rule !== 'dialogue-proposed') return { proposed, notes: [] };
  const sides = sortedCountries(
    lookup,
    claimsOf(focus, 'parties').map(({ value }) => value),
  );
  return { proposed, notes: [noteOfUnknown(claim.value, article, claim.span, sides)] };
}

/** The reports with what the header says of meetings by their ids; one file knows only ids of numbered rounds. */
function withNamedMeetings(reports: readonly Report[], pinned: readonly Pinned[], article: string): Report[] {
  const found = [...reports];
  for (const [meeting, own] of Map.groupBy(pinned, (one) => one.meeting)) {
    const said = own.map((one) => one.said);
    const at = found.findIndex((report) => idOfRound(report) === meeting);
    const report = found[at];
    if (report !== undefined) found[at] = withSayings(report, said);
    else found.push(reportOfSayings(article, false, said));
  }
  return found.filter(({ claims }) => claims.length > 0);
}

function idOfRound(report: Report): string {
  return `${claimsOf(report, 'dialogue')[0]?.value ?? ''}-${claimsOf(report, 'number')[0]?.value ?? ''}`;
}
