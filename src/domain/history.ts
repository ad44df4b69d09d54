// What changed in the record, when, and through which commit.
import type { Remembered } from './record.ts';

/** One field of a meeting before and after, in the form of the record; null for what was not there. */
export type FieldChange = { field: string; before: string | null; after: string | null };

/** What a revision did to a meeting; a meeting that was added or removed has no fields of its own here. */
export type MeetingRevision = {
  meeting: string;
  what: 'added' | 'changed' | 'removed' | 'redirected';
  fields: FieldChange[];
};

/** A commit that changed the record. */
export type Revision = {
  commit: string;
  /** `YYYY-MM-DD`, in UTC. */
  date: string;
  /** Its first line: why. */
  reason: string;
  meetings: MeetingRevision[];
};

/** `shallow`: older revisions exist that this copy of the repository does not hold. `unknown`: there is no git. */
export type History = { state: 'whole' | 'shallow' | 'unknown'; revisions: Revision[] };

export const unknownHistory: History = { state: 'unknown', revisions: [] };

/** The fields of the record whose change a reader would notice; the others say how they were read. */
const FIELDS = [
  'dialogue',
  'number',
  'status',
  'date',
  'city',
  'country',
  'host',
  'parties',
  'participants',
  'organisations',
  'topics',
  'outcomes',
  'quotes',
  'disputed',
  'articles',
  'furtherReports',
] as const satisfies readonly (keyof Remembered)[];

/** What a commit did to a meeting; undefined where it changed nothing that a reader would notice. */
export function maybeRevision(
  before: Remembered | null,
  after: Remembered | null,
): MeetingRevision | undefined {
  const meeting = after?.id ?? before?.id;
  if (meeting === undefined) return undefined;
  if (after === null) return { meeting, what: 'removed', fields: [] };
  if (after.sameAs !== undefined) {
    return before?.sameAs === after.sameAs ? undefined : { meeting, what: 'redirected', fields: [] };
  }
  if (before === null) return { meeting, what: 'added', fields: [] };
  const fields = FIELDS.flatMap((field) => changesOf(field, before[field], after[field]));
  return fields.length === 0 ? undefined : { meeting, what: 'changed', fields };
}

function changesOf(field: string, before: unknown, after: unknown): FieldChange[] {
  if (!Array.isArray(before) || !Array.isArray(after)) {
    const [was, is] = [textOf(before), textOf(after)];
    return was === is ? [] : [{ field, before: was, after: is }];
  }
  const [was, is] = [before, after].map((list) => list.map((element) => textOf(element) ?? ''));
  const gone = was?.filter((element) => !is?.includes(element)) ?? [];
  const come = is?.filter((element) => !was?.includes(element)) ?? [];
  // Somebody whose office is put otherwise is the same person still.
  const changed = gone.flatMap((element) => {
    const other = come.find((one) => nameOf(one) === nameOf(element));
    return other === undefined ? [] : [{ field, before: element, after: other }];
  });
  const rest = (elements: readonly string[]): string[] =>
    elements.filter((element) => !changed.some((pair) => pair.before === element || pair.after === element));
  return [
    ...changed,
    ...rest(gone).map((element) => ({ field, before: element, after: null })),
    ...rest(come).map((element) => ({ field, before: null, after: element })),
  ];
}

/** What an element of a list is called, before its office and side. */
function nameOf(element: string): string {
  return element.replace(/, .*$/u, '');
}

/** A value of the record in a line; a person by name, office and side. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .filter((part) => part !== null)
    .join(', ');
}
