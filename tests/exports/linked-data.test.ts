// Expanded by jsonld, with contexts from here: a document needs no network to be read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsJson, codePointsOf, type Annotation } from '../../src/exports/annotations.ts';
import { recordGraph } from '../../src/exports/json-ld.ts';
import { editionWith } from './edition.ts';
import { hostileText, hostileTexts } from './hostile.ts';
import { expanded } from './linked.ts';

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
      'Event',
      'Event',
      'NewsArticle',
    ]);
  });

  it.each(['2020~', '../2020-03-05', '2020-03-05?', '2020-21'])('claims no day for %s', (day) => {
    const [event] = recordGraph(editionWith({}, day).edition)['@graph'].filter(
      (node) => node['@id'] === page,
    );
    expect(event).not.toHaveProperty('startDate');
    expect(event).toMatchObject({ additionalProperty: { value: day } });
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
