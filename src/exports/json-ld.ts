// schema.org: series, events, reports, roles and quotations, for search engines and for anybody who links data.
import type {
  Event as EventNode,
  EventSeries,
  EventStatusType,
  NewsArticle,
  Organization,
  Person,
  Place as PlaceNode,
  Quotation,
  Role,
} from 'schema-dts';
import type { Day } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { factAddress, pageAddress, type Edition, type PublishedArticle, type Told } from './edition.ts';
import { LICENCE, PUBLISHER, SITE_NAME, TITLE } from './words.ts';

/** A node with its address; schema-dts has no common type for what may stand in a graph. */
export type Node = { '@type': string; '@id': string } & Record<string, unknown>;

export type Graph = { '@context': 'https://schema.org'; '@graph': Node[] };

/** Nodes as a document of their own. */
export function graphOf(nodes: readonly object[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes as Node[] };
}

/** A graph as the text of a script: nothing in it can end the script or be taken for markup. */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What the page at `path` is about: a meeting, a series, a report, a person, or the record as a whole. */
export function pageGraph(edition: Edition, path: string): Graph {
  const [noun, id = ''] = path.split('/');
  const site = { '@type': 'WebSite', '@id': edition.address, name: SITE_NAME, url: edition.address };
  const told = noun === 'meetings' ? edition.meetings.find(({ meeting }) => meeting.id === id) : undefined;
  const article = noun === 'articles' ? edition.articleOf(id) : undefined;
  if (told) return graphOf(meetingNodes(edition, told));
  if (article) return graphOf([articleNode(edition, article)]);
  if (noun === 'dialogues' && id !== '') return graphOf([seriesNode(edition, id)]);
  if (noun === 'people' && id !== '') return graphOf([personNode(edition, id)]);
  if (path === '' || path === 'data') return graphOf([site, datasetNode(edition)]);
  const page = pageAddress(edition, path);
  return graphOf([{ '@type': 'WebPage', '@id': page, url: page, isPartOf: site }]);
}

/** `/data/meetings.jsonld`: the whole record as linked data. */
export function recordGraph(edition: Edition): Graph {
  return graphOf([
    datasetNode(edition),
    ...edition.dialogues.map(({ id }) => seriesNode(edition, id)),
    ...edition.meetings.map((told) => eventNode(edition, told)),
    ...edition.articles.map((article) => articleNode(edition, article)),
  ]);
}

/** What is on a page, for the script in its head: a meeting with its series, its quotations and its reports. */
export function meetingNodes(edition: Edition, told: Told): object[] {
  const { meeting } = told;
  const dialogue = meeting.dialogue?.value;
  const articles = meeting.articles.flatMap((id) => edition.articleOf(id) ?? []);
  return [
    eventNode(edition, told),
    ...(dialogue ? [seriesNode(edition, dialogue)] : []),
    ...articles.map((article) => articleNode(edition, article)),
  ];
}

/** The record as a dataset, with its files. */
export function datasetNode(edition: Edition): object {
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: `${edition.address}data/${path}`,
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    '@id': `${edition.address}#record`,
    name: TITLE,
    description:
      'Meetings of bilateral security dialogues since 2017; every fact carries the sentence that states it.',
    url: edition.address,
    license: LICENCE.path,
    version: edition.release,
    dateModified: edition.built,
    creator: { '@type': 'Organization', name: PUBLISHER },
    distribution: [
      file('meetings.json', 'application/json'),
      file('meetings.csv', 'text/csv'),
      file('facts.csv', 'text/csv'),
      file('meetings.jsonld', 'application/ld+json'),
    ],
  };
}

/** A dialogue as a series of events, with its rounds. */
export function seriesNode(edition: Edition, dialogue: string): EventSeries & object {
  const rounds = edition.meetings.filter(({ meeting }) => meeting.dialogue?.value === dialogue);
  const page = pageAddress(edition, `dialogues/${dialogue}`);
  return {
    '@type': 'EventSeries',
    '@id': page,
    name: edition.nameOf('dialogues', dialogue),
    url: page,
    subEvent: rounds.map(({ meeting }) => ({
      '@type': 'Event' as const,
      '@id': pageAddress(edition, `meetings/${meeting.id}`),
    })),
  };
}

