import { speakDay } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { MeetingRow, Tint } from '../domain/shown.ts';
import { wordsIn } from '../i18n/words.ts';
import { homeOf, tintOf } from '../timeline/lanes.ts';
import { stateOf } from '../timeline/series.ts';
import { anchorOf } from './anchor.ts';
import { nameIn } from './name.ts';
import { presentOf, yearOf } from './order.ts';
import type { Store } from './store.ts';
import { cityName, countryName, placeName, spoken, type Context } from './value.ts';

/** A meeting as lists and tables show it. */
export function rowOf(context: Context, meeting: Meeting): MeetingRow {
  const { store, language } = context;
  const words = wordsIn(language);
  const dialogue = store.dialogues.get(meeting.dialogue?.value ?? '');
  const sides = meeting.parties.map(({ value }) => countryName(context, value).text);
  return {
    id: meeting.id,
    title: titleOf(context, meeting),
    series: dialogue ? nameIn(language, dialogue).text : null,
    dialogue: dialogue?.id ?? null,
    number: meeting.number?.value ?? null,
    date: meeting.date?.value ?? null,
    day: meeting.date ? speakDay(meeting.date.value, language) : null,
    year: yearOf(meeting.date?.value),
    place: meeting.place ? placeName(context, meeting.place.value) : null,
    status: meeting.status.value,
    city: cityName(context, meeting.place?.value.city ?? null),
    state: stateOf(meeting, presentOf(store)),
    remark: remarkOf(context, meeting),
    sides,
    host: meeting.host && {
      ...countryName(context, meeting.host.value),
      fragment: anchorOf(meeting, meeting.host.id),
      tint: tintIn(store, meeting.host.value, dialogue?.sides ?? meeting.parties.map(({ value }) => value)),
    },
    chairs: meeting.participants
      .filter(({ value }) => value.part === 'chair')
      .map(({ id, value }) => {
        const { text, language: tag, path } = spoken(context, 'participants', value, language);
        return { text, language: tag, path, country: value.country, fragment: anchorOf(meeting, id) };
      }),
    topics: meeting.topics.flatMap(({ id, value }) => {
      const topic = store.topics.get(value);
      return topic
        ? [{ id: topic.id, text: nameIn(language, topic).text, fragment: anchorOf(meeting, id) }]
        : [];
    }),
  };

  function titleOf({ language }: Context, { number, name }: Meeting): string {
    if (number) return words.round(number.value);
    if (sides.length > 0) return words.and(sides);
    return name?.value ?? wordsIn(language).meeting.untitled;
  }
}

/** The colour of a country among the sides of a series: the same on every page. */
export function tintIn({ dialogues }: Store, country: string, sides: readonly string[]): Tint {
  return tintOf(country, sides, homeOf([...dialogues.values()]));
}

/** What a list says beside a meeting that was not simply held. */
export function remarkOf({ store, language }: Context, meeting: Meeting): string | null {
  const words = wordsIn(language);
  if (meeting.implied) return words.qualifier.implied;
  const status = meeting.status.value;
  if (status === 'held') return null;
  return isSilent(store, meeting) ? words.silent : words.status[status];
}

/** Whether a meeting was announced for a day that has passed, and no later source speaks of it. */
export function isSilent(store: Store, meeting: Meeting | undefined): boolean {
  return meeting !== undefined && stateOf(meeting, presentOf(store)) === 'unreported';
}
