// The facets of the search as plain lists: for those who have no script, and as counts beside the list of meetings.
import { factsOf, fieldOrder, qualifiersOf } from './facts.ts';
import type { Qualifier } from '../domain/shown.ts';
import { facets, type Facet } from '../domain/facet.ts';
import type { Fact, Field, Meeting } from '../domain/meeting.ts';
import type { FacetCounts, FacetGroup } from '../domain/shown-page.ts';
import { wordsIn } from '../i18n/words.ts';
import { sourceOf } from './notes.ts';
import { latestFirst, yearOf } from './order.ts';
import { rowOf } from './row.ts';
import { spoken, type Context } from './value.ts';

/** What a meeting is filed under: in the words of the search, which are those of the pages. */
type ValuesOf = (context: Context, meeting: Meeting) => string[];

const valuesOf: Record<Facet, ValuesOf> = {
  country: fieldValues('parties'),
  dialogue: fieldValues('dialogue'),
  topic: fieldValues('topics'),
  person: fieldValues('participants'),
  organisation: fieldValues('organisations'),
  host: fieldValues('host'),
  rank: fieldValues('rank'),
  status: fieldValues('status'),
  year: (_, { date }) => [yearOf(date?.value)].flatMap((year) => year ?? []).map(String),
  certainty: ({ language }, meeting) =>
    certaintiesOf(meeting).map((qualifier) => wordsIn(language).qualifier[qualifier]),
  source: ({ store, language }, { articles, furtherReports }) =>
    [...articles, ...furtherReports].flatMap((id) => {
      const article = store.articles.get(id);
      return article ? [sourceOf(language, article).publisher] : [];
    }),
};

/** Facets whose values have no pages of their own: a page for each facet lists the meetings of every value. */
export const listedFacets = ['host', 'rank', 'status', 'year', 'certainty', 'source'] as const;

/** How many meetings have each value of each facet: years from the latest, others from the most frequent. */
export function facetCounts(context: Context): FacetCounts[] {
  return facets.map((facet) => ({
    facet,
    values: groupsOf(context, facet).map(({ text, meetings }) => ({ text, count: meetings.length })),
  }));
}

/** The meetings of each value of a facet, the latest first. */
export function listBy(context: Context, facet: Facet): FacetGroup[] {
  return groupsOf(context, facet).map(({ text, meetings }) => ({
    id: fragmentOf(text),
    text,
    rows: latestFirst(meetings).map((meeting) => rowOf(context, meeting)),
  }));
}

function groupsOf(context: Context, facet: Facet): { text: string; meetings: Meeting[] }[] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of context.store.meetings.values()) {
    for (const value of new Set(valuesOf[facet](context, meeting)))
      groups.set(value, [...(groups.get(value) ?? []), meeting]);
  }
  const byText = (a: string, b: string) => (a < b ? -1 : 1);
  return [...groups]
    .map(([text, meetings]) => ({ text, meetings }))
    .sort((a, b) =>
      facet === 'year'
        ? byText(b.text, a.text)
        : b.meetings.length - a.meetings.length || byText(a.text, b.text),
    );
}

function fieldValues(field: Field): ValuesOf {
  return (context, meeting) =>
    factsOf(meeting, field).map(({ value }) => spoken(context, field, value, context.language).text);
}

/** How the facts of a meeting are sure or not: each once. */
function certaintiesOf(meeting: Meeting): Qualifier[] {
  const found = fieldOrder.flatMap((field) =>
    factsOf(meeting, field).flatMap((fact: Fact<unknown>) => qualifiersOf(meeting, field, fact)),
  );
  return [...new Set(found)];
}

/** The fragment of a value: its letters and digits. */
function fragmentOf(text: string): string {
  return `of-${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-')}`;
}
