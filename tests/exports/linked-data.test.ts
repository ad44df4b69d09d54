// Expanded by jsonld, with contexts from here: a document needs no network to be read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsJson, codePointsOf, type Annotation } from '../../src/exports/annotations.ts';
import { recordGraph } from '../../src/exports/json-ld.ts';
import { pageGraph } from '../../src/exports/page-graph.ts';
import { editionWith } from './edition.ts';
import { hostileText, hostileTexts } from './hostile.ts';
import { expanded } from './linked.ts';
import { foreignWords } from './schema-org.ts';

const { edition } = editionWith();
const page = 'https://example.org/parley/meetings/chile-norway-security-dialogue-2/';
const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';

type Expanded = Record<string, { '@value'?: string; '@id'?: string }[]> & {
  '@id': string;
  '@type': string[];
};

describe('recordGraph(edition)', () => {
  it('expands, and every property is one of schema.org', async () => {
    const nodes = (await expanded(recordGraph(edition))) as Expanded[];
    const event = nodes.find((node) => node['@id'] === page);
    expect(event).toMatchObject({
      '@type': [`${SCHEMA}Event`],
      [`${SCHEMA}name`]: [{ '@value': 'Second round, Chile–Norway Security Dialogue' }],
      [`${SCHEMA}startDate`]: [{ '@value': '2020-03-05' }],
      [`${SCHEMA}superEvent`]: [
        { '@id': 'https://example.org/parley/dialogues/chile-norway-security-dialogue/' },
      ],
    });
    expect(nodes.map((node) => node['@type'][0]?.slice(SCHEMA.length))).toEqual([
      'Dataset',
      'EventSeries',
      'Person',
      'DefinedTerm',
      'Country',
      'Country',
      'Event',
      'Event',
      'NewsArticle',
    ]);
  });

  it.each(['2020~', '../2020-03-05', '2020-03-05?', '2020-21'])('claims no day for %s', async (day) => {
    const nodes = (await expanded(recordGraph(editionWith({}, day).edition))) as Expanded[];
    const event = nodes.find((node) => node['@id'] === page);
    expect(event).not.toHaveProperty([`${SCHEMA}startDate`]);
    expect(event?.['http://purl.org/dc/terms/date']).toEqual([
      { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': day },
    ]);
    expect(foreignWords(nodes)).toEqual([]);
  });

  it('keeps any words as they are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (texts) => {
        const nodes = (await expanded(recordGraph(editionWith(texts).edition))) as Expanded[];
        const event = JSON.stringify(nodes.find((node) => node['@id'] === page));
        expect(event).toContain(JSON.stringify({ '@value': texts.quote }));
        expect(event).toContain(JSON.stringify({ '@value': texts.role }));
      }),
      { numRuns: 30 },
    );
  });
});

