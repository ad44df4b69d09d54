import type { Article, SourceFile } from '../domain/article.ts';
import { claimsOf, type Report } from '../domain/claim.ts';
import type { Registry } from '../domain/registry.ts';
import { explain, type Explained } from './explain.ts';
import { check } from './check/check.ts';
import { createExtractor } from './extract/extract.ts';
import { readArticle } from './read/article.ts';
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
    const all = [...problems, ...further, ...checked];
    return { article, explained: explain(file.path, article, reports, all) };
  };
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
