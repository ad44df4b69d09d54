// What git knows of the record: written by the build before the pages are made.
import { unknownHistory, type History, type Revision } from '../domain/history.ts';

const files = import.meta.glob<History>('../../content/generated/history.json', {
  import: 'default',
  eager: true,
});

export const history: History = Object.values(files)[0] ?? unknownHistory;

/** The revisions that changed a meeting, the newest first, each with that meeting only. */
export function revisionsOf(meeting: string): Revision[] {
  return history.revisions.flatMap((revision) => {
    const meetings = revision.meetings.filter((one) => one.meeting === meeting);
    return meetings.length === 0 ? [] : [{ ...revision, meetings }];
  });
}
