import type { Meeting } from '../domain/meeting.ts';
import type { EntryGroup } from '../domain/shown-page.ts';
import { wordsIn } from '../i18n/words.ts';
import { linked } from './groups.ts';
import { listMeetingsOf, type Noun } from './listing.ts';
import type { Context } from './value.ts';

/** Of those who met most often, as many stand on a page; the meetings under them name the others. */
const MOST = 12;

/** With whom an entry met and in which series, each with the number of meetings, the most frequent first. */
export function companyOf(context: Context, noun: Noun, id: string): EntryGroup[] {
  const words = wordsIn(context.language);
  const meetings = listMeetingsOf(context, noun, id);
  const group = (
    term: string,
    of: Noun | 'dialogues',
    idsOf: (meeting: Meeting) => string[],
  ): EntryGroup => ({
    term,
    entries: counted(meetings.flatMap((meeting) => [...new Set(idsOf(meeting))]))
      .slice(0, MOST)
      .flatMap(([other, count]) =>
        linked(context, of, [other]).map((entry) => ({ ...entry, count: words.lists.times(count) })),
      ),
  });
  const series: EntryGroup = {
    ...group(words.fields.dialogue, 'dialogues', ({ dialogue }) => (dialogue ? [dialogue.value] : [])),
    facet: 'dialogue',
  };
  if (noun === 'people') return [group(words.person.met, 'people', othersOf(context, id)), series];
  if (noun === 'countries')
    return [
      group(words.person.met, 'countries', ({ parties }) =>
        parties.map(({ value }) => value).filter((code) => code !== id),
      ),
    ];
  return [series];
}

/** The people of the other side at a meeting. */
function othersOf({ store }: Context, id: string): (meeting: Meeting) => string[] {
  const side = store.people.get(id)?.country;
  return ({ participants }) =>
    participants.flatMap(({ value: { person, country } }) =>
      person !== null && person !== id && country !== null && country !== side ? [person] : [],
    );
}

function counted(ids: readonly string[]): [id: string, count: number][] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
