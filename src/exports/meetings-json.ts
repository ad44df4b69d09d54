// The record for machines: the same facts as on the pages, each with its evidence.
import type { Day } from '../domain/day.ts';
import type { Fact, Meeting } from '../domain/meeting.ts';
import type { Span } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';
import { pageAddress, type Edition, type Told, type View } from './edition.ts';
import { FIELDS } from './statements.ts';

/** Where an article states a value: offsets in the file, in UTF-16 code units, and the words. */
export type SourceRecord = { article: string; start: number; end: number; exact: string };

/** A value that another source gives, with its evidence. */
export type RivalRecord = { value: unknown; basis: 'stated' | 'implied'; sources: SourceRecord[] };

/** A settled value with its id, its basis, its evidence, the values that other sources give, and why it comes first. */
export type FactRecord = { id: string } & RivalRecord & {
    rivals: RivalRecord[];
    reason: Fact<unknown>['reason'];
  };

/** A sentence of ours around a meeting, with what it rests on. */
export type StatementRecord = { id: string; text: Statement['text']; sources: SourceRecord[] };

/** A meeting: its id, and every field as a fact, a list of facts, or null where nothing is known. */
export type MeetingRecord = {
  id: string;
  /** Its page. */
  address: string;
  implied: boolean;
  articles: string[];
  furtherReports: string[];
} & Record<string, string | boolean | string[] | FactRecord | FactRecord[] | StatementRecord[] | null>;

/** What stands at the head of every file of data. */
export type FileHead = {
  version: string;
  /** The day of the last change to the record, `YYYY-MM-DD`. */
  built: string;
  /** The date of the newest source; null while there is none. */
  asOf: Day | null;
};

/** `/data/meetings.json`. */
export type MeetingsFile = FileHead & { meetings: MeetingRecord[] };

/** `/dialogues/ID.json` and its like: the meetings of one view. */
export type ViewFile = FileHead & { view: { id: string; title: string; address: string } } & MeetingsFile;

/** `/meetings/ID.json`. */
export type MeetingFile = FileHead & { title: string; meeting: MeetingRecord };

/** The head of a file of data. */
export function headOf({ release, built, asOf }: Edition): FileHead {
  return { version: release, built, asOf };
}

/** The whole record, in the order of time. */
export function meetingsJson(edition: Edition): MeetingsFile {
  return {
    ...headOf(edition),
    meetings: edition.meetings.map(({ meeting }) => recordOf(edition, meeting)),
  };
}

/** The meetings of a view. */
export function viewJson(edition: Edition, { path, title, meetings }: View): ViewFile {
  return {
    ...headOf(edition),
    view: { id: path, title, address: pageAddress(edition, path) },
    meetings: meetings.map(({ meeting }) => recordOf(edition, meeting)),
  };
}

/** One meeting. */
export function meetingJson(edition: Edition, { meeting, title }: Told): MeetingFile {
  return { ...headOf(edition), title, meeting: recordOf(edition, meeting) };
}

function recordOf(edition: Edition, meeting: Meeting): MeetingRecord {
  const { id, implied, articles, furtherReports } = meeting;
  const facts = FIELDS.map((field) => {
    const held: Held = meeting[field];
    return [field, held === null ? null : Array.isArray(held) ? held.map(factOf) : factOf(held)] as const;
  });
  return {
    id,
    address: pageAddress(edition, `meetings/${id}`),
    implied,
    articles,
    furtherReports,
    ...Object.fromEntries(facts),
    background: (meeting.background ?? []).map(({ id: own, text, sources }) => ({
      id: own,
      text,
      sources: sources.map(sourceOf),
    })),
  };
}

type Held = Fact<unknown> | Fact<unknown>[] | null;

function factOf({ id, value, basis, sources, rivals, reason }: Fact<unknown>): FactRecord {
  return {
    id,
    value,
    basis,
    sources: sources.map(sourceOf),
    rivals: rivals.map((rival) => ({
      value: rival.value,
      basis: rival.basis,
      sources: rival.sources.map(sourceOf),
    })),
    reason,
  };
}

function sourceOf({ article, start, end, exact }: Span): SourceRecord {
  return { article, start, end, exact };
}
