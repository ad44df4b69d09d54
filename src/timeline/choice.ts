import type { Day } from '../domain/day.ts';
import type { DayWords } from '../domain/day-words.ts';
import { speakDayWith } from '../domain/spoken-day.ts';
import { homeOf } from './lanes.ts';
import { maybeWhen } from './when.ts';
import type { Occasion, Series } from './series.ts';

/** What a reader may choose by; each with the values that an address names. */
export const facets = [
  'country',
  'dialogue',
  'topic',
  'person',
  'status',
  'certainty',
  'host',
  'rank',
] as const;

export type Facet = (typeof facets)[number];

/** How sure the date is: to the day, about then, or doubted by its source. */
export type Certainty = 'exact' | 'about' | 'uncertain';

/** Within a facet any of the values will do; between facets all must hold. */
export type Choice = { values: Readonly<Partial<Record<Facet, readonly string[]>>>; words: string };

export const everything: Choice = { values: {}, words: '' };

export function isEverything({ values, words }: Choice): boolean {
  return words === '' && facets.every((facet) => (values[facet] ?? []).length === 0);
}

/** The values of a meeting that each facet is asked for. */
export function valuesOf(
  occasion: Occasion,
  series: Series,
  home: string | null = null,
): Record<Facet, readonly string[]> {
  const thread = series.threads[occasion.thread];
  return {
    country: thread?.sides ?? [],
    dialogue: thread ? [thread.id] : [],
    topic: occasion.topics,
    person: occasion.people,
    status: [occasion.state],
    certainty: [certaintyOf(occasion.day)],
    host: hostsOf(occasion.host, thread?.sides ?? [], home),
    rank: occasion.rank === null ? [] : [occasion.rank],
  };
}

/** The country itself, and "partner" where it is a side other than the one that all dialogues share. */
function hostsOf(host: string | null, sides: readonly string[], home: string | null): string[] {
  if (host === null) return [];
  return host !== home && sides.includes(host) ? [host, 'partner'] : [host];
}

/** The meetings of a series that are chosen. Makes its index once, then answers each choice quickly. */
export function chooser(series: Series, days: DayWords): (choice: Choice) => readonly Occasion[] {
  const home = homeOf(series.threads);
  let texts: string[] | undefined;
  return (choice) => {
    if (isEverything(choice)) return series.occasions;
    const asked = facets.flatMap((facet) => {
      const wanted = choice.values[facet] ?? [];
      return wanted.length > 0 ? [[facet, new Set(wanted)] as const] : [];
    });
    const words = plain(choice.words)
      .split(/\s+/u)
      .filter((word) => word !== '');
    if (words.length > 0) texts ??= series.occasions.map((occasion) => plain(textOf(occasion, series, days)));
    return series.occasions.filter((occasion, index) => {
      if (words.some((word) => !(texts?.[index] ?? '').includes(word))) return false;
      if (asked.length === 0) return true;
      const values = valuesOf(occasion, series, home);
      return asked.every(([facet, wanted]) => values[facet].some((value) => wanted.has(value)));
    });
  };
}

export function certaintyOf(day: Day | null): Certainty {
  const when = day === null ? undefined : maybeWhen(day);
  if (!when || when.uncertain) return 'uncertain';
  return when.kind === 'within' ? 'about' : 'exact';
}

/** Everything that a search looks through. */
function textOf(
  { id, thread, place, number, day, people, topics }: Occasion,
  series: Series,
  days: DayWords,
): string {
  const { names, threads } = series;
  const { name, sides } = threads[thread] ?? { name: '', sides: [] };
  return [
    id,
    name,
    ...sides.map((side) => names.countries[side]),
    place,
    number,
    day,
    day === null ? null : speakDayWith(days, day),
    ...people.map((person) => names.people[person] ?? person),
    ...topics.map((topic) => names.topics[topic] ?? topic),
  ].join(' ');
}

/** Without capitals and accents, so that "Xian" finds "Xi’an" and "Munchen" finds "München". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();
}
