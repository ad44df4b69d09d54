// Every file of data, as a list: its address, what it holds, and how it is written.
import { annotationsJson } from './annotations.ts';
import type { History } from '../domain/history.ts';
import { bibtexText } from './bibtex.ts';
import { calendarText } from './calendar.ts';
import { changesFeed, changesJson } from './changes.ts';
import { cslItems } from './csl-json.ts';
import { dataPackage } from './data-package.ts';
import type { Edition, Told, View } from './edition.ts';
import { factsCsv } from './facts-csv.ts';
import { atomText, jsonFeed, rssText, viewFeed } from './feeds.ts';
import { recordGraph } from './json-ld.ts';
import { listCsv } from './lists-csv.ts';
import { listJson, listNouns } from './lists-json.ts';
import { llmsText, meetingMarkdown } from './markdown.ts';
import { meetingsCsv } from './meetings-csv.ts';
import { meetingJson, meetingsJson, viewJson } from './meetings-json.ts';
import { articleReference, meetingReferences, type Reference } from './reference.ts';
import { risText } from './ris.ts';

/** A file of the site: `write` is called when it is wanted. */
export type DataFile = {
  /** Its address inside the site: "data/meetings.csv". */
  path: string;
  type: MediaType;
  write: () => string;
};

/** What each ending means to whoever asks for it. */
export const mediaTypes = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8; header=present',
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

/** The files of a whole edition. `schemas` are its JSON Schemas by name. */
export function filesOf(
  edition: Edition,
  { whole, entries }: { whole: View; entries: readonly View[] },
  schemas: ReadonlyMap<string, object>,
  history: History,
): DataFile[] {
  return [
    ...dataFiles(edition, schemas),
    file('data/changes.json', () => json(changesJson(edition, history))),
    file('changes.atom', () => atomText(changesFeed(edition, history))),
    ...wholeFiles(edition, whole),
    ...entries.flatMap((view) => viewFiles(edition, view)),
    ...edition.meetings.flatMap((told) => meetingFiles(edition, told)),
    ...edition.articles.map(({ id, raw }) => file(`articles/${id}.md`, () => raw)),
  ];
}

/** Everything under `data/`: what a release freezes. */
export function dataFiles(edition: Edition, schemas: ReadonlyMap<string, object>): DataFile[] {
  const sources = () => edition.articles.map((article) => articleReference(edition, article));
  return [
    file('data/meetings.json', () => json(meetingsJson(edition))),
    file('data/meetings.csv', () => meetingsCsv(edition, edition.meetings)),
    file('data/meetings.jsonld', () => json(recordGraph(edition))),
    file('data/facts.csv', () => factsCsv(edition)),
    ...listNouns.flatMap((noun) => [
      file(`data/${noun}.json`, () => json(listJson(edition, noun))),
      file(`data/${noun}.csv`, () => listCsv(edition, noun)),
    ]),
    file('data/annotations.jsonld', () => json(annotationsJson(edition))),
    ...citationFiles('data/sources', sources),
    file('data/datapackage.json', () => json(dataPackage(edition))),
    ...[...schemas].map(([name, schema]) => file(`data/schema/${name}.json`, () => json(schema))),
  ];
}

function wholeFiles(edition: Edition, view: View): DataFile[] {
  return [
    file('meetings.ics', () => calendarText(edition, view)),
    file('feed.atom', () => atomText(viewFeed(edition, view))),
    file('feed.rss', () => rssText(viewFeed(edition, view))),
    file('feed.json', () => json(jsonFeed(viewFeed(edition, view)))),
    file('llms.txt', () => llmsText(edition)),
  ];
}

function viewFiles(edition: Edition, view: View): DataFile[] {
  return [
    file(`${view.path}.json`, () => json(viewJson(edition, view))),
    file(`${view.path}.csv`, () => meetingsCsv(edition, view.meetings)),
    file(`${view.path}.ics`, () => calendarText(edition, view)),
    file(`${view.path}.atom`, () => atomText(viewFeed(edition, view))),
  ];
}

function meetingFiles(edition: Edition, told: Told): DataFile[] {
  const path = `meetings/${told.meeting.id}`;
  return [
    file(`${path}.json`, () => json(meetingJson(edition, told))),
    file(`${path}.md`, () => meetingMarkdown(edition, told)),
    ...citationFiles(path, () => meetingReferences(edition, told)),
  ];
}

function citationFiles(path: string, references: () => readonly Reference[]): DataFile[] {
  return [
    file(`${path}.bib`, () => bibtexText(references())),
    file(`${path}.ris`, () => risText(references())),
    file(`${path}.csl.json`, () => json(cslItems(references()))),
  ];
}

/** A file by its address; the ending says what it is. */
export function file(path: string, write: () => string): DataFile {
  const ending = path.slice(path.lastIndexOf('.') + 1) as keyof typeof mediaTypes;
  return { path, type: mediaTypes[ending], write };
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
