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
import {
  entryNouns,
  factAddress,
  pageAddress,
  type Edition,
  type PublishedArticle,
  type Told,
} from './edition.ts';
import { alternateNames, entryNode, sideType } from './entry-node.ts';
import { LICENCE, PUBLISHER, TITLE } from './words.ts';

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

/** `/data/meetings.jsonld`: the whole record as linked data. */
export function recordGraph(edition: Edition): Graph {
  return graphOf([
    datasetNode(edition),
    ...edition.dialogues.map(({ id }) => seriesNode(edition, id)),
    ...entryNouns.flatMap((noun) => edition.entries[noun].map(({ id }) => entryNode(edition, noun, id))),
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

/** A dialogue as a series of events between its sides, with its rounds. */
export function seriesNode(edition: Edition, id: string): EventSeries & object {
  const rounds = edition.meetings.filter(({ meeting }) => meeting.dialogue?.value === id);
  const dialogue = edition.dialogues.find((one) => one.id === id);
  const page = pageAddress(edition, `dialogues/${id}`);
  const name = edition.nameOf('dialogues', id);
  return {
    '@type': 'EventSeries',
    '@id': page,
    name,
    url: page,
    ...alternateNames(dialogue?.names, name),
    organizer: (dialogue?.sides ?? []).map((code) => sideNode(edition, code)),
    subEvent: rounds.map(({ meeting }) => ({
      '@type': 'Event' as const,
      '@id': pageAddress(edition, `meetings/${meeting.id}`),
    })),
  };
}

/** A side, named; its own node is on its page. */
function sideNode(edition: Edition, code: string): Organization & object {
  return {
    // Whoever convenes is an organisation to schema.org; a country is one too.
    '@type': sideType(code) as 'Organization',
    '@id': pageAddress(edition, `countries/${code}`),
    name: edition.nameOf('countries', code),
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
    organizer: meeting.parties.map(({ value }) => sideNode(edition, value)),
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

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/** A date as precise as ISO 8601 can say it without doubt: a day, a month or a year. */
function isIso(day: Day): boolean {
  return DAY.test(day);
}

const DC_DATE = 'http://purl.org/dc/terms/date';
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

function timesOf(day: Day): object {
  const [from = '', to = from, ...rest] = day.split('/');
  if (rest.length === 0 && isIso(from) && isIso(to)) return { startDate: from, endDate: to };
  // schema.org has no word for a date that is half known; Dublin Core has, with the datatype of EDTF.
  return { [DC_DATE]: { '@type': EDTF, '@value': day } };
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
