import type { Rank } from '../domain/meeting.ts';
import { dayFrom, dayNumber, dateOf } from '../domain/day-number.ts';
import type { Tint } from '../domain/shown.ts';
import type { TimelineWords } from '../i18n/timeline.ts';
import { earlierOf, linksOf } from './links.ts';
import { maybeWhen, type When } from './when.ts';
import type { Context, Occasion, Series, Thread } from './series.ts';

/** An occasion that has its place in time. */
export type Timed = Occasion & { when: When; rivalsAt: readonly number[]; tint: Tint };

/** What joins an occasion to the one before it. `missing`: the numbers say that rounds between are not in the record. */
export type Link = { kind: 'thread' | 'gap' | 'missing' | 'outlook'; missing: number };

/** The rounds before the first year that is shown. */
export type Earlier = { rounds: number; sinceYear: number | null };

export type Lane = {
  thread: Thread;
  /** In order of time. */
  occasions: readonly Timed[];
  /** One for each occasion: how it hangs on the one before; the first hangs on the left edge or on nothing. */
  links: readonly (Link | null)[];
  earlier: Earlier | null;
  /** Those before the first year shown. */
  before: readonly Timed[];
  /** Occasions without any date. */
  undated: readonly Occasion[];
};

export type Group = { id: string; name: string; lanes: readonly Lane[] };

export type Lanes = {
  series: Series;
  words: TimelineWords;
  /** The country that the lanes have in common. */
  home: string | null;
  groups: readonly Group[];
  /** Lanes with nothing since the first year that is shown. */
  past: readonly Lane[];
  /** Day numbers of the whole: from the first year shown to the end of the last. */
  from: number;
  to: number;
  asOf: number;
  contexts: readonly (Context & { fromDay: number; toDay: number })[];
  /** Meetings by year, of all lanes. */
  years: readonly { year: number; count: number }[];
};

/**
 * The series as lanes: one for each thread, grouped by the partner, everything in order of time. `home` gives the
 * first tint; a picture of one dialogue takes it from all, so that a country has the same colour on every page.
 */
export function lanesOf(
  series: Series,
  words: TimelineWords,
  home: string | null = homeOf(series.threads),
): Lanes {
  const start = dayNumber(series.since, 1, 1);
  const asOf = dayFrom(series.asOf);
  const byThread = series.threads.map((): Occasion[] => []);
  for (const occasion of series.occasions) byThread[occasion.thread]?.push(occasion);
  const lanes = series.threads.map((thread, index) =>
    laneOf(thread, byThread[index] as Occasion[], home, start),
  );
  const shown = lanes.filter((lane) => lane.occasions.length + lane.undated.length > 0);
  const ends = shown.flatMap((lane) => lane.occasions.at(-1)?.when.to ?? []);
  const lastYear = dateOf(ends.reduce((last, end) => Math.max(last, end - 1), asOf))[0];
  return {
    series,
    words,
    home,
    groups: groupsOf(shown, home, series),
    past: lanes.filter((lane) => !shown.includes(lane) && lane.before.length > 0),
    from: start,
    to: dayNumber(lastYear + 1, 1, 1),
    asOf,
    contexts: series.contexts.flatMap((context) => {
      const [from, to] = [maybeWhen(context.from), maybeWhen(context.to)];
      return from && to ? [{ ...context, fromDay: from.from, toDay: to.to }] : [];
    }),
    years: yearsOf(shown, series.since, lastYear),
  };
}

/** The country that every dialogue, or more than half of them, has in common. */
export function homeOf(threads: readonly Pick<Thread, 'sides'>[]): string | null {
  const counts = new Map<string, number>();
  for (const side of threads.flatMap((thread) => thread.sides)) counts.set(side, (counts.get(side) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best && threads.length > 1 && best[1] * 2 > threads.length
    ? best[0]
    : (threads[0]?.sides[0] ?? null);
}

function laneOf(thread: Thread, occasions: readonly Occasion[], home: string | null, start: number): Lane {
  const undated: Occasion[] = [];
  const timed: Timed[] = [];
  for (const occasion of occasions) {
    const found = maybeTimed(occasion, thread.sides, home);
    if (found) timed.push(found);
    else undated.push(occasion);
  }
  timed.sort((a, b) => a.when.at - b.when.at || (a.number ?? 0) - (b.number ?? 0) || (a.id < b.id ? -1 : 1));
  const cut = timed.findIndex((occasion) => occasion.when.to > start);
  const before = timed.slice(0, cut === -1 ? timed.length : cut);
  const shown = cut === -1 ? [] : timed.slice(cut);
  const earlier = earlierOf(before, shown);
  return { thread, occasions: shown, links: linksOf(shown, earlier !== null), earlier, before, undated };
}

function maybeTimed(occasion: Occasion, sides: readonly string[], home: string | null): Timed | undefined {
  const { day, host, rivals } = occasion;
  const when = day === null ? undefined : maybeWhen(day);
  if (!when) return undefined;
  const rivalsAt = rivals.flatMap((rival) => maybeWhen(rival)?.at ?? []);
  return { ...occasion, when, rivalsAt, tint: tintOf(host, sides, home) };
}

/** The colour of a country among the two sides of a series. */
export function tintOf(country: string | null, sides: readonly string[], home: string | null): Tint {
  const first = sides.find((side) => side === home) ?? sides[0];
  return country === null ? null : country === first ? 'a' : sides.includes(country) ? 'b' : null;
}

function groupsOf(lanes: readonly Lane[], home: string | null, series: Series): Group[] {
  const groups = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const { sides } = lane.thread;
    const id = sides.includes(home ?? '') ? sides.filter((side) => side !== home).join('-') : sides.join('-');
    groups.set(id, [...(groups.get(id) ?? []), lane]);
  }
  const name = (id: string): string =>
    id
      .split('-')
      .map((side) => series.names.countries[side] ?? side)
      .join(' – ');
  const order = new Intl.Collator(series.language);
  return [...groups]
    .map(([id, members]) => ({ id, name: name(id), lanes: members.sort(byFirst) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/** Dialogues before loose meetings, then in the order in which they enter the picture. */
function byFirst(a: Lane, b: Lane): number {
  const loose = Number(a.thread.dialogue === null) - Number(b.thread.dialogue === null);
  return loose || (a.occasions[0]?.when.at ?? Infinity) - (b.occasions[0]?.when.at ?? Infinity) || 0;
}

export function yearsOf(
  lanes: readonly Lane[],
  first: number,
  last: number,
): { year: number; count: number }[] {
  const counts = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, count: 0 }));
  for (const lane of lanes) {
    for (const { when } of lane.occasions) {
      const entry = counts[dateOf(Math.floor(when.at))[0] - first];
      if (entry) entry.count += 1;
    }
  }
  return counts;
}

/** The three steps of size. */
export const rankSteps: Record<Rank, 1 | 2 | 3> = { leaders: 3, ministers: 2, officials: 1 };
