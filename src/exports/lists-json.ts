// The lists of the record beside its meetings, for machines: what has a list page has its entries here.
import type { Dialogue } from '../domain/dialogue.ts';
import type { Part } from '../domain/meeting.ts';
import {
  entryNouns,
  pageAddress,
  type Edition,
  type Entry,
  type EntryNoun,
  type PublishedArticle,
} from './edition.ts';
import { headOf, type FileHead } from './meetings-json.ts';

/** The lists that have files of their own, in the order of the site. */
export const listNouns = ['dialogues', 'articles', ...entryNouns] as const;

export type ListNoun = (typeof listNouns)[number];

export type DialogueRecord = Omit<Dialogue, 'aliases'> & { address: string; meetings: string[] };

export type ArticleRecord = Omit<PublishedArticle, 'raw' | 'meetings'> & {
  address: string;
  /** The file that all offsets refer to, as it is. */
  file: string;
  meetings: string[];
};

/** A person, organisation, topic or country; of a topic there is no country, and so on. */
export type EntryRecord = Pick<Entry, 'id' | 'names'> & {
  address: string;
  country?: string | null;
  parent?: string | null;
  wikidata: string | null;
  /** As what a person took part, fact by fact. */
  roles?: { fact: string; role: string | null; part: Part }[];
  meetings: string[];
};

type Records = { dialogues: DialogueRecord; articles: ArticleRecord } & Record<EntryNoun, EntryRecord>;

/** `/data/NOUN.json`: the list under its own name. */
export type ListFile<N extends ListNoun> = FileHead & { [K in N]: Records[K][] };

/** A list of the record. */
export function listJson<N extends ListNoun>(edition: Edition, noun: N): ListFile<N> {
  return { ...headOf(edition), [noun]: recordsOf[noun](edition) } as ListFile<N>;
}

const recordsOf: { [N in ListNoun]: (edition: Edition) => Records[N][] } = {
  dialogues: (edition) => edition.dialogues.map((dialogue) => dialogueOf(edition, dialogue)),
  articles: (edition) => edition.articles.map((article) => articleOf(edition, article)),
  people: (edition) => {
    const roles = rolesIn(edition);
    return edition.entries.people.map((entry) => {
      const { country = null } = entry;
      return entryOf(edition, 'people', entry, { country, roles: roles.get(entry.id) ?? [] });
    });
  },
  organisations: (edition) =>
    edition.entries.organisations.map((entry) => {
      const { country = null, parent = null } = entry;
      return entryOf(edition, 'organisations', entry, { country, parent });
    }),
  topics: (edition) =>
    edition.entries.topics.map((entry) => {
      const { parent = null } = entry;
      return entryOf(edition, 'topics', entry, { parent });
    }),
  countries: (edition) => edition.entries.countries.map((entry) => entryOf(edition, 'countries', entry, {})),
};

/** What every entry has, around what only its kind has. */
function entryOf(
  edition: Edition,
  noun: EntryNoun,
  entry: Entry,
  own: Pick<EntryRecord, 'country' | 'parent' | 'roles'>,
): EntryRecord {
  const { id, names, wikidata = null, meetings } = entry;
  const address = pageAddress(edition, `${noun}/${id}`);
  return { id, address, names, ...own, wikidata, meetings: [...meetings] };
}

/** The parts that each person of the registry took, in the order of the meetings. */
function rolesIn({ meetings }: Edition): ReadonlyMap<string, NonNullable<EntryRecord['roles']>> {
  const roles = new Map<string, NonNullable<EntryRecord['roles']>>();
  for (const { meeting } of meetings) {
    for (const { id, value } of meeting.participants) {
      if (value.person === null) continue;
      const own = roles.get(value.person) ?? [];
      own.push({ fact: id, role: value.role, part: value.part });
      roles.set(value.person, own);
    }
  }
  return roles;
}

function dialogueOf(edition: Edition, { aliases: _, ...dialogue }: Dialogue): DialogueRecord {
  const rounds = edition.meetings.filter(({ meeting }) => meeting.dialogue?.value === dialogue.id);
  return {
    ...dialogue,
    address: pageAddress(edition, `dialogues/${dialogue.id}`),
    meetings: rounds.map(({ meeting }) => meeting.id),
  };
}

function articleOf(edition: Edition, article: PublishedArticle): ArticleRecord {
  const { id, publisher, url, title, published, language, text, licence, archived, translatedFrom } = article;
  return {
    id,
    address: pageAddress(edition, `articles/${id}`),
    file: `${edition.address}articles/${id}.md`,
    publisher,
    url,
    title,
    published,
    language,
    text,
    licence,
    archived,
    translatedFrom,
    meetings: [...article.meetings],
  };
}
