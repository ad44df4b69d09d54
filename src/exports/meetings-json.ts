// The whole record for machines: the same facts as on the pages, each with its evidence.
import type { Day } from '../domain/day.ts';
import type { Evidence, Fact, Field, Meeting } from '../domain/meeting.ts';

/** Where an article states a value: offsets in the file, in UTF-16 code units, and the words. */
export type SourceRecord = { article: string; start: number; end: number; exact: string };

/** A settled value with its basis, its evidence and the values that other sources give. */
export type FactRecord = {
  value: unknown;
  basis: 'stated' | 'implied';
  sources: SourceRecord[];
  rivals: Omit<FactRecord, 'rivals'>[];
};

/** A meeting: its id, and every field as a fact, a list of facts, or null where nothing is known. */
export type MeetingRecord = {
  id: string;
  implied: boolean;
  articles: string[];
} & Record<string, string | boolean | string[] | FactRecord | FactRecord[] | null>;

/** `/data/meetings.json`. */
export type MeetingsFile = {
  version: string;
  /** The date of the newest article; null while there is none. No clock: the same record gives the same file. */
  built: Day | null;
  meetings: MeetingRecord[];
};

/** The file for `meetings`, in their order. */
export function meetingsJson(version: string, built: Day | null, meetings: readonly Meeting[]): MeetingsFile {
  return { version, built, meetings: meetings.map(recordOf) };
}

/** Every field of a meeting, in the order of the file. */
const FIELDS = [
  'dialogue',
  'name',
  'number',
  'status',
  'date',
  'place',
  'host',
  'rank',
  'parties',
  'participants',
  'organisations',
  'topics',
  'quotes',
  'outcomes',
] as const satisfies readonly Field[];

function recordOf(meeting: Meeting): MeetingRecord {
  const { id, implied, articles, furtherReports } = meeting;
  const facts = FIELDS.map((field) => {
    const held: Held = meeting[field];
    return [field, held === null ? null : Array.isArray(held) ? held.map(factOf) : factOf(held)] as const;
  });
  return { id, implied, articles, furtherReports, ...Object.fromEntries(facts) };
}

type Held = Fact<unknown> | Fact<unknown>[] | null;

function factOf({ value, basis, sources, rivals }: Fact<unknown>): FactRecord {
  return {
    value,
    basis,
    sources: sources.map(sourceOf),
    rivals: rivals.map((rival) => ({
      value: rival.value,
      basis: rival.basis,
      sources: rival.sources.map(sourceOf),
    })),
  };
}

function sourceOf({ article, start, end, exact }: Evidence): SourceRecord {
  return { article, start, end, exact };
}
