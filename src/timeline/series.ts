import { boundsOf, compareDays, type Day } from '../domain/day.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import type { Meeting, Rank } from '../domain/meeting.ts';
import type { Country, KnownPlace, Person, Topic } from '../domain/registry.ts';
import type { MeetingState } from '../domain/shown.ts';
import type { Language } from '../i18n/language.ts';
import { namesFor, type Names } from './names.ts';

/** One meeting as a timeline needs it: data only, nothing of time's length or of pixels. */
export type Occasion = {
  id: string;
  /** Index in the series' threads. */
  thread: number;
  number: number | null;
  state: MeetingState;
  day: Day | null;
  /** Other days that other sources give. */
  rivals: readonly Day[];
  /** The country that received the others. */
  host: string | null;
  place: string | null;
  rank: Rank | null;
  /** Why there was nothing between it and the one before, where a source says so: in few words and in a sentence. */
  after: { words: string; sentence: string } | null;
  /** Ids. */
  topics: readonly string[];
  people: readonly string[];
};

/** A dialogue, or the meetings of two sides outside any dialogue. */
export type Thread = {
  id: string;
  /** Null for meetings outside any dialogue. */
  dialogue: string | null;
  name: string;
  /** The name without the sides, where it begins with them. */
  short: string;
  sides: readonly string[];
};

/** What went on around the meetings, with where that is said ("the pandemic"). */
export type Context = {
  id: string;
  name: string;
  from: Day;
  to: Day;
  sources: readonly { href: string; name: string; says: string }[];
};

export type Series = {
  language: Language;
  /** First year that is shown. */
  since: number;
  /** The day up to which the record is kept. */
  asOf: Day;
  threads: readonly Thread[];
  occasions: readonly Occasion[];
  contexts: readonly Context[];
  /** Names of what ids stand for, in the series' language. */
  names: Names;
};

export type SeriesOptions = {
  language: Language;
  /** The day up to which the record is kept, `YYYY-MM-DD`: announced meetings before it count as not reported. */
  asOf: Day;
  since?: number;
  contexts?: readonly Context[];
  /** From the registry: without them, names stay as the sources write them. */
  countries?: readonly Country[];
  places?: readonly KnownPlace[];
  topics?: readonly Topic[];
  people?: readonly Person[];
};

/** The meetings of a record as data for a timeline, by thread and in the order in which they came. */
export function seriesOf(
  meetings: readonly Meeting[],
  dialogues: readonly Dialogue[],
  options: SeriesOptions,
): Series {
  const { language, asOf, since = 2017, contexts = [] } = options;
  const names = namesFor(meetings, dialogues, options);
  const threads: Thread[] = [];
  const indices = new Map<string, number>();
  // In the order of time as far as their dates go: what is drawn later need not sort again.
  const ordered = [...meetings].sort((a, b) => {
    const [one, other] = [a.date?.value, b.date?.value];
    return one === undefined || other === undefined ? Number(!one) - Number(!other) : compareDays(one, other);
  });
  const occasions = ordered.map((meeting): Occasion => {
    const key = threadKey(meeting);
    let index = indices.get(key);
    if (index === undefined) {
      index = threads.length;
      indices.set(key, index);
      threads.push(names.thread(key, meeting));
    }
    return { ...occasionOf(meeting, index, asOf, names.place), after: afterIn(meeting, language) };
  });
  return { language, since, asOf, threads, occasions, contexts, names: names.table };
}

/** The dialogue's id, or the two sides for a meeting outside any dialogue. */
function threadKey(meeting: Meeting): string {
  if (meeting.dialogue) return meeting.dialogue.value;
  return `sides-${meeting.parties
    .map((party) => party.value.toLowerCase())
    .sort()
    .join('-')}`;
}

function occasionOf(
  meeting: Meeting,
  thread: number,
  asOf: Day,
  placeName: (city: string | null, country: string | null) => string | null,
): Omit<Occasion, 'after'> {
  const place = meeting.place?.value;
  const people = meeting.participants.map(({ value }) => value.person ?? value.name);
  return {
    id: meeting.id,
    thread,
    number: meeting.number?.value ?? null,
    state: stateOf(meeting, asOf),
    day: meeting.date?.value ?? null,
    rivals: meeting.date?.rivals.map((rival) => rival.value) ?? [],
    host: meeting.host?.value ?? null,
    place: place ? placeName(place.city, place.country) : null,
    rank: meeting.rank?.value ?? null,
    topics: meeting.topics.map(({ value }) => value),
    people: [...new Set(people)],
  };
}

function afterIn({ background = [] }: Meeting, language: Language): Occasion['after'] {
  for (const { gap, text } of background)
    if (gap) return { words: gap[language] ?? gap.en, sentence: text[language] ?? text.en };
  return null;
}

/** What is known of a meeting's taking place on the day of the record. */
export function stateOf(meeting: Meeting, asOf: Day): MeetingState {
  const status = meeting.status.value;
  if (status === 'cancelled') return status;
  if (status === 'planned') return hasPassed(meeting.date?.value, asOf) ? 'unreported' : status;
  return meeting.implied ? 'implied' : status;
}

function hasPassed(day: Day | undefined, asOf: Day): boolean {
  const latest = day === undefined ? null : boundsOf(day).latest;
  return latest !== null && latest < asOf;
}
