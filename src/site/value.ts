// A value of the record in a page's words: its text, its page, its own script.
import { speakDay } from '../domain/day.ts';
import type { Field, Place, ValueOf } from '../domain/meeting.ts';
import type { Phrase } from '../domain/shown.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Language } from '../i18n/language.ts';
import { nameIn, ownName, type Named } from './name.ts';
import type { Store } from './store.ts';

/** A value without its evidence. */
export type Spoken = Phrase & {
  path: string | null;
  own: Phrase | null;
  detail: Phrase | null;
  part: string | null;
};

/** A page's language, and the record that it speaks of. */
export type Context = { store: Store; language: Language };

/** `value` of `field`; `from` is the language of the article that gives it, for the words that stay as they are. */
export function spoken<F extends Field>(context: Context, field: F, value: ValueOf<F>, from: string): Spoken {
  const speaker = speakers[field] as (context: Context, value: ValueOf<F>, from: string) => Spoken;
  return speaker(context, value, from);
}

/** The name of a country, territory or union in the page's language. */
export function countryName({ store, language }: Context, code: string): Phrase {
  const country = store.countries.get(code);
  return country ? nameIn(language, country) : { text: code, language: null };
}

/** "Berlin, Germany", "Berlin", "Germany"; in Chinese the country comes first, and nothing between. */
export function placeName(context: Context, { city, country }: Place): string {
  const parts = [cityName(context, city), country && countryName(context, country).text].filter(Boolean);
  return context.language === 'zh' ? parts.reverse().join('') : parts.join(', ');
}

/** A city by its English name, in the page's language where the registry knows it. */
export function cityName({ store, language }: Context, city: string | null): string | null {
  const known = [...store.places.values()].find(({ names }) => names['en'] === city);
  return known ? nameIn(language, known).text : city;
}

type Speakers = { [F in Field]: (context: Context, value: ValueOf<F>, from: string) => Spoken };

const speakers: Speakers = {
  name: ({ language }, value, from) => ({ ...plain(value), language: foreign(from, language) }),
  dialogue: (context, id) => registered(context, context.store.dialogues.get(id), `dialogues/${id}`, id),
  number: ({ language }, value) => plain(wordsIn(language).round(value)),
  status: ({ language }, value) => plain(wordsIn(language).status[value]),
  date: ({ language }, value) => plain(speakDay(value, language)),
  place: (context, value) => plain(placeName(context, value)),
  host: countrySpoken,
  parties: countrySpoken,
  rank: ({ language }, value) => plain(wordsIn(language).rank[value]),
  participants: (context, { name, person, role, part }, from) => {
    const { language, store } = context;
    const known = person === null ? undefined : store.people.get(person);
    const who = known
      ? registered(context, known, `people/${known.id}`, name)
      : foreignText(name, from, language);
    const detail = role === null ? null : { text: role, language: foreign(from, language) };
    // Whoever has an office took part; only a part of their own is said beside it.
    const plainly = part === 'participant' || part === 'speaker';
    return { ...who, detail, part: role !== null && plainly ? null : wordsIn(language).part[part] };
  },
  organisations: (context, { name, organisation }, from) => {
    const known = organisation === null ? undefined : context.store.organisations.get(organisation);
    if (!known) return foreignText(name, from, context.language);
    return registered(context, known, `organisations/${known.id}`, name);
  },
  topics: (context, id) => registered(context, context.store.topics.get(id), `topics/${id}`, id),
  quotes: ({ language }, { text }, from) => foreignText(text, from, language),
  outcomes: ({ language }, value, from) => foreignText(value, from, language),
};

function countrySpoken(context: Context, code: string): Spoken {
  return registered(context, context.store.countries.get(code), `countries/${code}`, code);
}

function registered(context: Context, known: Named | undefined, path: string, fallback: string): Spoken {
  if (!known) return plain(fallback);
  const { language } = context;
  return { ...nameIn(language, known), path, own: ownName(language, known), detail: null, part: null };
}

function plain(text: string): Spoken {
  return { text, language: null, path: null, own: null, detail: null, part: null };
}

function foreignText(text: string, from: string, language: Language): Spoken {
  return { ...plain(text), language: foreign(from, language) };
}

/** The tag that words of another language carry. */
function foreign(from: string, language: Language): string | null {
  return from.split('-')[0] === language ? null : from;
}
