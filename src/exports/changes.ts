// What changed in the record: as a feed, and as data.
import type { History, MeetingRevision, Revision } from '../domain/history.ts';
import { pageAddress, type Edition } from './edition.ts';
import type { FeedOf } from './feeds.ts';
import { headOf, type FileHead } from './meetings-json.ts';
import { SITE_NAME } from './words.ts';

const MOST = 50;
/** How many meetings a summary names. */
const NAMED = 6;

/** `/data/changes.json`. */
export type ChangesFile = FileHead & History;

export function changesJson(edition: Edition, history: History): ChangesFile {
  return { ...headOf(edition), ...history };
}

/** The feed of changes: an entry a commit, the newest first. */
export function changesFeed(edition: Edition, { revisions }: History): FeedOf {
  const page = pageAddress(edition, 'changes');
  return {
    title: `${SITE_NAME}: changes`,
    description: 'What changed in the record, when and why.',
    page,
    self: `${edition.address}changes`,
    updated: revisions[0]?.date ?? edition.built,
    entries: revisions.slice(0, MOST).map((revision) => ({
      address: `${page}#c-${revision.commit.slice(0, 10)}`,
      title: revision.reason,
      summary: summaryOf(revision),
      updated: revision.date,
    })),
  };
}

function summaryOf({ meetings }: Revision): string {
  const named = meetings.slice(0, NAMED).map(textOf);
  const rest = meetings.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${rest} more meetings`] : [])].join('; ');
}

function textOf({ meeting, what, fields }: MeetingRevision): string {
  if (what !== 'changed') return `${meeting} ${what}`;
  const changes = fields.map(({ field, before, after }) => `${field}: ${before ?? '–'} → ${after ?? '–'}`);
  return `${meeting} (${changes.join(', ')})`;
}
