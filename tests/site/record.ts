// A small record: facts whose evidence is found by its words in articles of a line or two.
import type { Evidence, Fact, Meeting } from '../../src/domain/meeting.ts';
import type { Store, StoredArticle } from '../../src/site/store.ts';

/** An article of one paragraph for each text. */
export function storedArticle(
  id: string,
  texts: readonly string[],
  header: Partial<StoredArticle> = {},
): StoredArticle {
  return {
    id,
    publisher: 'The Paper',
    url: `https://example.org/${id}`,
    title: null,
    published: '2020-03-05',
    language: 'en',
    text: 'digest',
    licence: null,
    archived: null,
    translatedFrom: null,
    meetings: [],
    about: [],
    blocks: texts.map((text) => ({ kind: 'paragraph', text, marks: [] })),
    ...header,
  };
}

/** The words of an article as evidence; what stands around them is cut from the first place that has them. */
export function evidenceOf(article: StoredArticle, exact: string, more: Partial<Evidence> = {}): Evidence {
  const text = article.blocks.find((block) => block.text.includes(exact))?.text ?? '';
  const start = text.indexOf(exact);
  return {
    article: article.id,
    start,
    end: start + exact.length,
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + exact.length, start + exact.length + 32),
    basis: 'stated',
    rule: 'a-rule',
    confidence: 0.9,
    reported: 'held',
    ...more,
  };
}

/** A fact of a meeting: its field (and element) gives the id. */
export function factOf<T>(
  meeting: string,
  field: string,
  value: T,
  sources: Evidence[],
  more: Partial<Fact<T>> = {},
): Fact<T> {
  const settled = { basis: 'stated' as const, rivals: [], ruling: null, reason: null };
  return { id: `${meeting}/${field}`, value, sources, ...settled, ...more };
}

/** A meeting that is known to have been held, by the evidence given. */
export function meetingOf(id: string, evidence: Evidence, more: Partial<Meeting> = {}): Meeting {
  return {
    id,
    dialogue: null,
    name: null,
    number: null,
    status: factOf(id, 'status', 'held', [evidence]),
    date: null,
    place: null,
    host: null,
    rank: null,
    parties: [],
    participants: [],
    organisations: [],
    topics: [],
    quotes: [],
    outcomes: [],
    implied: false,
    articles: [evidence.article],
    furtherReports: [],
    ...more,
  };
}

/** A record of just these. */
export function storeOf(entries: {
  [K in keyof Store]?: Store[K] extends ReadonlyMap<string, infer T> ? T[] : never;
}): Store {
  const map = <T extends { id: string }>(list: readonly T[] = []) =>
    new Map(list.map((entry) => [entry.id, entry]));
  return {
    articles: map(entries.articles),
    meetings: map(entries.meetings),
    dialogues: map(entries.dialogues),
    people: map(entries.people),
    organisations: map(entries.organisations),
    topics: map(entries.topics),
    places: map(entries.places),
    countries: map(entries.countries),
    contexts: new Map(),
  };
}
