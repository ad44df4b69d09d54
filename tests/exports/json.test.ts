// Checked by ajv against the schemas that the site publishes.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { changesJson } from '../../src/exports/changes.ts';
import { listJson } from '../../src/exports/lists-json.ts';
import { meetingJson, meetingsJson, viewJson } from '../../src/exports/meetings-json.ts';
import { jsonSchemaOf, publishedNames, type PublishedName } from '../../src/schema/published.ts';
import { address, editionWith } from './edition.ts';

const { edition, views } = editionWith();

function faults(name: PublishedName, file: unknown): unknown {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true }));
  const validate = ajv.compile(jsonSchemaOf(name, address));
  // What a file holds is what JSON keeps of it.
  validate(JSON.parse(JSON.stringify(file)));
  return validate.errors;
}

const [told] = edition.meetings;
const dialogue = views.entries.find(({ path }) => path.startsWith('dialogues/'));
if (!told || !dialogue) throw new Error('an empty record');

const files: Record<PublishedName, unknown> = {
  meetings: meetingsJson(edition),
  meeting: meetingJson(edition, told),
  view: viewJson(edition, dialogue),
  dialogues: listJson(edition, 'dialogues'),
  articles: listJson(edition, 'articles'),
  people: listJson(edition, 'people'),
  organisations: listJson(edition, 'organisations'),
  topics: listJson(edition, 'topics'),
  countries: listJson(edition, 'countries'),
  changes: changesJson(edition, {
    state: 'whole',
    revisions: [
      {
        commit: 'c0ffee',
        date: '2020-03-31',
        reason: 'A day that a second source gives',
        meetings: [
          {
            meeting: 'chile-norway-security-dialogue-2',
            what: 'changed',
            fields: [{ field: 'date', before: '2020-03', after: '2020-03-05' }],
          },
        ],
      },
    ],
  }),
};

describe('every JSON file', () => {
  it.each(publishedNames)('%s keeps to its schema', (name) => {
    expect(faults(name, files[name])).toBe(null);
  });

  it.each(publishedNames)('%s may hold nothing that its schema does not name', (name) => {
    expect(faults(name, { ...(files[name] as object), more: 1 })).toMatchObject([
      { keyword: 'additionalProperties' },
    ]);
    expect(faults(name, {})).not.toBe(null);
  });

  it('says which release and record it is', () => {
    expect(files.meetings).toMatchObject({ version: '1.2.3', built: '2020-04-01', asOf: '2020-03-05' });
  });
});

describe('meetingsJson(edition)', () => {
  it('gives each field as id, value, basis, sources and rivals; what is not known is null, what there is none of is empty', () => {
    const [meeting, other] = meetingsJson(edition).meetings;
    expect(meeting?.['place']).toEqual({
      id: 'chile-norway-security-dialogue-2/place',
      value: { city: 'Oslo', country: 'NO' },
      basis: 'stated',
      sources: [{ article: 'paper', start: 12, end: 19, exact: 'in Oslo' }],
      rivals: [
        {
          value: { city: 'Bergen', country: null },
          basis: 'stated',
          sources: [{ article: 'paper', start: 8, end: 11, exact: 'met' }],
        },
      ],
      reason: null,
    });
    expect(other).toMatchObject({ date: null, topics: [], articles: ['paper'] });
  });
});

describe('listJson(edition, noun)', () => {
  it('lead to the meetings and the files', () => {
    expect(listJson(edition, 'dialogues').dialogues).toMatchObject([
      {
        address: 'https://example.org/parley/dialogues/chile-norway-security-dialogue/',
        meetings: ['chile-norway-security-dialogue-2', 'chile-norway-security-dialogue-1'],
      },
    ]);
    expect(listJson(edition, 'articles').articles).toMatchObject([
      { id: 'paper', file: 'https://example.org/parley/articles/paper.md', title: 'Talks in Oslo' },
    ]);
  });

  it('says of a person the offices that sources give, fact by fact, and leaves out who was nowhere', () => {
    const id = 'chile-norway-security-dialogue-2';
    expect(listJson(edition, 'people').people).toEqual([
      {
        id: 'kari-nordmann',
        address: 'https://example.org/parley/people/kari-nordmann/',
        names: { en: 'Kari Nordmann' },
        country: 'NO',
        wikidata: null,
        roles: [{ fact: `${id}/participants/2`, role: null, part: 'host' }],
        meetings: [id],
      },
    ]);
  });
});
