import { speakDay } from '../domain/day.ts';
import { writtenIn } from './name.ts';
import { presentOf } from './order.ts';
import type { Context } from './value.ts';

/** What the timeline draws: the whole record. `base` is the site's folder in the page's language: "/sub/de/". */
export function timelineOf({ store, language }: Context, base: string) {
  return {
    meetings: [...store.meetings.values()],
    dialogues: [...store.dialogues.values()],
    lang: language,
    base,
    asOf: presentOf(store),
    contexts: [...store.contexts].map(([id, { names, from, to, sources }]) => ({
      id,
      name: writtenIn(language, names).text,
      from,
      to,
      sources: sources.map(({ publisher, published, url, says }) => ({
        href: url,
        name: `${publisher}, ${speakDay(published, language)}`,
        says: writtenIn(language, says).text,
      })),
    })),
    registry: {
      countries: [...store.countries.values()],
      places: [...store.places.values()],
      topics: [...store.topics.values()],
      people: [...store.people.values()],
    },
  };
}
