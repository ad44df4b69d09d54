import type { Meeting } from '../domain/meeting.ts';
import type { Phrase } from '../domain/shown.ts';
import type { Appearance, EntryGroup, ShownEntry } from '../domain/shown-page.ts';
import { wordsIn } from '../i18n/words.ts';
import { anchorOf } from './anchor.ts';
import { companyOf } from './company.ts';
import { listComparisons } from './compare.ts';
import { linked, namesOf, plain } from './groups.ts';
import { listMeetingsOf, type Noun } from './listing.ts';
import { nameIn, ownName, type Named } from './name.ts';
import { latestFirst } from './order.ts';
import { rowOf } from './row.ts';
import type { Context } from './value.ts';

/** The page of a person, an organisation, a topic or a country: what it is, and every meeting that names it. */
export function entryPage(context: Context, noun: Noun, id: string): ShownEntry {
  const { store, language } = context;
  const entry: (Named & { wikidata?: string | undefined }) | undefined = store[noun].get(id);
  if (!entry) throw new Error(`no such entry: ${noun}/${id}`);
  const filled = (groups: EntryGroup[]) => groups.filter(({ entries }) => entries.length > 0);
  return {
    language,
    name: nameIn(language, entry),
    own: ownName(language, entry),
    groups: filled([
      ...aboutOf[noun](context, id),
      ...companyOf(context, noun, id),
      ...namesOf(context, entry),
    ]),
    offices: noun === 'people' ? officesOf(context, id) : [],
    related: noun === 'countries' ? filled(relatedOf(context, id)) : [],
    appearances: latestFirst(listMeetingsOf(context, noun, id)).map((meeting) =>
      appearanceOf(context, noun, id, meeting),
    ),
  };
}

/** What an entry is; every noun tells something else. */
const aboutOf: Record<Noun, (context: Context, id: string) => EntryGroup[]> = {
  people: (context, id) => {
    const country = context.store.people.get(id)?.country;
    const words = wordsIn(context.language);
    return [
      {
        term: words.person.side,
        facet: 'country',
        entries: linked(context, 'countries', country ? [country] : []),
      },
    ];
  },
  organisations: (context, id) => {
    const { store, language } = context;
    const { country, parent } = store.organisations.get(id) ?? {};
    const words = wordsIn(language);
    const runs = [...store.dialogues.values()].filter(({ bodies }) => bodies?.includes(id));
    return [
      {
        term: words.person.side,
        facet: 'country',
        entries: linked(context, 'countries', country ? [country] : []),
      },
      { term: words.organisation.parent, entries: linked(context, 'organisations', parent ? [parent] : []) },
      {
        term: words.organisation.runs,
        entries: linked(
          context,
          'dialogues',
          runs.map((run) => run.id),
        ),
      },
    ];
  },
  topics: (context, id) => {
    const { store, language } = context;
    const parent = store.topics.get(id)?.parent;
    const narrower = [...store.topics.values()].filter((topic) => topic.parent === id);
    const words = wordsIn(language).topic;
    return [
      { term: words.wider, entries: linked(context, 'topics', parent ? [parent] : []) },
      {
        term: words.narrower,
        entries: linked(
          context,
          'topics',
          narrower.map((topic) => topic.id),
        ),
      },
    ];
  },
  countries: () => [],
};

function officesOf({ store, language }: Context, id: string): Phrase[] {
  const titles = new Set((store.people.get(id)?.offices ?? []).map(({ title }) => title));
  // The registry holds titles in English.
  return [...titles].map((text) => ({ text, language: language === 'en' ? null : 'en' }));
}

function relatedOf(context: Context, code: string): EntryGroup[] {
  const { store, language } = context;
  const words = wordsIn(language).country;
  const own = (noun: 'people' | 'organisations'): string[] =>
    [...store[noun].values()]
      .filter(({ country }) => country === code)
      .map(({ id }) => id)
      .filter((id) => listMeetingsOf(context, noun, id).length > 0);
  const dialogues = [...store.dialogues.values()].filter(({ sides }) => sides.includes(code));
  return [
    {
      term: words.dialogues,
      entries: linked(
        context,
        'dialogues',
        dialogues.map(({ id }) => id),
      ),
    },
    {
      term: wordsIn(language).dialogue.compare,
      entries: listComparisons(context)
        .filter(({ kind, id }) => kind === 'sides' && id.split('-').includes(code.toLowerCase()))
        .map(({ id, name, dialogues }) => ({
          ...plain(name),
          path: `compare/${id}`,
          count: String(dialogues.length),
        })),
    },
    { term: words.people, entries: linked(context, 'people', own('people')) },
    { term: words.organisations, entries: linked(context, 'organisations', own('organisations')) },
  ];
}

function appearanceOf(context: Context, noun: Noun, id: string, meeting: Meeting): Appearance {
  return { row: rowOf(context, meeting), as: rolesOf[noun](context, id, meeting) };
}

/** As what a meeting names an entry, each led to the fact that says so. */
const rolesOf: Record<Noun, (context: Context, id: string, meeting: Meeting) => Appearance['as']> = {
  people: ({ store, language }, id, meeting) =>
    meeting.participants
      .filter(({ value }) => value.person === id)
      .map((fact) => {
        const { role, part } = fact.value;
        const from = store.articles.get(fact.sources[0]?.article ?? '')?.language.split('-')[0] ?? 'en';
        const phrase: Phrase =
          role === null
            ? { text: wordsIn(language).part[part], language: null }
            : { text: role, language: from === language ? null : from };
        return { ...phrase, fragment: anchorOf(meeting, fact.id) };
      }),
  organisations: ({ language }, id, meeting) =>
    meeting.organisations
      .filter(({ value }) => value.organisation === id)
      .map((fact) => ({
        text: wordsIn(language).part.participant,
        language: null,
        fragment: anchorOf(meeting, fact.id),
      })),
  topics: ({ language }, id, meeting) =>
    meeting.topics
      .filter(({ value }) => value === id)
      .map((fact) => ({
        text: wordsIn(language).topic.discussed,
        language: null,
        fragment: anchorOf(meeting, fact.id),
      })),
  countries: ({ language }, id, meeting) => {
    const words = wordsIn(language);
    if (meeting.host?.value === id) {
      return [{ text: words.country.host, language: null, fragment: anchorOf(meeting, meeting.host.id) }];
    }
    return meeting.parties
      .filter(({ value }) => value === id)
      .map((fact) => ({ text: words.country.guest, language: null, fragment: anchorOf(meeting, fact.id) }));
  },
};
