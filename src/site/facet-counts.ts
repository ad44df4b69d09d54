import { factsOf } from './facts.ts';
import type { Field, Meeting } from '../domain/meeting.ts';
import type { FacetCounts } from '../domain/shown-page.ts';
import { yearOf } from './order.ts';
import { spoken, type Context } from './value.ts';

/** The facets that a list of meetings offers, in the order of the search; the search has the others. */
const OFFERED = {
  country: 'parties',
  dialogue: 'dialogue',
  topic: 'topics',
  host: 'host',
  rank: 'rank',
  status: 'status',
} as const satisfies Record<string, Field>;

/** How many meetings have each value of each facet, the most frequent first; values in the words of the search. */
export function facetCounts(context: Context): FacetCounts[] {
  const meetings = [...context.store.meetings.values()];
  const of = (facet: string, valuesOf: (meeting: Meeting) => string[]): FacetCounts => {
    const counts = new Map<string, number>();
    for (const value of meetings.flatMap((meeting) => [...new Set(valuesOf(meeting))]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([text, count]) => ({ text, count }));
    return { facet, values: values.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)) };
  };
  const years = of('year', ({ date }) => [yearOf(date?.value)].flatMap((year) => year ?? []).map(String));
  years.values = years.values.toSorted((a, b) => (a.text < b.text ? 1 : -1));
  return [
    ...Object.entries(OFFERED).map(([facet, field]) =>
      of(facet, (meeting) =>
        factsOf(meeting, field).map(({ value }) => spoken(context, field, value, context.language).text),
      ),
    ),
    years,
  ];
}
