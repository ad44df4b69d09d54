// The lists of the record: what each noun's list page shows, and what each entry took part in.
import type { Meeting } from '../domain/meeting.ts';
import type { MeetingRow } from '../domain/shown.ts';
import type { Listed, ListedGroup } from '../domain/shown-page.ts';
import { nameIn, ownName, type Named } from './name.ts';
import { inTime, latestFirst } from './order.ts';
import { rowOf } from './row.ts';
import { countryName, type Context } from './value.ts';

/** The nouns that have lists and pages of one form. */
export const nouns = ['people', 'organisations', 'topics', 'countries'] as const;

export type Noun = (typeof nouns)[number];

/** Whether a meeting has to do with an entry. */
const concerns: Record<Noun, (meeting: Meeting, id: string) => boolean> = {
  people: ({ participants }, id) => participants.some(({ value }) => value.person === id),
  organisations: ({ organisations }, id) => organisations.some(({ value }) => value.organisation === id),
  topics: ({ topics }, id) => topics.some(({ value }) => value === id),
  countries: ({ parties }, id) => parties.some(({ value }) => value === id),
};

/** All meetings, the latest first; those without a date come last. */
export function listMeetings(context: Context): MeetingRow[] {
  return latestFirst(context.store.meetings.values()).map((meeting) => rowOf(context, meeting));
}

/** What each meeting is called in a list that has no columns: its round or sides, and its series. */
export function titlesIn(context: Context): ReadonlyMap<string, string> {
  return new Map(
    [...context.store.meetings.values()].flatMap((meeting) => {
      const { title, series } = rowOf(context, meeting);
      const text = [title, series].filter((part) => part !== null).join(', ');
      return [meeting.id, ...(meeting.formerIds ?? [])].map((id) => [id, text] as const);
    }),
  );
}

/** The meetings that an entry has to do with, in the order of time. */
export function listMeetingsOf(context: Context, noun: Noun, id: string): Meeting[] {
  return inTime([...context.store.meetings.values()].filter((meeting) => concerns[noun](meeting, id)));
}

/** The entries of a noun that some meeting names, by side where they have one. */
export function listEntries(context: Context, noun: Noun): ListedGroup[] {
  const known: Iterable<Named & { country?: string | undefined }> = context.store[noun].values();
  const entries = [...known]
    .map((entry) => ({ entry, listed: listedOf(context, noun, entry) }))
    .filter(({ listed }) => listed.meetings > 0);
  const groups = Map.groupBy(entries, ({ entry }) => entry.country ?? null);
  return [...groups]
    .map(([code, members]) => ({
      heading: code === null ? null : countryName(context, code),
      entries: members.map(({ listed }) => listed).sort(byName(context)),
    }))
    .sort((a, b) => collate(context, a.heading?.text ?? '', b.heading?.text ?? ''));
}

function listedOf(context: Context, noun: Noun, entry: Named): Listed {
  return {
    id: entry.id,
    ...nameIn(context.language, entry),
    own: ownName(context.language, entry),
    meetings: listMeetingsOf(context, noun, entry.id).length,
  };
}

function byName(context: Context): (a: Listed, b: Listed) => number {
  return (a, b) => collate(context, a.text, b.text);
}

function collate({ language }: Context, a: string, b: string): number {
  return a.localeCompare(b, language);
}