describe('pageGraph(edition, path, words)', () => {
  const words = { title: 'A page', description: 'What it is.', language: 'de' };
  const at = (path: string) => `https://example.org/parley/${path}`;
  const nodesOf = async (path: string) => {
    const graph = pageGraph(edition, path, { ...words, address: at(`de/${path}/`) });
    return (await expanded(graph)) as Expanded[];
  };
  const paths = [
    ['', 'WebPage', 'Dataset'],
    ['data', 'WebPage', 'Dataset'],
    ['search', 'SearchResultsPage'],
    ['guide', 'WebPage'],
    ['guide/method', 'TechArticle'],
    ['corrections', 'WebPage'],
    ['meetings', 'CollectionPage', 'ItemList'],
    ['articles', 'CollectionPage', 'ItemList'],
    ['dialogues', 'CollectionPage', 'ItemList'],
    ['people', 'CollectionPage', 'ItemList'],
    ['organisations', 'CollectionPage', 'ItemList'],
    ['topics', 'CollectionPage', 'ItemList'],
    ['countries', 'CollectionPage', 'ItemList'],
    ['meetings/chile-norway-security-dialogue-2', 'WebPage', 'Event', 'EventSeries', 'NewsArticle'],
    ['articles/paper', 'WebPage', 'NewsArticle'],
    ['dialogues/chile-norway-security-dialogue', 'WebPage', 'EventSeries'],
    ['people/kari-nordmann', 'WebPage', 'Person'],
    ['organisations/nobody', 'WebPage', 'Organization'],
    ['topics/cyber-security', 'WebPage', 'DefinedTerm'],
    ['countries/NO', 'WebPage', 'Country'],
    ['countries/EU', 'WebPage', 'Organization'],
  ] as const;

  it.each(paths)('says what /%s is about', async (path, ...types) => {
    const nodes = await nodesOf(path);
    expect(nodes.map((node) => node['@type'][0])).toEqual(types.map((type) => `${SCHEMA}${type}`));
    const [own, main] = nodes;
    expect(own).toMatchObject({
      [`${SCHEMA}name`]: [{ '@value': 'A page' }],
      [`${SCHEMA}inLanguage`]: [{ '@value': 'de' }],
      [`${SCHEMA}url`]: [{ '@id': at(`de/${path}/`) }],
    });
    expect(own?.[`${SCHEMA}mainEntity`]?.[0]?.['@id']).toBe(main?.['@id']);
    expect(nodes.flatMap((node) => foreignWords(node))).toEqual([]);
  });

  it('names what others know too, and counts what a list has', async () => {
    const store = editionWith().edition;
    const countries = store.entries.countries.map((entry) =>
      entry.id === 'NO' ? { ...entry, wikidata: 'Q20', names: { ...entry.names, de: 'Norwegen' } } : entry,
    );
    const known = { ...store, entries: { ...store.entries, countries } };
    const [, country] = (await expanded(
      pageGraph(known, 'countries/NO', { ...words, address: at('countries/NO/') }),
    )) as Expanded[];
    expect(country).toMatchObject({
      [`${SCHEMA}sameAs`]: [{ '@id': 'http://www.wikidata.org/entity/Q20' }],
      [`${SCHEMA}alternateName`]: [{ '@value': 'Norwegen' }],
    });
    const [, list] = await nodesOf('countries');
    expect(list).toMatchObject({ [`${SCHEMA}numberOfItems`]: [{ '@value': 2 }] });
    expect(list?.[`${SCHEMA}itemListElement`]).toHaveLength(2);
  });

  it('uses no word of its own in the whole record either', async () => {
    const nodes = (await expanded(recordGraph(edition))) as Expanded[];
    expect(nodes.flatMap((node) => foreignWords(node))).toEqual([]);
    expect(foreignWords({ '@type': [`${SCHEMA}Person`], [`${SCHEMA}startDate`]: [] })).toEqual([
      'startDate of Person',
    ]);
  });
});

describe('annotationsJson(edition)', () => {
  it('expands to the words of the Web Annotation model', async () => {
    const [collection] = (await expanded(annotationsJson(edition))) as Expanded[];
    expect(collection?.['@type']).toEqual(['https://www.w3.org/ns/activitystreams#OrderedCollection']);
    expect(JSON.stringify(collection)).toContain(`${OA}TextPositionSelector`);
    await expect(expanded({ ...annotationsJson(edition), nobody: 'knows this word' })).rejects.toThrow();
  });

  it('counts characters, not halves of them', () => {
    const { first } = annotationsJson(edition) as { first: { items: Annotation[] } };
    const place = first.items.find(({ id }) => id === `${page}#place`);
    expect(place?.target).toEqual([
      {
        type: 'SpecificResource',
        source: 'https://example.org/parley/articles/paper.md',
        selector: [
          { type: 'TextPositionSelector', start: 11, end: 18 },
          {
            type: 'TextQuoteSelector',
            exact: 'in Oslo',
            prefix: '😀 They met ',
            suffix: ' on the fifth. Nothing else was ',
          },
        ],
      },
    ]);
  });
});

describe('codePointsOf(text)', () => {
  it('turns offsets of code units into offsets of characters', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), (text, seed) => {
        const characters = [...text];
        const at = seed % (characters.length + 1);
        const offset = characters.slice(0, at).join('').length;
        expect(codePointsOf(text)(offset)).toBe(at);
      }),
    );
  });
});
