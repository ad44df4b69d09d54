// A Frictionless data package (https://datapackage.org, version 2): the tables with their columns.
import type { Edition } from './edition.ts';
import { FACT_COLUMNS } from './facts-csv.ts';
import { LIST_COLUMNS } from './lists-csv.ts';
import { listNouns } from './lists-json.ts';
import { MEETING_COLUMNS } from './meetings-csv.ts';
import { LICENCE, PUBLISHER, TITLE } from './words.ts';

type FieldType = 'string' | 'integer' | 'boolean' | 'date';

/** The columns that are not text. */
const TYPES: Record<string, FieldType> = {
  number: 'integer',
  meetings: 'integer',
  quotes: 'integer',
  outcomes: 'integer',
  sources: 'integer',
  start: 'integer',
  end: 'integer',
  implied: 'boolean',
  direct: 'boolean',
  earliest: 'date',
  latest: 'date',
};

/** `/data/datapackage.json`. */
export function dataPackage(edition: Edition): object {
  const { release, built, address } = edition;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'parley',
    title: TITLE,
    description:
      'One row a meeting; one row a fact with its source and the sentence that states it; and the lists of series, articles, people, organisations, topics and countries. A cell that begins with an apostrophe has it as a guard against formulas: take one apostrophe off. Several values in a cell are parted by " | ".',
    homepage: `${address}data/`,
    version: release,
    created: `${built}T00:00:00Z`,
    licenses: [{ name: LICENCE.name, path: LICENCE.path, title: 'Creative Commons Attribution 4.0' }],
    contributors: [{ title: PUBLISHER, roles: ['creator'] }],
    resources: [
      table('meetings', 'meetings.csv', MEETING_COLUMNS, { primaryKey: ['id'] }),
      table('facts', 'facts.csv', FACT_COLUMNS, {
        primaryKey: ['fact'],
        foreignKeys: [{ fields: ['meeting'], reference: { resource: 'meetings', fields: ['id'] } }],
      }),
      file('meetings-json', 'meetings.json', 'application/json'),
      ...listNouns.flatMap((noun) => [
        table(noun, `${noun}.csv`, LIST_COLUMNS[noun], { primaryKey: ['id'] }),
        file(`${noun}-json`, `${noun}.json`, 'application/json'),
      ]),
      file('linked-data', 'meetings.jsonld', 'application/ld+json'),
      file('annotations', 'annotations.jsonld', 'application/ld+json'),
    ],
  };
}

function table(name: string, path: string, columns: Record<string, string>, keys: object): object {
  return {
    ...file(name, path, 'text/csv'),
    type: 'table',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: Object.entries(columns).map(([column, description]) => ({
        name: column,
        type: TYPES[column] ?? 'string',
        description,
      })),
      missingValues: [''],
      ...keys,
    },
  };
}

function file(name: string, path: string, mediatype: string): object {
  return { name, path, format: path.slice(path.lastIndexOf('.') + 1), mediatype };
}