/** A meeting as an event. A date that is only half known stands as EDTF, never as a day that nobody stated. */
export function eventNode(edition: Edition, told: Told): EventNode & object {
  const { meeting, title, lead } = told;
  const page = pageAddress(edition, `meetings/${meeting.id}`);
  const { date, place, dialogue } = meeting;
  return {
    '@type': 'Event',
    '@id': page,
    name: title,
    description: lead,
    url: page,
    ...(date ? timesOf(date.value) : {}),
    ...statusOf(meeting),
    ...(place ? { location: placeNode(edition, place.value) } : {}),
    ...(dialogue
      ? { superEvent: { '@type': 'EventSeries', '@id': pageAddress(edition, `dialogues/${dialogue.value}`) } }
      : {}),
    organizer: meeting.parties.map(({ value }) => ({
      '@type': 'Country' as const,
      '@id': pageAddress(edition, `countries/${value}`),
      name: edition.nameOf('countries', value),
    })),
    performer: [...rolesOf(edition, meeting), ...bodiesOf(edition, meeting)] as never,
    about: meeting.topics.map(({ value }) => ({
      '@type': 'DefinedTerm' as const,
      '@id': pageAddress(edition, `topics/${value}`),
      name: edition.nameOf('topics', value),
    })),
    subjectOf: [
      ...meeting.articles.map((id) => ({
        '@type': 'NewsArticle' as const,
        '@id': pageAddress(edition, `articles/${id}`),
      })),
      ...quotationsOf(edition, meeting),
    ],
  };
}

/** An article of the record as the report that it digests. */
export function articleNode(edition: Edition, article: PublishedArticle): NewsArticle & object {
  const { id, title, publisher, published, language, translatedFrom, url } = article;
  return {
    '@type': 'NewsArticle',
    '@id': pageAddress(edition, `articles/${id}`),
    ...(title === null ? {} : { headline: title }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published === null || !isIso(published) ? {} : { datePublished: published }),
    inLanguage: translatedFrom ?? language,
    ...(url === null ? {} : { url }),
    about: article.meetings.map((meeting) => ({
      '@type': 'Event' as const,
      '@id': pageAddress(edition, `meetings/${meeting}`),
    })),
  };
}

/** A person as an entry's page has it. */
export function personNode(edition: Edition, id: string): Person & object {
  const page = pageAddress(edition, `people/${id}`);
  return { '@type': 'Person', '@id': page, name: edition.nameOf('people', id), url: page };
}

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/** A date as precise as ISO 8601 can say it without doubt: a day, a month or a year. */
function isIso(day: Day): boolean {
  return DAY.test(day);
}

function timesOf(day: Day): object {
  const [from = '', to = from, ...rest] = day.split('/');
  if (rest.length === 0 && isIso(from) && isIso(to)) return { startDate: from, endDate: to };
  return {
    additionalProperty: {
      '@type': 'PropertyValue',
      propertyID: 'http://id.loc.gov/datatypes/edtf',
      name: 'date',
      value: day,
    },
  };
}

function statusOf({ status }: Meeting): { eventStatus?: EventStatusType } {
  // A postponed meeting counts as cancelled in the record; of a planned or mentioned one no more is claimed.
  if (status.value === 'cancelled') return { eventStatus: 'https://schema.org/EventCancelled' };
  return status.value === 'mentioned' ? {} : { eventStatus: 'https://schema.org/EventScheduled' };
}

function placeNode(
  { nameOf }: Edition,
  { city, country }: { city: string | null; country: string | null },
): PlaceNode & object {
  const address = {
    '@type': 'PostalAddress' as const,
    ...(city === null ? {} : { addressLocality: city }),
    ...(country === null ? {} : { addressCountry: country }),
  };
  return { '@type': 'Place', name: city ?? nameOf('countries', country ?? ''), address };
}

/** Who took part, each in the office that the sources give. */
function rolesOf(edition: Edition, meeting: Meeting): Role[] {
  return meeting.participants.map(({ id, value }) => ({
    '@type': 'Role',
    '@id': factAddress(edition, meeting, id),
    roleName: value.role ?? value.part,
    performer: {
      '@type': 'Person',
      ...(value.person === null ? {} : { '@id': pageAddress(edition, `people/${value.person}`) }),
      name: value.name,
    } as Person & object,
  })) as unknown as Role[];
}

function bodiesOf(edition: Edition, meeting: Meeting): (Organization & object)[] {
  return meeting.organisations.map(({ value }) => ({
    '@type': 'Organization',
    ...(value.organisation === null
      ? {}
      : { '@id': pageAddress(edition, `organisations/${value.organisation}`) }),
    name: value.name,
  }));
}

function quotationsOf(edition: Edition, meeting: Meeting): (Quotation & object)[] {
  return meeting.quotes.map(({ id, value }) => ({
    '@type': 'Quotation',
    '@id': factAddress(edition, meeting, id),
    text: value.text,
    ...(value.speaker === null ? {} : { spokenByCharacter: { '@type': 'Person', name: value.speaker } }),
  }));
}
