import type { Rank } from '../domain/meeting.ts';
import type { MeetingState } from '../domain/shown.ts';
import type { Occasion, Series } from './series.ts';

/** A series as a page carries it: columns instead of rows, texts that repeat by their index. */
export type Packed = Omit<Series, 'occasions'> & {
  places: readonly string[];
  topics: readonly string[];
  people: readonly string[];
  id: readonly string[];
  thread: readonly number[];
  number: readonly (number | 0)[];
  state: string;
  day: readonly string[];
  /** By row, where there are any. */
  rivals: Readonly<Record<number, readonly string[]>>;
  after: Readonly<Record<number, NonNullable<Occasion['after']>>>;
  host: readonly string[];
  /** Index in `places`, from 1; 0 for none. */
  place: readonly number[];
  rank: string;
  topicsOf: readonly (readonly number[])[];
  peopleOf: readonly (readonly number[])[];
};

/** A letter for each state and rank; "-" for no rank. */
const STATES: Record<MeetingState, string> = {
  held: 'h',
  implied: 'i',
  mentioned: 'm',
  planned: 'p',
  cancelled: 'c',
  unreported: 'u',
};
const RANKS: Record<Rank, string> = { leaders: 'l', ministers: 'm', officials: 'o' };

export function packedOf(series: Series): Packed {
  const { occasions, ...rest } = series;
  const places = [...new Set(occasions.flatMap(({ place }) => place ?? []))];
  const topics = [...new Set(occasions.flatMap((occasion) => occasion.topics))];
  const people = [...new Set(occasions.flatMap((occasion) => occasion.people))];
  const indices = (list: readonly string[]): ((value: string) => number) => {
    const map = new Map(list.map((value, index) => [value, index]));
    return (value) => map.get(value) as number;
  };
  const [placeAt, topicAt, personAt] = [indices(places), indices(topics), indices(people)];
  return {
    ...rest,
    places,
    topics,
    people,
    id: occasions.map(({ id }) => id),
    thread: occasions.map(({ thread }) => thread),
    number: occasions.map(({ number }) => number ?? 0),
    state: occasions.map(({ state }) => STATES[state]).join(''),
    day: occasions.map(({ day }) => day ?? ''),
    rivals: Object.fromEntries(
      occasions.flatMap(({ rivals }, index) => (rivals.length > 0 ? [[index, rivals] as const] : [])),
    ),
    after: Object.fromEntries(
      occasions.flatMap(({ after }, index) => (after === null ? [] : [[index, after] as const])),
    ),
    host: occasions.map(({ host }) => host ?? ''),
    place: occasions.map(({ place }) => (place === null ? 0 : placeAt(place) + 1)),
    rank: occasions.map(({ rank }) => (rank === null ? '-' : RANKS[rank])).join(''),
    topicsOf: occasions.map((occasion) => occasion.topics.map(topicAt)),
    peopleOf: occasions.map((occasion) => occasion.people.map(personAt)),
  };
}

export function seriesFrom(packed: Packed): Series {
  const { language, since, asOf, threads, contexts, names, places, topics, people } = packed;
  const states = invert(STATES);
  const ranks = invert(RANKS);
  const none: readonly string[] = [];
  const named = (rows: readonly number[], list: readonly string[]): readonly string[] =>
    rows.length === 0 ? none : rows.map((row) => list[row] as string);
  const occasions = packed.id.map((id, index): Occasion => ({
    id,
    thread: packed.thread[index] as number,
    number: packed.number[index] || null,
    state: states[packed.state[index] as string] as MeetingState,
    day: packed.day[index] || null,
    rivals: packed.rivals[index] ?? none,
    after: packed.after[index] ?? null,
    host: packed.host[index] || null,
    place: places[(packed.place[index] as number) - 1] ?? null,
    rank: ranks[packed.rank[index] as string] ?? null,
    topics: named(packed.topicsOf[index] as readonly number[], topics),
    people: named(packed.peopleOf[index] as readonly number[], people),
  }));
  return { language, since, asOf, threads, occasions, contexts, names };
}

function invert<K extends string>(letters: Record<K, string>): Record<string, K> {
  return Object.fromEntries(Object.entries(letters).map(([key, letter]) => [letter, key as K]));
}
